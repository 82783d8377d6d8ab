import type { AlignData } from '../contract/align.ts';
import { events } from './align-events.ts';
import * as lists from './align-stop.ts';
import { adjectives, synonyms } from './align-synonyms.ts';
import { newsTranslations } from './align-translations.ts';
import translations from './translations.json' with { type: 'json' };

/** French words for the align stage. */
export const align: AlignData = {
  ...lists,
  synonyms,
  adjectives,
  events,
  passive: 'être',
  translations: [newsTranslations.trim(), translations.words],
  people: ['person', 'resident', 'civilian', 'victim'],
};
