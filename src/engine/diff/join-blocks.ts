import type { Block } from './align-words.ts';
import type { Word } from './cut-words.ts';

/** What parts sentences and clauses. */
const BREAK = /^[.!?…,;:()"]$/u;

/**
 * Joins changes that stand so close that they are one to a reader: what lies between them is no longer than either
 * (the "semantic cleanup" of diff-match-patch) and ends no clause. « deux [morts] et [cinq] blessés » with both
 * numbers changed stays two changes; « [a] été [tué] » → « [aurait] été [blessé] » becomes one.
 */
export function joinBlocks(blocks: readonly Block[], before: readonly Word[]): readonly Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const between = joined.at(-1);
    const first = joined.at(-2);
    if (!block.equal && between?.equal && first && !first.equal && isSlight(between, first, block, before)) {
      joined.splice(-2, 2, { ...first, oldEnd: block.oldEnd, newEnd: block.newEnd });
    } else joined.push(block);
  }
  return joined;
}

function isSlight(between: Block, first: Block, second: Block, before: readonly Word[]): boolean {
  const length = between.oldEnd - between.oldStart;
  if (length > Math.min(sizeOf(first), sizeOf(second)) || length > LONGEST) return false;
  for (let at = between.oldStart; at < between.oldEnd; at++) if (BREAK.test(before[at]!.key)) return false;
  return true;
}

/** Words between two changes that are more than a link between them. */
const LONGEST = 4;

function sizeOf({ oldStart, oldEnd, newStart, newEnd }: Block): number {
  return Math.max(oldEnd - oldStart, newEnd - newStart);
}
