/** Longest acronym or blend that is tried, in letters. */
const LONGEST = 14;
const WORDS = 12;

/**
 * Whether a short name is made of the beginnings of a long one’s words, in order: "otan" of organisation, traite,
 * atlantique, nord; "europol" of europe, police. Small words may be left out; the first word may not.
 */
export function isBlendOf(short: string, parts: readonly string[]): boolean {
  const letters = short.replace(/[^\p{L}\p{N}]/gu, '');
  const words = parts.slice(0, WORDS);
  if (letters.length < 3 || letters.length > LONGEST || words.length < 2 || parts.length > WORDS)
    return false;
  if (letters[0] !== words[0]?.[0]) return false;
  // reachable[n]: the first n letters can be taken from the words so far
  let reachable: boolean[] = [true, ...new Array<boolean>(letters.length).fill(false)];
  let used = 0;
  words.forEach((word, index) => {
    const next = index === 0 ? new Array<boolean>(letters.length + 1).fill(false) : [...reachable];
    for (let from = 0; from < letters.length; from++) {
      if (!reachable[from]) continue;
      for (let length = 1; length <= word.length && letters[from + length - 1] === word[length - 1]; length++)
        next[from + length] = true;
    }
    if (next[letters.length] && !reachable[letters.length]) used = index + 1;
    reachable = next;
  });
  // a blend uses the name to its end, or nearly: else "Sam" would be of "Samsung"
  return reachable[letters.length] === true && used >= 2;
}
