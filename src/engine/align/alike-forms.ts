/** Letters that two words of different languages must begin with alike, and their share of the longer word. */
const LETTERS = 5;
const SHARE = 0.7;

/** Letters by which words are filed so that only words that begin alike are compared. */
export const FILED = LETTERS;

/**
 * Whether two folded dictionary forms of different languages look like one word, by a long common beginning:
 * `inspection` and `inspector`, not `contrat` and `contraband`. For words that no dictionary has.
 */
export function alikeForms(a: string, b: string): boolean {
  let common = 0;
  while (common < a.length && common < b.length && a[common] === b[common]) common++;
  return common >= LETTERS && common >= SHARE * Math.max(a.length, b.length);
}
