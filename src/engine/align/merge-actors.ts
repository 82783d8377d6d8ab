import type { Actor } from '../../model/actor.ts';
import type { Analysis } from '../../model/analysis.ts';
import { joinBareOrgans } from './merge-actors-bare.ts';
import { composeActors } from './merge-actors-compose.ts';
import { type ActorNode, nodesOf } from './merge-actors-node.ts';
import { joinOrganisations } from './merge-actors-organisations.ts';
import { groupBy, joinBareNames, joinOffices, joinPeople } from './merge-actors-people.ts';
import { newUnion, type Union } from './merge-actors-union.ts';

export interface MergedActors {
  /** One actor each, sorted by id. */
  readonly actors: readonly Actor[];
  /** By document id: the ids that its analysis gave, and what they are now. */
  readonly rename: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/**
 * One actor through a dossier: "Mark Rutte" and "Rutte", "le renseignement sud-coréen" and "le NIS", "l’Otan" and
 * "the alliance" by its id. Anonymous sources of two documents stay two. The same for any order of the documents;
 * time grows nearly as the number of actors.
 */
export function mergeActors(analyses: readonly Analysis[]): MergedActors {
  const nodes = nodesOf(analyses);
  const union = newUnion(nodes.length, (index) => (nodes[index]!.isListed ? nodes[index]!.actor.id : null));
  for (const group of groupBy(
    nodes.filter(({ key }) => key !== null),
    ({ key }) => key,
  ).values()) {
    for (const node of group) union.join(group[0]!.index, node.index);
  }
  joinPeople(nodes, union);
  joinOrganisations(nodes, union);
  joinBareNames(nodes, union);
  joinBareOrgans(nodes, union);
  joinVoices(nodes, union);
  joinOffices(nodes, union);
  return composeActors(nodes, union);
}

/** Unnamed functions of one actor are one: the spokesperson of the company, once the company is known. */
function joinVoices(nodes: readonly ActorNode[], union: Union): void {
  // the nodes of a document stand together
  const firsts = new Map<string, number>();
  for (const { document, index } of nodes)
    if (nodes[index - 1]?.document !== document) firsts.set(document, index);
  const find = (document: string, id: string | null): ActorNode | null => {
    for (let at = firsts.get(document)!; nodes[at]?.document === document; at++)
      if (nodes[at]!.actor.id === id) return nodes[at]!;
    return null;
  };
  const voices = nodes.filter(
    ({ key, family, actor }) =>
      key === null && family !== 'person' && actor.type === 'person' && actor.speaksFor !== null,
  );
  const represented = (node: ActorNode): string => {
    const target = find(node.document, node.actor.speaksFor);
    return `${node.family}\n${target ? union.find(target.index) : `${node.document}\n${node.actor.speaksFor}`}`;
  };
  for (const group of groupBy(voices, represented).values()) {
    for (const node of group) union.join(group[0]!.index, node.index);
  }
}
