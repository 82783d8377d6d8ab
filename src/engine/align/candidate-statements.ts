import type { Profile } from './claim-profile.ts';
import { actorKey, type KeyWeights } from './key-weights.ts';

/** Statements of one key that each is paired with; keeps the pairs linear in the statements. */
const NEIGHBOURS = 24;
/** A term in more statements than this share of them tells nothing by itself. */
const RARE_SHARE = 0.15;
const RARE_LEAST = 6;

/**
 * Pairs of statements (places in `profiles`, smaller first) that share a telling key: a counted thing with its
 * value, an event with a place or an actor, a speaker with an event, or a rare word.
 */
export function candidateStatements(
  profiles: readonly Profile[],
  weights: KeyWeights,
): readonly (readonly [number, number])[] {
  const rare = Math.max(RARE_LEAST, RARE_SHARE * profiles.length);
  const index = new Map<string, number[]>();
  for (const [place, profile] of profiles.entries()) {
    for (const key of candidateKeys(profile, weights, rare)) {
      const list = index.get(key);
      if (list === undefined) index.set(key, [place]);
      else if (list.at(-1) !== place) list.push(place);
    }
  }
  const pairs = new Set<number>();
  for (const list of index.values()) {
    for (let one = 0; one < list.length; one++) {
      for (let other = one + 1; other < Math.min(list.length, one + 1 + NEIGHBOURS); other++) {
        pairs.add(list[one]! * profiles.length + list[other]!);
      }
    }
  }
  return [...pairs]
    .sort((a, b) => a - b)
    .map((pair) => [Math.floor(pair / profiles.length), pair % profiles.length] as const);
}

function candidateKeys(profile: Profile, weights: KeyWeights, rare: number): readonly string[] {
  const keys = new Set<string>();
  for (const { figure, features } of profile.figures) {
    for (const value of new Set([figure.low, figure.high])) {
      if (value === null) continue;
      for (const thing of features.things) keys.add(`figure ${value} ${thing}`);
    }
  }
  for (const event of profile.events) {
    for (const actor of profile.actors) keys.add(`${actorKey(actor)} ${event}`);
    if (profile.speaker !== null) keys.add(`by ${profile.speaker} ${event}`);
  }
  for (const term of profile.terms) if (weights.frequency(term) <= rare) keys.add(term);
  return [...keys];
}
