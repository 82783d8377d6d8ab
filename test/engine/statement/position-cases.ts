/** Where the clause stands to what it credits, and the forms that the content takes; tables of `casesOf`. */
export const positionCases = {
  'clause before': `
    que | Le maire a annoncé que la piscine rouvrirait en juin. | Le maire · a annoncé · que la piscine rouvrirait en juin
    maintained | Le syndicat maintient que la machine était en panne. | Le syndicat · maintient · que la machine était en panne
    qu’ | La régie affirme qu’aucun bus ne manquera. | La régie · affirme · qu’aucun bus ne manquera
    straight apostrophe | La régie affirme qu'aucun bus ne manquera. | La régie · affirme · qu'aucun bus ne manquera
    two clauses of one verb | Le maire a dit que la piscine rouvrirait et que l’entrée serait gratuite. | Le maire · a dit · que la piscine rouvrirait et que l’entrée serait gratuite
    adverbials between | Le colonel a indiqué mardi soir à Lorme que le feu était fixé. | Le colonel · a indiqué · que le feu était fixé
    adverb within | Le préfet a également rappelé que les feux sont interdits. | Le préfet · a également rappelé · que les feux sont interdits
    phrase within | Le préfet a pour sa part indiqué que le col était fermé. | Le préfet · a pour sa part indiqué · que le col était fermé
    connective outside | Mais le préfet assure que le col est ouvert. | le préfet · assure · que le col est ouvert
    object pronoun outside | Le médecin lui a dit que tout allait bien. | Le médecin · a dit · que tout allait bien
    opening adverbial | Mercredi, la présidente a confirmé que le vote aurait lieu. | la présidente · a confirmé · que le vote aurait lieu
    quoted in part | Le maire a dit que le pont était « fermé pour longtemps ». | Le maire · a dit · que le pont était « fermé pour longtemps » · kind=mixed
    quoted whole behind que | Le maire a dit que « le pont restera fermé ». | Le maire · a dit · que « le pont restera fermé »
    fixed phrase | La caisse fait savoir que les dossiers sont prêts. | La caisse · fait savoir · que les dossiers sont prêts
    assured in front | La préfète l’assure, la digue tient. | La préfète · assure · la digue tient
    assured in front, colon | Le préfet l’affirme : « La digue tiendra. » | Le préfet · affirme · « La digue tiendra. »
    infinitive behind a day | Le Maroc a démenti jeudi avoir envoyé des conseillers au Mali. | Le Maroc · a démenti · avoir envoyé des conseillers au Mali · stance=deny
    infinitive behind a channel | Le maire a reconnu dans un communiqué avoir tardé. | Le maire · a reconnu · avoir tardé
    infinitive behind the audience | Le suspect a déclaré aux enquêteurs avoir agi seul. | Le suspect · a déclaré · avoir agi seul
    two clauses, opening | Parce que le rapport dit qu’il faut agir, qu’il faut réparer la digue, le maire a démissionné. | le rapport · dit · qu’il faut agir, qu’il faut réparer la digue
    listed subject behind selon | Selon une liste retrouvée en mai, des élus, des agents, étaient payés deux fois. | une liste retrouvée en mai · Selon · des élus, des agents, étaient payés deux fois
    reference behind et | Le règlement est clair et, comme l’a rappelé le maire, il suffit. | le maire · a rappelé · il suffit
    reference behind que | Le maire assure que, comme l’a rappelé le préfet, la route est fermée. | Le maire · assure · que, comme l’a rappelé le préfet, la route est fermée | le préfet · a rappelé · la route est fermée · within=0
    reference inside | La route, comme l’a rappelé le préfet, est fermée. | le préfet · a rappelé · La route // est fermée
    occasion taken | La députée a profité de sa visite pour annoncer que le pont rouvrirait. | La députée · annoncer · que le pont rouvrirait
    overheard | Deux témoins ont entendu le maire dire que le pont tiendrait. | le maire · dire · que le pont tiendrait
    restricted verb | Le maire ne peut que constater que le pont est fermé. | Le maire · ne peut que constater · que le pont est fermé · stance=assert
    infinitive behind a verb | Le syndicat a fini par admettre que la grève s’essoufflait. | Le syndicat · a fini par admettre · que la grève s’essoufflait
    opening clause | Alors que le maire affirme que les bus roulent, les arrêts sont vides. | le maire · affirme · que les bus roulent
    object, then a clause | Le syndicat exige la fermeture du site et demande que les salariés soient reclassés. | Le syndicat · exige · la fermeture du site | Le syndicat · demande · que les salariés soient reclassés
    two speakers | La mairie et la préfecture assurent que l’eau est potable. | La mairie et la préfecture · assurent · que l’eau est potable
    verb between a noun and its clause | Le quotidien écrit que le patron du groupe partira en juin. | Le quotidien · écrit · que le patron du groupe partira en juin
    juge as a verb | La justice européenne juge illégale la taxe sur les filets. | La justice européenne · juge · illégale la taxe sur les filets
    second verb of a subject | Le groupe a revu ses prévisions et annonce 300 suppressions de postes. | Le groupe · annonce · 300 suppressions de postes
    verb behind a noun and an adjective | Le club local rappelle : « La digue est vieille. » | Le club local · rappelle · « La digue est vieille. »
    adjective before the subject | Ému, le maire lâche : « Rien ne sera plus comme avant. » | le maire · lâche · « Rien ne sera plus comme avant. »
    adjective before the subject, precise | Prudent, le préfet précise : « Rien n’est encore réglé. » | le préfet · précise · « Rien n’est encore réglé. »
    critique as a verb | L’opposition critique un « passage en force ». | L’opposition · critique · un « passage en force »
    accusation by a noun | Washington accuse Moscou d’une cyberattaque. | Washington · accuse · *
    wish with quoted words | Le ministre a souhaité que le pont soit réparé « au plus vite ». | Le ministre · a souhaité · que le pont soit réparé « au plus vite » · kind=mixed
    did not say when | Le maire n’a pas dit quand l’école fermerait. | Le maire · n’a pas dit · quand l’école fermerait · stance=unknown
    everybody | Tout le monde dit que le pont est vieux. | Tout le monde · dit · que le pont est vieux
    rejects quoted words | L’adjoint a reconnu « des retards » mais a rejeté « toute négligence ». | L’adjoint · a reconnu · « des retards » | L’adjoint · a rejeté · « toute négligence » · stance=deny`,
  'clause after': `
    quotation | « Le pont est fermé », a dit le maire. | le maire · a dit · « Le pont est fermé » · kind=direct
    relative behind the speaker | « Le pont est fermé », a dit le maire, qui présidait la séance. | le maire · a dit · « Le pont est fermé »
    quoted in part | Le pont est « fermé pour longtemps », a dit le maire. | le maire · a dit · Le pont est « fermé pour longtemps » · kind=mixed
    exclamation | « Vive la mer ! », s’exclame un marin. | un marin · s’exclame · « Vive la mer ! »
    no comma | « Nous tiendrons » a promis la capitaine. | la capitaine · a promis · « Nous tiendrons »
    clause closes the paragraph | Trois routes sont coupées et deux villages isolés, précise la gendarmerie. | la gendarmerie · précise · Trois routes sont coupées et deux villages isolés
    inverted pronoun with an adverb | « On ferme », a-t-elle aussitôt ajouté. | elle · a-t-elle aussitôt ajouté · « On ferme »
    reflexive | « C’est une honte », s’est indignée la députée Claire Aubin. | la députée Claire Aubin · s’est indignée · « C’est une honte »
    indefinite speaker | « On n’a rien vu venir », témoigne un riverain. | un riverain · témoigne · « On n’a rien vu venir »
    question mark | « Où est le maire ? », s’interroge une passante. | une passante · s’interroge · « Où est le maire ? »
    accusing verb behind a clause | L’État « abandonne » la vallée, accuse le maire de Lorme. | le maire de Lorme · accuse · L’État « abandonne » la vallée`,
  'clause inside': `
    behind a comma | « Le feu, a dit le colonel, est fixé depuis midi. » | le colonel · a dit · « Le feu // est fixé depuis midi. »
    between two quotations | « Le feu est fixé », a dit le colonel, « mais il n’est pas éteint ». | le colonel · a dit · « Le feu est fixé » // « mais il n’est pas éteint »
    with a conjunction outside | « Le feu est fixé », a dit le colonel, et « il ne reprendra pas ». | le colonel · a dit · « Le feu est fixé » // et « il ne reprendra pas »
    sentence behind | « Le feu est fixé », a dit le colonel. « Mes hommes restent sur place cette nuit. » | le colonel · a dit · « Le feu est fixé » // « Mes hommes restent sur place cette nuit. »
    within one pair of marks | « Le feu est fixé, a dit le colonel. Mes hommes restent sur place. » | le colonel · a dit · « Le feu est fixé // Mes hommes restent sur place. »
    clause in the middle of a sentence | Le pont, a expliqué le maire, sera démoli au printemps. | le maire · a expliqué · Le pont // sera démoli au printemps
    clause behind the opening noun, present | Ce projet, estime la sénatrice, coûtera trop cher. | la sénatrice · estime · Ce projet // coûtera trop cher
    after the opening adverbial | Malgré le vent, dit-elle, le feu est fixé. | elle · dit-elle · Malgré le vent // le feu est fixé
    dashes | « Le feu – a dit le colonel – est fixé. » | le colonel · a dit · « Le feu // est fixé. »`,
  'clause around': `
    behind aussi | Aussi le maire a-t-il demandé que le pont soit fermé. | le maire · a-t-il demandé · que le pont soit fermé · stance=demand
    quotation with its article | Le colonel a lancé un « bravo les gars » sonore. | Le colonel · a lancé · un « bravo les gars » sonore
    said to be | La présidente a jugé « inacceptable » la grève des bacs. | La présidente · a jugé · « inacceptable » la grève des bacs
    addressee behind | Le colonel a dit « merci à tous » à ses hommes. | Le colonel · a dit · « merci à tous »`,
  infinitive: `
    de | Le maire a promis de rouvrir la piscine. | Le maire · a promis · de rouvrir la piscine
    bare | La gardienne dit avoir vu deux hommes. | La gardienne · dit · avoir vu deux hommes
    negated | L’hôtelier assure ne pas avoir touché cet argent. | L’hôtelier · assure · ne pas avoir touché cet argent
    à | L’ONG appelle les donateurs à tripler leur aide. | L’ONG · appelle · à tripler leur aide · stance=demand
    accusation | La cheffe du parti accuse le préfet d’avoir menti. | La cheffe du parti · accuse · d’avoir menti
    threat | Les éleveurs menacent de bloquer la route. | Les éleveurs · menacent · de bloquer la route
    defence | Le chirurgien se défend d’avoir bâclé l’opération. | Le chirurgien · se défend · d’avoir bâclé l’opération · stance=deny
    affirming of oneself | La société prétend être la première du secteur. | La société · prétend · être la première du secteur
    told to do something | L’institutrice a dit aux parents de rentrer chez eux. | L’institutrice · a dit · de rentrer chez eux · stance=demand`,
  participle: `
    gerund that looks like a noun | Le jury salue la mise en scène, tout en relevant que la salle sonne mal. | Le jury · en relevant · que la salle sonne mal
    participle behind a clause | Le juge écrit que « rien ne prouve la fraude », tout en relevant que « les comptes sont douteux ». | Le juge · écrit · que « rien ne prouve la fraude » | Le juge · en relevant · que « les comptes sont douteux »
    ajoutant que | Le maire a annoncé que le bac était annulé, ajoutant que les billets seraient remboursés. | Le maire · a annoncé · que le bac était annulé | Le maire · ajoutant · que les billets seraient remboursés
    affirmant que | Le club a saisi la justice, affirmant que le contrat était faux. | Le club · affirmant · que le contrat était faux
    qualifiant de | Le ministre a réagi lundi, qualifiant cette grève de « caprice ». | Le ministre · qualifiant · cette grève de « caprice »
    gerund | La sénatrice a conclu en affirmant que le texte serait voté. | La sénatrice · en affirmant · que le texte serait voté
    disant + infinitive | Le prévenu a écrit à la cour, disant regretter son geste. | Le prévenu · disant · regretter son geste
    own subject | La région nie avoir caché le rapport, le préfet Louis Arnaud parlant d’une « simple erreur ». | La région · nie · avoir caché le rapport | le préfet Louis Arnaud · parlant · « simple erreur »
    denying | Il a quitté la salle, niant toute faute. | Il · niant · toute faute · stance=deny`,
  'cue in the conditional': `
    in the middle | La digue, aurait dit la préfète, ne tiendra pas. | la préfète · aurait dit · La digue // ne tiendra pas · stance=hedge
    conditional of the cue, clause | Le suspect aurait déclaré aux enquêteurs que l’argent venait d’un héritage. | Le suspect · aurait déclaré · que l’argent venait d’un héritage · stance=hedge
    conditional of the cue, object | L’homme aurait reconnu les faits. | L’homme · aurait reconnu · les faits · stance=hedge
    conditional of the cue, quotation | « L’argent vient d’un héritage », aurait déclaré le suspect. | le suspect · aurait déclaré · « L’argent vient d’un héritage » · stance=hedge`,
  'se dire': `
    adjective | Le club se dit déçu par l’arbitrage. | Le club · se dit · déçu par l’arbitrage
    preposition | La présidente s’est dite en colère contre l’arbitre. | La présidente · s’est dite · en colère contre l’arbitre
    in favour | Les élus se disent favorables au projet. | Les élus · se disent · favorables au projet
    quoted | Le gérant s’est dit « abasourdi » par la décision. | Le gérant · s’est dit · « abasourdi » par la décision · kind=mixed
    convinced that | La directrice se dit convaincue que l’école rouvrira. | La directrice · se dit · convaincue que l’école rouvrira`,
  'clause within a clause': `
    a relative clause about the speaker ends at its comma | La présidente, qui conteste les faits, a fait appel. | La présidente · conteste · les faits · stance=deny
    relative clause with quoted words | L’avocat, qui dénonce une « erreur judiciaire », a fait appel. | L’avocat · dénonce · une « erreur judiciaire »
    relative clause and another cue | Les syndicats, qui dénoncent 300 suppressions de postes, appellent à la grève. | Les syndicats · dénoncent · 300 suppressions de postes | Les syndicats · appellent · à la grève · within=–
    selon lequel about the speaker | Le groupe, selon lequel « aucun départ n’est prévu », n’a pas donné de calendrier. | Le groupe · selon lequel · « aucun départ n’est prévu » · stance=assert
    question about the speaker | Interrogé par une élue qui demandait si le pont tiendrait, le maire a assuré qu’il était sûr. | une élue · demandait · si le pont tiendrait | le maire · a assuré · qu’il était sûr · within=–
    à qui about the audience | Les habitants, à qui la préfète a assuré que la digue tenait, restent inquiets. | la préfète · a assuré · que la digue tenait
    opening participle, clause | Affirmant que le contrat était faux, le club a saisi la justice. | le club · Affirmant · que le contrat était faux
    opening participle, object | Dénonçant un « passage en force », les députés ont quitté la salle. | les députés · Dénonçant · un « passage en force »
    opening participle, infinitive | Affirmant ne rien savoir, le maire a quitté la salle. | le maire · Affirmant · ne rien savoir · stance=unknown
    selon qui before the main verb | Un député, selon qui le texte est mort-né, a quitté la salle. | Un député · selon · le texte est mort-né
    participle between commas | Le maire, dénonçant un « passage en force », a quitté la salle. | Le maire · dénonçant · un « passage en force »
    relative clause within the content | Le président a dit que le maire, qui conteste les faits, avait fait appel. | Le président · a dit · que le maire, qui conteste les faits, avait fait appel | le maire · conteste · les faits · within=0
    relative clause that holds commas | La gérante, qui affirme que le four, posé en mai, était neuf, sera jugée. | La gérante · affirme · que le four, posé en mai, était neuf
    relative clause at the end | Il a rencontré le maire, qui affirme que le pont, fermé lundi, rouvrira en mai. | le maire · affirme · que le pont, fermé lundi, rouvrira en mai
    que about what is promised | Le pont, que le maire a promis de reconstruire, est fermé. | le maire · a promis · de reconstruire
    gerund in front | En affirmant que le contrat était faux, le club a relancé la polémique. | le club · En affirmant · que le contrat était faux
    participle between commas, clause | La cheffe de la régie, assurant que les bus roulent, a fui les questions. | La cheffe de la régie · assurant · que les bus roulent`,
  'another voice behind the content': `
    contradiction behind mais | Un rapport affirme que la digue ne tient plus, mais la préfète conteste ces conclusions. | Un rapport · affirme · que la digue ne tient plus | la préfète · conteste · ces conclusions · within=– · stance=deny
    denial in an apposition | Deux médias ont rapporté que la digue avait cédé, une information démentie par la préfecture. | Deux médias · ont rapporté · que la digue avait cédé | la préfecture · démentie · une information · within=– · stance=deny
    the article’s own clause behind mais | Le maire a reconnu que le dossier était vide, mais il a refusé de démissionner. | Le maire · a reconnu · que le dossier était vide
    contrast of the article | Le préfet a assuré que l’eau était potable, alors que des analyses montrent le contraire. | Le préfet · a assuré · que l’eau était potable
    contrast of two speakers | Le maire a reconnu que le dossier était vide, tandis que son adjoint parle d’un « complot ». | Le maire · a reconnu · que le dossier était vide | son adjoint · parle · « complot » · within=–
    apposition of the article | Le ministre a annoncé que 500 postes seraient créés, une mesure saluée par les syndicats. | Le ministre · a annoncé · que 500 postes seraient créés
    apposition with a denial | L’association rappelle que 300 immeubles sont vides, un chiffre contesté par la mairie. | L’association · rappelle · que 300 immeubles sont vides | la mairie · contesté · un chiffre · within=– · stance=deny
    mais and the pronoun of a person | La préfète affirme que le maire a menti, mais celui-ci nie les faits. | La préfète · affirme · que le maire a menti | celui-ci · nie · les faits · within=– · stance=deny
    mais that goes on with que | La préfète a dit que le pont était fermé, mais qu’il rouvrirait lundi. | La préfète · a dit · que le pont était fermé, mais qu’il rouvrirait lundi
    mais in the tense of what is said | La préfète a dit que le pont était fermé, mais le tunnel restait ouvert. | La préfète · a dit · que le pont était fermé, mais le tunnel restait ouvert
    contrast of two counts | La police a compté 4 000 manifestants, quand le syndicat en revendique 9 000. | La police · a compté · 4 000 manifestants | le syndicat · revendique · 9 000 · within=–
    time in what is said | Le juge a dit que le suspect dormait, quand la porte a cédé. | Le juge · a dit · que le suspect dormait, quand la porte a cédé
    contrast told in what is said | Le juge a dit que le suspect avait menti, alors que la porte était ouverte. | Le juge · a dit · que le suspect avait menti, alors que la porte était ouverte
    apposition that tells of a person | Le ministre a annoncé que Léa Roy, une élue appréciée par ses pairs, serait nommée. | Le ministre · a annoncé · que Léa Roy, une élue appréciée par ses pairs, serait nommée
    apposition behind an object | Le ministre a annoncé la fermeture du site, une décision dénoncée par les élus. | Le ministre · a annoncé · la fermeture du site`,
  'words between the verb and its content': `
    naming in brackets | Le navire a coulé dimanche (selon l’armateur). | l’armateur · selon · Le navire a coulé dimanche
    selon behind que and a comma | Le maire assure que, selon la préfète, le pont tiendra. | Le maire · assure · que, selon la préfète, le pont tiendra | la préfète · selon · le pont tiendra · within=0
    comma between verb and object | Le ministre a annoncé, mardi, la création de 500 postes. | Le ministre · a annoncé · la création de 500 postes
    channel between verb and object | La société a annoncé dans un communiqué la fermeture de l’usine. | La société · a annoncé · la fermeture de l’usine · channel=dans un communiqué
    condition between verb and infinitive | La candidate a promis, si elle est élue, de baisser les impôts. | La candidate · a promis · de baisser les impôts · stance=*
    date between commas | Le ministre a annoncé, mardi 3 mars, la création de 500 postes. | Le ministre · a annoncé · la création de 500 postes
    day and channel before the object | La société a annoncé lundi dans un communiqué de presse la fermeture de l’usine. | La société · a annoncé · la fermeture de l’usine
    condition before the object | Le maire promet, s’il est réélu, la gratuité des bus. | Le maire · promet · la gratuité des bus
    naming in brackets and more behind | Trois routes sont coupées (d’après la préfecture) depuis lundi. | la préfecture · d’après · Trois routes sont coupées`,
  'in the future or with a modal verb': `
    had to be said | Le maire a dû admettre que l’école fermait. | Le maire · a dû admettre · que l’école fermait
    future of a story | Il affirmera plus tard qu’il dormait. | Il · affirmera · qu’il dormait
    could not be said | Le parquet n’a pas pu confirmer que l’homme était armé. | Le parquet · n’a pas pu confirmer · que l’homme était armé · stance=unknown
    said by saying so | Je dois dire que ce texte me plaît. | Je · dois dire · que ce texte me plaît`,
  'carried by another verb': `
    leave asked | Permettez-moi d’ajouter que la digue est vieille. | moi · Permettez-moi d’ajouter · que la digue est vieille
    leave asked, with an adverb | Permettez-moi enfin de vous rappeler que la digue est vieille. | moi · Permettez-moi enfin de vous rappeler · que la digue est vieille
    leave asked with laisser | Laissez-moi vous dire que ce budget est juste. | moi · Laissez-moi vous dire · que ce budget est juste
    pronoun of the audience | Le gérant a voulu nous dire que la cave était sèche. | Le gérant · a voulu nous dire · que la cave était sèche
    second infinitive | La présidente a tenu à saluer les bénévoles et à rappeler que la cantine manque de bras. | La présidente · rappeler · que la cantine manque de bras
    second infinitive of one’s own | Je voudrais être clair et redire que la digue tiendra. | Je · redire · que la digue tiendra
    boast | Le promoteur se flatte d’avoir livré les logements à temps. | Le promoteur · se flatte · d’avoir livré les logements à temps`,
  'beside a comparison': `
    behind it | Le maire a rappelé, comme il l’avait dit en mai, que le marché fermerait. | Le maire · a rappelé · que le marché fermerait | il · avait dit · que le marché fermerait
    two speakers of one clause | La directrice confirme, comme l’adjoint l’a précisé, que deux classes ouvriront. | La directrice · confirme · que deux classes ouvriront | l’adjoint · a précisé · que deux classes ouvriront
    no clause in it | Le colonel a dit, comme prévu, que l’exercice durerait une heure. | Le colonel · a dit · que l’exercice durerait une heure`,
} as const;
