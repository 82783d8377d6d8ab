import type { AttributionRule } from '../../../src/model/reason.ts';

/** Tables (see `casesOf`) of one rule: `positive` holds a statement that it finds, `negative` none. */
export interface RuleCases {
  readonly positive: string;
  readonly negative: string;
}

/** Rules that start from a verb of reporting. */
export const verbRuleCases = {
  parenthetical: {
    positive: `
      inversion | « Nous n’avons plus d’eau », a déclaré Jeanne Moulin, adjointe au maire. | Jeanne Moulin, adjointe au maire · a déclaré · « Nous n’avons plus d’eau »
      inverted pronoun | « La digue a cédé », a-t-il précisé. | il · a-t-il précisé · « La digue a cédé »
      unquoted | La route départementale est coupée, a indiqué la préfecture. | la préfecture · a indiqué · La route départementale est coupée
      several sentences | « L’eau monte. Il faut partir », a lancé un pompier. | un pompier · a lancé · « L’eau monte. Il faut partir »
      middle of a sentence | Les travaux, assure-t-il, seront finis en mai. | il · assure-t-il · Les travaux // seront finis en mai
      within the marks | « La digue tient, a assuré la préfète. Personne ne doit partir. » | la préfète · a assuré · « La digue tient // Personne ne doit partir. »
      question | « Qui paiera ? » a demandé la sénatrice. | la sénatrice · a demandé · « Qui paiera ? »
      dateline | LORME (Agence Littorale) – Neuf personnes sont mortes, a annoncé la préfecture. | la préfecture · a annoncé · Neuf personnes sont mortes`,
    negative: `
      object behind an insertion | Le ministre, attendu à Lorme, a salué le maire.
      plain verb behind an insertion | Le train, parti de Lorme à l’aube, a heurté un camion.
      list of objects | La mairie a acheté un bac, deux barques, une grue.`,
  },
  'parenthetical-any-verb': {
    positive: `
      sobbing | « Nous avons perdu notre maison et nos bêtes », sanglote une éleveuse de Lorme. | une éleveuse de Lorme · sanglote · « Nous avons perdu notre maison et nos bêtes »
      choking | « On nous a menti pendant vingt ans », s’étrangle un retraité du quartier. | un retraité du quartier · s’étrangle · « On nous a menti pendant vingt ans »`,
    negative: `
      title as the subject | « La Dame du lac », restaurée l’an dernier, rouvre au public.
      title and a release | « Les Vents contraires » sort mercredi dans trente salles.`,
  },
  clause: {
    positive: `
      person | La préfète de l’Aude a déclaré mardi que le barrage tiendrait. | La préfète de l’Aude · a déclaré · que le barrage tiendrait
      apposition | Le maire de Lorme, Paul Vasseur, a expliqué que l’école rouvrirait lundi. | Le maire de Lorme, Paul Vasseur · a expliqué · que l’école rouvrirait lundi
      relative before the verb | Anne Keller, qui dirige le port, a indiqué que trois quais étaient fermés. | Anne Keller · a indiqué · que trois quais étaient fermés
      adverb before the clause | Le syndicat affirme aussi que trois sites fermeront. | Le syndicat · affirme · que trois sites fermeront
      pronoun | Elle a ajouté que personne ne manquait. | Elle · a ajouté · que personne ne manquait
      carrier verb | Le syndicat tient à rappeler que les salaires sont gelés depuis un an. | Le syndicat · tient à rappeler · que les salaires sont gelés depuis un an
      phrase within the verb | L’armateur a une nouvelle fois démenti que le navire ait dévié. | L’armateur · a une nouvelle fois démenti · que le navire ait dévié
      verb that looks like a noun | Le chercheur juge que la digue ne tiendra pas. | Le chercheur · juge · que la digue ne tiendra pas
      document | Le rapport publié deux ans plus tard concluait que la digue était saine. | Le rapport publié · concluait · que la digue était saine
      impersonal passive | Il a été annoncé que la ligne fermerait en août. | – · a été annoncé · que la ligne fermerait en août
      impersonal passive with its agent | Il a été annoncé par la mairie que la ligne fermerait en août. | la mairie · a été annoncé · que la ligne fermerait en août
      que before a colon | Le communiqué précise que : « Les billets seront remboursés. » | Le communiqué · précise · « Les billets seront remboursés. » · kind=direct
      own voice of the author | Nous avons dit que la route était longue. | Nous · avons dit · que la route était longue`,
    negative: `
      comparison | Le pont était aussi solide que le maire.
      another conjunction | Le maire a parlé avant que la séance ne commence.
      limit | Le maire n’a dit que du bien de ce projet.
      farewell | Il a pris la route pour dire au revoir à sa mère.
      own voice within marks | « Nous avons dit que la route était longue », a reconnu le guide. | le guide · a reconnu · « Nous avons dit que la route était longue »`,
  },
  'restricted-figure': {
    positive: `
      declared | La mairie n’en a déclaré que 212. | La mairie · a déclaré · 212
      admitted | L’exploitant n’a reconnu que deux fuites. | L’exploitant · n’a reconnu · deux fuites`,
    negative: `
      praise | Le maire n’a dit que du bien de ce projet.
      what there is | La commune ne possède que deux écoles.`,
  },
  question: {
    positive: `
      refusal | La direction refuse de dire si l’usine fermera. | La direction · refuse de dire · si l’usine fermera
      negated | Le parquet n’a pas précisé combien de témoins avaient été entendus. | Le parquet · n’a pas précisé · combien de témoins avaient été entendus
      ignorance | La compagnie ignore quand les vols reprendront. | La compagnie · ignore · quand les vols reprendront`,
    negative: `
      condition | Le marché aura lieu dimanche s’il fait beau.
      decision | Le juge décidera jeudi si le prévenu est libéré.`,
  },
  colon: {
    positive: `
      warning | Le directeur prévient : « Rien n’est encore signé. » | Le directeur · prévient · « Rien n’est encore signé. »
      pronoun | Elle ajoute : « Nous rouvrirons en mai. » | Elle · ajoute · « Nous rouvrirons en mai. »
      whom it is said to | Le gérant répond aux clients : « Vous serez remboursés. » | Le gérant · répond · « Vous serez remboursés. » · kind=direct`,
    negative: `
      programme | Le festival présente deux pièces : « Le Phare » et « La Digue ».
      agenda | La salle a changé de nom : « Le Grand Large ».`,
  },
  'colon-clause': {
    positive: `
      precision | Le maire précise : le marché aura lieu dimanche. | Le maire · précise · le marché aura lieu dimanche
      warning | L’institut prévient : la sécheresse va durer. | L’institut · prévient · la sécheresse va durer`,
    negative: `
      list | Trois villages sont touchés : Lorme, Brissac et Vaux.
      explanation | Le bilan est lourd : neuf maisons ont brûlé.`,
  },
  adjective: {
    positive: `
      ready | La ministre s’est dite prête à recevoir les syndicats. | La ministre · s’est dite · prête à recevoir les syndicats
      bare noun | Le club se dit victime d’une erreur. | Le club · se dit · victime d’une erreur
      confident | Le trésorier s’est déclaré confiant pour la suite. | Le trésorier · s’est déclaré · confiant pour la suite`,
    negative: `
      state | La salle s’est trouvée pleine à midi.
      unvoiced feeling | Le maire se sent trahi par ses adjoints.`,
  },
  infinitive: {
    positive: `
      denial | L’entreprise nie avoir déversé des produits dans la rivière. | L’entreprise · nie · avoir déversé des produits dans la rivière
      promise | Le groupe promet de reprendre tous les salariés. | Le groupe · promet · de reprendre tous les salariés
      addressee between | Le préfet a demandé aux riverains de ne pas sortir. | Le préfet · a demandé · de ne pas sortir
      affirmation | Le gardien affirme avoir fermé la grille à minuit. | Le gardien · affirme · avoir fermé la grille à minuit
      insertion between | La mutuelle a reconnu mardi, dans un communiqué, avoir perdu des dossiers. | La mutuelle · a reconnu · avoir perdu des dossiers
      speaker that looks like an adjective | L’intersyndicale affirme avoir réuni 5 000 personnes. | L’intersyndicale · affirme · avoir réuni 5 000 personnes
      verb that looks like an adverb | Paul Aubrac dément avoir été battu. | Paul Aubrac · dément · avoir été battu`,
    negative: `
      act | Le groupe refuse de vendre l’usine.
      farewell | Elle est partie sans dire au revoir.`,
  },
  label: {
    positive: `
      speaking of | Le député parle d’un « échec collectif ». | Le député · parle · « échec collectif »
      thing labelled in one clause | La sénatrice a qualifié cette loi de « coup d’épée dans l’eau ». | La sénatrice · a qualifié · cette loi de « coup d’épée dans l’eau » · kind=mixed
      label alone | Le porte-parole a qualifié de « provocation » le passage du navire. | Le porte-parole · a qualifié · « provocation »`,
    negative: `
      named by nobody | Une exposition baptisée « Europe » ouvre lundi.
      bears a name | Le parc s’appelle désormais « Les Vergers ».`,
  },
  'figure-object': {
    positive: `
      estimate | La police estime la foule à 3 000 personnes. | La police · estime · la foule à 3 000 personnes
      count | La préfecture a compté 25 000 manifestants. | La préfecture · a compté · 25 000 manifestants
      share behind a day | Le rectorat a recensé mardi 18 % de grévistes. | Le rectorat · a recensé · 18 % de grévistes
      of those named before | Le syndicat en annonçait 300. | Le syndicat · annonçait · 300
      no more than | La mairie n’en recense que trois à Lorme. | La mairie · recense · trois à Lorme
      forecast | L’institut prévoit une croissance de 1 %. | L’institut · prévoit · une croissance de 1 %`,
    negative: `
      description | La ville compte douze ponts.
      habit | Le gardien comptait 40 barques chaque soir.
      what a town has | La ville en possède douze.
      how often | Le maire en parle trois fois.`,
  },
  'quoted-object': {
    positive: `
      attitude | Le ministre salue « un geste fort » du voisin. | Le ministre · salue · « un geste fort » du voisin
      predicate | La maire juge « insuffisantes » les mesures du gouvernement. | La maire · juge · « insuffisantes » les mesures du gouvernement
      object around quoted words | La sénatrice condamne un texte « bâclé » et inutile. | La sénatrice · condamne · un texte « bâclé » et inutile · kind=mixed`,
    negative: `
      attitude of a document | Ce traité défend un « système ouvert ».
      title of a work | La troupe défend « Le Phare » depuis dix ans.`,
  },
  object: {
    positive: `
      demand | Les riverains exigent la fermeture du site. | Les riverains · exigent · la fermeture du site
      denial | L’entreprise dément toute pollution du lac. | L’entreprise · dément · toute pollution du lac
      no comment | Le groupe n’a pas souhaité commenter ces chiffres. | Le groupe · n’a pas souhaité commenter · ces chiffres
      object with quoted words | L’entraîneur annonce son départ « pour raisons de santé ». | L’entraîneur · annonce · son départ « pour raisons de santé » · kind=mixed
      blame | Le préfet impute la panne à l’exploitant. | Le préfet · impute · la panne à l’exploitant
      attribution | Le gouvernement a attribué jeudi l’attaque du camp à la Brigade du Nord. | Le gouvernement · a attribué · l’attaque du camp à la Brigade du Nord
      announcement | La mairie annonce la fermeture du quai. | La mairie · annonce · la fermeture du quai`,
    negative: `
      to come | Le gouvernement annoncera mercredi la liste des communes.
      may do so | Les avocats pourront contester la décision devant la cour.
      idiom | Deux des plaignants ont requis l’anonymat.
      award | Le jury a attribué le prix à une pêcheuse.
      contract | La ville attribuera le marché à une entreprise.
      plain act | Le syndicat a déposé un préavis de grève.`,
  },
  predicate: {
    positive: `
      thing and predicate | La banque juge la prudence justifiée. | La banque · juge · la prudence justifiée
      predicate first | Le médiateur estime insuffisantes les garanties du vendeur. | Le médiateur · estime · insuffisantes les garanties du vendeur`,
    negative: `
      trial | Le tribunal a jugé trois anciens banquiers.
      find | Le plongeur a trouvé une épave ancienne.`,
  },
  quotation: {
    positive: `
      before the audience | Le capitaine a lancé « c’est fini » à la foule. | Le capitaine · a lancé · « c’est fini »
      chant | Les manifestants ont scandé « de l’eau pour tous » devant la mairie. | Les manifestants · ont scandé · « de l’eau pour tous »`,
    negative: `
      title of a work | Elle a vu « Les Oiseaux de passage » au cinéma hier.
      exhibit | Le musée expose « La Dame au fil » jusqu’en mai.`,
  },
  passive: {
    positive: `
      announced | La fermeture du col a été annoncée par la préfecture. | la préfecture · a été annoncée · La fermeture du col
      denied | Ces chiffres ont été démentis par le ministère. | le ministère · ont été démentis · Ces chiffres · stance=deny`,
    negative: `
      force of nature | La route a été coupée par la neige.
      signature | Le contrat a été signé par le maire.
      announced by nobody | La fermeture du col a été annoncée lundi.`,
  },
} satisfies Partial<Record<AttributionRule, RuleCases>>;
