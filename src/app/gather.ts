import type { Actor } from '../model/actor.ts';
import type { Analysis } from '../model/analysis.ts';
import type { Dossier } from '../model/dossier.ts';
import { generator } from './generator.ts';

/**
 * Puts analysed articles side by side without comparing them: a dossier whose claims, disagreements, series, changes
 * of certainty, reuse and stories are empty. Documents stand in the order of their ids, whatever the order given; an actor that several
 * documents call by one id is listed once, with all of its aliases.
 */
export function gather(
  analyses: readonly Analysis[],
  options: { readonly asOf?: string | null } = {},
): Dossier {
  const sorted = [...analyses].sort((a, b) => (a.document.id < b.document.id ? -1 : 1));
  return {
    version: 1,
    generator,
    asOf: options.asOf ?? null,
    documents: sorted.map(({ document }) => document),
    actors: uniteActors(sorted.flatMap(({ actors }) => actors)),
    claims: [],
    disagreements: [],
    certaintyShifts: [],
    series: [],
    reuse: [],
    stories: [],
  };
}

function uniteActors(actors: readonly Actor[]): Actor[] {
  const byId = new Map<string, Actor>();
  for (const actor of actors) {
    const known = byId.get(actor.id);
    const names = known ? [...known.aliases, actor.name, ...actor.aliases] : actor.aliases;
    const { name } = known ?? actor;
    const aliases = [...new Set(names)].filter((alias) => alias !== name).sort();
    byId.set(actor.id, { ...(known ?? actor), aliases });
  }
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
