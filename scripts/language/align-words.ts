/** Two lists of words that say the same thing in two languages. */
export type WordPair = readonly [source: readonly string[], target: readonly string[]];

const ROUNDS = 8;

/**
 * The chance that a source word is translated by a target word, learnt from pairs of word lists without any
 * dictionary: IBM Model 1 (Brown et al. 1993), expectation maximisation from even chances. Without a null word.
 */
export function alignWords(pairs: readonly WordPair[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  let table = new Map<string, Map<string, number>>();
  for (let round = 0; round < ROUNDS; round++) {
    const counts = new Map<string, Map<string, number>>();
    for (const [source, target] of pairs) {
      for (const word of target) {
        const chances = source.map((from) => (round === 0 ? 1 : (table.get(from)?.get(word) ?? 0)));
        const sum = chances.reduce((total, chance) => total + chance, 0);
        if (sum === 0) continue;
        for (const [place, from] of source.entries()) {
          const row = counts.get(from) ?? new Map<string, number>();
          counts.set(from, row);
          row.set(word, (row.get(word) ?? 0) + chances[place]! / sum);
        }
      }
    }
    table = counts;
    for (const row of table.values()) {
      const sum = [...row.values()].reduce((total, count) => total + count, 0);
      for (const [word, count] of row) row.set(word, count / sum);
    }
  }
  return table;
}
