import { relateEvents } from './alike-classes.ts';
import type { Profile } from './claim-profile.ts';
import type { KeyWeights } from './key-weights.ts';
import type { Lineage } from './lineage.ts';
import { relateDays, relateFigures, shareOf } from './score-pair.ts';
import { sameLine } from './speaker-line.ts';

/** Share of words from which two statements tell of one event, and where they differ in both day and place. */
const ALIKE = 0.75;
const ALIKE_APART = 0.9;
/** Words that they share at least; where all are shared and the day is one, fewer do: « Une barque a coulé dimanche ». */
const LEAST = 3;
const LEAST_EQUAL = 2;

/**
 * Whether two statements that differ in the day or place of what they tell are of one event: two lines of speakers,
 * the same words but for a few, the same people, no figure that is another. `apart`: respects in which they differ.
 */
export function sameEvent(
  a: Profile,
  b: Profile,
  apart: number,
  weights: KeyWeights,
  lineage: Lineage,
): boolean {
  if (a.speaker === null && b.speaker === null) return false;
  if (a.document === b.document && a.speaker === b.speaker) return false;
  if (sameLine(a.speaker, b.speaker, lineage)) return false;
  if (relateEvents(a.events, b.events) === 'apart' || relateFigures(a.figures, b.figures) === 'conflict')
    return false;
  if (tellOccurrence(a, b)) return true;
  const [one, other] = [withoutPlaces(a), withoutPlaces(b)];
  const shared = one.terms.filter((term) => other.terms.includes(term)).length;
  const equal = shared === one.terms.length && shared === other.terms.length;
  if (shared < (equal && relateDays(a, b) === 'shared' ? LEAST_EQUAL : LEAST)) return false;
  return shareOf(one, other, weights) >= (apart > 1 ? ALIKE_APART : ALIKE);
}

/** Kinds of events of which a story has one: not meetings, marches or hearings. */
const SINGLE: ReadonlySet<string> = new Set([
  'attack',
  'bomb',
  'shoot',
  'stab',
  'kill',
  'fire',
  'burn',
  'crash',
  'collapse',
  'flee',
  'abduct',
  'hack',
  'leak',
  'steal',
]);

/** « L’évasion a eu lieu lundi », « L’évasion a eu lieu dimanche »: nothing else is told of one event. */
function tellOccurrence(a: Profile, b: Profile): boolean {
  const others = b.features.occurrence;
  return a.features.occurrence.some(
    (key) => others.includes(key) && SINGLE.has(key.slice(key.indexOf('#') + 1)),
  );
}

function withoutPlaces(profile: Profile): Profile {
  return { ...profile, actors: profile.actors.filter((actor) => !profile.places.includes(actor)) };
}
