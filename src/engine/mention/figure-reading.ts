import type { Segmentation } from '../../model/segmentation.ts';
import type { Sentence, Token } from '../../model/token.ts';
import { type Piece, piecesOf } from './number-pieces.ts';
import type { NumberTable } from './number-table.ts';

/** What the figure rules look at: one sentence as pieces and as tokens. */
export interface FigureReading {
  readonly text: string;
  readonly sentence: Sentence;
  readonly pieces: readonly Piece[];
  /** All tokens of the document; the sentence's are `sentence.first` to `sentence.last`. */
  readonly tokens: readonly Token[];
  readonly table: NumberTable;
}

export function readSentence(
  text: string,
  segmentation: Segmentation,
  sentence: Sentence,
  table: NumberTable,
): FigureReading {
  return { text, sentence, pieces: piecesOf(text, sentence), tokens: segmentation.tokens, table };
}

/** Index of the first token of the sentence that ends after `offset`; `sentence.last` where none does. */
export function tokenAt(reading: FigureReading, offset: number): number {
  let low = reading.sentence.first;
  let high = reading.sentence.last;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (reading.tokens[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The offset at which a piece starts; the sentence's end behind the last one. */
export function offsetOf(reading: FigureReading, piece: number): number {
  return reading.pieces[piece]?.start ?? reading.sentence.end;
}

/** The token at a piece, null behind the last one. */
export function tokenOf(reading: FigureReading, piece: number): Token | null {
  const at = reading.pieces[piece];
  if (at === undefined) return null;
  const index = tokenAt(reading, at.start);
  return index < reading.sentence.last ? reading.tokens[index]! : null;
}

/** Index of the first piece that ends after `offset`; the number of pieces where none does. */
export function pieceAt(reading: FigureReading, offset: number): number {
  let low = 0;
  let high = reading.pieces.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (reading.pieces[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
