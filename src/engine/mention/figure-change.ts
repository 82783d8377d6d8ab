import type { Piece } from './number-pieces.ts';
import type { NumberTable } from './number-table.ts';

/** Words between a verb of change and its `de X à Y`. */
const REACH = 4;

/** Whether a verb of change governs the `de` at a piece: `est passé de 8 à 10`, `a chuté d’un tiers`. */
export function isChange(pieces: readonly Piece[], index: number, table: NumberTable): boolean {
  for (let at = index - 1; at >= 0 && at >= index - REACH; at--) {
    const piece = pieces[at]!;
    if (piece.kind === 'mark' && piece.norm !== '-') return false;
    if (table.data.ranges.changes.some((stem) => piece.norm.startsWith(stem))) return true;
  }
  return false;
}
