import type { ChainCase } from './chain-case.ts';

/** How sure a claim is, from one article to the next. */
export const CERTAINTY_CASES: readonly ChainCase[] = [
  {
    name: 'a hedge is dropped',
    articles: [
      {
        id: 'a',
        outlet: 'Le Littoral libre',
        published: '2025-02-11',
        text: `Explosion dans un dépôt à Karsk

Une explosion a secoué mardi matin le dépôt de carburant de Karsk. Selon le ministère de l’Énergie, deux techniciens auraient été blessés. Les secours ont établi un périmètre de cinq cents mètres. La cause du sinistre n’est pas connue. L’enquête a été confiée au parquet de la région.`,
      },
      {
        id: 'b',
        outlet: 'Vingt Heures',
        published: '2025-02-11',
        text: `Karsk : deux blessés dans une explosion

Deux techniciens ont été blessés dans l’explosion du dépôt de Karsk, a indiqué le ministère de l’Énergie. L’incendie était maîtrisé en début d’après-midi. Le dépôt alimente tout le nord du pays, où les prix du carburant avaient déjà augmenté ces dernières semaines.`,
      },
      {
        id: 'c',
        outlet: 'Presse des Fjords',
        published: '2025-02-12',
        text: `Après l’explosion de Karsk

Le dépôt de Karsk restait fermé mercredi. D’après le ministère de l’Énergie, deux techniciens auraient été blessés dans l’explosion. « Nous avons entendu un énorme bruit », raconte une riveraine. Les écoles voisines ont rouvert leurs portes dans la matinée.`,
      },
    ],
    claims: [
      {
        holds: {
          'a: deux techniciens': 'asserts',
          'b: Deux techniciens': 'asserts',
          'c: deux techniciens': 'asserts',
        },
        origins: ['ministère de l’Énergie'],
        status: 'single-origin',
      },
    ],
    shifts: [['hedge-dropped', 'a: deux techniciens', 'b: Deux techniciens']],
  },
  {
    name: 'a hedge is added to quoted words',
    articles: [
      {
        id: 'a',
        outlet: 'Actualité du Golfe',
        published: '2025-04-07',
        text: `Le barrage de Seuil-Haut va fermer

« Le barrage de Seuil-Haut fermera en octobre », a déclaré lundi le directeur de la régie des eaux, Antoine Verdier. Les communes en aval ont été prévenues la semaine dernière. Les travaux, très attendus, dureront dix-huit mois et coûteront plus de 20 millions d’euros.`,
      },
      {
        id: 'b',
        outlet: 'Montagne Hebdo',
        published: '2025-04-09',
        text: `Seuil-Haut : une fermeture à l’automne ?

Le barrage de Seuil-Haut pourrait fermer en octobre, selon le directeur de la régie des eaux, Antoine Verdier. Les kayakistes s’inquiètent pour la saison. L’ouvrage date de 1931 et présente des fissures. Un chantier de cette ampleur n’a jamais été mené dans la vallée.`,
      },
    ],
    claims: [
      {
        holds: { 'a: Le barrage de Seuil-Haut': 'asserts', 'b: Le barrage de Seuil-Haut': 'asserts' },
        origins: ['Verdier'],
        status: 'single-origin',
      },
    ],
    shifts: [['hedge-added', 'a: Le barrage de Seuil-Haut', 'b: Le barrage de Seuil-Haut']],
  },
  {
    name: 'bounds are dropped',
    articles: [
      {
        id: 'a',
        outlet: 'Le Réveil d’Issara',
        published: '2025-08-19',
        text: `Inondations à Issara

Au moins 300 habitants ont été évacués dans la nuit à Issara, a annoncé mardi la protection civile. La rivière a débordé en quelques heures. Près de 80 maisons sont endommagées, selon le maire, Karim Belhadj. La décrue est attendue jeudi. L’armée a envoyé des camions et des bateaux.`,
      },
      {
        id: 'b',
        outlet: 'Sud Matin',
        published: '2025-08-19',
        text: `Issara sous les eaux

La protection civile a annoncé que 300 habitants avaient été évacués à Issara dans la nuit. Le gymnase municipal sert d’abri. D’après le maire, Karim Belhadj, 80 maisons sont endommagées. Le réseau électrique a été coupé par précaution dans trois quartiers du centre.`,
      },
      {
        id: 'c',
        outlet: 'La Feuille du Delta',
        published: '2025-08-20',
        text: `À Issara, l’heure du nettoyage

Au moins 300 habitants ont été évacués, a rappelé mercredi la protection civile. L’eau se retire lentement et découvre des rues couvertes de boue. Des bénévoles sont arrivés de toute la région. Le marché n’aura pas lieu cette semaine.`,
      },
    ],
    claims: [
      {
        holds: {
          'a: Au moins 300 habitants': 'asserts',
          'b: 300 habitants': 'asserts',
          'c: Au moins 300 habitants': 'asserts',
        },
        origins: ['protection civile'],
        status: 'single-origin',
      },
      {
        holds: { 'a: Près de 80 maisons': 'asserts', 'b: 80 maisons': 'asserts' },
        origins: ['Belhadj'],
        status: 'single-origin',
      },
    ],
    shifts: [
      ['bound-dropped', 'a: Au moins 300 habitants', 'b: 300 habitants'],
      ['bound-dropped', 'a: Près de 80 maisons', 'b: 80 maisons'],
    ],
  },
  {
    name: 'an upper bound is dropped; a different figure is no lost bound',
    articles: [
      {
        id: 'a',
        outlet: 'Le Tableau économique',
        published: '2025-03-18',
        text: `Solveg va réduire ses effectifs

Le groupe Solveg supprimera jusqu’à 1 200 postes d’ici à 2027, a annoncé mardi sa direction. Les départs seraient volontaires. Le chiffre d’affaires a reculé de 8 % l’an dernier. Le syndicat UTM appelle à la grève. Les usines de l’est du pays seront les plus touchées.`,
      },
      {
        id: 'b',
        outlet: 'Flash Affaires',
        published: '2025-03-18',
        text: `Solveg : 1 200 postes en moins

La direction de Solveg a annoncé mardi que le groupe supprimera 1 200 postes d’ici à 2027. Le titre a bondi de 4 % à la Bourse. Les analystes attendaient un plan d’économies depuis l’automne, après deux avertissements sur les résultats.`,
      },
      {
        id: 'c',
        outlet: 'La Lettre ouvrière',
        published: '2025-03-19',
        text: `Solveg : la colère des salariés

Le groupe supprimera au moins 1 500 postes d’ici à 2027, affirme le syndicat UTM. « On nous cache la vérité », a lancé son délégué, Régis Lamour. Une assemblée générale est prévue vendredi devant le siège. La mairie a promis son soutien aux familles.`,
      },
    ],
    claims: [
      {
        holds: { 'a: jusqu’à 1 200 postes': 'asserts', 'b: 1 200 postes': 'asserts' },
      },
    ],
    shifts: [['bound-dropped', 'a: jusqu’à 1 200 postes', 'b: 1 200 postes']],
  },
  {
    name: 'the source is dropped in the article’s own voice',
    articles: [
      {
        id: 'a',
        outlet: 'Le Carillon',
        published: '2025-07-22',
        text: `Collision ferroviaire près d’Orlan

Deux trains de marchandises se sont percutés mardi près d’Orlan. La collision a fait 17 blessés, a annoncé la compagnie des chemins de fer. La ligne restera fermée jusqu’à dimanche. Des cars remplacent les trains entre Orlan et Bressy.`,
      },
      {
        id: 'b',
        outlet: 'Express régional',
        published: '2025-07-22',
        text: `Orlan : la ligne coupée

La collision de mardi a fait 17 blessés. La gare d’Orlan est fermée au public. Les voyageurs doivent reporter leurs trajets. Le trafic ne reprendra pas avant la fin de la semaine, et les billets seront remboursés au guichet.`,
      },
      {
        id: 'c',
        outlet: 'Le Rail du Centre',
        published: '2025-07-23',
        text: `Que s’est-il passé à Orlan ?

La collision de mardi a fait 17 blessés. C’est le bilan établi par la compagnie des chemins de fer : « Nous déplorons 17 blessés », a déclaré son directeur, Paul Hénin. Les enregistreurs des deux locomotives ont été saisis. Un rapport est attendu dans un mois.`,
      },
    ],
    claims: [],
    shifts: [['source-dropped', 'a: La collision a fait 17 blessés', 'b: a fait 17 blessés']],
  },
  {
    name: 'what only looks like a lost hedge is none',
    articles: [
      {
        id: 'a',
        outlet: 'Point du Jour',
        published: '2025-12-01',
        text: `Négociations à Lestre

Les deux camps pourraient signer un accord avant Noël, a estimé lundi le médiateur, Olof Brandt. Les pourparlers ont repris dans un hôtel de Lestre. La question des prisonniers reste ouverte. Selon le ministère des Affaires étrangères, trois otages auraient été libérés samedi.`,
      },
      {
        id: 'b',
        outlet: 'Grand Large',
        published: '2025-12-01',
        text: `Lestre : l’espoir d’une trêve

Les deux camps ont signé en octobre un accord sur les convois, a rappelé le médiateur, Olof Brandt. Deux otages ont été libérés vendredi, a indiqué le ministère des Affaires étrangères. Les habitants de la ville assiégée attendent l’aide depuis trois semaines.`,
      },
      {
        id: 'c',
        outlet: 'Le Front et l’Arrière',
        published: '2025-12-02',
        text: `Otages : ce que l’on sait

Trois otages ont été libérés samedi, a affirmé le Croissant-Rouge. Leur identité n’a pas été rendue publique. Les familles, réunies devant la mairie, ont accueilli la nouvelle avec prudence. Le médiateur a quitté Lestre pour consulter les deux capitales.`,
      },
    ],
    claims: [
      {
        holds: { 'a: trois otages': 'asserts', 'c: Trois otages': 'asserts' },
        origins: ['ministère des Affaires étrangères', 'Croissant-Rouge'],
      },
    ],
    apart: [
      ['a: Les deux camps', 'b: Les deux camps'],
      ['a: trois otages', 'b: Deux otages'],
    ],
    shifts: [],
  },
  {
    name: 'a denial in another article, and a hedge of the denied claim',
    articles: [
      {
        id: 'a',
        outlet: 'Vigie du Cap',
        published: '2025-10-28',
        text: `Des conseillers du Kordan au Belzec ?

Le Kordan a envoyé 200 conseillers militaires au Belzec, a affirmé mardi l’agence Norda, citant les services de renseignement de l’Ostrie. Ils sont arrivés par avion à Zarn. Le président de l’Ostrie réunira lundi son conseil de sécurité.`,
      },
      {
        id: 'b',
        outlet: 'Journal de la Côte',
        published: '2025-10-29',
        text: `Le Kordan au Belzec : ce que dit l’Ostrie

Le Kordan aurait envoyé 200 conseillers militaires au Belzec, selon les services de renseignement de l’Ostrie. Aucune image n’a été diffusée. L’Union africaine a appelé les parties à la retenue. « Nous suivons la situation », a déclaré un diplomate.`,
      },
      {
        id: 'c',
        outlet: 'La Dépêche des Îles',
        published: '2025-10-30',
        text: `Le Kordan nie tout envoi de conseillers

Le Kordan a démenti jeudi avoir envoyé des conseillers militaires au Belzec. Son ambassadeur a qualifié ces informations de « pures inventions ». L’Ostrie avait affirmé mardi que 200 conseillers militaires avaient été envoyés au Belzec. Le ministre de la Défense du Belzec n’a pas pu confirmer ces informations.`,
      },
    ],
    claims: [
      {
        holds: {
          'a: 200 conseillers': 'asserts',
          'b: 200 conseillers': 'asserts',
          'c: 200 conseillers': 'asserts',
          'c: avoir envoyé': 'denies',
        },
        status: 'denied',
      },
    ],
    shifts: [['hedge-added', 'a: 200 conseillers', 'b: 200 conseillers']],
  },
];
