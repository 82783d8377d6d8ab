import { relateEvents } from './alike-classes.ts';
import type { Profile } from './claim-profile.ts';
import { type Bounds, compareValues } from './compare-values.ts';
import { countAlike, onlyNames, type ScopedFigure } from './figure-scope.ts';
import type { KeyWeights } from './key-weights.ts';
import type { Lineage } from './lineage.ts';

/*
 * Points by which two statements say the same thing. Calibrated on hand-made statement pairs of the tests and on
 * five articles of one event; precision before recall, since a false grouping puts words into somebody's mouth.
 */
export const SAME = 0.75;
const FIGURE = 0.35;
const FIGURE_MISSING = -0.5;
const PLACE = 0.2;
const PLACE_MISSING = -0.1;
const PLACE_APART = -0.6;
const EVENT = 0.15;
const EVENT_ALIKE = 0.05;
const EVENT_APART = -0.3;
const DAY = 0.15;
const DAY_APART = -0.4;
const PREDICATE = 0.05;
const PREDICATE_APART = -0.25;
const ORIGIN = 0.15;
const SAME_COUNTRY = 0.05;
/** Shared words that make up for a figure or an actor that only one of the two has. */
const NEAR_WORDING = 0.8;

/** Weight of keys from which a short content says enough to be found again within a longer one. */
const TELLING = 6;
/** Weight of keys below which a content says too little to be the same as another: « ce décès ». */
const LEAST = 4;
/** Keys that make two equal contents more than chance. */
const SAME_KEYS = 3;
/** Share of words without which an equal figure is chance. */
const FIGURE_WORDS = 0.15;

export interface PairScore {
  readonly score: number;
  /** They cannot say the same thing: figures, days or times that exclude each other. */
  readonly apart: boolean;
}

export const APART: PairScore = { score: 0, apart: true };

/** How far two statements say the same thing. Symmetric. */
export function scorePair(a: Profile, b: Profile, weights: KeyWeights, lineage: Lineage): PairScore {
  const figures = relateFigures(a.figures, b.figures);
  if (figures === 'conflict' || timesDiffer(a, b)) return APART;
  const words = shareOf(a, b, weights);
  if (words === 0) return { score: 0, apart: false };
  let score = words;
  if (figures === 'match' && words >= FIGURE_WORDS) score += FIGURE;
  if (figures === 'one-sided' && words < NEAR_WORDING) score += FIGURE_MISSING;
  score += placePoints(a, b);
  const events = relateEvents(a.events, b.events);
  score +=
    events === 'shared' ? EVENT : events === 'alike' ? EVENT_ALIKE : events === 'apart' ? EVENT_APART : 0;
  const days = relateDays(a, b);
  if (days === 'apart') return words < NEAR_WORDING ? APART : { score: score + DAY_APART, apart: false };
  if (days === 'shared') score += DAY;
  const origin = lineage.relate(a.speaker, b.speaker);
  // One speaker with one figure puts one thing in other words.
  score += figures === 'match' && origin === 'same' ? 0 : predicatePoints(a, b);
  score += origin === 'same' ? ORIGIN : origin === 'country' ? SAME_COUNTRY : 0;
  return { score, apart: false };
}

/** Weighted share of terms and actors in common: mostly the Dice coefficient, in part the share of the shorter. */
export function shareOf(a: Profile, b: Profile, weights: KeyWeights): number {
  const terms = overlap(a.terms, b.terms, weights.term);
  const actors = overlap(a.actors, b.actors, weights.actor);
  const keys = a.terms.length + a.actors.length;
  // The same keys throughout are the same words, however common they are in the story.
  if (keys >= SAME_KEYS && terms.equal && actors.equal) return 1;
  const first = terms.first + actors.first;
  const second = terms.second + actors.second;
  const shorter = Math.min(first, second);
  if (shorter <= 0) return 0;
  const shared = terms.shared + actors.shared;
  const dice = (2 * shared) / (first + second);
  const covered = (shared / shorter) * Math.min(1, shorter / TELLING);
  return ((3 * dice + covered) / 4) * Math.min(1, shorter / LEAST);
}

interface Overlap {
  readonly shared: number;
  readonly first: number;
  readonly second: number;
  readonly equal: boolean;
}

