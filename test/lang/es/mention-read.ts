import { recogniseDates } from '../../../src/engine/mention/date.ts';
import { recogniseFigures } from '../../../src/engine/mention/figure.ts';
import { segment } from '../../../src/engine/segment/segment.ts';
import { dates } from '../../../src/lang/es/dates.ts';
import { numbers } from '../../../src/lang/es/numbers.ts';
import { segment as words } from '../../../src/lang/es/segment.ts';
import type { DateExpression } from '../../../src/model/date-expression.ts';
import type { Figure } from '../../../src/model/figure.ts';
import { paragraphsOf } from '../../engine/mention/figure-read.ts';

const read = (text: string) => segment(text, paragraphsOf(text), words);

export function figuresIn(text: string): Figure[] {
  return recogniseFigures(text, read(text), { dates, numbers });
}

export function datesIn(text: string): DateExpression[] {
  return recogniseDates(text, read(text), { dates, numbers });
}
