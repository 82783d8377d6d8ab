import type { AlignData } from '../contract/align.ts';
import { events } from './align-events.ts';
import * as lists from './align-stop.ts';
import { adjectives, synonyms } from './align-synonyms.ts';

/** English words for the align stage. English dictionary forms are what other languages translate into. */
export const align: AlignData = {
  ...lists,
  synonyms,
  adjectives,
  events,
  passive: 'be',
  translations: [],
  people: ['person', 'resident', 'civilian', 'victim'],
};
