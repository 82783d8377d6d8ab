import { type Word, wordsOf } from './words.ts';

/** Phrases by their first word, the longest first. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Prepares phrases as the language data words them for comparing with a line's words. */
export function compilePhrases(phrases: readonly string[]): Phrases {
  const byFirst = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const keys = wordsOf(phrase.replaceAll('#', '0')).map((word) => word.key);
    const first = keys[0];
    if (first === undefined) continue;
    const known = byFirst.get(first);
    if (known) known.push(keys);
    else byFirst.set(first, [keys]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length);
  return byFirst;
}

/** How many words the longest phrase that begins at word `from` takes; 0 where none does. */
export function matchPhrase(phrases: Phrases, words: readonly Word[], from: number): number {
  const first = words[from];
  if (first === undefined) return 0;
  for (const keys of phrases.get(first.key) ?? []) {
    if (from + keys.length <= words.length && keys.every((key, at) => words[from + at]!.key === key)) {
      return keys.length;
    }
  }
  return 0;
}

/**
 * Whether the words from `from` on are nothing but phrases, one after the other: "Partager Tweeter Imprimer".
 * Takes the longest phrase at each place, which is enough for furniture.
 */
export function consumesAll(phrases: Phrases, words: readonly Word[], from = 0): boolean {
  let at = from;
  while (at < words.length) {
    const taken = matchPhrase(phrases, words, at);
    if (taken === 0) return false;
    at += taken;
  }
  return words.length > from;
}
