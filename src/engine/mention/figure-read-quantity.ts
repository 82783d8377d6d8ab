import { readCollective, readCounted } from './figure-collective.ts';
import type { Quantity } from './figure-quantity.ts';
import { readShare, readShareNoun } from './figure-share.ts';
import type { Piece } from './number-pieces.ts';
import { type NumberReading, readNumber } from './number-reader.ts';
import type { NumberTable } from './number-table.ts';

/** Reads a number, a number noun (`une centaine`, `des milliers`) or a share (`la moitié`, `un sur trois`). */
export function readQuantity(
  text: string,
  pieces: readonly Piece[],
  index: number,
  table: NumberTable,
): Quantity | null {
  const piece = pieces[index];
  if (piece?.kind === 'word' && !table.quantityWords.has(piece.norm)) return null;
  const number = readNumber(text, pieces, index, table);
  if (number === null) return readShareNoun(pieces, index, table) ?? readCollective(pieces, index, table);
  return (
    readShare(text, pieces, number, table) ?? readCounted(pieces, number, table) ?? plainQuantity(number)
  );
}

function plainQuantity(number: NumberReading): Quantity {
  const { first, end, value, form } = number;
  return { first, end, low: value, high: value, approximate: false, form, number, noun: null };
}
