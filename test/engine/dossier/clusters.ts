import type { Article } from '../../../src/model/article.ts';

/** A toll that grows, counted differently by two bodies, and a helper count that is contested. */
export const toll: readonly Article[] = [
  {
    id: 'toll-a',
    outlet: 'L’Écho du Vésinier',
    published: '2023-05-02',
    lang: 'fr',
    text: `Séisme dans le Vésinier : au moins 12 morts

Un séisme a frappé mardi matin la région du Vésinier. Selon la protection civile, au moins 12 personnes ont été tuées dans le séisme. « Des dizaines de maisons se sont effondrées », a déclaré le maire de Sorvant, Luc Amiel.

La Croix-Rouge a indiqué que 40 personnes étaient portées disparues dans le Vésinier.`,
  },
  {
    id: 'toll-b',
    outlet: 'Le Fil',
    published: '2023-05-03',
    lang: 'fr',
    text: `Vésinier : le bilan du séisme monte à 31 morts

La protection civile a indiqué mercredi que 31 personnes avaient été tuées dans le séisme du Vésinier. Le ministre de l’Intérieur, Paul Servan, a affirmé que 500 pompiers étaient mobilisés dans le Vésinier.

Le maire de Sorvant, Luc Amiel, a déclaré que des dizaines de maisons s’étaient effondrées à Sorvant. L’opposition dénonce la lenteur des secours.`,
  },
  {
    id: 'toll-c',
    outlet: 'La Voix de Sorvant',
    published: '2023-05-03',
    lang: 'fr',
    text: `Séisme du Vésinier : les secours débordés

Selon l’hôpital de Sorvant, 45 personnes ont été tuées mardi dans le séisme du Vésinier. Le syndicat des pompiers assure que 200 pompiers étaient mobilisés dans le Vésinier. Le ministre de l’Intérieur, Paul Servan, dément tout retard des secours.`,
  },
];

/** Demonstrators by police and union in one town, and a count of another town that is no difference. */
export const march: readonly Article[] = [
  {
    id: 'march-a',
    published: '2023-03-08',
    lang: 'fr',
    text: `Réforme des retraites : forte mobilisation à Lyon

Selon les syndicats, 60 000 personnes ont défilé mardi à Lyon contre la réforme des retraites. Selon la préfecture, 25 000 personnes ont défilé à Lyon. Le préfet a déclaré que neuf manifestants avaient été interpellés.`,
  },
  {
    id: 'march-b',
    published: '2023-03-08',
    lang: 'fr',
    text: `À Lyon et à Paris, des défilés contre la réforme des retraites

D’après la préfecture, 25 000 personnes ont défilé mardi à Lyon contre la réforme des retraites. La CGT a affirmé que 700 000 personnes avaient défilé à Paris. Le gouvernement a exclu tout retrait du texte.`,
  },
];

/** A leak that is claimed, denied and only referred to. */
export const leak: readonly Article[] = [
  {
    id: 'leak-a',
    published: '2024-02-06',
    lang: 'fr',
    text: `Cyberattaque contre Medilis : trois millions de patients touchés

Le gestionnaire Medilis a indiqué lundi que les données de 3 millions de patients avaient été volées. Selon un chercheur, plus de 8 millions de comptes ont été piratés. Un groupe de pirates affirme avoir volé les coordonnées bancaires des patients de Medilis.`,
  },
  {
    id: 'leak-b',
    published: '2024-02-07',
    lang: 'fr',
    text: `Medilis répond aux pirates

Un groupe de pirates affirme avoir volé les coordonnées bancaires des patients de Medilis. Medilis rejette ces accusations. « Nous ne pouvons pas confirmer le chiffre de 8 millions », a déclaré sa directrice, Anne Lorient.`,
  },
];
