import type { Actor } from '../../model/actor.ts';
import type { Claim, StatementReference } from '../../model/claim.ts';
import type { Document } from '../../model/document.ts';
import type { Dossier } from '../../model/dossier.ts';
import type { Passage, Told } from '../../model/dossier-diff.ts';
import type { Statement } from '../../model/statement.ts';
import type { Span } from '../../text/span.ts';

/** One of the two dossiers, and what its references stand for. Unknown references give undefined, never an error. */
export interface Look {
  readonly dossier: Dossier;
  readonly document: (id: string) => Document | undefined;
  readonly statement: (reference: StatementReference) => Statement | undefined;
  readonly actor: (id: string | null | undefined) => Actor | undefined;
  readonly claim: (id: string) => Claim | undefined;
  /** The claims that a statement is of. */
  readonly claimsOf: (reference: StatementReference) => readonly Claim[];
  readonly passage: (document: Document, spans: readonly Span[]) => Passage;
  readonly told: (reference: StatementReference) => Told | null;
  /** The wording of a claim; null where its document is not there. */
  readonly wording: (claim: Claim) => Passage | null;
}

/** The key of a statement within its dossier. */
export function keyOf({ document, statement }: StatementReference): string {
  return `${document}\n${statement}`;
}

/** A dossier to look things up in; its lists are put in the order of their ids. */
export function lookInto(given: Dossier): Look {
  const dossier: Dossier = {
    ...given,
    documents: sortById(given.documents),
    actors: sortById(given.actors),
    claims: sortById(given.claims),
    disagreements: sortById(given.disagreements),
    stories: sortById(given.stories),
  };
  const documents = new Map(dossier.documents.map((document) => [document.id, document]));
  const actors = new Map(dossier.actors.map((actor) => [actor.id, actor]));
  const claims = new Map(dossier.claims.map((claim) => [claim.id, claim]));
  const statements = new Map<string, Statement>();
  for (const document of dossier.documents)
    for (const one of document.statements)
      statements.set(keyOf({ document: document.id, statement: one.id }), one);
  const claimsOf = new Map<string, Claim[]>();
  for (const claim of dossier.claims) {
    for (const reference of claim.statements) {
      const known = claimsOf.get(keyOf(reference));
      if (known === undefined) claimsOf.set(keyOf(reference), [claim]);
      else known.push(claim);
    }
  }
  const statement = (reference: StatementReference) => statements.get(keyOf(reference));
  return {
    dossier,
    document: (id) => documents.get(id),
    statement,
    actor: (id) => (id === null || id === undefined ? undefined : actors.get(id)),
    claim: (id) => claims.get(id),
    claimsOf: (reference) => claimsOf.get(keyOf(reference)) ?? [],
    passage: takePassage,
    told: (reference) => {
      const document = documents.get(reference.document);
      const one = statement(reference);
      if (document === undefined || one === undefined) return null;
      const name = actors.get(one.speaker?.actor ?? '')?.name ?? one.speaker?.name;
      return {
        passage: takePassage(document, wordsOf(one)),
        statement: one.id,
        speaker: one.speaker === null ? null : { actor: one.speaker.actor, name: name ?? '' },
        stance: one.stance,
        said: one.said,
        published: document.published?.date ?? null,
      };
    },
    wording: ({ text }) => {
      const document = documents.get(text.document);
      return document === undefined ? null : takePassage(document, [text.span]);
    },
  };
}

/** What a statement says; where nothing was said (« n’a pas répondu »), the clause itself. */
export function wordsOf({ content, source, cue }: Statement): readonly Span[] {
  if (content.length > 0) return content;
  const parts = [source, cue].filter((span) => span !== null);
  if (parts.length === 0) return [];
  return [
    { start: Math.min(...parts.map(({ start }) => start)), end: Math.max(...parts.map(({ end }) => end)) },
  ];
}

/** The words of some spans, verbatim. */
export function takePassage(document: Document, spans: readonly Span[]): Passage {
  const words = spans.map(({ start, end }) => document.text.slice(start, end)).join(' […] ');
  return { document: document.id, spans: spans.map(({ start, end }) => ({ start, end })), words };
}

function sortById<T extends { readonly id: string }>(list: readonly T[]): readonly T[] {
  return [...list].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
