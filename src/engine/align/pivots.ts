import type { Token } from '../../model/token.ts';
import { fold } from '../../text/fold.ts';
import type { TokenKeys } from './token-keys.ts';

/** Forms that a term is kept with; the likeliest come first. */
const MOST = 12;

/**
 * The English forms that a language's translation texts give for a folded lemma, the likeliest first. The texts are
 * searched as they are: a table of their words would take more memory than all other data of a language.
 */
function lookUp(texts: readonly string[], word: string): readonly string[] {
  const forms = texts.flatMap((text) => findRow(text, word)?.split(' ') ?? []);
  return forms.length > 1 ? [...new Set(forms)] : forms;
}

/** The English forms that an article's pivots (`Features.pivots`) have for a term, the likeliest first. */
export function pivotsOf(pivots: string | null, term: string): readonly string[] {
  return (pivots && findRow(pivots, term)?.split(' ')) || [];
}

/** What stands behind `word: ` in a text of sorted rows; null where it has no such row. Binary search. */
function findRow(text: string, word: string): string | null {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = text.lastIndexOf('\n', middle - 1) + 1;
    const end = text.indexOf('\n', start);
    const row = text.slice(start, end < 0 ? text.length : end);
    const border = row.indexOf(': ');
    const found = border < 0 ? '' : row.slice(0, border);
    if (found === word) return row.slice(border + 2);
    if (found < word) low = start + row.length + 1;
    else high = Math.min(start, middle);
  }
  return null;
}

/**
 * What the words behind each term of an article may mean in English, by which it meets articles in other languages:
 * « des troupes » has the key `#soldier`, which `troop` and `army` stand for as well. Sorted rows, as in the
 * translation texts.
 */
export function findPivots(
  tokens: readonly Token[],
  keys: readonly TokenKeys[],
  translations: readonly string[],
): string {
  const known = new Map<string, readonly string[]>();
  const pivots = new Map<string, Set<string>>();
  for (const [index, { terms }] of keys.entries()) {
    if (terms.length === 0) continue;
    const lemma = fold(tokens[index]!.lemma);
    let forms = known.get(lemma);
    if (forms === undefined) {
      forms = [lemma, ...lookUp(translations, lemma)];
      known.set(lemma, forms);
    }
    for (const term of terms) {
      const found = pivots.get(term) ?? new Set<string>();
      for (const form of forms) if (form !== term && found.size < MOST) found.add(form);
      if (found.size > 0) pivots.set(term, found);
    }
  }
  const sorted = [...pivots].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return sorted.map(([term, forms]) => `${term}: ${[...forms].join(' ')}`).join('\n');
}
