import { indexPhrases, type PhraseIndex } from '../cue-lexicon.ts';
import { phraseAt, type Reading } from '../reading.ts';

const indexes = new WeakMap<readonly string[], PhraseIndex>();

function indexOf(phrases: readonly string[]): PhraseIndex {
  const index = indexes.get(phrases) ?? indexPhrases(phrases);
  indexes.set(phrases, index);
  return index;
}

/** Length in tokens of the phrase of a word list that begins at token `t`, or 0. */
export function phraseLength(reading: Reading, phrases: readonly string[], t: number): number {
  return phraseAt(reading, indexOf(phrases), t);
}

/** The first of the tokens at which a phrase of a word list begins. */
export function findPhrase(
  reading: Reading,
  phrases: readonly string[],
  tokens: readonly number[],
): number | undefined {
  const index = indexOf(phrases);
  return tokens.find((t) => phraseAt(reading, index, t) > 0);
}
