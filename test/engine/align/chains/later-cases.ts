import type { ChainCase } from './chain-case.ts';

/** A second set, written after the rules and before looking at what they give for it. */
export const LATER_CASES: readonly ChainCase[] = [
  {
    name: 'hedges in other words than the conditional',
    articles: [
      {
        id: 'a',
        outlet: 'Le Cap quotidien',
        published: '2025-05-05',
        text: `Panne géante à Mérande

La panne de lundi a probablement été causée par un court-circuit dans le poste de Vaux, selon l’opérateur Réséo. Plus de 40 000 foyers ont été privés de courant pendant trois heures. Les hôpitaux ont basculé sur leurs groupes électrogènes. Une enquête interne doit rendre ses conclusions en juin.`,
      },
      {
        id: 'b',
        outlet: 'Mérande Actu',
        published: '2025-05-06',
        text: `Après la panne, les explications

La panne de lundi a été causée par un court-circuit dans le poste de Vaux, a expliqué l’opérateur Réséo. Selon l’opérateur, 40 000 foyers ont été privés de courant. Le maire demande des comptes. Des commerçants ont perdu leurs stocks de produits frais.`,
      },
      {
        id: 'c',
        outlet: 'La Lanterne',
        published: '2025-05-06',
        text: `Réséo sous le feu des critiques

« Plus de 40 000 foyers ont été privés de courant », a reconnu l’opérateur Réséo dans un communiqué. L’entreprise promet des indemnités. Une association d’usagers envisage une action en justice. Le réseau date des années 1970.`,
      },
    ],
    claims: [
      {
        holds: { 'a: La panne de lundi': 'asserts', 'b: La panne de lundi': 'asserts' },
        origins: ['Réséo'],
        status: 'single-origin',
      },
    ],
    shifts: [
      ['hedge-dropped', 'a: La panne de lundi', 'b: La panne de lundi'],
      ['bound-dropped', 'c: Plus de 40 000', 'b: 40 000 foyers'],
    ],
  },
  {
    name: 'bounds of the same amount in other words',
    articles: [
      {
        id: 'a',
        outlet: 'Le Phare du Sud',
        published: '2025-09-15',
        text: `Manifestation à Tournac

Environ 5 000 personnes ont défilé samedi à Tournac, selon la police. Les syndicats protestaient contre la fermeture de la maternité. Le cortège s’est dispersé dans le calme vers 17 heures. La direction de l’hôpital n’a pas souhaité s’exprimer.`,
      },
      {
        id: 'b',
        outlet: 'Tournac Matin',
        published: '2025-09-15',
        text: `La maternité dans la rue

Quelque 5 000 personnes ont défilé samedi à Tournac, selon la police. Les organisateurs avancent le chiffre de 9 000 manifestants. Des élus de tous bords étaient présents. La maternité doit fermer à la fin de l’année.`,
      },
      {
        id: 'c',
        outlet: 'Le Bocage',
        published: '2025-09-16',
        text: `Tournac défend sa maternité

La police a compté 5 000 personnes samedi dans les rues de Tournac. Une pétition circule depuis l’été. Le préfet recevra une délégation mercredi. L’établissement emploie une trentaine de sages-femmes.`,
      },
    ],
    claims: [
      {
        holds: { 'a: Environ 5 000': 'asserts', 'b: Quelque 5 000': 'asserts' },
        origins: ['police'],
      },
    ],
    shifts: [['bound-dropped', 'a: Environ 5 000', 'c: 5 000 personnes']],
  },
  {
    name: 'a newer count is no lost bound, and a heading is not held against an article',
    articles: [
      {
        id: 'a',
        outlet: 'Le Relais',
        published: '2025-01-08',
        text: `Séisme à Ardova : 120 morts

Le séisme a fait au moins 120 morts, a annoncé mercredi le ministère de la Santé de l’Ardovie. Les secours fouillent les décombres. Le froid complique les recherches. L’aéroport d’Ardova a rouvert aux avions de fret.`,
      },
      {
        id: 'b',
        outlet: 'Monde Vif',
        published: '2025-01-10',
        text: `Ardova enterre ses morts

Le séisme a fait 187 morts, a annoncé vendredi le ministère de la Santé de l’Ardovie. Trois villages restent coupés du monde. L’aide internationale arrive lentement. Des tentes ont été dressées dans le stade.`,
      },
    ],
    claims: [],
    shifts: [],
  },
  {
    name: 'another thing, another time, another person: no change of certainty',
    articles: [
      {
        id: 'a',
        outlet: 'La Gazette de Sion-le-Bas',
        published: '2025-04-01',
        text: `Le tunnel du Grand Col bientôt fermé ?

Le tunnel du Grand Col pourrait fermer cet été, a indiqué mardi la société d’exploitation Colroute. Des infiltrations ont été constatées en février. Selon Colroute, une galerie se serait effondrée. Le trafic atteint 6 000 véhicules par jour.`,
      },
      {
        id: 'b',
        outlet: 'Alpes Hebdo',
        published: '2025-04-02',
        text: `Grand Col : une fermeture déjà connue

Le tunnel du Grand Col a fermé deux semaines en février, a rappelé la société d’exploitation Colroute. Les routiers avaient dû passer par la vallée. Selon le maire de Sion-le-Bas, une galerie s’est effondrée. La région a débloqué des fonds.`,
      },
      {
        id: 'c',
        outlet: 'Trafic Info',
        published: '2025-04-03',
        text: `Grand Col : Colroute rassure

Le tunnel du Grand Col ne fermera pas cet été, a assuré jeudi la société d’exploitation Colroute. « Nous avons trouvé une autre solution », a dit sa directrice, Odile Passy. Les travaux auront lieu la nuit. Les usagers sont soulagés.`,
      },
    ],
    claims: [],
    apart: [['a: Le tunnel du Grand Col', 'b: Le tunnel du Grand Col']],
    shifts: [],
  },
  {
    name: 'facts that nobody needs a source for',
    articles: [
      {
        id: 'a',
        outlet: 'Europe Demain',
        published: '2025-11-04',
        text: `Sommet à Bruges

Les 27 États membres se retrouvent jeudi à Bruges. Le sommet durera deux jours, a précisé la présidence. « Les 27 États membres doivent avancer ensemble », a déclaré le ministre belge Joris Vlamynck. La question du budget dominera les discussions.`,
      },
      {
        id: 'b',
        outlet: 'Le Traité',
        published: '2025-11-04',
        text: `Bruges, capitale d’un jour

Les 27 États membres se retrouvent jeudi dans la ville flamande. La police a bouclé le centre. Trois manifestations sont annoncées. Les hôtels affichent complet depuis des semaines.`,
      },
    ],
    claims: [],
    shifts: [],
  },
  {
    name: 'a spokesperson hedges, the ministry is said to assert, a third article keeps the hedge',
    articles: [
      {
        id: 'a',
        outlet: 'Horizon Est',
        published: '2025-06-17',
        text: `Un avion disparaît des radars

« L’appareil s’est peut-être posé sur un lac gelé », a déclaré mardi le porte-parole du ministère des Transports de Norvège, Anton Vesely. Onze personnes se trouvaient à bord. Deux hélicoptères participent aux recherches. La compagnie a ouvert un numéro d’appel pour les familles.`,
      },
      {
        id: 'b',
        outlet: 'Rapide Info',
        published: '2025-06-17',
        text: `Norvège : l’avion retrouvé ?

L’appareil s’est posé sur un lac gelé, selon le ministère des Transports de Norvège. Il assurait une liaison intérieure. Les conditions météorologiques étaient mauvaises. Le pilote comptait vingt ans d’expérience.`,
      },
      {
        id: 'c',
        outlet: 'Le Septentrion',
        published: '2025-06-18',
        text: `Norvège : les recherches continuent

L’appareil se serait posé sur un lac gelé, a indiqué le ministère des Transports de Norvège. Les sauveteurs n’ont encore rien trouvé. L’armée a promis des renforts. La zone est très difficile d’accès.`,
      },
    ],
    claims: [
      {
        holds: {
          'a: L’appareil s’est peut-être': 'asserts',
          'b: L’appareil s’est posé': 'asserts',
          'c: L’appareil se serait': 'asserts',
        },
        origins: ['ministère des Transports'],
        status: 'single-origin',
      },
    ],
    shifts: [['hedge-dropped', 'a: L’appareil s’est peut-être', 'b: L’appareil s’est posé']],
  },
  {
    name: 'an outlet credited by another goes back to the source of its own article',
    articles: [
      {
        id: 'a',
        outlet: 'L’Estuaire',
        published: '2025-10-06',
        text: `Port-Salin : un rapport dans un tiroir

Le ministère aurait enterré un rapport sur la digue de Port-Salin, selon une source proche du dossier. Le document daterait de 2022. L’ouvrage protège 3 000 habitations. La mairie dit n’avoir jamais été informée.`,
      },
      {
        id: 'b',
        outlet: 'Canal Info',
        published: '2025-10-07',
        text: `La digue de Port-Salin inquiète

Le ministère a enterré un rapport sur la digue de Port-Salin, rapporte L’Estuaire. Les habitants se réunissent jeudi. La préfecture n’a pas donné suite à nos appels. La tempête de janvier avait déjà emporté deux mètres d’enrochement.`,
      },
      {
        id: 'c',
        outlet: 'Le Goéland',
        published: '2025-10-07',
        text: `Digue : des révélations en chaîne

Selon une source proche du dossier, le ministère a enterré un rapport sur la digue de Port-Salin. Le maire a demandé à être reçu. Les travaux sont estimés à douze millions d’euros. Le préfet ne s’est pas exprimé.`,
      },
    ],
    claims: [
      {
        holds: {
          'a: Le ministère aurait': 'asserts',
          'b: Le ministère a enterré': 'asserts',
          'c: le ministère a enterré': 'asserts',
        },
        origins: ['source proche', 'source proche'],
        status: 'single-origin',
      },
    ],
    shifts: [['hedge-dropped', 'a: Le ministère aurait', 'b: Le ministère a enterré']],
  },
];
