import type { Span } from '../../text/span.ts';
import { firstFrom } from '../../text/span-at.ts';
import type { Found } from './found.ts';
import type { Reading } from './reading.ts';

/** Statements that begin within one quotation and are looked at. */
const MOST_STARTS = 50;
/** Units to the left in which an earlier statement is looked for. */
const FURTHEST = 6;

/** Which units and quotations statements already credit; looked up without scanning the statements. */
export interface CreditIndex {
  /** Whether one content holds most of a quotation. A statement told inside it does not credit it. */
  readonly holds: (quotation: Span) => boolean;
  /** Whether some statement has content, cue or source in the unit. */
  readonly inUnit: (u: number) => boolean;
  /** The last statement at or before the unit, in its paragraph. */
  readonly lastInParagraph: (u: number) => { readonly index: number; readonly adjacent: boolean } | null;
  readonly record: (u: number, index: number) => void;
}

export function indexCredits(reading: Reading, found: readonly Found[]): CreditIndex {
  const outer = found.map((one) => !isToldInside(reading, one));
  const inUnits = indexByUnit(reading, found, outer);
  const { units } = reading;
  return {
    holds: indexContents(found.filter((_, index) => outer[index])),
    inUnit: (u) => (inUnits.get(u)?.length ?? 0) > 0,
    lastInParagraph: (u) => {
      const { paragraph } = units[u]!;
      for (let k = u; k >= 0 && k >= u - FURTHEST && units[k]!.paragraph === paragraph; k--) {
        const list = inUnits.get(k);
        if (list && list.length > 0) return { index: list.at(-1)!, adjacent: k >= u - 1 };
      }
      return null;
    },
    record: (u, index) => {
      const list = inUnits.get(u);
      if (list) list.push(index);
      else inUnits.set(u, [index]);
    },
  };
}

/** « "Le préfet m’a dit que …" »: what somebody tells within his own words does not credit them. */
function isToldInside(reading: Reading, { cueAt, rule }: Found): boolean {
  const interrupts = rule === 'parenthetical' || rule === 'parenthetical-any-verb';
  return cueAt >= 0 && !interrupts && reading.outerOf[cueAt]! >= 0;
}

function indexByUnit(
  reading: Reading,
  found: readonly Found[],
  outer: readonly boolean[],
): Map<number, number[]> {
  const index = new Map<number, number[]>();
  found.forEach((attribution, f) => {
    if (!outer[f]) return;
    const seen = new Set<number>();
    for (const span of [...attribution.content, attribution.cue, attribution.source]) {
      if (!span) continue;
      const u = firstFrom(reading.units, span.start + 1) - 1;
      if (u >= 0) seen.add(u);
    }
    for (const u of seen) {
      const list = index.get(u);
      if (list) list.push(f);
      else index.set(u, [f]);
    }
  });
  return index;
}

/** Contents are looked up by where they begin, so that texts full of quotations cost no more than their length. */
function indexContents(found: readonly Found[]): (quotation: Span) => boolean {
  const spans = found
    .flatMap(({ content }) => joined(content))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const ends: number[] = [];
  for (const { end } of spans) ends.push(Math.max(end, ends.at(-1) ?? 0));
  return (quotation) => {
    const before = firstFrom(spans, quotation.start + 1) - 1;
    const half = (quotation.end - quotation.start) / 2;
    if (before >= 0 && Math.min(ends[before]!, quotation.end) - quotation.start > half) return true;
    for (let k = before + 1; k < spans.length && k < before + MOST_STARTS; k++) {
      const { start, end } = spans[k]!;
      if (start >= quotation.start + half) return false;
      if (Math.min(end, quotation.end) - start > half) return true;
    }
    return false;
  };
}

/** The spans, and the stretch from the first to the last: a clause may stand inside one quotation. */
function joined(content: readonly Span[]): readonly Span[] {
  return content.length === 1
    ? content
    : [{ start: content[0]!.start, end: Math.max(...content.map(({ end }) => end)) }, ...content];
}
