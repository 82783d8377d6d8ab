import { blank } from '../../src/lang/blank.ts';
import { align } from '../../src/lang/en/align.ts';
import { cues } from '../../src/lang/en/cues.ts';
import { dates } from '../../src/lang/en/dates.ts';
import { numbers } from '../../src/lang/en/numbers.ts';
import { read } from '../../src/lang/en/read.ts';
import { segment } from '../../src/lang/en/segment.ts';
import { fr } from '../../src/lang/fr/index.ts';
import type { Language } from '../../src/lang/language.ts';
import type { Side } from './read-pairs.ts';

/** English as far as it goes: no names yet. */
export const english: Language = { ...blank, code: 'en', segment, numbers, dates, cues, align, read };

/** French and English by their words alone: a name is a word like any other, figures and dates are not looked at. */
export const WORDS_ONLY: Readonly<Record<Side, Language>> = {
  fr: { ...fr, actors: blank.actors, numbers: blank.numbers, dates: blank.dates },
  en: { ...english, numbers: blank.numbers, dates: blank.dates },
};
