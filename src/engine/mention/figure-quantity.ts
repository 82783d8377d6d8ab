import type { NumberReading } from './number-reader.ts';

/** An amount with what its own words leave open, before bounds, ranges and units around it are read. */
export interface Quantity {
  /** Indices of its first piece and of the piece after it. */
  readonly first: number;
  readonly end: number;
  readonly low: number;
  readonly high: number | null;
  readonly approximate: boolean;
  readonly form: 'digits' | 'words' | 'collective' | 'share';
  /** The number that it is made of; null for number nouns and shares. */
  readonly number: NumberReading | null;
  /** Index of the piece from which its noun is to be read, where that is not `end` (`un Français sur trois`). */
  readonly noun: number | null;
}
