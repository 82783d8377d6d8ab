import { blank } from '../../src/lang/blank.ts';
import { en } from '../../src/lang/en/index.ts';
import { fr } from '../../src/lang/fr/index.ts';
import type { Language } from '../../src/lang/language.ts';
import type { Side } from './read-pairs.ts';

/** French and English by their words alone: a name is a word like any other, figures and dates are not looked at. */
export const WORDS_ONLY: Readonly<Record<Side, Language>> = {
  fr: { ...fr, actors: blank.actors, numbers: blank.numbers, dates: blank.dates },
  en: { ...en, actors: blank.actors, numbers: blank.numbers, dates: blank.dates },
};
