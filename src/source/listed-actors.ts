import { readFile } from 'node:fs/promises';
import type { ListedActor } from '../model/listed-actor.ts';
import { listedActorSchema } from '../model/listed-actor.ts';
import { fold } from '../text/fold.ts';
import { decode } from './decode.ts';
import { parseJson } from './parse-article.ts';
import { type Problem, problemOf, Unreadable } from './problem.ts';

/** The actors that a file lists, or why it cannot be used. */
export type ListedActors =
  | { readonly actors: readonly ListedActor[]; readonly problem?: never }
  | { readonly actors?: never; readonly problem: Problem };

/** Reads a JSON file of `ListedActor`s. A file with one fault is not used in part: the fault is named. */
export async function readListedActors(path: string): Promise<ListedActors> {
  try {
    return { actors: parseListedActors(decode(await readFile(path))) };
  } catch (error) {
    return { problem: problemOf(path, error) };
  }
}

/**
 * The actors of a JSON text, in order.
 *
 * @throws Unreadable naming the entry (from 1), its field and what is wrong: "entry 2 (Otan): wikidata is no …"
 */
export function parseListedActors(json: string): readonly ListedActor[] {
  const value = parseJson(json);
  if (!Array.isArray(value))
    throw new Unreadable('is no JSON array of actors: [{"name": …, "aliases": […]}]');
  const actors = value.map((entry: unknown, index) => {
    const { data, error } = listedActorSchema.safeParse(entry);
    if (data) return data;
    const [issue] = error.issues;
    throw new Unreadable(`${entryOf(index, entry)}: ${fault(issue?.path ?? [], issue?.message ?? '')}`);
  });
  refuseShared(actors);
  return actors;
}

/** "wikidata is no …", "aliases 2 is empty". */
function fault(path: readonly PropertyKey[], issue: string): string {
  const message = issue.replace(/^Invalid (?:input|option): /u, '');
  if (path.length === 0) return message;
  const [field, index] = path;
  return `${String(field)}${typeof index === 'number' ? ` ${index + 1}` : ''} ${message}`;
}

/** "entry 2 (Otan)". */
function entryOf(index: number, entry: unknown): string {
  const name = typeof entry === 'object' && entry !== null && 'name' in entry ? entry.name : null;
  return typeof name === 'string' && name !== '' ? `entry ${index + 1} (${name})` : `entry ${index + 1}`;
}

/** One name for two actors would join them, or leave it to chance which is meant. */
function refuseShared(actors: readonly ListedActor[]): void {
  const holders = new Map<string, number>();
  for (const [index, { name, aliases }] of actors.entries()) {
    for (const alias of [name, ...aliases]) {
      const key = fold(alias)
        .split(/[^\p{L}\p{N}&+]+/u)
        .filter((part) => part !== '')
        .join(' ');
      const other = holders.get(key) ?? index;
      if (other !== index) {
        const first = entryOf(other, actors[other]);
        throw new Unreadable(`${entryOf(index, actors[index])}: “${alias}” is a name of ${first} already`);
      }
      holders.set(key, index);
    }
  }
}
