/** Who can be credited and how, headlines, chains, and clauses that refer back; tables of `casesOf`. */
export const sourceCases = {
  'prepositions and fixed phrases': `
    participle with its object | D’après les légendes les accompagnant dans l’album, il y a deux photos du même pont. | les légendes les accompagnant dans l’album · D’après · il y a deux photos du même pont
    comments | Selon les commentaires en marge du plan, le mur est instable. | les commentaires en marge du plan · Selon · le mur est instable
    pour, of a view | Pour les salariés, le plan est une trahison. | les salariés · Pour · le plan est une trahison
    d’après, of a report | Le pont est vieux d’après un rapport. | un rapport · d’après · Le pont est vieux
    selon, straight apostrophe | Selon l'agence Littorale, le navire a coulé. | l'agence Littorale · Selon · le navire a coulé
    d’après in the middle | Le navire a, d’après l’armateur, coulé dimanche. | l’armateur · d’après · Le navire a // coulé dimanche
    selon lui | Selon lui, le navire était trop vieux. | lui · Selon · le navire était trop vieux
    selon qui | La salle applaudit un député, selon qui le texte est mort-né. | un député · selon · le texte est mort-né
    relative clause | Le maire défend un projet qui, selon lui, sauvera le port. | lui · selon · sauvera le port
    apposition | Selon Paul Vasseur, maire de Lorme, le port est sauvé. | Paul Vasseur, maire de Lorme · Selon · le port est sauvé
    pour | Pour Paul Vasseur, maire de Lorme, le port est sauvé. | Paul Vasseur, maire de Lorme · Pour · le port est sauvé
    aux yeux du | Aux yeux du syndicat, l’accord est mauvais. | syndicat · Aux yeux du · l’accord est mauvais
    à en croire | À en croire ses voisins, l’homme vivait seul. | ses voisins · À en croire · l’homme vivait seul
    à les en croire | À les en croire, la récolte est perdue. | les · À les en croire · la récolte est perdue
    de source judiciaire, at the end | Un suspect a été arrêté, de source judiciaire. | judiciaire · de source · Un suspect a été arrêté
    date of a document | Selon une étude publiée lundi, le glacier recule. | une étude publiée lundi · Selon · le glacier recule
    date and publisher of a document | Selon un rapport publié mardi par l’institut Marel, le glacier recule. | un rapport publié mardi par l’institut Marel · Selon · le glacier recule
    quoted in part | Selon le maire, le port est « sauvé pour de bon ». | le maire · Selon · le port est « sauvé pour de bon » · kind=mixed
    aux dires de | Aux dires de la police, l’homme était armé. | la police · Aux dires de · l’homme était armé
    selon ses dires | Selon ses dires, les comptes sont en règle. | * · Selon · les comptes sont en règle
    selon les mots de | Le pont est un « danger public », selon les mots du maire. | * · * · Le pont est un « danger public »
    dixit | « La digue tient », dixit la préfète. | la préfète · dixit · « La digue tient »
    de l’aveu même de | De l’aveu même de la directrice, les machines étaient usées. | la directrice · De l’aveu même de · les machines étaient usées
    sources concordantes | De sources concordantes, l’accord est prêt. | * · De sources · l’accord est prêt`,
  'learned and read': `
    agency, from the préfecture | Le col est fermé, a appris l’AFP auprès de la préfecture. | la préfecture · a appris · Le col est fermé
    a-t-on appris auprès de | Deux hommes ont été arrêtés, a-t-on appris auprès du parquet. | parquet · a-t-on appris · Deux hommes ont été arrêtés
    peut-on lire dans | « Le pont a cédé en un instant », peut-on lire dans le rapport. | le rapport · peut-on lire · « Le pont a cédé en un instant »
    indique-t-on à | La mer est trop forte, indique-t-on à la préfecture. | la préfecture · indique-t-on · La mer est trop forte
    à l’Élysée, on assure | À l’Élysée, on assure que rien n’est décidé. | on · assure · que rien n’est décidé
    à la préfecture, on rappelle | À la préfecture, on rappelle que la loi est claire. | on · rappelle · que la loi est claire
    source de of an inverted clause | Deux hommes ont été arrêtés, a-t-on appris de source judiciaire. | * · a-t-on appris · Deux hommes ont été arrêtés
    a-t-on précisé au | La mer est trop forte, a-t-on précisé au ministère. | * · a-t-on précisé · La mer est trop forte
    agency that has learned | Le groupe va supprimer 300 postes, a appris l’agence Littorale de source syndicale. | * · * · Le groupe va supprimer 300 postes
    au ministère, on | Au ministère, on rappelle que la loi est claire. | on · rappelle · que la loi est claire`,
  'documents and media': `
    report | Le rapport conclut que le pont était rongé. | Le rapport · conclut · que le pont était rongé
    radio | Deux soldats sont morts, rapporte la radio publique. | la radio publique · rapporte · Deux soldats sont morts
    newspaper | Le Courrier du Littoral révèle que le maire a démissionné. | Le Courrier du Littoral · révèle · que le maire a démissionné
    release | Le communiqué précise que les billets seront remboursés. | Le communiqué · précise · que les billets seront remboursés
    law | La loi prévoit que chaque commune paie sa part. | La loi · prévoit · que chaque commune paie sa part
    channel | Le groupe a indiqué dans un communiqué que l’usine resterait ouverte. | Le groupe · a indiqué · que l’usine resterait ouverte · channel=dans un communiqué
    channel in front | Dans un communiqué, le groupe a indiqué que l’usine resterait ouverte. | le groupe · a indiqué · que l’usine resterait ouverte · channel=Dans un communiqué
    agency | L’accord est signé, écrit l’agence Littorale. | l’agence Littorale · écrit · L’accord est signé`,
  'where it was said': `
    medium and office | « Rien ne bouge », a dit le préfet sur Télé Dunes. | le préfet · a dit · « Rien ne bouge » · channel=*
    trade at a medium | « Rien ne bouge », écrit Léa Roy, journaliste à l’AFP. | Léa Roy, journaliste à l’AFP · écrit · « Rien ne bouge » · channel=–
    agency before the office | « Rien ne bouge », a dit à l’AFP le préfet de la Côte. | le préfet de la Côte · a dit · « Rien ne bouge » · channel=à l’AFP
    broadcaster behind the name | « C’est un drame », a déclaré Paul Vasseur sur Radio Littoral. | Paul Vasseur · a déclaré · « C’est un drame »
    broadcaster behind the office | La dette est « soutenable », a estimé jeudi le ministre sur Radio Littoral. | le ministre · a estimé · La dette est « soutenable »
    agency behind the name | « C’est un drame », a déclaré Paul Vasseur à l’AFP. | Paul Vasseur · a déclaré · « C’est un drame »
    agency before the name | « C’est un drame », a déclaré à l’AFP Paul Vasseur, maire de Lorme. | Paul Vasseur, maire de Lorme · a déclaré · « C’est un drame »
    agency in words before the name | « C’est un drame », a déclaré à l’agence Littorale Paul Vasseur. | Paul Vasseur · a déclaré · « C’est un drame »
    network before quoted words | Le président a salué sur X « le courage des secouristes ». | Le président · a salué · « le courage des secouristes »
    name of one letter | « Bravo aux secours », a écrit le ministre sur le réseau social X. | le ministre · a écrit · « Bravo aux secours » · channel=sur le réseau social X
    date of a message | « Bravo aux secours », écrit-il dans un message publié lundi. | il · écrit-il · « Bravo aux secours » · channel=dans un message publié lundi
    press before the name | « C’est un drame », a déclaré à la presse Paul Vasseur. | Paul Vasseur · a déclaré · « C’est un drame » · channel=à la presse
    channel between verb and object | La société a annoncé dans un communiqué la fermeture de l’usine. | La société · a annoncé · la fermeture de l’usine · channel=dans un communiqué`,
  'noun cues': `
    annonce que, of a state | L’annonce que la ligne est fermée a surpris. | – · L’annonce · que la ligne est fermée
    own person announced | Le maire a annoncé sa candidature. | Le maire · a annoncé · sa candidature
    information selon laquelle | Le club dément l’information selon laquelle le gardien partirait. | Le club · dément · l’information selon laquelle le gardien partirait · stance=deny | l’information · selon laquelle · le gardien partirait · within=0
    owner | L’affirmation du préfet selon laquelle le pont tiendrait a surpris. | L’affirmation du préfet · selon laquelle · le pont tiendrait
    rumeur que | La rumeur que le stade fermerait agite la ville. | – · La rumeur · que le stade fermerait · stance=hedge
    annonce que | L’annonce par la préfète que le pont fermerait a surpris. | la préfète · L’annonce · que le pont fermerait
    constat | Le constat de Léa Roy est sans appel : « Tout est sec. » | Léa Roy · Le constat · « Tout est sec. »
    noun in front of a clause | À la question de savoir qui paiera, elle répond : « Ce n’est pas le moment. » | elle · répond · « Ce n’est pas le moment. »`,
  passives: `
    label behind the agent | Le texte a été qualifié par l’opposition de « farce ». | l’opposition · a été qualifié · « farce »
    greeted without words | Le projet, salué par les syndicats, sera voté jeudi.
    agent | La grève a été annoncée par trois syndicats. | trois syndicats · a été annoncée · La grève
    claimed | L’attaque a été revendiquée par un groupe inconnu. | un groupe inconnu · a été revendiquée · L’attaque
    participle | Une panne confirmée par l’exploitant a bloqué la ligne. | l’exploitant · confirmée · Une panne
    impersonal | Il a été décidé que le port fermerait.
    impersonal, announced | Il a été annoncé que le port fermerait. | – · a été annoncé · que le port fermerait
    impersonal, asked | Il a été demandé aux riverains de rester chez eux. | – · a été demandé · de rester chez eux · stance=demand
    label behind a passive | Le projet, salué par les syndicats comme « un premier pas », sera voté jeudi. | les syndicats · salué · « un premier pas »`,
  headlines: `
    name and colon | Paul Vasseur : « Le port est sauvé » | Paul Vasseur · – · « Le port est sauvé »
    verb without a noun before | Un « accord historique », pointe Berne. | Berne · pointe · Un « accord historique »
    comma and verb | Le port est sauvé, assure le maire | le maire · assure · Le port est sauvé
    in a title, named below | # Crue : « On a tout perdu »⏎« On a tout perdu, et la maison aussi », dit Léa Roy. | – · – · « On a tout perdu » | Léa Roy · dit · « On a tout perdu, et la maison aussi »
    according to, at the end | # Le port est sauvé, selon le maire | le maire · selon · Le port est sauvé
    conditional | # Le directeur du port serait sur le départ | – · – · Le directeur du port serait sur le départ · stance=hedge`,
  'referring ahead': `
    voici ce que | Voici ce qu’a dit la maire : « Le marché restera couvert. » | la maire · a dit · « Le marché restera couvert. »
    what somebody said | Je partage ce qu’a dit Mme Roy : la commune doit payer sa part. | Mme Roy · a dit · la commune doit payer sa part
    proverb | Comme dit le proverbe : mieux vaut tard que jamais. | le proverbe · dit · mieux vaut tard que jamais
    as somebody says | Comme dit le gardien : « On ne passe pas. » | le gardien · dit · « On ne passe pas. »
    almost everybody | Tous les élus ou presque l’ont souligné : la salle est trop petite. | Tous les élus · ont souligné · la salle est trop petite`,
  'referring back': `
    in front, with a quotation | Comme l’a dit la préfète : « Le pont tiendra. » | la préfète · a dit · « Le pont tiendra. »
    comme l’a annoncé | La ligne fermera en août, comme l’a annoncé la mairie. | la mairie · a annoncé · La ligne fermera en août
    ce que dément | La ligne fermerait en août, ce que dément la mairie. | la mairie · dément · La ligne fermerait en août · stance=deny
    ce qu’elle nie | Elle aurait menti à la cour, ce qu’elle nie. | elle · nie · Elle aurait menti à la cour · stance=deny
    c’est ce qu’affirme | La ligne fermera en août. C’est ce qu’affirme la mairie. | la mairie · affirme · La ligne fermera en août
    reference in front | Comme l’a annoncé la mairie, la ligne fermera en août. | la mairie · a annoncé · la ligne fermera en août
    ainsi que | Les pentes sont dangereuses, ainsi que l’indique le rapport. | le rapport · indique · Les pentes sont dangereuses
    relative clause behind an apposition | La digue a cédé, une information que la préfecture n’a pas confirmée. | la préfecture · n’a pas confirmée · * · stance=unknown`,
  chains: `
    depth two | Le journal écrit que la ministre a promis que la route serait réparée. | Le journal · écrit · que la ministre a promis que la route serait réparée · within=– | la ministre · a promis · que la route serait réparée · within=0
    depth three | Le journal écrit que la ministre a affirmé que le préfet avait promis que la route serait réparée. | Le journal · écrit · que la ministre a affirmé que le préfet avait promis que la route serait réparée | la ministre · a affirmé · que le préfet avait promis que la route serait réparée · within=0 | le préfet · avait promis · que la route serait réparée · within=1
    in a quotation | « Le préfet m’a dit que le pont tiendrait », raconte le maire. | le maire · raconte · « Le préfet m’a dit que le pont tiendrait » · kind=direct | Le préfet · a dit · que le pont tiendrait · within=0 · kind=indirect
    selon in a clause | Le ministre a indiqué que, d’après les experts, le barrage est sûr. | Le ministre · a indiqué · que, d’après les experts, le barrage est sûr | les experts · d’après · le barrage est sûr · within=0
    selon around a clause | Selon le journal, la ministre a promis que la route serait réparée. | le journal · Selon · la ministre a promis que la route serait réparée | la ministre · a promis · que la route serait réparée · within=0
    speaker is nobody else | La banque a déclaré qu’elle ne pouvait pas confirmer ces montants. | La banque · a déclaré · qu’elle ne pouvait pas confirmer ces montants · stance=unknown
    citing | Les médias locaux, citant la gendarmerie, ont rapporté que deux ponts avaient cédé. | Les médias locaux · ont rapporté · que deux ponts avaient cédé · citing=la gendarmerie
    citing behind | Deux ponts ont cédé, rapporte la radio, citant la gendarmerie. | la radio · rapporte · Deux ponts ont cédé · citing=la gendarmerie
    qui cite | La panne était connue depuis mars, selon le quotidien, qui cite une source proche de l’enquête. | le quotidien · selon · La panne était connue depuis mars · citing=une source proche de l’enquête
    other participle | Le préfet, quittant la réunion, a dit que tout allait bien. | Le préfet · a dit · que tout allait bien · citing=–`,
  passages: `
    four speakers | Trois personnes ont été tuées lundi à Lorme, ont annoncé les secours. « Nous cherchons encore deux personnes », a précisé le colonel Marc Ferrand. Selon des voisins, le bâtiment menaçait ruine. La mairie, propriétaire des lieux, affirme n’avoir reçu aucun signalement. | les secours · ont annoncé · Trois personnes ont été tuées lundi à Lorme | le colonel Marc Ferrand · a précisé · « Nous cherchons encore deux personnes » | des voisins · Selon · le bâtiment menaçait ruine | La mairie, propriétaire des lieux · affirme · n’avoir reçu aucun signalement
    free quotation, then a pronoun | Léa Roy n’en revient pas. « J’ai entendu un grand bruit, puis plus rien. » Elle habite en face. « On avait prévenu la mairie plusieurs fois », assure-t-elle. | Léa Roy · – · « J’ai entendu un grand bruit, puis plus rien. » | elle · assure-t-elle · « On avait prévenu la mairie plusieurs fois »
    further quotations | Le maire se défend. « Nous avons fait ce qu’il fallait », dit-il. « Les services sont passés deux fois en un an. » | il · dit-il · « Nous avons fait ce qu’il fallait » // « Les services sont passés deux fois en un an. »
    et d’ajouter | « C’est un drame », a déclaré l’élu. Et d’ajouter : « Nous reconstruirons. » | l’élu · a déclaré · « C’est un drame » | l’élu · ajouter · « Nous reconstruirons. »
    avant d’ajouter | « Nous n’avons rien à cacher », a-t-il martelé, avant d’ajouter que les comptes étaient en règle. | il · a-t-il martelé · « Nous n’avons rien à cacher » | il · ajouter · que les comptes étaient en règle
    précisant que | Quatre personnes ont été entendues, a indiqué la procureure, précisant qu’aucune n’était détenue. | la procureure · a indiqué · Quatre personnes ont été entendues | la procureure · précisant · qu’aucune n’était détenue
    denial and admission | Le maire, qui avait d’abord nié les faits, a reconnu que le dossier était vide. | Le maire · avait d’abord nié · les faits · stance=deny | Le maire · a reconnu · que le dossier était vide · stance=assert
    two verbs | Le maire a reconnu que le dossier était vide et a promis de démissionner. | Le maire · a reconnu · que le dossier était vide | Le maire · a promis · de démissionner
    not confirmed by another | L’armée affirme que six drones ont été abattus, ce que le ministère n’a pas confirmé. | L’armée · affirme · que six drones ont été abattus | le ministère · n’a pas confirmé · que six drones ont été abattus · stance=unknown
    demand behind a view | Pour l’avocat des familles, « la ville savait ». Il réclame l’ouverture d’une enquête. | l’avocat des familles · Pour · « la ville savait » | Il · réclame · l’ouverture d’une enquête · stance=demand`,
} as const;
