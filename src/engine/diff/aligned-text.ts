import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { isOneEdit } from '../../text/spelling.ts';
import { alignWords, type Block } from './align-words.ts';
import { cutWords, type Word } from './cut-words.ts';
import { joinBlocks } from './join-blocks.ts';
import { slideBlocks } from './slide-blocks.ts';

/** Indices of words, `last` exclusive. */
export interface WordRange {
  readonly first: number;
  readonly last: number;
}

/** An old and a new text of one article, word by word. */
export interface AlignedText {
  readonly old: string;
  readonly new: string;
  readonly oldWords: readonly Word[];
  readonly newWords: readonly Word[];
  readonly blocks: readonly Block[];
}

/** Aligns two texts; equal ones are not compared word by word. */
export function alignTexts(before: string, after: string): AlignedText {
  const oldWords = cutWords(before);
  if (before === after) {
    const end = oldWords.length;
    const blocks = end === 0 ? [] : [{ equal: true, oldStart: 0, oldEnd: end, newStart: 0, newEnd: end }];
    return { old: before, new: after, oldWords, newWords: oldWords, blocks };
  }
  const newWords = cutWords(after);
  const aligned = alignWords(
    oldWords.map(({ key }) => key),
    newWords.map(({ key }) => key),
  );
  const blocks = slideBlocks(joinBlocks(aligned, oldWords, newWords), oldWords, newWords);
  return { old: before, new: after, oldWords, newWords, blocks };
}

/** The words that share a unit with `span`; an empty range where none does. */
export function wordsIn(words: readonly Word[], span: Span): WordRange {
  const first = firstWhere(words.length, (index) => words[index]!.end > span.start);
  const last = firstWhere(words.length, (index) => words[index]!.start >= span.end);
  return { first, last: Math.max(first, last) };
}

/** Where words of the old text stand in the new one; words that were replaced stand for what replaced them. */
export function mapRange(text: AlignedText, { first, last }: WordRange): WordRange {
  const { blocks } = text;
  const at = (word: number, edge: 'start' | 'end'): number => {
    const found = firstWhere(blocks.length, (index) => blocks[index]!.oldEnd > word);
    const block = blocks[found];
    if (block === undefined) return text.newWords.length;
    if (block.equal) return block.newStart + (word - block.oldStart) + (edge === 'end' ? 1 : 0);
    return edge === 'start' ? block.newStart : block.newEnd;
  };
  if (first >= last) {
    const point = Math.min(at(first, 'start'), text.newWords.length);
    return { first: point, last: point };
  }
  return { first: at(first, 'start'), last: at(last - 1, 'end') };
}

/** Whether all words of a range of the new text stood in the old one, rightly or wrongly spelt. */
export function stoodBefore(text: AlignedText, { first, last }: WordRange): boolean {
  if (first >= last) return true;
  for (let at = firstWhere(text.blocks.length, (index) => text.blocks[index]!.newEnd > first); ; at++) {
    const block = text.blocks[at];
    if (block === undefined || block.newStart >= last) return true;
    if (!block.equal && !isRespelt(text, block)) return false;
  }
}

/** Share of a range of old words that the new text still has in their place. */
export function shareKept(text: AlignedText, { first, last }: WordRange): number {
  let kept = 0;
  for (let at = firstWhere(text.blocks.length, (index) => text.blocks[index]!.oldEnd > first); ; at++) {
    const block = text.blocks[at];
    if (block === undefined || block.oldStart >= last) return last > first ? kept / (last - first) : 0;
    if (block.equal) kept += Math.min(block.oldEnd, last) - Math.max(block.oldStart, first);
  }
}

/** Letters from which two words of one edit are taken for one. */
const LONG = 5;

/** Words in a row of which all may be misspelt. */
const MENDED = 8;

/** Whether a block only has other spellings of the same words. */
function isRespelt({ oldWords, newWords }: AlignedText, block: Block): boolean {
  const length = block.newEnd - block.newStart;
  if (length > MENDED || block.oldEnd - block.oldStart !== length) return false;
  for (let at = 0; at < length; at++) {
    const [old, next] = [oldWords[block.oldStart + at]!, newWords[block.newStart + at]!];
    if (old.key === next.key) continue;
    if (old.kind !== 'word' || next.kind !== 'word') return false;
    const [a, b] = [fold(old.key), fold(next.key)];
    if (a !== b && (Math.min(a.length, b.length) < LONG || !isOneEdit(a, b))) return false;
  }
  return true;
}

/** First index below `length` for which `test` holds, which must hold for all behind it; `length` where none. */
function firstWhere(length: number, test: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
