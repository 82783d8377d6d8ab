import type { Block } from './align-words.ts';
import type { Word } from './cut-words.ts';

/** Farthest that a block is moved, in words. */
const FARTHEST = 60;

/**
 * Moves words that only came or only went to where a sentence begins, where the texts leave a choice: of « Il pleut.
 * Il neige. Il vente. » came « Il neige. », not « neige. Il ». Blocks alternate as `alignWords` gives them.
 */
export function slideBlocks(
  blocks: readonly Block[],
  before: readonly Word[],
  after: readonly Word[],
): readonly Block[] {
  const slid = [...blocks];
  for (const [index, block] of blocks.entries()) {
    if (block.equal) continue;
    const came = block.oldStart === block.oldEnd;
    const went = block.newStart === block.newEnd;
    if (came === went) continue;
    const [words, start, end] = came
      ? [after, block.newStart, block.newEnd]
      : [before, block.oldStart, block.oldEnd];
    const room = {
      left: lengthOf(slid[index - 1]),
      right: lengthOf(slid[index + 1]),
    };
    const shift = bestShift(words, start, end, room);
    if (shift === 0) continue;
    slid[index] = move(block, shift);
    resize(slid, index - 1, 'end', shift);
    resize(slid, index + 1, 'start', shift);
  }
  return slid.filter(({ oldStart, oldEnd, newStart, newEnd }) => oldEnd > oldStart || newEnd > newStart);
}

function bestShift(
  words: readonly Word[],
  start: number,
  end: number,
  room: { readonly left: number; readonly right: number },
): number {
  if (opensSentence(words, start)) return 0;
  for (let step = 1; step <= Math.min(room.left, FARTHEST); step++) {
    if (words[start - step]!.key !== words[end - step]!.key) break;
    if (opensSentence(words, start - step)) return -step;
  }
  for (let step = 1; step <= Math.min(room.right, FARTHEST); step++) {
    if (words[start + step - 1]!.key !== words[end + step - 1]!.key) break;
    if (opensSentence(words, start + step)) return step;
  }
  return 0;
}

const SENTENCE_END = /^[.!?…]$/u;

function opensSentence(words: readonly Word[], index: number): boolean {
  const last = words[index - 1];
  return last === undefined || (last.kind === 'mark' && SENTENCE_END.test(last.key));
}

function lengthOf(block: Block | undefined): number {
  return block === undefined ? 0 : block.oldEnd - block.oldStart;
}

function move(block: Block, shift: number): Block {
  const { oldStart, oldEnd, newStart, newEnd } = block;
  return {
    ...block,
    oldStart: oldStart + shift,
    oldEnd: oldEnd + shift,
    newStart: newStart + shift,
    newEnd: newEnd + shift,
  };
}

function resize(blocks: Block[], index: number, edge: 'start' | 'end', shift: number): void {
  const block = blocks[index];
  if (block === undefined) return;
  blocks[index] =
    edge === 'end'
      ? { ...block, oldEnd: block.oldEnd + shift, newEnd: block.newEnd + shift }
      : { ...block, oldStart: block.oldStart + shift, newStart: block.newStart + shift };
}
