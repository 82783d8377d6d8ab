import type { Features } from '../../model/analysis.ts';
import type { Segmentation } from '../../model/segmentation.ts';
import { fold } from '../../text/fold.ts';
import type { TokenKeys } from './token-keys.ts';

/**
 * What an article is about, for grouping articles: its content lemmas, the words of its names and its numbers, with
 * counts. Names count by their words: two articles that share a rare one are often on one event.
 */
export function documentTerms(
  segmentation: Segmentation,
  keys: readonly TokenKeys[],
): Pick<Features, 'terms' | 'termCounts' | 'names'> {
  const counts = new Map<string, number>();
  const names = new Set<string>();
  const add = (term: string): void => void counts.set(term, (counts.get(term) ?? 0) + 1);
  const openers = new Set(segmentation.sentences.map((sentence) => sentence.first));
  for (const [index, key] of keys.entries()) {
    const token = segmentation.tokens[index]!;
    for (const term of key.terms) add(term);
    const isName = token.pos === 'PROPN' || (key.named && (token.pos === 'NOUN' || token.pos === 'ADJ'));
    if (token.pos === 'NUM' && /^\p{N}/u.test(token.norm)) add(token.norm.replace(/[^\p{N}]/gu, ''));
    else if (isName) {
      const word = fold(token.norm);
      if (key.named) add(word);
      if (token.pos === 'PROPN' && !openers.has(index)) names.add(key.named ? word : (key.terms[0] ?? word));
    }
  }
  return sortedTerms(counts, names);
}

/** `terms` in alphabetical order, so that one article gives one object; names that are no terms are dropped. */
export function sortedTerms(
  counts: ReadonlyMap<string, number>,
  names: ReadonlySet<string>,
): Pick<Features, 'terms' | 'termCounts' | 'names'> {
  const terms = [...counts].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return {
    terms: terms.map(([term]) => term),
    termCounts: terms.map(([, count]) => count),
    names: [...names].filter((name) => counts.has(name)).sort(),
  };
}
