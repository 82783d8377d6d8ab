import type { Actor } from '../../model/actor.ts';
import { fold } from '../../text/fold.ts';
import { type ActorNode, compare } from './merge-actors-node.ts';
import { groupBy } from './merge-actors-people.ts';
import type { Union } from './merge-actors-union.ts';

/** Makes one actor of each set of nodes, with an id that no other has. */
export function composeActors(nodes: readonly ActorNode[], union: Union) {
  const groups = [...groupBy(nodes, ({ index }) => union.find(index)).values()];
  const used = new Map<string, number>();
  const made = groups.map((group) => ({ group, id: freeId(idOf(group), used) }));
  const idOfSet = new Map(made.map(({ group, id }) => [union.find(group[0]!.index), id]));
  const rename = new Map<string, Map<string, string>>();
  // document after document, whose nodes stand together
  for (const { document, actor, index } of nodes) {
    const ids = nodes[index - 1]?.document === document ? rename.get(document)! : new Map<string, string>();
    ids.set(actor.id, idOfSet.get(union.find(index))!);
    if (ids.size === 1) rename.set(document, ids);
  }
  const ids = new Set(made.map(({ id }) => id));
  const actors = made.map(({ group, id }) => withInstitution(toActor(group, id, rename), ids));
  return { actors: actors.sort((a, b) => compare(a.id, b.id)), rename };
}

/** Who holds an office stands for the institution, where any document names it, rather than for the state. */
function withInstitution(actor: Actor, ids: ReadonlySet<string>): Actor {
  if (actor.type !== 'person' || actor.institution === null || actor.country === null) return actor;
  const institution = `${actor.institution}:${actor.country}`;
  return actor.speaksFor === `country:${actor.country}` && ids.has(institution)
    ? { ...actor, speaksFor: institution, organisation: actor.organisation ?? institution }
    : actor;
}

/** People are called by their fullest name, all others by the id that most documents give. */
function idOf(group: readonly ActorNode[]): string {
  const [first] = group;
  const listed = group.find(({ isListed }) => isListed);
  if (listed) return listed.actor.id;
  if (first!.actor.anonymous) return first!.key ?? first!.actor.id;
  const person = group.find(({ family }) => family === 'person');
  if (person) return `person:${slug(nameOf(group))}`;
  const keyed = group.find(({ key }) => key !== null);
  if (keyed?.key) return keyed.key;
  return mostFrequent(group.map(({ actor }) => actor.id)) ?? first!.actor.id;
}

function slug(name: string): string {
  return fold(name.slice(0, 200))
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 80);
}

function freeId(id: string, used: Map<string, number>): string {
  let number = (used.get(id) ?? 0) + 1;
  let free = number === 1 ? id : `${id}-${number}`;
  while (number > 1 && used.has(free)) free = `${id}-${++number}`;
  used.set(id, number);
  if (free !== id) used.set(free, 1);
  return free;
}

/** The name with most words; of several the one in most documents, then the longer, then by letters. */
function nameOf(group: readonly ActorNode[]): string {
  const listed = group.find(({ isListed }) => isListed);
  if (listed) return listed.actor.name;
  const named = group.filter(({ family }) => family === 'person');
  const names = (named.length > 0 ? named : group).map(({ actor }) => actor.name);
  if (named.length === 0) return mostFrequent(names) ?? '';
  const most = Math.max(...names.map(fullness));
  return mostFrequent(names.filter((name) => fullness(name) === most)) ?? '';
}

/** Words that are more than initials. */
function fullness(name: string): number {
  return name.split(/[\s-]+/u).filter((word) => !/^\p{Lu}\.?$/u.test(word)).length;
}

function mostFrequent(values: readonly string[]): string | null {
  let best: string | null = null;
  let bestCount = 0;
  for (const [value, list] of groupBy(values, (item) => item)) {
    if (best === null || list.length > bestCount || (list.length === bestCount && isFirst(value, best))) {
      best = value;
      bestCount = list.length;
    }
  }
  return best;
}

/** A proper name before a description, the longer, then by letters. */
function isFirst(a: string, b: string): boolean {
  const isProper = /^\p{Lu}/u.test(a);
  if (isProper !== /^\p{Lu}/u.test(b)) return isProper;
  return a.length > b.length || (a.length === b.length && a < b);
}

function toActor(
  group: readonly ActorNode[],
  id: string,
  rename: ReadonlyMap<string, ReadonlyMap<string, string>>,
): Actor {
  const actors = group.map(({ actor }) => actor);
  const listed = group.find(({ isListed }) => isListed)?.actor;
  const name = nameOf(group);
  const aliases = new Set(actors.flatMap((actor) => [actor.name, ...actor.aliases]));
  aliases.delete(name);
  const renamed = (of: (actor: Actor) => string | null | undefined) =>
    group.map(({ document, actor }) => rename.get(document)?.get(of(actor) ?? '') ?? null);
  const known = (values: readonly (string | null | undefined)[]): string | null =>
    mostFrequent(values.filter((value) => value !== null && value !== undefined));
  const speaksFor = known(renamed((actor) => actor.speaksFor));
  const organisation = known(renamed((actor) => actor.organisation));
  const role = known(actors.map((actor) => actor.role));
  return {
    id,
    name,
    type: listed?.type ?? (group.some(({ family }) => family === 'person') ? 'person' : actors[0]!.type),
    country: listed?.country ?? known(actors.map((actor) => actor.country)),
    wikidata: known(actors.map((actor) => actor.wikidata)),
    aliases: [...aliases].sort(compare),
    anonymous: actors.every((actor) => actor.anonymous),
    institution: known(actors.map((actor) => actor.institution)),
    speaksFor: speaksFor === id ? null : speaksFor,
    ...(role === null ? {} : { role }),
    ...(organisation === null || organisation === id ? {} : { organisation }),
  };
}
