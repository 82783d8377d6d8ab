import { fold } from '../../text/fold.ts';
import type { Lineage } from './lineage.ts';

/**
 * Under one key stands one origin: an actor, and an unnamed source inside its article only; '' where none is
 * established.
 *
 * @param document the article, or the one that it copies
 */
export function originKey(actor: string | null, document: string, lineage: Lineage): string {
  const known = lineage.actor(actor);
  return known?.anonymous === true ? `${fold(known.name)}\n${document}` : (actor ?? '');
}

/**
 * One name for actors that are one origin: whoever speaks for another of the claim's actors counts as that one; a
 * state that stands beside a single organ of its own counts as the organ, which is the nearer source.
 */
export function canonicalActors(actors: readonly string[], lineage: Lineage): (actor: string) => string {
  const present = new Set(actors);
  const organs = new Map<string, Set<string>>();
  for (const actor of present) {
    const [, ...over] = lineage.chain(actor);
    for (const above of over) {
      if (lineage.actor(above)?.type !== 'country') continue;
      const top = topPresent(actor, present, lineage);
      organs.set(above, (organs.get(above) ?? new Set<string>()).add(top));
    }
  }
  return (actor) => {
    const top = topPresent(actor, present, lineage);
    const of = organs.get(top);
    return of?.size === 1 ? [...of][0]! : top;
  };
}

/**
 * The furthest actor of the chain, short of a state, that occurs itself; a spokesperson always stands for whom he
 * speaks for.
 */
function topPresent(actor: string, present: ReadonlySet<string>, lineage: Lineage): string {
  const chain = lineage.chain(actor);
  for (let index = chain.length - 1; index > 0; index--) {
    const above = chain[index]!;
    const spoken = index === 1 && lineage.actor(actor)?.role === SPOKESPERSON;
    const known = lineage.actor(above);
    if ((present.has(above) || spoken) && known !== null && known.type !== 'country') return above;
  }
  return actor;
}

const SPOKESPERSON = 'spokesperson';
