import type { Article } from '../../../src/model/article.ts';

/** Two French and two English articles on one invented event, and one of each language on another. */
export const ACROSS: readonly Article[] = [
  {
    id: 'fr-1',
    lang: 'fr',
    published: '2026-03-11',
    outlet: 'Le Phare de Morlieu',
    text: `Le barrage de Corval a cédé dans la nuit

Le barrage de Corval s’est rompu dans la nuit de mardi à mercredi, inondant le village de Saint-Brévin.

La préfète Hélène Marchetti a déclaré que la rupture du barrage avait fait 14 morts dans le village. « Nous avions demandé des réparations à l’exploitant dès l’automne », a-t-elle ajouté.

Selon l’ingénieur Paul Désormeaux, des fissures avaient été signalées sur le mur du barrage trois mois plus tôt. L’exploitant, la société Hydralis, a affirmé que toutes les inspections avaient été menées dans les délais.`,
  },
  {
    id: 'fr-2',
    lang: 'fr',
    published: '2026-03-12',
    outlet: 'La Dépêche du Nord-Est',
    text: `Barrage de Corval : Hydralis sous pression

Au lendemain de la catastrophe de Corval, les habitants de Saint-Brévin demandent des comptes.

L’ingénieur Paul Désormeaux a répété jeudi que des fissures étaient visibles sur le mur du barrage dès décembre. Hydralis a assuré que les inspections avaient toutes été menées dans les délais.

Le maire Luc Faverolles a estimé que le village devrait être reconstruit ailleurs.`,
  },
  {
    id: 'en-1',
    lang: 'en',
    published: '2026-03-11',
    outlet: 'The Harbor Courier',
    text: `Dam collapse floods village of Saint-Brévin

The Corval dam burst overnight, flooding the village of Saint-Brévin.

Hélène Marchetti said the collapse of the dam had left 14 people dead in the village. "We had asked the operator for repairs back in the autumn," she added.

Paul Désormeaux said cracks in the wall of the dam had been reported three months earlier. The dam collapse killed 19 people in the village, Luc Faverolles said. Hydralis said all inspections had been carried out on time.`,
  },
  {
    id: 'en-2',
    lang: 'en',
    published: '2026-03-12',
    outlet: 'Lorne Tribune',
    text: `Corval dam: mayor wants village moved

A day after the Corval disaster, the people of Saint-Brévin are demanding answers.

Luc Faverolles said the village should be rebuilt elsewhere. Hydralis insisted that its inspections of the dam were all carried out on time.`,
  },
  {
    id: 'fr-3',
    lang: 'fr',
    published: '2026-03-11',
    outlet: 'Le Phare de Morlieu',
    text: `Le musée de Tarville rouvre ses portes

Le musée de Tarville rouvrira samedi après deux ans de travaux. La conservatrice Anne Quillet a indiqué que la collection de tableaux flamands avait été restaurée.`,
  },
  {
    id: 'en-3',
    lang: 'en',
    published: '2026-03-12',
    outlet: 'Lorne Tribune',
    text: `Tarville museum to reopen

The museum of Tarville will reopen on Saturday after two years of building work. Anne Quillet said the collection of Flemish paintings had been restored.`,
  },
];
