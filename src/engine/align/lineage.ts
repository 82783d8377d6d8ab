import type { Actor } from '../../model/actor.ts';
import type { Statement } from '../../model/statement.ts';

/** Who speaks for whom. */
export interface Lineage {
  /**
   * same: one actor, or one speaks for the other (a state's organ for the state); country: two actors of one country;
   * apart: otherwise, or unknown.
   */
  readonly relate: (a: string | null, b: string | null) => 'same' | 'country' | 'apart';
  /** The actor and those that it speaks for, nearest first. */
  readonly chain: (actor: string) => readonly string[];
  readonly actor: (id: string | null) => Actor | null;
  /** The actor of a country, by its ISO 3166-1 code. */
  readonly state: (country: string | null) => string | null;
  /**
   * Whom a statement's words go back to: the authority that its speaker cites, else the speaker. Nameless reports
   * (« des informations selon lesquelles ») are nobody: null.
   */
  readonly origin: (statement: Statement) => string | null;
}

const CHAIN_LIMIT = 8;

export function traceLineage(actors: readonly Actor[]): Lineage {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const chain = (id: string): readonly string[] => {
    const ids = [id];
    for (
      let at = byId.get(id)?.speaksFor ?? null;
      at !== null && !ids.includes(at);
      at = byId.get(at)?.speaksFor ?? null
    ) {
      if (ids.length >= CHAIN_LIMIT) break;
      ids.push(at);
    }
    return ids;
  };
  const speaksFor = (a: string, b: string): boolean => chain(a).includes(b);
  const states = new Map<string, string>();
  for (const { id, type, country } of actors) {
    if (type === 'country' && country !== null && !states.has(country)) states.set(country, id);
  }
  return {
    chain,
    state: (country) => (country === null ? null : (states.get(country) ?? null)),
    actor: (id) => (id === null ? null : (byId.get(id) ?? null)),
    origin: (statement) => {
      const id = statement.citing === null ? (statement.speaker?.actor ?? null) : statement.citing.actor;
      const actor = id === null ? undefined : byId.get(id);
      return actor?.anonymous === true && actor.type === 'document' ? null : id;
    },
    relate: (a, b) => {
      if (a === null || b === null) return 'apart';
      if (a === b || speaksFor(a, b) || speaksFor(b, a)) return 'same';
      const one = byId.get(a);
      const other = byId.get(b);
      return one !== undefined && one.country !== null && one.country === other?.country
        ? 'country'
        : 'apart';
    },
  };
}
