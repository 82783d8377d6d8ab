import type { Figure } from '../../model/figure.ts';
import type { Mention } from '../../model/mention.ts';
import type { Statement } from '../../model/statement.ts';
import type { Sentence } from '../../model/token.ts';
import { compareSpans } from '../../text/span.ts';

interface Content {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** More open contents than this at one place are not natural text; the innermost ones count. */
const DEEPEST = 32;

/**
 * Figures with the innermost statement whose content holds them, and the places named in their sentence:
 * « La police a dit que 300 personnes étaient à Lorme » ties 300 to that statement and to Lorme.
 *
 * Figures, mentions and sentences must be in text order.
 */
export function linkFigures(
  figures: readonly Figure[],
  statements: readonly Statement[],
  mentions: readonly Mention[],
  sentences: readonly Sentence[],
): Figure[] {
  const contents = statements
    .flatMap(({ id, content }) => content.map((span): Content => ({ id, ...span })))
    .sort(compareSpans);
  const places = mentions.filter(
    ({ type, actor }) => actor !== null && (type === 'place' || type === 'country'),
  );
  let open: Content[] = [];
  let nextContent = 0;
  let sentence = 0;
  let place = 0;
  return figures.map((figure) => {
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
    const around = sentences[sentence];
    const named = new Set<string>();
    if (around) {
      while (place < places.length && places[place]!.span.start < around.start) place++;
      for (let p = place; p < places.length && places[p]!.span.end <= around.end; p++)
        named.add(places[p]!.actor!);
    }
    return { ...figure, statement: innermost?.id ?? null, places: [...named].sort() };
  });
}
