import type { Stance } from '../../src/model/index.ts';

/** A sentence of our own with its stance; where it holds several statements, the last that is not within another is meant. */
export type StanceSentence = readonly [stance: Stance, text: string];
