import type { Token } from '../../model/token.ts';

const LONGEST = 14;
const DASHES: ReadonlySet<string> = new Set(['–', '—', '-']);

/**
 * First token behind a dateline that opens a paragraph: « LORME (Agence Littorale) – | Neuf personnes … ». The
 * paragraph's first token where there is none: a place or date, perhaps a credit in brackets, no verb, then a dash.
 */
export function afterDateline(tokens: readonly Token[], first: number, limit: number): number {
  const lead = tokens[first];
  if (!lead || (lead.pos !== 'PROPN' && lead.pos !== 'NOUN' && lead.pos !== 'NUM' && lead.pos !== 'X'))
    return first;
  for (let t = first + 1; t < limit && t < first + LONGEST; t++) {
    const { norm, pos } = tokens[t]!;
    if (DASHES.has(norm) && t + 1 < limit) return t + 1;
    if (pos === 'VERB' || pos === 'AUX' || pos === 'DET' || pos === 'PRON' || norm === ':' || norm === '»')
      return first;
  }
  return first;
}
