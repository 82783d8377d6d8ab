import type { Morphology, Pos } from '../../model/token.ts';
import { posOf } from './fine-tag.ts';
import type { Reading } from './guess-tag.ts';
import { type LexicalReading, type Lexicon, toLemma } from './lexicon.ts';
import type { WordInfo } from './word-info.ts';

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
 * The readings of a word under its fine tag, which share their dictionary form and differ in inflection; the
 * commonest first, at least one. Asked in turn: the readings learnt in training, the dictionary under that tag, then
 * under its part of speech, then under a related one; the last part of a compound (`nord-coréennes` →
 * `nord-coréen`); the word's ending.
 */
export function listReadings(
  word: WordInfo,
  surface: string,
  tag: string,
  learnt: ReadonlyMap<string, LexicalReading>,
  lexicon: Lexicon | null,
): readonly Reading[] {
  const { norm } = word;
  const pos = posOf(tag) as Pos;
  const known = learnt.get(`${norm} ${tag}`);
  if (known) return [{ pos, lemma: known.add, morph: known.morph }];
  if (pos === 'PROPN') {
    const name = word.entry?.readings.find((reading) => reading.pos === pos);
    return [{ pos, lemma: surface, morph: name?.morph ?? NO_MORPHOLOGY }];
  }
  if (pos === 'PUNCT' || pos === 'NUM' || pos === 'SYM' || pos === 'X')
    return [{ pos, lemma: norm, morph: NO_MORPHOLOGY }];
  const found = word.entry && pick(word.entry.readings, tag, pos);
  if (found) {
    // A ligature is kept, since the lemma is a word of its own right: "œuvres" → "œuvre".
    return toReadings(found, pos, word.spelling.length === norm.length ? word.spelling : norm);
  }
  const hyphen = norm.lastIndexOf('-');
  if (hyphen > 0 && lexicon) {
    const entry = lexicon.find(norm.slice(hyphen + 1));
    const last = entry && pick(entry.readings, tag, pos);
    if (last) return toReadings(last, pos, norm);
  }
  const guess = lexicon?.guess(norm, tag) ?? lexicon?.guess(norm, `${pos}.Fin`);
  if (guess && norm.length > 3) return toReadings([guess], pos, norm);
  return [{ pos, lemma: norm, morph: NO_MORPHOLOGY }];
}

function pick(
  readings: readonly LexicalReading[],
  tag: string,
  pos: string,
): readonly LexicalReading[] | undefined {
  const exact = readings.filter((reading) => reading.tag === tag);
  if (exact.length > 0) return exact;
  for (const other of [pos, ...(STAND_INS[pos] ?? [])]) {
    const related = readings.filter((reading) => reading.pos === other);
    if (related.length > 0) return related;
  }
  return undefined;
}

/** The readings that make the lemma in the way of the first. */
function toReadings(found: readonly LexicalReading[], pos: Pos, form: string): readonly Reading[] {
  const first = found[0]!;
  const lemma = toLemma(form, first);
  return found
    .filter(({ strip, add }) => strip === first.strip && add === first.add)
    .map(({ morph }) => ({ pos, lemma, morph }));
}

/**
 * Of several readings the one that agrees with most of the words around (`je déclare`: first person); the first,
 * which is the commonest, where none does better.
 */
export function chooseReading(readings: readonly Reading[], neighbours: readonly Morphology[]): Reading {
  let best = readings[0]!;
  let highest = 0;
  for (const reading of readings) {
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
