import { recogniseDates } from '../../../src/engine/mention/date.ts';
import { recogniseFigures } from '../../../src/engine/mention/figure.ts';
import { segment } from '../../../src/engine/segment/segment.ts';
import { dates } from '../../../src/lang/fr/dates.ts';
import { numbers } from '../../../src/lang/fr/numbers.ts';
import { segment as words } from '../../../src/lang/fr/segment.ts';
import type { DateExpression } from '../../../src/model/date-expression.ts';
import type { Paragraph } from '../../../src/model/document.ts';
import type { Figure } from '../../../src/model/figure.ts';
import type { Segmentation } from '../../../src/model/segmentation.ts';

/** One body paragraph for every line of a text that is not blank. */
export function paragraphsOf(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    if (line.trim() !== '') paragraphs.push({ start, end, kind: 'body', selector: null });
    start = end + 1;
  }
  return paragraphs;
}

export function segmentFrench(text: string): Segmentation {
  return segment(text, paragraphsOf(text), words);
}

export function figuresIn(text: string): Figure[] {
  return recogniseFigures(text, segmentFrench(text), { dates, numbers });
}

export function datesIn(text: string): DateExpression[] {
  return recogniseDates(text, segmentFrench(text), { dates, numbers });
}

/** `au moins 3 000|3000..|soldats`: words, value, unit and thing of a figure in one line. */
export function describeFigure(text: string, figure: Figure): string {
  const { low, high } = figure;
  const value = low === high ? `${low}` : `${low ?? ''}..${high ?? ''}`;
  const unit = figure.unit === null ? '' : ` ${figure.unit}`;
  return `${text.slice(figure.span.start, figure.span.end)}|${figure.approximate ? '~' : ''}${value}${unit}|${figure.thing}`;
}
