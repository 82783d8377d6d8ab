import type { Actor } from '../../model/actor.ts';
import { fold } from '../../text/fold.ts';
import type { Comparison } from './comparison.ts';

/** The old actor's id under which a new actor was known; its own id where it was not. */
export type ActorNames = (actor: string) => string;

/**
 * Who is who in both dossiers. An actor's id may change as articles come and go; then whoever says the same
 * statement is the same, else whoever has the same name and type.
 */
export function matchActors({ old, new: next, revisited }: Comparison): ActorNames {
  const names = new Map<string, string>();
  for (const actor of next.dossier.actors)
    if (old.actor(actor.id) !== undefined) names.set(actor.id, actor.id);
  for (const { new: document, oldOf } of revisited) {
    for (const { id, speaker } of document.statements) {
      const earlier = oldOf.get(id)?.speaker ?? null;
      if (!speaker?.actor || !earlier?.actor || names.has(speaker.actor)) continue;
      if (fold(speaker.name) === fold(earlier.name)) names.set(speaker.actor, earlier.actor);
    }
  }
  const byName = new Map<string, string | null>();
  for (const actor of old.dossier.actors) {
    for (const key of keysOf(actor)) {
      const known = byName.get(key);
      byName.set(key, known === undefined || known === actor.id ? actor.id : null);
    }
  }
  for (const actor of next.dossier.actors) {
    if (names.has(actor.id) || actor.anonymous) continue;
    const found = keysOf(actor)
      .map((key) => byName.get(key))
      .find((id) => id !== undefined && id !== null);
    if (found !== undefined && found !== null) names.set(actor.id, found);
  }
  return (actor) => names.get(actor) ?? actor;
}

/** Names under which an actor is found again. An alias that several have finds none of them. */
function keysOf({ name, type, aliases, wikidata, anonymous }: Actor): readonly string[] {
  if (anonymous) return [];
  const named = [name, ...aliases].map((one) => `${type} ${fold(one)}`);
  return wikidata === null ? named : [wikidata, ...named];
}
