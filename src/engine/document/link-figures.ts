import type { DateExpression } from '../../model/date-expression.ts';
import type { Figure } from '../../model/figure.ts';
import type { Mention } from '../../model/mention.ts';
import type { Segmentation } from '../../model/segmentation.ts';
import type { Statement } from '../../model/statement.ts';
import { compareSpans, type Span } from '../../text/span.ts';
import { belongingTo } from './belonging.ts';

interface Content {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** More open contents than this at one place are not natural text; the innermost ones count. */
const DEEPEST = 32;

/**
 * Figures with the innermost statement whose content holds them, and the places and the date that belong to them:
 * « La police de Lorme a dit que 300 personnes étaient à Aze lundi » ties 300 to that statement, to Aze and to lundi.
 * Where the content names no place, one named before it in the sentence counts; a date must stand in it.
 *
 * Figures, mentions and dates must be in text order.
 */
export function linkFigures(
  figures: readonly Figure[],
  statements: readonly Statement[],
  mentions: readonly Mention[],
  dates: readonly DateExpression[],
  segmentation: Segmentation,
): Figure[] {
  const { sentences } = segmentation;
  const contents = statements
    .flatMap(({ id, content }) => content.map((span): Content => ({ id, ...span })))
    .sort(compareSpans);
  const sources = statements.flatMap(({ source }) => source ?? []).sort(compareSpans);
  const places = outside(
    mentions.filter(({ type, actor }) => actor !== null && (type === 'place' || type === 'country')),
    sources,
  );
  let open: Content[] = [];
  let nextContent = 0;
  let sentence = 0;
  return figures.map((figure, index) => {
    const { start, end } = figure.span;
    while (nextContent < contents.length && contents[nextContent]!.start <= start) {
      open.push(contents[nextContent++]!);
      if (open.length > DEEPEST) open.shift();
    }
    open = open.filter((content) => content.end > start);
    const holding = open.filter((content) => content.end >= end);
    const innermost = holding.reduce<Content | null>(
      (best, content) => (best && best.end - best.start < content.end - content.start ? best : content),
      null,
    );
    while (sentence + 1 < sentences.length && sentences[sentence + 1]!.start <= start) sentence++;
    const around = sentences[sentence] ?? figure.span;
    const clause: Span =
      innermost === null
        ? around
        : { start: Math.max(innermost.start, around.start), end: Math.min(innermost.end, around.end) };
    const within = (scope: Span) => ({ figures, index, scope, tokens: segmentation.tokens });
    const own = belongingTo(within(clause), places);
    const before = { start: around.start, end };
    const named =
      own.length > 0 || innermost === null
        ? own
        : belongingTo({ ...within(before), opening: innermost.start }, places);
    const date = belongingTo(within(clause), dates)[0] ?? null;
    return {
      ...figure,
      statement: innermost?.id ?? null,
      places: [...new Set(named.map(({ actor }) => actor!))].sort(),
      asOf:
        date === null
          ? null
          : { span: { start: date.start, end: date.end }, from: null, to: null, basis: 'words' },
    };
  });
}

/** The mentions that stand in no source: the place in « la police de Lorme » says who speaks, not where. */
function outside(mentions: readonly Mention[], sources: readonly Span[]): readonly (Mention & Span)[] {
  const kept: (Mention & Span)[] = [];
  let reached = 0;
  let next = 0;
  for (const mention of mentions) {
    while (next < sources.length && sources[next]!.start <= mention.span.start)
      reached = Math.max(reached, sources[next++]!.end);
    if (mention.span.end > reached) kept.push({ ...mention, ...mention.span });
  }
  return kept;
}
