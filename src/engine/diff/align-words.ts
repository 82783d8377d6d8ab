import { diffArrays } from 'diff';
import { longestChain } from './longest-chain.ts';

/** A stretch of the old and of the new sequence: equal item by item, or one put in place of the other. */
export interface Block {
  readonly equal: boolean;
  readonly oldStart: number;
  readonly oldEnd: number;
  readonly newStart: number;
  readonly newEnd: number;
}

/** Words in a row that, standing once in each text, tie the two together there. */
const ANCHOR = 5;
/** Steps that may be spent on an item: keeps the time linear in the length of hostile texts. */
const STEPS = 2000;

/**
 * Aligns two sequences of keys. Rows of five that stand once in each are found first, as patience diff does with
 * lines; what lies between is compared by the algorithm of Myers (1986) within a bound, beyond which it counts as
 * replaced. The blocks cover both sequences; an equal and an unequal one alternate.
 *
 * @example alignWords(['a', 'b', 'c'], ['a', 'x', 'c']) // equal a, b → x, equal c
 */
export function alignWords(before: readonly string[], after: readonly string[]): readonly Block[] {
  const blocks = new Blocks();
  let oldAt = 0;
  let newAt = 0;
  for (const anchor of findAnchors(before, after)) {
    if (anchor.old < oldAt || anchor.new < newAt) continue;
    alignGap(before.slice(oldAt, anchor.old), after.slice(newAt, anchor.new), blocks);
    blocks.keep(ANCHOR);
    oldAt = anchor.old + ANCHOR;
    newAt = anchor.new + ANCHOR;
  }
  alignGap(before.slice(oldAt), after.slice(newAt), blocks);
  return blocks.list();
}

interface Anchor {
  readonly old: number;
  readonly new: number;
}

function findAnchors(before: readonly string[], after: readonly string[]): readonly Anchor[] {
  const inNew = uniqueRows(after);
  const pairs: Anchor[] = [];
  for (const [row, at] of uniqueRows(before)) {
    const other = inNew.get(row);
    if (at >= 0 && other !== undefined && other >= 0) pairs.push({ old: at, new: other });
  }
  return longestChain(pairs.map((pair) => pair.new)).map((index) => pairs[index]!);
}

/** Where each row of words stands, in text order; -1 where it stands more than once. */
function uniqueRows(keys: readonly string[]): Map<string, number> {
  const rows = new Map<string, number>();
  for (let at = 0; at + ANCHOR <= keys.length; at++) {
    const row = keys.slice(at, at + ANCHOR).join('\n');
    rows.set(row, rows.has(row) ? -1 : at);
  }
  return rows;
}

function alignGap(before: readonly string[], after: readonly string[], blocks: Blocks): void {
  const size = before.length + after.length;
  if (before.length === 0 || after.length === 0) {
    blocks.replace(before.length, after.length);
    return;
  }
  const maxEditLength = Math.min(size, Math.max(STEPS / 20, Math.floor((STEPS * STEPS) / size)));
  const parts = diffArrays([...before], [...after], { maxEditLength });
  if (parts === undefined) {
    blocks.replace(before.length, after.length);
    return;
  }
  for (const { added, removed, value } of parts) {
    if (added) blocks.replace(0, value.length);
    else if (removed) blocks.replace(value.length, 0);
    else blocks.keep(value.length);
  }
}

class Blocks {
  readonly #blocks: Block[] = [];
  #old = 0;
  #new = 0;

  keep(count: number): void {
    this.#push(true, count, count);
  }

  replace(gone: number, come: number): void {
    this.#push(false, gone, come);
  }

  list(): readonly Block[] {
    return this.#blocks;
  }

  #push(equal: boolean, gone: number, come: number): void {
    if (gone === 0 && come === 0) return;
    const last = this.#blocks.at(-1);
    const joins = last !== undefined && last.equal === equal;
    if (joins) this.#blocks.pop();
    const [oldStart, newStart] = joins ? [last.oldStart, last.newStart] : [this.#old, this.#new];
    this.#old += gone;
    this.#new += come;
    this.#blocks.push({ equal, oldStart, oldEnd: this.#old, newStart, newEnd: this.#new });
  }
}
