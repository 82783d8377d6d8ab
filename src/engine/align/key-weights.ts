import type { Profile } from './claim-profile.ts';

/** How much a shared key tells: the rarer among the statements, the more. */
export interface KeyWeights {
  readonly term: (term: string) => number;
  readonly actor: (actor: string) => number;
  /** In how many statements a key stands. */
  readonly frequency: (key: string) => number;
}

/*
 * A dossier may hold ten statements or ten thousand; the background keeps the weights of a small one from
 * collapsing, as for stories.
 */
const BACKGROUND = 40;
const PRIOR = 2;
/** A key of one statement only is detail that no other could share. */
const ALONE = 0.5;

/** Inverse document frequencies over statements. Keys of actors are marked apart from terms. */
export function weighKeys(profiles: readonly Profile[]): KeyWeights {
  const counts = new Map<string, number>();
  const add = (key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const profile of profiles) {
    for (const term of profile.terms) add(term);
    for (const actor of profile.actors) add(actorKey(actor));
  }
  const weigh = (count: number): number =>
    Math.log((profiles.length + BACKGROUND) / (count + PRIOR)) * (count > 1 ? 1 : ALONE);
  // asked for each key of each pair of statements
  const terms = new Map<string, number>();
  const actors = new Map<string, number>();
  for (const [key, count] of counts) {
    if (key.startsWith(ACTOR)) actors.set(key.slice(ACTOR.length), weigh(count));
    else terms.set(key, weigh(count));
  }
  const unknown = weigh(0);
  return {
    term: (term) => terms.get(term) ?? unknown,
    actor: (actor) => actors.get(actor) ?? unknown,
    frequency: (key) => counts.get(key) ?? 0,
  };
}

/** Marks the key of an actor. */
const ACTOR = '@';

export function actorKey(actor: string): string {
  return `${ACTOR}${actor}`;
}
