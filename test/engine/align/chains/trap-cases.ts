import type { ChainCase } from './chain-case.ts';

/** A third set, of what looks like a change of certainty and is none, with a few that are. */
export const TRAP_CASES: readonly ChainCase[] = [
  {
    name: 'one ministry on two days of a growing toll, with hedges on other things',
    articles: [
      {
        id: 'a',
        outlet: 'Le Sud libre',
        published: '2025-02-03',
        text: `Naufrage au large du Sénégal

Une pirogue a chaviré dimanche au large de Saint-Louis. Au moins 26 corps ont été repêchés, a annoncé le ministère sénégalais de l’Intérieur. Les passagers seraient partis de Gambie, selon le ministère. Une enquête a été ouverte. La mer restait agitée lundi matin.`,
      },
      {
        id: 'b',
        outlet: 'Afrique Matin',
        published: '2025-02-04',
        text: `Saint-Louis pleure ses morts

Trente et un corps ont été repêchés, a annoncé mardi le ministère sénégalais de l’Intérieur. Les passagers avaient payé 600 euros chacun, a précisé le ministère. Les pêcheurs participent aux recherches. Une cérémonie aura lieu vendredi.`,
      },
      {
        id: 'c',
        outlet: 'La Traversée',
        published: '2025-02-04',
        text: `Drame de la migration

Les passagers sont partis de Gambie, a indiqué le ministère sénégalais de l’Intérieur. La pirogue transportait des familles entières. Un rescapé raconte une nuit d’horreur. L’Union européenne a présenté ses condoléances.`,
      },
    ],
    claims: [
      { holds: { 'a: Les passagers': 'asserts', 'c: Les passagers': 'asserts' }, origins: ['Intérieur'] },
    ],
    shifts: [['hedge-dropped', 'a: Les passagers', 'c: Les passagers']],
  },
  {
    name: 'two speakers who differ in certainty are no chain',
    articles: [
      {
        id: 'a',
        outlet: 'La Plume',
        published: '2025-03-10',
        text: `Qui a tiré le premier ?

Les manifestants auraient tiré les premiers, selon la police de Nairobi. Quatre personnes ont été blessées. Le quartier a été bouclé. Des commerces ont été pillés pendant la nuit de dimanche à lundi.`,
      },
      {
        id: 'b',
        outlet: 'Le Continent',
        published: '2025-03-10',
        text: `Nairobi : le récit des heurts

Les manifestants ont tiré les premiers, a assuré le ministre kényan de l’Intérieur. L’opposition réclame une commission indépendante. Les écoles sont restées fermées lundi. Les ambassades appellent à la prudence.`,
      },
    ],
    claims: [],
    shifts: [],
  },
  {
    name: 'a future in the past and a plan are no hedge',
    articles: [
      {
        id: 'a',
        outlet: 'Régions Éco',
        published: '2025-04-14',
        text: `Une usine de batteries à Douvrin

Le groupe Voltéa a annoncé lundi qu’il ouvrirait une usine de batteries à Douvrin. Le chantier doit débuter en septembre. Le conseil régional versera une aide. Les écologistes s’inquiètent pour la nappe phréatique.`,
      },
      {
        id: 'b',
        outlet: 'L’Actionnaire',
        published: '2025-04-15',
        text: `Voltéa choisit le Nord

Voltéa ouvrira une usine de batteries à Douvrin, a annoncé le groupe Voltéa. L’investissement dépasse un milliard d’euros. La concurrence asiatique inquiète le secteur. L’action a gagné 2 % mardi.`,
      },
    ],
    claims: [],
    shifts: [],
  },
  {
    name: 'a question, a negation and a condition are compared with nothing',
    articles: [
      {
        id: 'a',
        outlet: 'Le Beffroi',
        published: '2025-05-19',
        text: `L’hôpital d’Arras sous tension

Si les renforts n’arrivent pas, le service fermera la nuit, a prévenu le syndicat Santé-Unie. Vingt lits ont déjà été supprimés. La direction n’exclut pas une fermeture du service la nuit. Le maire a écrit au ministre.`,
      },
      {
        id: 'b',
        outlet: 'Artois Info',
        published: '2025-05-20',
        text: `Arras : le service de nuit menacé

Le service fermera la nuit, a annoncé mardi la direction de l’hôpital d’Arras. Les patients seront dirigés vers Lens. Le syndicat Santé-Unie assure que le service ne fermera pas la nuit. Une réunion est prévue jeudi.`,
      },
    ],
    claims: [],
    shifts: [],
  },
  {
    name: 'more than and about the same amount, through two agencies, then bare',
    articles: [
      {
        id: 'a',
        outlet: 'Le Clairon',
        published: '2025-07-07',
        text: `Incendies en Grèce

Plus de 2 000 touristes ont été évacués de l’île de Rhodes, a indiqué l’agence Reuters, citant les pompiers grecs. Le vent complique le travail des secours. Deux hôtels ont brûlé. La ligne de ferry est suspendue.`,
      },
      {
        id: 'b',
        outlet: 'Voyages Hebdo',
        published: '2025-07-08',
        text: `Rhodes : vacances interrompues

Selon l’AFP, qui cite les pompiers grecs, 2 000 touristes ont été évacués de l’île de Rhodes. Les tour-opérateurs annulent leurs départs. Les vacanciers dorment dans des gymnases. La canicule doit durer jusqu’à dimanche.`,
      },
    ],
    claims: [
      { holds: { 'a: Plus de 2 000': 'asserts', 'b: 2 000 touristes': 'asserts' }, origins: ['pompiers'] },
    ],
    shifts: [['bound-dropped', 'a: Plus de 2 000', 'b: 2 000 touristes']],
  },
];
