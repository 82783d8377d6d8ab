import type { Document, Dossier, Figure } from '../../model/index.ts';
import { fold } from '../../text/fold.ts';
import { contains } from '../../text/span.ts';
import { toLine } from './lines.ts';
import { type Lookup, statementKey, takePassage } from './lookup.ts';
import type { DocumentName, FigureMark, FigureSeries, RelatedFigures } from './model.ts';

interface Placed {
  readonly document: Document;
  readonly figure: Figure;
}

/**
 * Figures over time: one series for each count that is given in several ways, for each other difference of figures,
 * then for each thing that two articles or more count in at least two ways. There the thing is the noun as written;
 * its unit and what happens to it must be the same.
 */
export function drawSeries(lookup: Lookup): FigureSeries[] {
  const series: FigureSeries[] = [];
  const covered: Set<string>[] = [];
  const add = (one: Omit<FigureSeries, 'marks'>, figures: readonly Placed[]): void => {
    const marks = mergeMarks(lookup, figures);
    if (marks.length === 0) return;
    series.push({ ...one, marks });
    covered.push(new Set(figures.map(keyOf)));
  };
  const { disagreements, series: compared } = lookup.dossier;
  for (const { about, unit, relation, points } of compared) {
    if (relation === null || relation === 'same') continue;
    add(
      { about, unit, relation },
      points.flatMap((point) => figuresOfPoint(lookup, point)),
    );
  }
  const known = new Set(compared.map(({ id }) => id));
  for (const disagreement of disagreements) {
    if (disagreement.kind !== 'figure' || known.has(disagreement.series ?? '')) continue;
    const figures = disagreement.sides.flatMap((side) =>
      side.statements.flatMap((reference) => figuresOfSide(lookup, reference, side.value)),
    );
    add({ about: disagreement.about, unit: figures[0]?.figure.unit ?? null, relation: 'differs' }, figures);
  }
  for (const figures of groupByThing(lookup)) {
    const marks = mergeMarks(lookup, figures);
    const articles = new Set(figures.map(({ document }) => lookup.reprints.original(document.id)));
    const values = new Set(marks.map((mark) => `${mark.low}:${mark.high}`));
    if (articles.size < 2 || values.size < 2) continue;
    if (covered.some((keys) => figures.every((placed) => keys.has(keyOf(placed))))) continue;
    const first = figures[0]!;
    series.push({ about: thingOf(first), unit: first.figure.unit, relation: null, marks });
  }
  return series;
}

/** Counts that went on, then parts with their wholes: what a reader might take for differences. */
export function listRelated(lookup: Lookup): RelatedFigures[] {
  const all = lookup.dossier.series;
  const byId = new Map(all.map((one) => [one.id, one]));
  const marksOf = ({ points }: Series): FigureMark[] =>
    mergeMarks(
      lookup,
      points.flatMap((point) => figuresOfPoint(lookup, point)),
    );
  const updated = all
    .filter(({ relation }) => relation === 'updated')
    .map((one): RelatedFigures => {
      return { id: one.id, relation: 'updated', about: one.about, marks: marksOf(one), whole: [] };
    });
  const parts = all.flatMap((one) =>
    one.within.map(({ series }): RelatedFigures => {
      const whole = byId.get(series);
      const wholeMarks = whole === undefined ? [] : marksOf(whole);
      return {
        id: `${one.id} ${series}`,
        relation: 'narrower',
        about: one.about,
        marks: marksOf(one),
        whole: wholeMarks,
      };
    }),
  );
  const told = ({ marks, whole, relation }: RelatedFigures): boolean =>
    relation === 'updated' ? marks.length > 1 : marks.length > 0 && whole.length > 0;
  return [...updated, ...parts].filter(told);
}

type Series = Dossier['series'][number];

/** The figures of a point, where its statements have them. */
function figuresOfPoint(lookup: Lookup, point: Series['points'][number]): Placed[] {
  return point.statements.flatMap((reference) => {
    const document = lookup.document(reference.document);
    if (document === undefined) return [];
    const equal = document.figures.filter(
      ({ statement, low, high }) =>
        statement === reference.statement && low === point.low && high === point.high,
    );
    return equal
      .slice(0, 1)
      .map((figure) => ({ document, figure: withThing(figure, point.value, document) }));
  });
}

