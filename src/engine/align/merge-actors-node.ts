import type { Actor } from '../../model/actor.ts';
import type { Analysis } from '../../model/analysis.ts';
import { fold } from '../../text/fold.ts';

/** An actor as one document knows it. */
export interface ActorNode {
  readonly index: number;
  readonly document: string;
  readonly actor: Actor;
  /** The part of the id before the first colon: person, organisation, intelligence … */
  readonly family: string;
  /** Folded words of the name. */
  readonly words: readonly string[];
  /** Under this key it is the same in every document; null where more must be looked at. */
  readonly key: string | null;
  /** The user lists it. */
  readonly isListed: boolean;
}

/** The actors of all documents, in an order that does not depend on the input’s. */
export function nodesOf(analyses: readonly Analysis[]): ActorNode[] {
  const nodes: ActorNode[] = [];
  // most names stand in many documents
  const known = new Map<string, readonly string[]>();
  for (const analysis of analyses.toSorted((a, b) => compare(a.document.id, b.document.id))) {
    const listed = new Set(analysis.listed);
    for (const actor of analysis.actors.toSorted((a, b) => compare(a.id, b.id))) {
      const family = actor.id.includes(':') ? actor.id.slice(0, actor.id.indexOf(':')) : '';
      const words = known.get(actor.name) ?? wordsOf(actor.name);
      known.set(actor.name, words);
      const { id: document } = analysis.document;
      nodes.push({
        index: nodes.length,
        document,
        actor,
        family,
        words,
        key: listed.has(actor.id) ? actor.id : keyOf(actor, family, document),
        isListed: listed.has(actor.id),
      });
    }
  }
  return nodes;
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function wordsOf(name: string): readonly string[] {
  return fold(name.slice(0, 200))
    .split(/[^\p{L}\p{N}&+]+/u)
    .filter((word) => word !== '');
}

function keyOf(actor: Actor, family: string, document: string): string | null {
  if (actor.anonymous) return `anonymous:${document}:${actor.id.replace(/^anonymous:/u, '')}`;
  if (family === 'person' || family === 'organisation' || family === 'name') return null;
  // a function in an organ that is not placed yet is whose organ it is
  const isFunction = actor.type === 'person' && (actor.institution === null || actor.country === null);
  if (isFunction && actor.speaksFor !== null) return null;
  if (family !== '') return actor.id;
  // "la police", of no country or town that is told, is this document’s until more is known
  return `${actor.id}:${document}`;
}
