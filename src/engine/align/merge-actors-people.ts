import { isSpellingVariant, spellingKey } from '../../text/spelling.ts';
import type { ActorNode } from './merge-actors-node.ts';
import type { Union } from './merge-actors-union.ts';

/** How many people under one key are compared pair by pair; more says nothing. */
const CROWD = 40;

/**
 * Joins people: equal full names (unless country and function both differ), spellings of one name, a name with and
 * without its second surname or middle initial; then surnames and initials, where only one full name fits.
 */
export function joinPeople(nodes: readonly ActorNode[], union: Union): void {
  const people = nodes.filter(({ family, actor }) => family === 'person' && !actor.anonymous);
  const full = people.filter(isFull);
  joinEqual(full, union);
  joinVariants(full, union);
  joinSurnames(people, full, union);
  joinEqual(
    people.filter((node) => !isFull(node)),
    union,
  );
}

function isFull({ words }: ActorNode): boolean {
  return words.length >= 2 && words[0]!.length > 1;
}

function joinEqual(nodes: readonly ActorNode[], union: Union): void {
  for (const group of groupBy(nodes, ({ words }) => words.join(' ')).values()) {
    const byCountry = [...groupBy(group, ({ actor }) => actor.country).values()];
    for (const nodesOfOne of byCountry)
      for (const node of nodesOfOne) union.join(nodesOfOne[0]!.index, node.index);
    const isOne = byCountry.every((a) => byCountry.every((b) => !isAtOdds(a[0]!, b[0]!)));
    // of two people of one name, who is told without a country may be either
    if (isOne) for (const nodesOfOne of byCountry) union.join(byCountry[0]![0]!.index, nodesOfOne[0]!.index);
  }
}

/** Country and function together tell two people of one name apart. */
function isAtOdds(a: ActorNode, b: ActorNode): boolean {
  const { country, role } = a.actor;
  return country !== null && b.actor.country !== null && country !== b.actor.country && role !== b.actor.role;
}

function joinVariants(nodes: readonly ActorNode[], union: Union): void {
  const distinct = [...groupBy(nodes, ({ words }) => words.join(' ')).values()].map((group) => group[0]!);
  for (const keyed of [
    groupBy(distinct, ({ words }) => words[0]!),
    groupBy(distinct, ({ words }) => spellingKey(words.at(-1)!)),
  ]) {
    for (const group of keyed.values()) {
      if (group.length > CROWD) continue;
      group.forEach((a, index) => {
        for (const b of group.slice(index + 1))
          if (isSameName(a.words, b.words) && !isAtOdds(a, b)) union.join(a.index, b.index);
      });
    }
  }
}

/** "Volodymyr Zelensky" and "Volodymyr Zelenskyy", "Lucía Herrera" and "Lucía Herrera Campos", "Kim Jong-un" and "Kim Jongun", "Dmitri Kovaltchouk" and "Dmitry Kovalchuk". */
function isSameName(a: readonly string[], b: readonly string[]): boolean {
  if (a.join('') === b.join('')) return true;
  if (a.length === b.length) {
    // each part may be transliterated another way, one of them may have another letter
    const different = a.flatMap((word, index) =>
      spellingKey(word) === spellingKey(b[index]!) ? [] : [[word, b[index]!] as const],
    );
    return different.length === 0 || (different.length === 1 && isSpellingVariant(...different[0]!));
  }
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  if (short.length < 2) return false;
  if (short.every((word, index) => word === long[index])) return long.length === short.length + 1;
  const middle = long.slice(1, -1);
  return (
    short.length === 2 &&
    short[0] === long[0] &&
    short[1] === long.at(-1) &&
    middle.every((word) => word.length === 1)
  );
}

/** "Rutte" in one article, "Mark Rutte" in another; not where two of that surname are known. */
function joinSurnames(people: readonly ActorNode[], full: readonly ActorNode[], union: Union): void {
  const bySurname = new Map<string, Map<number, ActorNode>>();
  for (const node of full) {
    for (let at = 1; at < Math.min(node.words.length, 5); at++) {
      const key = spellingKey(node.words.slice(at).join(''));
      const holders = bySurname.get(key) ?? new Map<number, ActorNode>();
      if (holders.size < CROWD) holders.set(union.find(node.index), node);
      bySurname.set(key, holders);
    }
  }
  for (const node of people) {
    const initials = node.words.length > 1 ? node.words.filter((word) => word.length === 1) : [];
    const surname = node.words.slice(initials.length);
    const holders = [...(bySurname.get(spellingKey(surname.join('')))?.values() ?? [])];
    const fitting = holders
      .filter((holder) => holder.words.length > node.words.length || initials.length > 0)
      .filter((holder) => initials.every((letter, index) => holder.words[index]?.startsWith(letter)));
    const only = fitting.length === 1 ? fitting[0]! : null;
    if (only && !isAtOdds(only, node) && only.document !== node.document) union.join(only.index, node.index);
  }
}

/**
 * Joins what one article knows by a bare word only ("Dvorak prévient") with the one person of that surname or the
 * one organisation of that name; nothing there told which it is.
 */
export function joinBareNames(nodes: readonly ActorNode[], union: Union): void {
  const holders = new Map<string, Set<number>>();
  for (const node of nodes) {
    const isNamed = (node.family === 'person' && isFull(node)) || node.family === 'organisation';
    if (!isNamed || node.actor.anonymous) continue;
    const word = node.family === 'person' ? node.words.at(-1)! : node.words.join('');
    const key = spellingKey(word);
    const list = holders.get(key) ?? new Set<number>();
    if (list.size < 2) list.add(union.find(node.index));
    holders.set(key, list);
  }
  for (const [key, group] of groupBy(
    nodes.filter(({ family }) => family === 'name'),
    ({ words }) => spellingKey(words.join('')),
  )) {
    const named = [...(holders.get(key) ?? [])];
    // two that it could mean: each article’s stays its own
    if (named.length > 1) continue;
    const target = named[0] ?? group[0]!.index;
    for (const node of group) union.join(target, node.index);
  }
}

/**
 * Joins an office told without a name ("le président polonais") with the one named person who holds it. Voices are
 * many: a spokesperson without a name meets no named one.
 */
export function joinOffices(nodes: readonly ActorNode[], union: Union): void {
  const holders = new Map<string, Set<number>>();
  for (const { family, actor, index } of nodes) {
    const office = family === 'person' ? officeOf(actor.role, actor.institution, actor.country) : null;
    if (office === null) continue;
    const list = holders.get(office) ?? new Set();
    list.add(union.find(index));
    holders.set(office, list);
  }
  for (const { family, actor, index } of nodes) {
    if (actor.type !== 'person' || actor.anonymous || family === 'person' || family === 'spokesperson')
      continue;
    const office = officeOf(actor.role, actor.institution, actor.country);
    const list = office === null ? undefined : holders.get(office);
    if (list?.size === 1) union.join([...list][0]!, index);
  }
}

function officeOf(
  role: string | null | undefined,
  institution: string | null,
  country: string | null,
): string | null {
  return role && role !== 'spokesperson' && institution && country
    ? `${role}:${institution}:${country}`
    : null;
}

export function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
