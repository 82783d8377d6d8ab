import { spellingKey } from '../../text/spelling.ts';
import type { ActorNode } from './merge-actors-node.ts';
import { groupBy } from './merge-actors-people.ts';
import { newUnion, type Union } from './merge-actors-union.ts';

/** Documents that name this many of the same people, organisations or places tell of one place. */
const SHARED = 2;
/** With how many of the documents after it, in order, a document is compared for each name. */
const PAIRS = 12;
const ACRONYM = /^\p{Lu}{3,8}$/u;

/**
 * Joins organs that no document puts in a country or a town ("la préfecture", "le gouvernement"): only between
 * documents that share enough people, organisations or places, or one country and no other. An acronym is
 * the one organ for which any document explains it: « l’ARS », « l’Agence régionale de santé (ARS) ».
 */
export function joinBareOrgans(nodes: readonly ActorNode[], union: Union): void {
  const bare = nodes.filter(({ family, actor }) => family === '' && !actor.anonymous);
  const acronyms = nodes.filter(
    ({ family, actor }) => family === 'organisation' && !actor.anonymous && ACRONYM.test(actor.name),
  );
  if (bare.length === 0 || bare.length + acronyms.length < 2) return;
  const related = relateDocuments(nodes, union);
  for (const group of groupBy(bare, ({ actor }) => actor.id).values()) {
    for (const near of groupBy(group, ({ document }) => related(document)).values()) {
      for (const node of near) union.join(near[0]!.index, node.index);
    }
  }
  const explained = groupBy(
    bare.flatMap((node) => node.actor.aliases.map((alias) => ({ node, alias }))),
    ({ alias }) => alias,
  );
  for (const { actor, index } of acronyms) {
    const organs = explained.get(actor.name) ?? [];
    const [first] = organs;
    if (first && new Set(organs.map(({ node }) => union.find(node.index))).size === 1)
      union.join(first.node.index, index);
  }
}

/** Documents that one actor stands in, by number in order, and this document's place among them. */
interface Place {
  readonly documents: readonly number[];
  readonly at: number;
}

/** Gives each document the number of the set that it belongs to. */
function relateDocuments(nodes: readonly ActorNode[], union: Union): (document: string) => number {
  const numbers = new Map<string, number>();
  for (const { document } of nodes) if (!numbers.has(document)) numbers.set(document, numbers.size);
  const sets = newUnion(numbers.size);
  const shared = new Uint8Array(numbers.size);
  for (const [document, places] of placesOf(nodes, numbers, union).entries()) {
    const met: number[] = [];
    for (const { documents, at } of places) {
      // neighbours only, so that one name in all documents costs no more than one in few
      for (const other of documents.slice(at + 1, at + PAIRS)) {
        met.push(other);
        shared[other]!++;
        if (shared[other] === SHARED) sets.join(document, other);
      }
    }
    for (const other of met) shared[other] = 0;
  }
  joinByHome(nodes, numbers, sets);
  return (document) => sets.find(numbers.get(document) ?? 0);
}

/** Where each document stands among those of its people, organisations and places. */
function placesOf(
  nodes: readonly ActorNode[],
  numbers: ReadonlyMap<string, number>,
  union: Union,
): readonly (readonly Place[])[] {
  const places: Place[][] = Array.from({ length: numbers.size }, () => []);
  for (const group of groupBy(nodes.filter(isSpecific), ({ index }) => union.find(index)).values()) {
    const documents: number[] = [];
    for (const { document } of group) {
      const number = numbers.get(document)!;
      if (documents.at(-1) !== number) documents.push(number);
    }
    if (documents.length < 2) continue;
    for (const [at, number] of documents.entries()) places[number]!.push({ documents, at });
  }
  return places;
}

function isSpecific({ family, actor }: ActorNode): boolean {
  return (
    !actor.anonymous &&
    (family === 'person' || family === 'organisation' || family === 'name' || family === 'place')
  );
}

/**
 * Documents that name one country and no other, or no country and one place and no other, the same. A bare name is the
 * place that another document calls so: « l’incendie de Karsk », « un dépôt situé à Karsk ».
 */
function joinByHome(nodes: readonly ActorNode[], numbers: ReadonlyMap<string, number>, sets: Union): void {
  const countries = new Map<string, Set<string>>();
  const places = new Map<string, Set<string>>();
  const known = new Set(nodes.flatMap((node) => (node.family === 'place' ? [placeKey(node)] : [])));
  for (const node of nodes) {
    const { document, family, actor } = node;
    if (family === 'country') add(countries, document, actor.id);
    else if (family === 'place' || (family === 'name' && known.has(placeKey(node))))
      add(places, document, placeKey(node));
  }
  const homes = new Map<string, number>();
  for (const [document, number] of numbers) {
    const own = countries.get(document) ?? places.get(document);
    if (own?.size !== 1) continue;
    const [home] = own;
    const first = homes.get(home!);
    if (first === undefined) homes.set(home!, number);
    else sets.join(first, number);
  }
}

function placeKey({ words }: ActorNode): string {
  return `place\n${spellingKey(words.join(''))}`;
}

function add(map: Map<string, Set<string>>, key: string, value: string): void {
  const values = map.get(key) ?? new Set<string>();
  values.add(value);
  map.set(key, values);
}
