import type { PhraseIndex } from '../cue-lexicon.ts';
import { phraseAt, type Reading } from '../reading.ts';

/** The first of the tokens at which a phrase of an index begins. */
export function findPhrase(
  reading: Reading,
  phrases: PhraseIndex,
  tokens: readonly number[],
): number | undefined {
  return tokens.find((t) => phraseAt(reading, phrases, t) > 0);
}
