import { fold } from '../../text/fold.ts';

const sets = new WeakMap<readonly string[], ReadonlySet<string>>();

/** A word list of a language pack as a set of folded words; kept as long as the list is. */
export function wordSet(words: readonly string[]): ReadonlySet<string> {
  let set = sets.get(words);
  if (set === undefined) {
    set = new Set(words.map(fold));
    sets.set(words, set);
  }
  return set;
}
