import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import type { ScopedFigure } from './figure-scope.ts';

/** Characters after a figure in which its thing is looked for, and after the thing in which what narrows it is. */
const NEAR = 24;
const NARROWING = 80;

/** The words of a figure with the thing that directly follows: « environ 1.500 soldats ». Verbatim. */
export function figureWords({ figure }: ScopedFigure, text: string): string {
  const thing = thingAfter(figure.span.end, figure.thing, text);
  return text.slice(figure.span.start, thing?.end ?? figure.span.end);
}

/** What a figure counts, in the article's words: « soldats des forces spéciales ». Verbatim. */
export function thingWords(scoped: ScopedFigure, text: string): string {
  const { figure } = scoped;
  const thing = thingAfter(figure.span.end, figure.thing, text);
  if (thing === null)
    return figure.thing === '' ? text.slice(figure.span.start, figure.span.end) : figure.thing;
  const wanted = new Set(figure.qualifiers.map(fold));
  let end = thing.end;
  for (const match of text
    .slice(thing.end, thing.end + NARROWING)
    .matchAll(/[\p{L}\p{N}\p{M}-]+|[.;:!?\n]/gu)) {
    if (!/[\p{L}\p{N}]/u.test(match[0])) break;
    if (isForm(fold(match[0]), wanted)) end = thing.end + match.index + match[0].length;
  }
  return text.slice(thing.start, end);
}

/** A written form of one of the wanted dictionary forms: they begin alike. */
function isForm(word: string, wanted: ReadonlySet<string>): boolean {
  for (const form of wanted) {
    const stem = form.slice(0, Math.max(4, form.length - 2));
    if (word.startsWith(stem)) return true;
  }
  return false;
}

function thingAfter(from: number, thing: string, text: string): { start: number; end: number } | null {
  if (thing === '') return null;
  const at = text.slice(from, from + NEAR + thing.length).indexOf(thing);
  return at < 0 ? null : { start: from + at, end: from + at + thing.length };
}

/** Characters of a clause that names a measure. */
const MEASURE = 120;
/** Fewer before it are hardly a clause. */
const SHORT = 12;

/** What a measure without a noun tells of: its clause up to it, else from it on. « la reconstruction du pont coûtera ». */
export function measureWords({ figure }: ScopedFigure, content: readonly Span[], text: string): string {
  const span = content.find(({ start, end }) => start <= figure.span.start && figure.span.end <= end);
  if (span === undefined) return text.slice(figure.span.start, figure.span.end);
  const before = text.slice(Math.max(span.start, figure.span.start - MEASURE), figure.span.start).trim();
  const after = text.slice(figure.span.end, Math.min(span.end, figure.span.end + MEASURE)).trim();
  return before.length >= SHORT ? before : after;
}

/** What a figure counts with what is told of it, up to the next mark: « personnes sont portées disparues ». */
export function clauseWords({ figure }: ScopedFigure, content: readonly Span[], text: string): string {
  const thing = thingAfter(figure.span.end, figure.thing, text);
  const span = content.find(({ start, end }) => start <= figure.span.start && figure.span.end <= end);
  if (thing === null || span === undefined) return figure.thing;
  const clause = text.slice(thing.start, Math.min(span.end, thing.start + MEASURE));
  const mark = clause.search(/[,;:.!?()«»“”\n]/u);
  return (mark < 0 ? clause : clause.slice(0, mark)).trim();
}