/** The figure with what it counts in its span, where the point has it in these words: « 15 morts ». */
function withThing(figure: Figure, value: string, { text }: Document): Figure {
  const { start, end } = figure.span;
  if (!text.startsWith(value, start) || start + value.length < end) return figure;
  return { ...figure, span: { start, end: start + value.length } };
}

function keyOf({ document, figure }: Placed): string {
  return `${document.id}:${figure.span.start}`;
}

/** The figure itself where it names what it counts; else the one it takes it over from. */
function thingOf({ document, figure }: Placed): string {
  if (figure.thing !== '' || figure.inherits === null) return figure.thing;
  return document.figures[figure.inherits]?.thing ?? '';
}

function figuresOfSide(
  lookup: Lookup,
  reference: { readonly document: string; readonly statement: string },
  value: string,
): Placed[] {
  const document = lookup.document(reference.document);
  const statement = lookup.statement(reference.document, reference.statement);
  if (document === undefined || statement === undefined) return [];
  const within = document.figures.filter(
    (figure) =>
      figure.statement === statement.id || statement.content.some((span) => contains(span, figure.span)),
  );
  const words = (figure: Figure) => fold(document.text.slice(figure.span.start, figure.span.end));
  const wanted = fold(value);
  const named = within.filter((figure) => wanted.includes(words(figure)) || words(figure).includes(wanted));
  const chosen = named.length > 0 ? named : within.length === 1 ? within : [];
  return chosen.map((figure) => ({ document, figure }));
}

function groupByThing(lookup: Lookup): Placed[][] {
  const groups = new Map<string, Placed[]>();
  for (const document of lookup.dossier.documents) {
    for (const figure of document.figures) {
      const thing = thingOf({ document, figure });
      if (thing === '' || figure.statement === null) continue;
      const key = `${fold(thing)}|${figure.unit ?? ''}|${figure.status ?? ''}`;
      const group = groups.get(key) ?? [];
      group.push({ document, figure });
      groups.set(key, group);
    }
  }
  return [...groups.values()].sort((a, b) => b.length - a.length);
}

/** One mark for each speaker and value, dated by the first time that it was said. */
function mergeMarks(lookup: Lookup, figures: readonly Placed[]): FigureMark[] {
  const marks = new Map<string, FigureMark>();
  for (const placed of figures) {
    const mark = toMark(lookup, placed);
    if (mark === null) continue;
    const who = mark.speaker === null ? `document:${mark.document.id}` : fold(mark.speaker);
    const key = `${who}|${mark.low}|${mark.high}|${mark.approximate}`;
    const known = marks.get(key);
    if (known === undefined) {
      marks.set(key, mark);
      continue;
    }
    const earlier = mark.date !== null && (known.date === null || mark.date < known.date);
    const documents: DocumentName[] = known.documents.some((name) => name.id === mark.document.id)
      ? [...known.documents]
      : [...known.documents, mark.document];
    marks.set(key, { ...(earlier ? mark : known), documents });
  }
  return [...marks.values()];
}

function toMark(lookup: Lookup, { document, figure }: Placed): FigureMark | null {
  if (figure.low === null && figure.high === null) return null;
  const line =
    figure.statement === null ? null : toLine(lookup, { document: document.id, statement: figure.statement });
  const passage = takePassage(lookup, document, [figure.span]);
  const said = line?.said?.from ?? null;
  const date = said ?? document.published?.date ?? null;
  return {
    ...passage,
    speaker: line?.speaker ?? null,
    low: figure.low,
    high: figure.high,
    approximate: figure.approximate,
    reading: line?.reading ?? 'asserts',
    date,
    dateBasis: date === null ? null : said === null ? 'published' : 'said',
    documents: [passage.document],
    line: figure.statement === null ? null : statementKey(document.id, figure.statement),
  };
}
