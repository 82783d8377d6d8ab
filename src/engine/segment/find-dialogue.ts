import type { Quotation } from '../../model/token.ts';
import { trimSpan } from '../../text/span.ts';
import { classAt, isCapitalAt, SPACE } from './characters.ts';
import type { TokenCuts } from './token-cuts.ts';

/**
 * A line of direct speech set off by a dash or hyphen: `— Nous ne partirons pas.` A list item (`– le retrait ;`) and a
 * signature (`— Anne Morel`) are none: speech begins with a capital and ends with a full stop or its like.
 */
export function findDialogue(
  text: string,
  cuts: TokenCuts,
  first: number,
  last: number,
): Omit<Quotation, 'depth'> | null {
  if (last - first < 3) return null;
  const start = cuts.starts[first]!;
  if (!/[—–-]/u.test(text[start]!)) return null;
  // an em dash may touch what is said: `—No nos iremos`
  if (classAt(text, start + 1) !== SPACE && text[start] !== '—') return null;
  const second = cuts.starts[first + 1]!;
  if (!isCapitalAt(text, second) && !/[…«“"¡¿]/u.test(text[second]!)) return null;
  const end = cuts.ends[last - 1]!;
  if (!/[.!?…»”"]/u.test(text[end - 1]!)) return null;
  return { start, end, inner: trimSpan(text, { start: start + 1, end }), closed: true, marks: 'dash' };
}
