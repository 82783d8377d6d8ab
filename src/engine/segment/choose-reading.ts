import type { Morphology } from '../../model/token.ts';
import { posOf } from './fine-tag.ts';
import { type LexicalReading, type Lexicon, toLemma } from './lexicon.ts';
import type { WordInfo } from './word-info.ts';

export interface ChosenReading {
  readonly lemma: string;
  readonly morph: Morphology;
}

const NO_MORPHOLOGY: Morphology = {};

/** Parts of speech whose dictionary readings stand in for one that the dictionary lacks for a word. */
const STAND_INS: Readonly<Record<string, readonly string[]>> = {
  AUX: ['VERB'],
  VERB: ['AUX'],
  NOUN: ['ADJ'],
  ADJ: ['NOUN', 'DET'],
  DET: ['ADJ', 'PRON'],
  PRON: ['DET'],
  PROPN: ['PROPN'],
};

/**
 * The dictionary form and inflection of a word under its fine tag. Asked in turn: the readings learnt in training,
 * the dictionary under that tag, then under its part of speech, then under a related one; the last part of a
 * compound (`nord-coréennes` → `nord-coréen`); the word's ending.
 */
export function chooseReading(
  word: WordInfo,
  surface: string,
  tag: string,
  learnt: ReadonlyMap<string, LexicalReading>,
  lexicon: Lexicon | null,
  neighbours: readonly Morphology[],
): ChosenReading {
  const { norm } = word;
  const pos = posOf(tag);
  const known = learnt.get(`${norm} ${tag}`);
  if (known) return { lemma: known.add, morph: known.morph };
  if (pos === 'PROPN')
    return {
      lemma: surface,
      morph: word.entry?.readings.find((reading) => reading.pos === pos)?.morph ?? NO_MORPHOLOGY,
    };
  if (pos === 'PUNCT' || pos === 'NUM' || pos === 'SYM' || pos === 'X')
    return { lemma: norm, morph: NO_MORPHOLOGY };
  const reading = word.entry && pick(word.entry.readings, tag, pos, neighbours);
  if (reading) {
    // A ligature is kept, since the lemma is a word of its own right: "œuvres" → "œuvre".
    const form = word.spelling.length === norm.length ? word.spelling : norm;
    return { lemma: toLemma(form, reading), morph: reading.morph };
  }
  const hyphen = norm.lastIndexOf('-');
  if (hyphen > 0 && lexicon) {
    const entry = lexicon.find(norm.slice(hyphen + 1));
    const last = entry && pick(entry.readings, tag, pos, neighbours);
    if (last) return { lemma: toLemma(norm, last), morph: last.morph };
  }
  const guess = lexicon?.guess(norm, tag) ?? lexicon?.guess(norm, `${pos}.Fin`);
  if (guess && norm.length > 3) return { lemma: toLemma(norm, guess), morph: guess.morph };
  return { lemma: norm, morph: NO_MORPHOLOGY };
}

function pick(
  readings: readonly LexicalReading[],
  tag: string,
  pos: string,
  neighbours: readonly Morphology[],
): LexicalReading | undefined {
  const exact = readings.filter((reading) => reading.tag === tag);
  if (exact.length > 0) return agreeing(exact, neighbours);
  const same = readings.filter((reading) => reading.pos === pos);
  if (same.length > 0) return agreeing(same, neighbours);
  for (const other of STAND_INS[pos] ?? []) {
    const related = readings.filter((reading) => reading.pos === other);
    if (related.length > 0) return agreeing(related, neighbours);
  }
  return undefined;
}

/**
 * Of several readings the one that agrees with most of the words around (`je déclare`: first person); the first,
 * which is the commonest, where none does better.
 */
function agreeing(readings: readonly LexicalReading[], neighbours: readonly Morphology[]): LexicalReading {
  let best = readings[0]!;
  if (readings.length === 1 || neighbours.length === 0) return best;
  let highest = -1;
  const lemma = `${best.strip}/${best.add}`;
  for (const reading of readings) {
    if (`${reading.strip}/${reading.add}` !== lemma) continue;
    let score = 0;
    for (const neighbour of neighbours) score += agreement(reading.morph, neighbour);
    if (score > highest) {
      highest = score;
      best = reading;
    }
  }
  return best;
}

function agreement(a: Morphology, b: Morphology): number {
  let score = 0;
  if (a.person !== undefined && a.person === b.person) score += 1;
  if (a.number !== undefined && a.number === b.number) score += 1;
  if (a.gender !== undefined && a.gender === b.gender) score += 1;
  return score;
}
