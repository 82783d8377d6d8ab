import type { AttributionRule } from '../../../src/model/reason.ts';
import type { RuleCases } from './verb-rule-cases.ts';

/** Rules that start from a preposition, a noun or a quotation. */
export const phraseRuleCases = {
  preposition: {
    positive: `
      selon | Selon la police, deux voitures ont brûlé. | la police · Selon · deux voitures ont brûlé
      selon at the end | Le convoi est reparti vers le nord, selon des habitants. | des habitants · selon · Le convoi est reparti vers le nord
      in the middle | Le convoi, selon des habitants, est reparti vers le nord. | des habitants · selon · Le convoi // est reparti vers le nord
      d’après | D’après un pilote, qui a requis l’anonymat, le cargo allait trop vite. | un pilote · D’après · le cargo allait trop vite
      aux yeux de | Aux yeux de la maire, ce chantier est inutile. | la maire · Aux yeux de · ce chantier est inutile
      à en croire | À en croire le gardien, la grille était ouverte. | le gardien · À en croire · la grille était ouverte
      à l’en croire | À l’en croire, les prix baisseront avant Noël. | l’ · À l’en croire · les prix baisseront avant Noël
      de source | De source policière, deux hommes sont recherchés. | policière · De source · deux hommes sont recherchés
      de l’avis de | De l’avis du médecin, la blessure est légère. | médecin · De l’avis du · la blessure est légère
      of a relative clause | Le maire a nié avoir fermé le pont, où deux hommes sont morts selon un témoin. | Le maire · a nié · avoir fermé le pont, où deux hommes sont morts selon un témoin | un témoin · selon · deux hommes sont morts
      of the whole behind a comma | Le pont, où deux hommes sont morts, va rouvrir, selon un témoin. | un témoin · selon · Le pont, où deux hommes sont morts, va rouvrir
      leaning on | Selon le journal, qui s’appuie sur un témoin, le col rouvrira mardi. | le journal · Selon · le col rouvrira mardi · citing=un témoin
      citing | Selon l’agence, citant le ministère, le col rouvrira mardi. | l’agence · Selon · le col rouvrira mardi · citing=le ministère
      coordinated | La marche a réuni 3 000 personnes selon la police, près de 5 000 selon les organisateurs. | la police · selon · La marche a réuni 3 000 personnes | les organisateurs · selon · près de 5 000`,
    negative: `
      measure | Les tarifs varient selon la saison.
      share | Les parts sont fixées selon l’âge des enfants.
      manner | Chacun cotise selon ses moyens.`,
  },
  'preposition-ambiguous': {
    positive: `
      office | Pour le maire, c’est déjà trop tard. | le maire · Pour · c’est déjà trop tard
      name | Pour l’économiste Marc Ferrand, la reprise est fragile. | l’économiste Marc Ferrand · Pour · la reprise est fragile`,
    negative: `
      reason | Pour cette raison, le train est parti en retard.
      purpose | Pour la fête du port, la ville ferme trois rues.
      beneficiary | La ville a voté une aide pour les pêcheurs.`,
  },
  'noun-clause': {
    positive: `
      information | La mairie étudie des informations selon lesquelles le pont serait fissuré. | des informations · selon lesquelles · le pont serait fissuré · stance=hedge
      announcement | L’annonce selon laquelle la gare fermerait a surpris les élus. | L’annonce · selon laquelle · la gare fermerait`,
    negative: `
      agreement | La loi selon les juristes est claire. | les juristes · selon · La loi // est claire
      pace | Le rythme selon la saison varie beaucoup.`,
  },
  'noun-that': {
    positive: `
      rumour | La rumeur que le stade fermerait agite la ville. | – · La rumeur · que le stade fermerait · stance=hedge
      of somebody | L’assurance de la préfète que le pont tiendra n’a rassuré personne. | la préfète · L’assurance · que le pont tiendra`,
    negative: `
      object of a sentence | Le maire a lu une déclaration avant que la séance ne commence.
      fact | Le fait que le pont soit fermé gêne les commerçants.`,
  },
  'noun-colon': {
    positive: `
      of somebody | Le constat de Léa Roy est sans appel : « Tout est sec. » | Léa Roy · Le constat · « Tout est sec. »
      possessive | Leur mot d’ordre : « Des lits, pas des mots. » | Leur · mot d’ordre · « Des lits, pas des mots. »`,
    negative: `
      members | Le président du conseil a trois adjoints : Roy, Moulin et Vasseur.
      nobody’s | La réponse est connue : le pont fermera.`,
  },
  referring: {
    positive: `
      comme | Le site fermera en juin, comme l’a annoncé la direction. | la direction · a annoncé · Le site fermera en juin
      ce que | Le dossier contiendrait des faux, ce que la ville dément. | la ville · dément · Le dossier contiendrait des faux · stance=deny
      c’est ce que | Les fichiers seraient en vente. C’est ce qu’affirme un pirate. | un pirate · affirme · Les fichiers seraient en vente`,
    negative: `
      comme, of the reason | Comme le gouvernement menaçait de reprendre les frappes, les prix ont grimpé. | le gouvernement · menaçait · de reprendre les frappes
      comme, of the time | Les prix ont grimpé lundi, comme le gouvernement menaçait de reprendre les frappes. | le gouvernement · menaçait · de reprendre les frappes
      comme, of a reason that is told | Comme le ministre avait promis que la taxe baisserait, les ventes ont grimpé. | le ministre · avait promis · que la taxe baisserait
      comparison | Le gardien a fermé la grille comme le font ses collègues.
      object | Elle a vendu ce que son père avait construit.`,
  },
  headline: {
    positive: `
      name | Julie Carpentier : « Nous avons sauvé la récolte » | Julie Carpentier · – · « Nous avons sauvé la récolte » · kind=direct
      office | Le maire de Lorme : « Nous reconstruirons l’école » | Le maire de Lorme · – · « Nous reconstruirons l’école »`,
    negative: `
      art and title | Théâtre : « Le Phare » à Lorme dès samedi
      topic and words about somebody | Grèves : le ministre « serein »`,
  },
  'title-quotation': {
    positive: `
      behind a place | # Vire : « On a sauté avec le chat »⏎« On a sauté avec le chat », raconte Léa Roy. | – · – · « On a sauté avec le chat » | Léa Roy · raconte · « On a sauté avec le chat »
      alone | # « Rien n’est encore réglé »⏎Le maire a déclaré : « Rien n’est encore réglé. » | – · – · « Rien n’est encore réglé » | Le maire · a déclaré · « Rien n’est encore réglé. »`,
    negative: `
      title of a work | # « Les Oiseaux de passage » au musée⏎L’exposition ouvre lundi.
      scare quotes | # La ville « verte » attend ses arbres⏎Les travaux commencent lundi.`,
  },
  hearsay: {
    positive: `
      adverb in the verb | Le gérant a prétendument vidé la caisse. | – · prétendument · Le gérant a // vidé la caisse · stance=hedge
      adverb in a relative clause | Un homme qui a prétendument vendu de faux billets, a été arrêté. | – · prétendument · Un homme qui a // vendu de faux billets · stance=hedge`,
    negative: `
      adverb of an adjective | Les billets prétendument authentiques ont été saisis.
      somebody’s word | Le maire affirme que le gérant a prétendument vidé la caisse. | Le maire · affirme · que le gérant a prétendument vidé la caisse`,
  },
  'reported-conditional': {
    positive: `
      victims | Deux ouvriers auraient été blessés dans l’explosion. | – · – · Deux ouvriers auraient été blessés dans l’explosion · stance=hedge
      amount | Le contrat se chiffrerait à un milliard d’euros. | – · – · Le contrat se chiffrerait à un milliard d’euros · stance=hedge`,
    negative: `
      hypothesis | Si la pluie revenait, les champs seraient inondés.
      need | Il faudrait un pont neuf.
      regret | Le conducteur aurait dû freiner.
      what would help | Un bac permettrait de désenclaver l’île.`,
  },
  'free-quotation': {
    positive: `
      speaker in the sentence before | Léa Roy soupire. « On verra bien demain si la digue tient. » | Léa Roy · – · « On verra bien demain si la digue tient. »
      pronoun in the sentence before | Le capitaine a dit que la mer était forte. Il montre le port. « Nous ne partirons pas avant jeudi matin. » | Le capitaine · a dit · que la mer était forte | Il · – · « Nous ne partirons pas avant jeudi matin. »`,
    negative: `
      title of a work | Elle a relu « Les Oiseaux de passage » avant de partir.
      scare quotes | Les riverains vivent depuis un an dans un « camp provisoire ».`,
  },
} satisfies Partial<Record<AttributionRule, RuleCases>>;
