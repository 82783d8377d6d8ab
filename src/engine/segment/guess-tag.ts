import type { SegmentData, SuffixGuess } from '../../lang/contract/segment.ts';
import type { Morphology, Pos } from '../../model/token.ts';
import { parseFeatures } from './parse-features.ts';

/** A token's part of speech, dictionary form and inflection. */
export interface Reading {
  readonly pos: Pos;
  readonly lemma: string;
  readonly morph: Morphology;
}

/**
 * The likeliest reading of a word by itself: from the closed-class list, from its shape, or from its ending.
 * For languages that have no trained model.
 */
export function guessTag(word: string, norm: string, data: SegmentData, opensSentence: boolean): Reading {
  const known = closedClass(data).get(norm);
  if (known) return { pos: known, lemma: norm, morph: {} };
  if (/^\p{Nd}/u.test(norm)) return { pos: 'NUM', lemma: norm, morph: {} };
  if (!/[\p{L}\p{Nd}]/u.test(norm)) {
    return { pos: /[\p{P}|~`´]/u.test(norm) ? 'PUNCT' : 'SYM', lemma: norm, morph: {} };
  }
  if (/^\p{Lu}/u.test(word) && !opensSentence) return { pos: 'PROPN', lemma: word, morph: {} };
  const guess = data.suffixes.find(
    (suffix) => norm.length > suffix.ending.length + 1 && norm.endsWith(suffix.ending),
  );
  if (guess) return fromSuffix(guess, norm);
  if (/^\p{Lu}/u.test(word)) return { pos: 'PROPN', lemma: word, morph: {} };
  return { pos: 'NOUN', lemma: norm, morph: {} };
}

const closedClasses = new WeakMap<SegmentData, ReadonlyMap<string, Pos>>();

/** The closed-class words of a language with their likeliest part of speech. */
export function closedClass(data: SegmentData): ReadonlyMap<string, Pos> {
  let words = closedClasses.get(data) as Map<string, Pos> | undefined;
  if (words) return words;
  words = new Map();
  for (const [pos, list] of Object.entries(data.words)) {
    for (const word of list ?? []) if (!words.has(word)) words.set(word, pos as Pos);
  }
  closedClasses.set(data, words);
  return words;
}

function fromSuffix(guess: SuffixGuess, norm: string): Reading {
  const stem = norm.slice(0, norm.length - guess.ending.length);
  const lemma = guess.replacement === undefined ? norm : stem + guess.replacement;
  return { pos: guess.pos, lemma, morph: parseFeatures(guess.features ?? '') };
}
