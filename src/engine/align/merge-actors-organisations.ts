import { spellingKey } from '../../text/spelling.ts';
import { type ActorNode, wordsOf } from './merge-actors-node.ts';
import { groupBy } from './merge-actors-people.ts';
import type { Union } from './merge-actors-union.ts';

/** Shortest acronym that may stand for words elsewhere, in letters. */
const SHORTEST = 3;

/**
 * Joins organisations: one id, one spelling, an acronym and the words that any document puts beside it, an acronym
 * and the only name with those initials, a name with and without its general first word ("Groupe Martin Frères").
 */
export function joinOrganisations(nodes: readonly ActorNode[], union: Union): void {
  const organisations = nodes.filter(({ family, actor }) => family === 'organisation' && !actor.anonymous);
  for (const keyOf of [
    (node: ActorNode) => node.actor.id,
    (node: ActorNode) => spellingKey(node.words.join('')),
  ]) {
    for (const group of groupBy(organisations, keyOf).values()) {
      for (const node of group) if (!isAtOdds(group[0]!, node)) union.join(group[0]!.index, node.index);
    }
  }
  const byName = new Map<string, Map<number, ActorNode>>();
  for (const node of organisations) {
    for (const name of [node.actor.name, ...node.actor.aliases]) index(byName, nameKey(name), node, union);
  }
  joinAliases(organisations, byName, union);
  joinInitials(organisations, byName, union);
  joinTails(organisations, byName, union);
}

function nameKey(name: string): string {
  return wordsOf(name).join(' ');
}

function index(map: Map<string, Map<number, ActorNode>>, key: string, node: ActorNode, union: Union): void {
  if (key === '') return;
  const holders = map.get(key) ?? new Map<number, ActorNode>();
  holders.set(union.find(node.index), node);
  map.set(key, holders);
}

function isAtOdds(a: ActorNode, b: ActorNode): boolean {
  return a.actor.country !== null && b.actor.country !== null && a.actor.country !== b.actor.country;
}

/** The one organisation under a name besides the node’s own; null where several are. */
function onlyOther(
  holders: ReadonlyMap<number, ActorNode> | undefined,
  node: ActorNode,
  union: Union,
): ActorNode | null {
  if (!holders) return null;
  const own = union.find(node.index);
  const others = new Map<number, ActorNode>();
  for (const holder of holders.values()) {
    const root = union.find(holder.index);
    if (root !== own) others.set(root, holder);
    if (others.size > 1) return null;
  }
  const [other] = others.values();
  return other && !isAtOdds(other, node) ? other : null;
}

function joinAliases(
  nodes: readonly ActorNode[],
  byName: ReadonlyMap<string, Map<number, ActorNode>>,
  union: Union,
): void {
  for (const node of nodes) {
    const other = onlyOther(byName.get(node.words.join(' ')), node, union);
    if (other) union.join(other.index, node.index);
  }
}

function joinInitials(
  nodes: readonly ActorNode[],
  byName: ReadonlyMap<string, Map<number, ActorNode>>,
  union: Union,
): void {
  const byInitials = new Map<string, Map<number, ActorNode>>();
  for (const node of nodes) {
    for (const name of [node.actor.name, ...node.actor.aliases]) {
      const initials = initialsOf(name);
      if (initials.length >= SHORTEST) index(byInitials, initials, node, union);
    }
  }
  for (const node of nodes) {
    const { name } = node.actor;
    if (!/^\p{Lu}{3,8}$/u.test(name) || (byName.get(nameKey(name))?.size ?? 0) > 1) continue;
    const other = onlyOther(byInitials.get(node.words[0] ?? ''), node, union);
    // an acronym that its own document explains stands for those words only
    if (other && !node.actor.aliases.some((alias) => wordsOf(alias).length > 1))
      union.join(other.index, node.index);
  }
}

/** Of the words with a capital: "Union des Pêcheurs du Nord" → upn. */
function initialsOf(name: string): string {
  const words = name.slice(0, 200).split(/[^\p{L}]+/u);
  if (words.filter((word) => word !== '').length < 2) return '';
  return words
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => wordsOf(word[0]!)[0] ?? '')
    .join('');
}

function joinTails(
  nodes: readonly ActorNode[],
  byName: ReadonlyMap<string, Map<number, ActorNode>>,
  union: Union,
): void {
  for (const node of nodes) {
    if (node.words.length < 3) continue;
    const other = onlyOther(byName.get(node.words.slice(1).join(' ')), node, union);
    if (other) union.join(other.index, node.index);
  }
}
