import type { Span } from '../../text/span.ts';
import { contains } from '../../text/span.ts';
import type { Found } from './found.ts';
import { isQuotationMark, type Reading, type Unit } from './reading.ts';

/** Fewest words of a quotation that nobody's verb introduces; shorter ones are mostly names and scare quotes. */
const FEWEST_WORDS = 5;
/** Quotations that one reporting clause serves. */
const MOST_SPANS = 20;
/** Statements that begin within one quotation and are looked at. */
const MOST_STARTS = 50;
/** Marks and spaces beside a quotation that is a sentence of its own. */
const BESIDE = 40;

/**
 * Quotations that no rule has credited. One that follows a credited quotation at once is more of the same
 * statement; one after the article's own words is credited to the speaker before it, in the same paragraph.
 * The rest is returned as not understood.
 */
export function creditFreeQuotations(
  reading: Reading,
  found: readonly Found[],
): { found: Found[]; notUnderstood: Span[] } {
  const result = [...found];
  const notUnderstood: Span[] = [];
  const inUnits = indexByUnit(reading, found);
  const credited = indexContents(found);
  const record = (u: number, index: number) => {
    const list = inUnits.get(u);
    if (list) list.push(index);
    else inUnits.set(u, [index]);
  };
  reading.units.forEach((unit, u) => {
    for (const { q, first } of outerQuotations(reading, unit)) {
      const quotation = reading.quotations[q]!;
      if (quotation.marks === 'dash' || credited(quotation) || !isSpeech(reading, unit, q, first)) continue;
      const whole = isWholeUnit(reading, unit, quotation);
      const before = previousInParagraph(reading, inUnits, u);
      if (before === null) {
        if (whole) notUnderstood.push({ start: quotation.start, end: quotation.end });
        continue;
      }
      const previous = result[before.index]!;
      const joins = before.adjacent && previous.cue && previous.content.length < MOST_SPANS;
      if (whole && joins && endsWithCredit(reading, previous, u)) {
        result[before.index] = {
          ...previous,
          content: [...previous.content, { start: quotation.start, end: quotation.end }],
        };
        record(u, before.index);
      } else if (previous.source && (whole || !inUnits.get(u)?.length)) {
        const content = whole ? { start: quotation.start, end: quotation.end } : ownSentence(reading, unit);
        result.push({
          ...previous,
          rule: 'free-quotation',
          content: [content],
          cue: null,
          cueAt: -1,
          group: null,
          act: 'assert',
          behaviours: [],
          roles: [],
        });
        record(u, result.length - 1);
      } else if (whole) notUnderstood.push({ start: quotation.start, end: quotation.end });
    }
  });
  return { found: result, notUnderstood };
}

function indexByUnit(reading: Reading, found: readonly Found[]): Map<number, number[]> {
  const starts = reading.units.map(({ start }) => start);
  const index = new Map<number, number[]>();
  found.forEach((attribution, f) => {
    const seen = new Set<number>();
    for (const span of [...attribution.content, attribution.cue, attribution.source]) {
      if (!span) continue;
      const u = lastAtOrBefore(starts, span.start);
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

function lastAtOrBefore(starts: readonly number[], value: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function outerQuotations(reading: Reading, unit: Unit): { q: number; first: number }[] {
  const list: { q: number; first: number }[] = [];
  for (let t = unit.first; t < unit.last; t++) {
    const q = reading.outerOf[t]!;
    if (q >= 0 && list.at(-1)?.q !== q) list.push({ q, first: t });
  }
  return list;
}

/**
 * Whether one content holds most of a quotation. A statement told inside it does not credit the quotation itself.
 * Contents are looked up by where they begin, so that texts full of quotations cost no more than their length.
 */
function indexContents(found: readonly Found[]): (quotation: Span) => boolean {
  const spans = found.flatMap(({ content }) => content).sort((a, b) => a.start - b.start);
  const starts = spans.map(({ start }) => start);
  const ends: number[] = [];
  for (const { end } of spans) ends.push(Math.max(end, ends.at(-1) ?? 0));
  return (quotation) => {
    const before = lastAtOrBefore(starts, quotation.start);
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

/** Words with a verb among them, long enough to be somebody's. */
function isSpeech(reading: Reading, unit: Unit, q: number, first: number): boolean {
  let words = 0;
  let verb = false;
  for (let t = first; t < unit.last && words < 60; t++) {
    if (reading.outerOf[t] !== q) break;
    if (isQuotationMark(reading, t)) continue;
    const { pos, morph } = reading.tokens[t]!;
    if (pos !== 'PUNCT') words++;
    if ((pos === 'VERB' || pos === 'AUX') && morph.verbForm === 'Fin') verb = true;
  }
  return words >= FEWEST_WORDS && verb;
}

function isWholeUnit(reading: Reading, unit: Unit, quotation: Span): boolean {
  const { text } = reading;
  if (quotation.start - unit.start > BESIDE || unit.end - quotation.end > BESIDE) return false;
  const beside =
    text.slice(unit.start, quotation.start) + text.slice(quotation.end, Math.max(quotation.end, unit.end));
  return !/[\p{L}\p{N}]/u.test(beside);
}

function previousInParagraph(reading: Reading, inUnits: ReadonlyMap<number, number[]>, u: number) {
  const { paragraph } = reading.units[u]!;
  for (let k = u; k >= 0 && k >= u - 6 && reading.units[k]!.paragraph === paragraph; k--) {
    const list = inUnits.get(k);
    if (list && list.length > 0) return { index: list.at(-1)!, adjacent: k >= u - 1 };
  }
  return null;
}

/** Whether the statement's clause closes the unit before: « …, a-t-il dit. "…" ». */
function endsWithCredit(reading: Reading, previous: Found, u: number): boolean {
  const unit = reading.units[u - 1];
  if (!unit || !previous.cue) return false;
  const lastContent = Math.max(...previous.content.map(({ end }) => end));
  return contains(unit, previous.cue) ? true : lastContent >= unit.start;
}

function ownSentence(reading: Reading, unit: Unit): Span {
  const last = reading.tokens[unit.last - 1]!;
  return { start: unit.start, end: /^[.;,]$/u.test(last.norm) ? last.start : last.end };
}
