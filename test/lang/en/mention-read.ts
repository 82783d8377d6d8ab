import { recogniseDates } from '../../../src/engine/mention/date.ts';
import { recogniseFigures } from '../../../src/engine/mention/figure.ts';
import { segment } from '../../../src/engine/segment/segment.ts';
import { blank } from '../../../src/lang/blank.ts';
import { dates } from '../../../src/lang/en/dates.ts';
import { numbers } from '../../../src/lang/en/numbers.ts';
import { segment as words } from '../../../src/lang/en/segment.ts';
import type { Language } from '../../../src/lang/language.ts';
import type { DateExpression } from '../../../src/model/date-expression.ts';
import type { Figure } from '../../../src/model/figure.ts';
import type { Segmentation } from '../../../src/model/segmentation.ts';
import { paragraphsOf } from '../../engine/mention/figure-read.ts';

/** As much of English as figures and dates need. */
export const english: Language = { ...blank, code: 'en', segment: words, numbers, dates };

function segmentEnglish(text: string): Segmentation {
  return segment(text, paragraphsOf(text), words);
}

export function figuresIn(text: string): Figure[] {
  return recogniseFigures(text, segmentEnglish(text), english);
}

export function datesIn(text: string): DateExpression[] {
  return recogniseDates(text, segmentEnglish(text), english);
}
