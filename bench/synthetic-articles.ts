import type { Article } from '../src/model/article.ts';

/** Small seeded generator of numbers (mulberry32), so that every run measures the same texts. */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

const TOWNS = ['Tavel', 'Armoy', 'Port-Vigne', 'Saint-Ronan', 'Belcourt', 'Lançay', 'Montorel', 'Vieux-Pont'];
const PEOPLE = [
  'Paul Hédouin',
  'Lise Armand',
  'Karim Benali',
  'Solène Abgrall',
  'Étienne Roy',
  'Nora Lefèvre',
  'Yves Castaing',
];
const ROLES = [
  'le maire',
  'la préfète',
  'le procureur',
  'la ministre de l’Intérieur',
  'le chef des pompiers',
  'la porte-parole de la compagnie',
];
const EVENTS = [
  'la crue',
  'l’incendie',
  'l’explosion',
  'la grève',
  'la panne',
  'la manifestation',
  'l’accident',
];
const THINGS = [
  'blessés',
  'habitants évacués',
  'manifestants',
  'foyers privés d’électricité',
  'pompiers mobilisés',
  'véhicules détruits',
];
const DAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];

type Fill = (kind: readonly string[]) => string;
type Number = (below: number) => number;

/** Sentences as news is written in: reported speech in its forms, figures, dates, plain events. */
const SENTENCES: readonly ((pick: Fill, number: Number) => string)[] = [
  (pick, number) =>
    `${capital(pick(EVENTS))} de ${pick(TOWNS)} a fait au moins ${number(90) + 2} ${pick(THINGS)}, a annoncé ${pick(DAYS)} ${pick(ROLES)}.`,
  (pick) => `« Nous n’avons jamais vu cela à ${pick(TOWNS)} », a déclaré ${pick(ROLES)}, ${pick(PEOPLE)}.`,
  (pick, number) =>
    `Selon ${pick(ROLES)}, quelque ${(number(40) + 2) * 100} ${pick(THINGS)} étaient attendus ${pick(DAYS)} à ${pick(TOWNS)}.`,
  (pick) =>
    `${capital(pick(ROLES))} a démenti toute négligence et n’a pas souhaité commenter ${pick(EVENTS)}.`,
  (pick, number) =>
    `${pick(PEOPLE)} a indiqué que ${number(60) + 3} ${pick(THINGS)} avaient été recensés depuis ${pick(DAYS)}, un chiffre que ${pick(ROLES)} n’a pas pu confirmer.`,
  (pick) =>
    `Les secours sont arrivés à ${pick(TOWNS)} peu après minuit et ont travaillé toute la nuit sous la pluie.`,
  (pick) => `D’après une source proche de l’enquête, ${pick(EVENTS)} aurait pu être évitée.`,
  (_pick, number) =>
    `« Il est trop tôt pour conclure », a-t-elle ajouté. « Les travaux dureront ${number(9) + 2} mois et coûteront ${number(9) + 1},${number(9)} millions d’euros. »`,
  (pick) => `Interrogé sur ${pick(EVENTS)}, ${pick(PEOPLE)} a éludé la question avant de quitter la salle.`,
  (pick) =>
    `Le rapport publié ${pick(DAYS)} conclut que les digues de ${pick(TOWNS)} n’avaient pas été entretenues.`,
  (pick, number) =>
    `Une réunion est prévue le ${number(27) + 1} mai à ${pick(TOWNS)}, où ${pick(ROLES)} doit rencontrer les riverains.`,
  (pick) =>
    `La ville compte deux ponts, une gare et un marché qui attire chaque semaine les habitants de ${pick(TOWNS)}.`,
];

/** Articles of some 2,500 characters, the same ones for every run. */
export function syntheticArticles(count: number, seed = 1): Article[] {
  const number = seeded(seed);
  const pick: Fill = (kind) => kind[number(kind.length)]!;
  return Array.from({ length: count }, (_, index) => {
    const paragraphs = Array.from({ length: 7 }, () =>
      Array.from({ length: 3 }, () => SENTENCES[number(SENTENCES.length)]!(pick, number)).join(' '),
    );
    const title = `${capital(pick(EVENTS))} de ${pick(TOWNS)} : ce que dit ${pick(ROLES)}`;
    const day = String(number(28) + 1).padStart(2, '0');
    return {
      id: `article-${String(index).padStart(6, '0')}`,
      outlet: `Le Courrier de ${pick(TOWNS)}`,
      published: `2025-03-${day}`,
      lang: 'fr',
      text: [title, 'Partager', ...paragraphs, 'Aucun commentaire'].join('\n\n'),
    };
  });
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
