import type { Claim, Dossier, Statement } from '../../src/index.ts';
import type { Place } from './read-claim-cases.ts';

/** A statement in its claim. */
export interface Located {
  readonly statement: Statement;
  readonly document: string;
  readonly claim: Claim;
  readonly position: Claim['statements'][number]['position'];
}

/** What stands at a place of the articles, and what the dossier makes of it. */
export interface LookUp {
  /** The statement that covers the words most closely; several where they share its content. */
  readonly at: (place: Place) => readonly Located[];
  readonly statement: (document: string, id: string) => Statement | null;
  readonly covers: (document: string, id: string, place: Place) => boolean;
  readonly words: (document: string, span: { readonly start: number; readonly end: number }) => string;
  /** All names of an actor. */
  readonly names: (actor: string | null) => readonly string[];
}

/** Share of the words that a content must hold to cover them. */
const COVERED = 0.6;

export function lookUp(dossier: Dossier): LookUp {
  const documents = new Map(dossier.documents.map((document) => [document.id, document]));
  const actors = new Map(dossier.actors.map((actor) => [actor.id, actor]));
  const located = new Map<string, Located[]>();
  const statement = (document: string, id: string): Statement | null =>
    documents.get(document)?.statements.find((one) => one.id === id) ?? null;
  for (const claim of dossier.claims) {
    for (const { document, statement: id, position } of claim.statements) {
      const list = located.get(document) ?? [];
      list.push({ document, claim, position, statement: statement(document, id)! });
      located.set(document, list);
    }
  }
  return {
    statement,
    at: (place) => {
      const covering = (located.get(place.document) ?? []).filter((one) => isCovered(one.statement, place));
      const least = Math.min(...covering.map((one) => lengthOf(one.statement)));
      return covering.filter((one) => lengthOf(one.statement) === least);
    },
    covers: (document, id, place) => {
      const found = statement(document, id);
      return document === place.document && found !== null && isCovered(found, place);
    },
    words: (document, { start, end }) => documents.get(document)!.text.slice(start, end),
    names: (id) => {
      const actor = id === null ? undefined : actors.get(id);
      return actor === undefined ? [] : [actor.name, ...actor.aliases];
    },
  };
}

export function isCovered({ content }: Pick<Statement, 'content'>, { start, end }: Place): boolean {
  const shared = content.reduce(
    (sum, span) => sum + Math.max(0, Math.min(span.end, end) - Math.max(span.start, start)),
    0,
  );
  return shared >= COVERED * (end - start);
}

function lengthOf({ content }: Statement): number {
  return content.reduce((sum, { start, end }) => sum + end - start, 0);
}
