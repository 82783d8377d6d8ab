import type { Language } from '../language.ts';
import { actors } from './actors.ts';
import { align } from './align.ts';
import { cues } from './cues.ts';
import { dates } from './dates.ts';
import { numbers } from './numbers.ts';
import { read } from './read.ts';
import { segment } from './segment.ts';

/** French: the words and patterns of every stage. */
export const fr: Language = { code: 'fr', read, segment, numbers, dates, actors, cues, align };