function overlap(
  first: readonly string[],
  second: readonly string[],
  weight: (key: string) => number,
): Overlap {
  const others = new Set(second);
  let shared = 0;
  let count = 0;
  let total = 0;
  for (const key of first) {
    const value = weight(key);
    total += value;
    if (!others.has(key)) continue;
    shared += value;
    count++;
  }
  const otherTotal = second.reduce((sum, key) => sum + weight(key), 0);
  return {
    shared,
    first: total,
    second: otherTotal,
    equal: count === first.length && count === second.length,
  };
}

/** match: a figure of the same thing in both; conflict: one that excludes the other's; one-sided: only one has any. */
export function relateFigures(
  a: readonly ScopedFigure[],
  b: readonly ScopedFigure[],
): 'match' | 'conflict' | 'one-sided' | 'none' {
  const one = a.filter(isCount);
  const other = b.filter(isCount);
  if (one.length === 0 && other.length === 0) return 'none';
  if (one.length === 0 || other.length === 0) return 'one-sided';
  let match = false;
  let conflict = false;
  for (const left of one) {
    for (const right of other) {
      if (measureAlike(left, right)) {
        if (sameAmount(left.figure, right.figure)) match = true;
        else conflict = true;
        continue;
      }
      if (!countAlike(left, right)) {
        if (onlyNames(left, right) && sameAmount(left.figure, right.figure)) match = true;
        continue;
      }
      if (sameAmount(left.figure, right.figure)) match = true;
      else conflict = true;
    }
  }
  if (match && !conflict) return 'match';
  return conflict && !match ? 'conflict' : match ? 'match' : 'one-sided';
}

/** Both are measures without a noun, in one unit: « coûtera 42 millions d’euros ». */
export function measureAlike(a: ScopedFigure, b: ScopedFigure): boolean {
  const bare = [a, b].every(({ features }) => features.things.length === 0);
  return bare && a.figure.unit !== null && a.figure.unit === b.figure.unit;
}

/** « au moins 3 000 » and « plus de 3 000 » name one amount; 12 000 only satisfies them. */
function sameAmount(a: Bounds, b: Bounds): boolean {
  if (compareValues(a, b) === 'differs') return false;
  const exact = a.low === a.high && b.low === b.high;
  return exact || [a.low, a.high].some((value) => value !== null && (value === b.low || value === b.high));
}

function isCount({ features, figure }: ScopedFigure): boolean {
  if (features.aside) return false;
  return features.things.length > 0 || figure.unit !== null;
}

/** Whether both contents turn on one verb. */
function predicatePoints(one: Profile, other: Profile): number {
  const a = one.features;
  const b = other.features;
  let points = 0;
  if (a.predicate.length > 0 && b.predicate.length > 0) {
    const shared = a.predicate.some((key) => b.predicate.includes(key));
    const marked = (keys: readonly string[]): readonly string[] => keys.map((key) => key.replace('#', ''));
    const alike =
      shared || ['shared', 'alike'].includes(relateEvents(marked(a.predicate), marked(b.predicate)));
    points += shared ? PREDICATE : alike ? 0 : PREDICATE_APART;
  }
  return points;
}

/** One speaks of what is to come, the other of what was or is. */
function timesDiffer(a: Profile, b: Profile): boolean {
  const times = [a.tense, b.tense];
  return times.includes('future') && times.some((time) => time === 'past' || time === 'present');
}

function placePoints(a: Profile, b: Profile): number {
  if (a.places.length === 0 && b.places.length === 0) return 0;
  if (a.places.length === 0 || b.places.length === 0) return PLACE_MISSING;
  return a.places.some((place) => b.places.includes(place)) ? PLACE : PLACE_APART;
}

/** Whether both name days that can be one. */
export function relateDays(a: Profile, b: Profile): 'shared' | 'apart' | 'unknown' {
  const one = a.dates.filter(({ precision }) => precision !== 'year');
  const other = b.dates.filter(({ precision }) => precision !== 'year');
  if (one.length === 0 || other.length === 0) return 'unknown';
  const meet = one.some((left) => other.some((right) => left.from <= right.to && right.from <= left.to));
  return meet ? 'shared' : 'apart';
}
