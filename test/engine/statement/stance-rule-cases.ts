import type { StanceRule } from '../../../src/model/reason.ts';

/** Of one rule sentences whose stance it decides, and look-alikes that it leaves to others; a line is `stance | text`. */
export const stanceRuleCases: Readonly<Record<StanceRule, { positive: string; negative: string }>> = {
  'evading-verb': {
    positive: `
      evade | Le ministre a éludé les questions sur le coût du stade.
      evade | La candidate a esquivé une question sur les retraites.`,
    negative: `
      assert | La candidate a répondu que les retraites seraient relevées.
      assert | Le ministre a rappelé les questions posées par la commission.`,
  },
  'evasion-in-content': {
    positive: `
      evade | « Chaque chose en son temps », a répondu le sélectionneur.
      evade | « Sans commentaire », a lâché l’avocat à la sortie de l’audience.`,
    negative: `
      assert | « Les temps ont changé », a répondu le sélectionneur.
      assert | « Ce commentaire m’a blessé », a confié l’avocat.`,
  },
  'denying-verb': {
    positive: `
      deny | La société dément toute fuite de données.
      deny | L’ancien trésorier nie avoir touché à la caisse.
      deny | L’armée exclut toute erreur de tir.`,
    negative: `
      assert | La société reconnaît une fuite de données.
      assert | L’ancien trésorier affirme avoir tenu la caisse seul.`,
  },
  'negated-denial': {
    positive: `
      assert | L’accusée ne nie pas avoir signé les chèques.
      unknown | Le club n’a pas démenti l’arrivée du gardien.
      hedge | La ligue n’exclut pas que la finale soit rejouée.`,
    negative: `
      deny | L’accusée nie avoir signé les chèques.
      deny | Le club a démenti l’arrivée du gardien.`,
  },
  'withheld-answer': {
    positive: `
      unknown | La compagnie n’a pas souhaité commenter les circonstances de l’accident.
      unknown | La porte-parole refuse de dire si un accord est proche.
      unknown | La compagnie n’est pas en mesure de préciser le nombre de passagers.`,
    negative: `
      assert | La compagnie a commenté les circonstances de l’accident : « Le pilote a agi comme il fallait. »
      assert | La porte-parole a dit que l’accord était proche.`,
  },
  'negated-confirmation': {
    positive: `
      unknown | La police n’a pas confirmé que le véhicule était volé.
      unknown | Le palais n’a pas confirmé que la reine était hospitalisée.`,
    negative: `
      assert | La police a confirmé que le véhicule était volé.
      assert | Le maire n’a pas ajouté que la route était fermée.`,
  },
  'rejected-allegation': {
    positive: `
      deny | L’ambassade a rejeté ces accusations.
      deny | Le laboratoire dénonce une rumeur infondée.
      deny | « Il s’agit d’une pure invention », a réagi la députée.
      deny | La banque a balayé les soupçons de blanchiment.`,
    negative: `
      assert | Le syndicat dénonce des licenciements abusifs.
      assert | « J’ai reçu trois faux billets depuis lundi », témoigne la libraire.
      assert | « On ne dirige pas par la rumeur », a ironisé la députée.
      assert | Le groupe a déclaré qu’il rejetait l’offre de rachat de son concurrent.`,
  },
  'denial-in-content': {
    positive: `
      deny | « Ce n’est pas vrai », s’est emporté le conseiller.
      deny | « Je suis innocent », a répété l’ancien banquier.
      deny | Accusé de plagiat, le romancier assure n’avoir jamais ouvert ce livre.
      deny | « Je n’ai jamais menti au conseil », a déclaré la trésorière.
      deny | Selon son avocate, le gardien n’a commis aucune faute.
      deny | Le coureur jure qu’il n’a rien pris.`,
    negative: `
      assert | « C’est vrai », a reconnu le conseiller.
      assert | Le romancier assure n’avoir jamais quitté son île.
      assert | « Nous n’avons reçu aucune aide », a déclaré la trésorière.`,
  },
  'admitted-ignorance': {
    positive: `
      unknown | « Nous ne savons pas combien de personnes étaient à bord », a indiqué le préfet.
      unknown | L’hôpital dit ignorer la cause du malaise.
      unknown | Le procureur a indiqué qu’il était trop tôt pour dire si l’incendie était criminel.
      unknown | « Je ne m’en souviens plus », répond la témoin.`,
    negative: `
      assert | La sénatrice rappelle que l’enquête « n’a jamais établi de lien » avec le pont.
      assert | « Personne ne dira qu’il ne savait pas », accuse l’avocate.
      assert | Le maire dit ne pas ignorer que le chantier gêne les commerçants.
      assert | Le plaisancier a expliqué qu’il ne savait pas nager.`,
  },
  'demanding-verb': {
    positive: `
      demand | Les riverains exigent la réouverture du pont.
      demand | L’agence sanitaire recommande de ne plus consommer les huîtres de la baie.
      demand | Le médiateur suggère que la trêve soit prolongée.
      demand | Le collectif appelle à une « mobilisation massive ».
      demand | Le président a appelé « à la responsabilité de chacun ».
      demand | La fédération a demandé l’ouverture d’une enquête « approfondie ».
      demand | Le parti a appelé à la grève : « Fermons le port. »`,
    negative: `
      assert | Les riverains saluent « une réouverture attendue ».
      assert | Son avocat plaide la légitime défense.
      assert | L’enquête suggère que la porte était ouverte.`,
  },
  'hedging-verb': {
    positive: `
      hedge | L’ambassadrice doute que les deux camps parviennent à un accord.
      hedge | Le quotidien croit savoir que le patron du groupe partira en juin.
      hedge | Les enquêteurs privilégient l’hypothèse d’un règlement de comptes.`,
    negative: `
      assert | L’ambassadrice affirme que les deux camps parviendront à un accord.
      assert | Le journal écrit que le patron du groupe partira en juin.`,
  },
  'hedged-cue': {
    positive: `
      hedge | Le suspect aurait déclaré aux enquêteurs que l’argent venait d’un héritage.
      hedge | L’acteur aurait confié à des proches qu’il arrête le cinéma.`,
    negative: `
      assert | Le suspect a déclaré aux enquêteurs que l’argent venait d’un héritage.
      assert | « Je voudrais rappeler que la salle est pleine », a glissé l’huissier.`,
  },
  readiness: {
    positive: `
      conditional | Le groupe se dit prêt à vendre l’usine.
      conditional | Les ravisseurs se disent disposés à libérer trois otages.`,
    negative: `
      assert | Le groupe se dit satisfait de la vente.
      assert | Le maire assure que le gymnase est prêt à accueillir les sinistrés.
      assert | Le maire affirme que tout est prêt.
      assert | Selon une source proche du dossier, l’accord est prêt.`,
  },
  condition: {
    positive: `
      conditional | « Si les tirs continuent, nous fermerons la frontière », a averti le ministre.
      conditional | Le syndicat menace de bloquer le port si les salaires ne sont pas relevés.
      conditional | La présidente a averti que les troupes riposteraient en cas d’attaque.`,
    negative: `
      assert | Le médecin souligne que ce test permet de savoir si le patient est guéri.
      assert | Si l’inflation recule, elle reste deux fois plus élevée qu’avant la crise, note l’institut.`,
  },
  'doubt-word': {
    positive: `
      hedge | Le capitaine a déclaré que la panne venait probablement du moteur.
      hedge | Selon des informations non confirmées, deux soldats ont péri dans l’embuscade.
      hedge | « Il est peu probable que le glacier survive à ce siècle », avertit la glaciologue.`,
    negative: `
      assert | Le capitaine a déclaré que la panne venait du moteur.
      assert | « C’est sans aucun doute la plus belle course de ma vie », a lancé le coureur.`,
  },
  'doubt-verb': {
    positive: `
      hedge | L’expert affirme que le feu semble parti de la cave.
      hedge | Le procureur dit soupçonner le gardien d’avoir ouvert la grille.`,
    negative: `
      assert | L’éditeur annonce que le roman paraîtra en septembre.
      assert | Le président du bureau de vote a rappelé que chacun vote comme bon lui semble.`,
  },
  'doubt-noun': {
    positive: `
      hedge | Le maire annonce la possibilité de déplacer le marché.
      hedge | La ministre a confirmé l’hypothèse d’un report.`,
    negative: `
      assert | La directrice de l’agence sanitaire a alerté sur le risque de pénurie de vaccins.
      assert | Le maire annonce le déplacement du marché.`,
  },
  modal: {
    positive: `
      hedge | La météorologue explique que la tempête pourrait durer deux jours.
      hedge | « L’incendie peut avoir été causé par un mégot », a avancé le capitaine des pompiers.`,
    negative: `
      assert | La préfecture précise que le formulaire peut être retiré en mairie.
      assert | La régie a annoncé que les moins de vingt ans pourraient voyager gratuitement dès lundi.`,
  },
  'reportative-conditional': {
    positive: `
      hedge | Selon un témoin, le conducteur aurait pris la fuite.
      hedge | D’après la radio locale, le navire serait à quai depuis lundi.
      hedge | L’hebdomadaire a révélé que l’élu posséderait deux comptes à l’étranger.`,
    negative: `
      assert | Le club a indiqué que le match serait rejoué samedi.
      assert | Le préfet estime que le pont aurait dû être fermé dès les premières fissures.`,
  },
  'demand-in-content': {
    positive: `
      demand | « Rendez-nous nos enfants », ont crié les mères devant la caserne.
      demand | « Il faut que l’État paie », a lancé la sénatrice.
      demand | « Que les troupes partent ! », a lancé le ministre.
      demand | « Laisse-moi tranquille », a lâché le gardien.
      demand | « Méfions-nous des promesses », a ajouté la sénatrice.`,
    negative: `
      assert | « Il faut deux heures pour monter au refuge », explique le guide.
      assert | « Nous avons retrouvé nos enfants », ont crié les mères.
      assert | « Sachez que le pont tient », a dit la sénatrice.
      assert | « Avons-nous le choix ? », a dit la sénatrice.`,
  },
  plain: {
    positive: `
      assert | Le ministre a affirmé que l’accord était signé.
      assert | « Le train arrive », a dit le contrôleur.`,
    negative: `
      deny | Le ministre a démenti que l’accord soit signé.
      unknown | « Je ne sais pas quand le train arrive », a dit le contrôleur.`,
  },
};
