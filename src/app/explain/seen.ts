import type { DateMention, Figure, Inspection, PlacedDate, PlacedFigure, Quote } from '../../model/index.ts';
import type { Span } from '../../text/span.ts';
import { firstFrom } from '../../text/span-at.ts';

/** More figures or dates than this in one content are no natural text. */
const MOST = 200;

/** What is longer is no natural sentence; of it the beginning is quoted. In UTF-16 units. */
const LONGEST_QUOTE = 4000;

/** An inspected article, made ready for looking up what stands where. */
export interface Seen {
  readonly inspection: Inspection;
  readonly text: string;
  /** Outermost quotations: they do not overlap. */
  readonly quotations: readonly Span[];
  quote(span: Span): Quote;
  figuresIn(span: Span): PlacedFigure[];
  datesIn(span: Span): PlacedDate[];
}

export function viewSeen(inspection: Inspection): Seen {
  const { document, features } = inspection.analysis;
  const { text } = document;
  const quote = ({ start, end }: Span): Quote => ({
    start,
    end,
    words: text.slice(start, Math.min(end, start + LONGEST_QUOTE)),
  });
  const figures = document.figures.map((figure) => ({ ...figure.span, figure }));
  const days = new Map(document.dates.map((date) => [`${date.span.start}:${date.span.end}`, date]));
  const dates = features.dates.map(({ start, end }) => ({
    start,
    end,
    date: days.get(`${start}:${end}`) ?? null,
  }));
  return {
    inspection,
    text,
    quotations: features.quotations,
    quote,
    figuresIn: (span) => within(figures, span).map(({ figure }) => placeFigure(figure, quote)),
    datesIn: (span) => within(dates, span).map((one) => ({ quote: quote(one), day: dayOf(one.date) })),
  };
}

/** The spans (in text order) that lie within another. */
export function within<S extends Span>(spans: readonly S[], outer: Span): S[] {
  const inside: S[] = [];
  for (let index = firstFrom(spans, outer.start); index < spans.length && inside.length < MOST; index++) {
    const span = spans[index]!;
    if (span.start >= outer.end) break;
    if (span.end <= outer.end) inside.push(span);
  }
  return inside;
}

function placeFigure(
  { span, low, high, approximate, unit, thing }: Figure,
  quote: Seen['quote'],
): PlacedFigure {
  return { quote: quote(span), low, high, approximate, unit, thing };
}

function dayOf(date: DateMention | null): PlacedDate['day'] {
  if (date === null) return null;
  const { from, to, basis, precision } = date;
  return { from, to, basis, precision };
}
