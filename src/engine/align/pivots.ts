import type { Token } from '../../model/token.ts';
import { fold } from '../../text/fold.ts';
import type { TokenKeys } from './token-keys.ts';

/** Forms that a term is kept with; the likeliest come first. */
const MOST = 12;

const compiled = new WeakMap<readonly string[], ReadonlyMap<string, readonly string[]>>();

/** A language's translation texts as a map: folded lemma → folded English lemmas, the likeliest first. */
function compileTranslations(texts: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const known = compiled.get(texts);
  if (known !== undefined) return known;
  const table = new Map<string, string[]>();
  for (const text of texts) {
    for (const row of text.split('\n')) {
      const border = row.indexOf(':');
      if (border < 0) continue;
      const word = row.slice(0, border).trim();
      const forms = table.get(word) ?? [];
      for (const form of row
        .slice(border + 1)
        .trim()
        .split(/\s+/u))
        if (!forms.includes(form)) forms.push(form);
      table.set(word, forms);
    }
  }
  compiled.set(texts, table);
  return table;
}

/**
 * What the words behind each term of an article may mean in English, by which it meets articles in other languages:
 * « des troupes » has the key `#soldier`, which `troop` and `army` stand for as well.
 */
export function findPivots(
  tokens: readonly Token[],
  keys: readonly TokenKeys[],
  translations: readonly string[],
): Readonly<Record<string, readonly string[]>> {
  const table = compileTranslations(translations);
  const pivots = new Map<string, Set<string>>();
  for (const [index, { terms }] of keys.entries()) {
    if (terms.length === 0) continue;
    const lemma = fold(tokens[index]!.lemma);
    const forms = [lemma, ...(table.get(lemma) ?? [])];
    for (const term of terms) {
      const found = pivots.get(term) ?? new Set<string>();
      for (const form of forms) if (form !== term && found.size < MOST) found.add(form);
      if (found.size > 0) pivots.set(term, found);
    }
  }
  const sorted = [...pivots].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return Object.fromEntries(sorted.map(([term, forms]) => [term, [...forms]]));
}
