/** A version of an article; versions of one family go back to one text. */
export interface Version {
  readonly id: string;
  readonly family: number;
  readonly text: string;
}

/** A generator of numbers in [0, 1) that always gives the same ones (mulberry32). */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const SYLLABLES = 'ba co dri fel gan hou jar li mon nar pel quo rin sou tra vel zan'.split(' ');
const LINKS = 'le la les un une des de du à en dans sur pour avec que qui et ou ne pas'.split(' ');

/** An invented word; the same number gives the same word. */
function word(number: number): string {
  const [a, b, c] = [number % 17, Math.floor(number / 17) % 17, Math.floor(number / 289) % 17];
  return `${SYLLABLES[a]}${SYLLABLES[b]}${number % 3 === 0 ? SYLLABLES[c] : ''}`;
}

/** Sentences of invented words among real short ones, with two names that stand in every text. */
function write(seed: number, count: number): string[] {
  const next = random(seed);
  return Array.from({ length: count }, (_, index) => {
    const words = Array.from({ length: 16 }, (_, place) =>
      place % 3 === 1 ? LINKS[Math.floor(next() * LINKS.length)]! : word(Math.floor(next() * 1500)),
    );
    if (index % 3 === 0) words.splice(5, 0, 'à', 'Moncel');
    if (index % 4 === 1) words.splice(9, 0, 'selon', 'le', 'préfet', 'de', 'Varel');
    return `${words.join(' ')}.`;
  });
}

function edit(sentences: readonly string[], share: number, seed: number): string[] {
  const next = random(seed);
  const replaced = write(seed + 5000, sentences.length);
  return sentences.map((sentence, index) => (next() < share ? replaced[index]! : sentence));
}

function shuffle(sentences: readonly string[], seed: number): string[] {
  const next = random(seed);
  return [...sentences].sort(() => next() - 0.5);
}

const FAMILIES = 12;
const SENTENCES = 14;

/** Copies, shuffled copies, copies edited by 10 to 60 %, copies with other spellings of their names. */
export const copies: readonly Version[] = Array.from({ length: FAMILIES }, (_, family) => {
  const original = write(family + 1, SENTENCES);
  const versions = [
    original,
    [...original],
    shuffle(original, family + 100),
    edit(original, 0.1, family + 200),
    edit(original, 0.3, family + 300),
    edit(original, 0.6, family + 400),
    original.map((sentence) => sentence.replaceAll('Moncel', 'Montsel').replaceAll('Varel', 'Warell')),
  ];
  return versions.map((sentences, index) => ({
    id: `copy-${family}-${index}`,
    family,
    text: sentences.join(' '),
  }));
}).flat();

/** Own reports that quote one speech: no reuse. */
export const honest: readonly Version[] = Array.from({ length: FAMILIES }, (_, index) => {
  const speech = write(700, 3).join(' ');
  const own = write(index + 800, 8);
  return {
    id: `honest-${index}`,
    family: 1000 + index,
    text: `${own.slice(0, 4).join(' ')} « ${speech} », a déclaré le maire. ${own.slice(4).join(' ')}`,
  };
});
