import type { BoundPhrase } from '../../lang/contract/number.ts';
import { readQuantity } from './figure-read-quantity.ts';
import { matchPhrase, matchPhraseBefore } from './number-phrases.ts';
import type { Piece } from './number-pieces.ts';
import type { NumberTable } from './number-table.ts';

/** Bound words that may stand one before the other: `au moins environ`. */
const MOST_BOUNDS = 2;
/** Words between a bounding verb and its amount: `a franchi la barre des`. */
const MOST_FILLERS = 4;

/** The bound words around an amount, and where the amount begins and ends with them. */
export interface Bounds {
  readonly first: number;
  readonly end: number;
  readonly phrases: readonly BoundPhrase[];
}

/** The bound words on either side: `au moins environ` 300, 300 `ou plus`; nothing before `floor`. */
export function readBounds(
  text: string,
  pieces: readonly Piece[],
  floor: number,
  first: number,
  end: number,
  table: NumberTable,
): Bounds {
  const phrases: BoundPhrase[] = [];
  let start = first;
  for (let count = 0; count < MOST_BOUNDS; count++) {
    const quoted = /^[«"“]$/.test(pieces[start - 1]?.norm ?? '') ? start - 1 : start;
    const bound = matchPhraseBefore(table.boundsBefore, pieces, quoted);
    if (bound === null || bound.start < floor) break;
    phrases.push(bound.value);
    if (bound.value.outside === true) break;
    start = bound.start;
  }
  if (phrases.length === 0) {
    const verb = boundingVerb(pieces, floor, first, table);
    if (verb !== null) phrases.push(verb);
  }
  const behind = matchPhrase(table.boundsAfter, pieces, end);
  const leads = behind !== null && table.has(table.data.links, pieces[behind.end]?.norm);
  if (behind === null || leads || readQuantity(text, pieces, behind.end, table) !== null)
    return { first: start, end, phrases };
  return { first: start, end: behind.end, phrases: [...phrases, behind.value] };
}

/** `dépasse désormais` 10 000, `frôle les` 300, `a franchi la barre des` 100. */
function boundingVerb(
  pieces: readonly Piece[],
  floor: number,
  first: number,
  table: NumberTable,
): BoundPhrase | null {
  let at = first;
  while (at > floor && first - at < MOST_FILLERS && table.has(table.data.boundFillers, pieces[at - 1]!.norm))
    at--;
  if (at === first) return null;
  const bound = matchPhraseBefore(table.boundsBefore, pieces, at);
  return bound !== null && bound.start >= floor && bound.value.outside === true ? bound.value : null;
}

/**
 * The values that a bound leaves: `au moins` 300 has no high, `au plus` 300 no low. Where an end is open already (`moins
 * de 300 morts au moins`, `des milliers au plus`), the words nearer to the amount hold.
 */
export function openEnd(
  low: number | null,
  high: number | null,
  bound: BoundPhrase['bound'],
): { readonly low: number | null; readonly high: number | null } {
  if (low === null || high === null) return { low, high };
  return { low: bound === 'most' ? null : low, high: bound === 'least' ? null : high };
}
