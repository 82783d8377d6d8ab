import { fold } from '../../text/fold.ts';
import type { Lineage } from './lineage.ts';
import { sameLine } from './speaker-line.ts';

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
 * state that stands beside a single organ of its own counts as the organ, which is the nearer source; « le procureur de
 * Nantes » and « le parquet », or « Police » and "Harbour police", where no other could be meant, count as the body.
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
  const tops = new Map(
    [...present].map((actor) => {
      const top = topPresent(actor, present, lineage);
      const of = organs.get(top);
      return [actor, of?.size === 1 ? [...of][0]! : top] as const;
    }),
  );
  const bodies = bodiesOf([...new Set(tops.values())].sort(), lineage);
  return (actor) => {
    const top = tops.get(actor) ?? actor;
    return bodies.get(top) ?? top;
  };
}

/** Origins of a claim that are held against each other; of more, none are joined. */
const COMPARED = 24;

/**
 * Of actors of which each may be every other and no one else: the body rather than its head, by the name
 * that most of them have, else the fullest.
 */
function bodiesOf(actors: readonly string[], lineage: Lineage): ReadonlyMap<string, string> {
  const bare = actors.filter((actor) => {
    const known = lineage.actor(actor);
    return known !== null && known.type !== 'country' && !known.anonymous;
  });
  if (bare.length < 2 || bare.length > COMPARED) return new Map();
  const lines = Map.groupBy(bare, (actor) =>
    bare.filter((other) => other === actor || sameLine(actor, other, lineage)).join('\n'),
  );
  const named = new Map<string, number>();
  for (const actor of bare) {
    const { name } = lineage.actor(actor)!;
    named.set(name, (named.get(name) ?? 0) + 1);
  }
  const fitness = (actor: string): number => {
    const { type, name } = lineage.actor(actor)!;
    return type === 'person' ? 0 : 1000 * named.get(name)! + name.length;
  };
  return new Map(
    [...lines].flatMap(([key, line]) => {
      if (line.join('\n') !== key) return [];
      const body = line.reduce((best, actor) => (fitness(actor) > fitness(best) ? actor : best));
      return line.map((actor) => [actor, body] as const);
    }),
  );
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
