import type { ReadData } from '../../lang/contract/read.ts';
import type { Article } from '../../model/article.ts';
import type { Paragraph } from '../../model/document.ts';
import type { Span } from '../../text/span.ts';
import { givesDate, isPublicationLine } from './clutter/publication.ts';
import { type LineView, viewLine } from './line.ts';
import { compilePatterns } from './patterns.ts';

/**
 * The paragraphs that tell when the page was published, for inferring the publication date: "Publié le 3 mars 2024
 * à 18 h 40". They are boilerplate, so nothing else reads their dates.
 */
export function findPublicationLines(
  article: Article,
  paragraphs: readonly Paragraph[],
  data: ReadData,
): Span[] {
  const patterns = compilePatterns(data);
  return paragraphs
    .filter(({ start, end, kind }) => {
      if (kind !== 'boilerplate') return false;
      const view: LineView = { ...viewLine(article.text, { start, end }), zone: 'head', afterHeadline: true };
      return isPublicationLine(view, patterns) && givesDate(view, patterns);
    })
    .map(({ start, end }) => ({ start, end }));
}
