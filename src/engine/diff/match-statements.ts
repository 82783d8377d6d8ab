import type { Document } from '../../model/document.ts';
import type { Statement } from '../../model/statement.ts';
import { type AlignedText, mapRange, type WordRange, wordsIn } from './aligned-text.ts';
import { wordsOf } from './look.ts';

/** Statements of one article in both of its texts. */
export interface StatementMatches {
  /** New statement's id → the old one. */
  readonly oldOf: ReadonlyMap<string, Statement>;
  /** Old statement's id → the new one. */
  readonly newOf: ReadonlyMap<string, Statement>;
}

/** Share of the words of both that two statements must have in common. */
const SHARE = 0.5;
/** Statements are looked for so many words before the place where they should be, and at most so many are tried. */
const REACH = 400;
const TRIED = 60;

/**
 * Pairs the statements of an article before and after it was edited: those whose contents take up the same place,
 * with whatever was edited inside counted as the same place. Of several within each other, those with the same cue
 * or speaker come first.
 */
export function matchStatements(old: Document, next: Document, text: AlignedText): StatementMatches {
  const places = next.statements
    .map((statement) => ({ statement, ranges: rangesOf(statement, text.newWords) }))
    .filter(({ ranges }) => ranges.length > 0)
    .sort((a, b) => a.ranges[0]!.first - b.ranges[0]!.first);
  const starts = places.map(({ ranges }) => ranges[0]!.first);
  const candidates: { old: Statement; next: Statement; score: number; order: number }[] = [];
  for (const statement of old.statements) {
    const ranges = rangesOf(statement, text.oldWords).map((range) => mapRange(text, range));
    if (ranges.length === 0) continue;
    const end = ranges.at(-1)!.last;
    let tried = 0;
    for (let at = lowerBound(starts, ranges[0]!.first - REACH); at < places.length; at++) {
      const place = places[at]!;
      if (starts[at]! > end || tried > TRIED) break;
      if (place.ranges.at(-1)!.last < ranges[0]!.first) continue;
      tried++;
      const share = shareOf(ranges, place.ranges);
      if (share < SHARE) continue;
      const score = share + likeness(statement, place.statement, text);
      candidates.push({ old: statement, next: place.statement, score, order: candidates.length });
    }
  }
  const oldOf = new Map<string, Statement>();
  const newOf = new Map<string, Statement>();
  for (const pair of candidates.sort((a, b) => b.score - a.score || a.order - b.order)) {
    if (oldOf.has(pair.next.id) || newOf.has(pair.old.id)) continue;
    oldOf.set(pair.next.id, pair.old);
    newOf.set(pair.old.id, pair.next);
  }
  return { oldOf, newOf };
}

function rangesOf(statement: Statement, words: AlignedText['oldWords']): readonly WordRange[] {
  return wordsOf(statement)
    .map((span) => wordsIn(words, span))
    .filter(({ first, last }) => last > first)
    .sort((a, b) => a.first - b.first);
}

/** Words in both sets of ranges, as a share of the words in either. */
function shareOf(a: readonly WordRange[], b: readonly WordRange[]): number {
  let both = 0;
  for (const one of a)
    for (const other of b)
      both += Math.max(0, Math.min(one.last, other.last) - Math.max(one.first, other.first));
  const either = lengthOf(a) + lengthOf(b) - both;
  return either === 0 ? 0 : both / either;
}

function lengthOf(ranges: readonly WordRange[]): number {
  return ranges.reduce((sum, { first, last }) => sum + last - first, 0);
}

/** What tells statements apart that stand within each other: who speaks, and in which words. */
function likeness(old: Statement, next: Statement, text: AlignedText): number {
  const speaker = old.speaker !== null && old.speaker.name === next.speaker?.name ? 0.2 : 0;
  if (old.cue === null || next.cue === null) return speaker + (old.cue === next.cue ? 0.2 : 0);
  const mapped = mapRange(text, wordsIn(text.oldWords, old.cue));
  return speaker + shareOf([mapped], [wordsIn(text.newWords, next.cue)]) * 0.2;
}

function lowerBound(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
