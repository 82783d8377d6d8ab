import type { Analysis } from '../../model/analysis.ts';
import type { DateExpression } from '../../model/date-expression.ts';
import type { DateMention } from '../../model/date-mention.ts';
import type { Published } from '../../model/document.ts';
import type { Figure } from '../../model/figure.ts';
import type { Statement } from '../../model/statement.ts';
import type { Story } from '../../model/story.ts';
import { type Anchor, anchorDays } from './anchor-days.ts';
import { dayNumber } from './day-number.ts';
import { fillYears } from './fill-years.ts';
import { inferFromStory, type ResolveDates } from './infer-from-story.ts';

/** Gives figures the days of the dates that stand by them; the same as in `analyze`. */
export type DateFigures = (
  figures: readonly Figure[],
  expressions: readonly DateExpression[],
  resolved: readonly (DateMention | null)[],
  statements: readonly Statement[],
  published: Published | null,
) => Figure[];

/** Anchors of one story that are looked at. */
const ANCHORS = 400;

/**
 * Resolves the dates of undated articles with what their story's dated articles tell: a publication day where their
 * own weekdays support one, else at least the year of a day and month. All that is concluded so has the basis
 * "inferred", and none lies after `notAfter` (ISO). Dated articles and articles without a story stay as they are.
 */
export function resolveAgain(
  analyses: readonly Analysis[],
  stories: readonly Story[],
  resolve: ResolveDates,
  rest: { readonly dateFigures: DateFigures; readonly notAfter: string | null },
): readonly Analysis[] {
  const byId = new Map(analyses.map((analysis) => [analysis.document.id, analysis]));
  for (const story of stories) {
    const members = story.documents.map((id) => byId.get(id)!);
    const dated = members.filter(({ document }) => document.published !== null);
    if (dated.length === 0 || dated.length === members.length) continue;
    const anchors = dated.flatMap(anchorDays).slice(0, ANCHORS);
    for (const analysis of members) {
      if (analysis.document.published !== null) continue;
      byId.set(analysis.document.id, resolveOne(analysis, anchors, medianDay(dated), { resolve, ...rest }));
    }
  }
  return analyses.map(({ document }) => byId.get(document.id)!);
}

function resolveOne(
  analysis: Analysis,
  anchors: readonly Anchor[],
  day: number,
  {
    resolve,
    dateFigures,
    notAfter,
  }: {
    readonly resolve: ResolveDates;
    readonly dateFigures: DateFigures;
    readonly notAfter: string | null;
  },
): Analysis {
  const { document, features } = analysis;
  if (features.dates.length === 0) return analysis;
  const published: Published | null = inferFromStory(analysis, anchors, resolve, notAfter);
  const expressions = published === null ? fillYears(features.dates, day) : features.dates;
  const before = new Set(resolve(features.dates, null).map((date, index) => (date === null ? -1 : index)));
  const resolved = resolve(expressions, published).map((date, index) =>
    date === null || before.has(index) ? date : { ...date, basis: 'inferred' as const },
  );
  const statements = document.statements.map((statement) => dateStatement(statement, analysis, resolved));
  return {
    ...analysis,
    document: {
      ...document,
      published,
      dates: resolved.filter((date) => date !== null),
      statements,
      figures: dateFigures(document.figures, features.dates, resolved, statements, published),
    },
  };
}

function dateStatement(
  statement: Statement,
  analysis: Analysis,
  resolved: readonly (DateMention | null)[],
): Statement {
  const index = analysis.features.statements[statement.id]?.said ?? null;
  const date = index === null ? null : (resolved[index] ?? null);
  return date === null ? statement : { ...statement, said: { from: date.from, to: date.to } };
}

function medianDay(dated: readonly Analysis[]): number {
  const days = dated.map(({ document }) => dayNumber(document.published!.date)!).sort((a, b) => a - b);
  return days[Math.floor(days.length / 2)]!;
}
