import type { Figure } from '../../model/figure.ts';
import type { Token } from '../../model/token.ts';
import type { Span } from '../../text/span.ts';
import { firstFrom } from '../../text/span-at.ts';

/** A figure and the stretch in which what belongs to it is looked for. */
export interface Around {
  readonly figures: readonly Figure[];
  /** Index of the figure. */
  readonly index: number;
  readonly scope: Span;
  readonly tokens: readonly Token[];
  /** Offset of a conjunction that closes nothing: the `que` of the content that holds the figure. */
  readonly opening?: number;
}

/** Items looked at on either side of a figure. */
const NEIGHBOURS = 6;
/** Tokens between a figure and what belongs to it. */
const REACH = 30;

/**
 * The items (places, dates) that belong to a figure: those behind it and before the next figure, for « 300 à Lyon et
 * 500 à Paris »; where there are none, the nearest ones before it, for « à Lyon, 300 personnes … et 40 ont été
 * arrêtées ». Nothing over a clause of its own (« 300 à Lyon, tandis que 500 à Paris »). Items must be in text order; the nearest comes first.
 */
export function belongingTo<T extends Span>(around: Around, items: readonly T[]): readonly T[] {
  const { figures, index, scope } = around;
  const { start, end } = figures[index]!.span;
  const next = figures[index + 1]?.span.start ?? Number.POSITIVE_INFINITY;
  const behind: T[] = [];
  const from = firstFrom(items, end);
  for (let at = from; at < Math.min(items.length, from + NEIGHBOURS); at++) {
    const item = items[at]!;
    if (item.end > Math.min(scope.end, next) || !isJoined(around, end, item.start)) break;
    if (next < scope.end && isFronted(around, item)) break;
    behind.push(item);
  }
  if (behind.length > 0) return behind;
  const before: T[] = [];
  let floor = scope.start;
  for (let at = firstFrom(items, start) - 1; at >= 0 && before.length < NEIGHBOURS; at--) {
    const item = items[at]!;
    if (item.start < floor || item.end > start || !isJoined(around, item.end, start)) break;
    if (before.length === 0) floor = Math.max(floor, lastEndBefore(figures, index, item.start));
    before.push(item);
  }
  return before;
}

/** End of the last figure before an offset, 0 where there is none: what stands before it belongs to that one. */
function lastEndBefore(figures: readonly Figure[], index: number, offset: number): number {
  for (let at = index - 1; at >= Math.max(0, index - NEIGHBOURS); at--)
    if (figures[at]!.span.end <= offset) return figures[at]!.span.end;
  return 0;
}

/** No clause opens or closes between two offsets. */
function isJoined({ tokens, opening }: Around, from: number, to: number): boolean {
  const first = firstFrom(tokens, from);
  for (let at = first; at < tokens.length && tokens[at]!.start < to; at++) {
    const token = tokens[at]!;
    if (at > first + REACH || (endsClause(token) && token.start !== opening)) return false;
  }
  return true;
}

/** « …, à Marseille, 500 »: it opens what follows. */
function isFronted({ tokens, scope }: Around, item: Span): boolean {
  const first = firstFrom(tokens, item.start);
  if (tokens[firstFrom(tokens, item.end)]?.norm !== ',') return false;
  let before = first - 1;
  if (tokens[before]?.pos === 'DET') before--;
  if (tokens[before]?.pos === 'ADP') before--;
  const opening = tokens[before];
  return (
    opening === undefined || opening.start < scope.start || opening.pos === 'PUNCT' || opening.pos === 'CCONJ'
  );
}

function endsClause({ pos, norm }: Token): boolean {
  return pos === 'SCONJ' || (pos === 'PUNCT' && /^[;:.!?()]$/u.test(norm));
}
