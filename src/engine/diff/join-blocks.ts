import type { Block } from './align-words.ts';
import type { Word } from './cut-words.ts';

/** What parts sentences and clauses. */
const BREAK = /^[.!?…,;:()"]$/u;

/**
 * Joins changes that stand so close that they are one to a reader: what lies between them is no longer than either
 * (the "semantic cleanup" of diff-match-patch) and ends no clause. « [12] morts et
 * [5] blessés » stays two changes; « [a] été [tué] » → « [aurait] été [blessé] » becomes one.
 */
export function joinBlocks(
  blocks: readonly Block[],
  before: readonly Word[],
  after: readonly Word[],
): readonly Block[] {
  const isSlight = (between: Block, first: Block, second: Block): boolean =>
    isShort(between, first, second) &&
    hasWords(first, before, after) &&
    hasWords(second, before, after) &&
    !breaks(between, before);
  const joined: Block[] = [];
  for (const block of blocks) {
    const between = joined.at(-1);
    const first = joined.at(-2);
    if (!block.equal && between?.equal && first && !first.equal && isSlight(between, first, block)) {
      joined.splice(-2, 2, { ...first, oldEnd: block.oldEnd, newEnd: block.newEnd });
    } else joined.push(block);
  }
  return joined;
}

function isShort(between: Block, first: Block, second: Block): boolean {
  const length = between.oldEnd - between.oldStart;
  return length <= Math.min(sizeOf(first), sizeOf(second), LONGEST);
}

/** Whether a clause ends between two changes. */
function breaks({ oldStart, oldEnd }: Block, before: readonly Word[]): boolean {
  for (let at = oldStart; at < oldEnd; at++) if (BREAK.test(before[at]!.key)) return true;
  return false;
}

/** Whether words were changed, not marks alone. */
function hasWords(block: Block, before: readonly Word[], after: readonly Word[]): boolean {
  for (let at = block.oldStart; at < block.oldEnd; at++) if (before[at]!.kind !== 'mark') return true;
  for (let at = block.newStart; at < block.newEnd; at++) if (after[at]!.kind !== 'mark') return true;
  return false;
}

/** Words between two changes that are more than a link between them. */
const LONGEST = 4;

function sizeOf({ oldStart, oldEnd, newStart, newEnd }: Block): number {
  return Math.max(oldEnd - oldStart, newEnd - newStart);
}
