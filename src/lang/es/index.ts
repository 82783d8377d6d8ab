import type { Language } from '../language.ts';
import { actors } from './actors.ts';
import { align } from './align.ts';
import { cues } from './cues.ts';
import { dates } from './dates.ts';
import { numbers } from './numbers.ts';
import { read } from './read.ts';
import { segment } from './segment.ts';

/** Spanish: a skeleton, without tagger and dictionary. */
export const es: Language = { code: 'es', read, segment, numbers, dates, actors, cues, align };
