import type { Actor, Document, Dossier, Position, Statement } from '../../model/index.ts';
import type { Span } from '../../text/span.ts';
import type { DocumentName, Passage } from './model.ts';
import { groupReprints, type Reprints } from './reprints.ts';

/** What a reference inside the dossier stands for. Unknown references give undefined, never an error. */
export interface Lookup {
  readonly dossier: Dossier;
  readonly reprints: Reprints;
  document(id: string): Document | undefined;
  statement(document: string, id: string): Statement | undefined;
  actor(id: string | null | undefined): Actor | undefined;
  name(document: Document): DocumentName;
  /** The position of a statement in the first of these claims that has it. */
  position(claims: readonly string[], document: string, statement: string): Position | undefined;
  /** The stories that a document belongs to. */
  storiesOf(document: string): readonly string[];
}

/** A statement's key within the dossier. */
export function statementKey(document: string, statement: string): string {
  return `${document}#${statement}`;
}

export function createLookup(dossier: Dossier): Lookup {
  const documents = new Map(dossier.documents.map((document) => [document.id, document]));
  const actors = new Map(dossier.actors.map((actor) => [actor.id, actor]));
  const statements = new Map<string, Statement>();
  const names = new Map<string, DocumentName>();
  const labels = new Map<string, number>();
  for (const document of dossier.documents) {
    labels.set(baseOf(document), (labels.get(baseOf(document)) ?? 0) + 1);
  }
  const positions = new Map<string, Map<string, Position>>();
  const stories = new Map<string, string[]>();
  for (const claim of dossier.claims) {
    const entries = claim.statements.map((s) => [statementKey(s.document, s.statement), s.position] as const);
    positions.set(claim.id, new Map(entries));
  }
  for (const story of dossier.stories) {
    for (const document of story.documents) {
      stories.set(document, [...(stories.get(document) ?? []), story.id]);
    }
  }
  for (const document of dossier.documents) {
    names.set(document.id, nameDocument(document, labels.get(baseOf(document)) === 1));
    for (const statement of document.statements) {
      statements.set(statementKey(document.id, statement.id), statement);
    }
  }
  return {
    dossier,
    reprints: groupReprints(dossier.documents, dossier.reuse),
    document: (id) => documents.get(id),
    statement: (document, id) => statements.get(statementKey(document, id)),
    actor: (id) => (id === null || id === undefined ? undefined : actors.get(id)),
    name: (document) => names.get(document.id) ?? nameDocument(document, false),
    position: (claims, document, statement) => {
      for (const claim of claims) {
        const position = positions.get(claim)?.get(statementKey(document, statement));
        if (position !== undefined) return position;
      }
      return undefined;
    },
    storiesOf: (document) => stories.get(document) ?? [],
  };
}

/** The file's own name, without its folders. */
function baseOf(document: Document): string {
  return (document.file ?? document.id).replace(/^.*[/\\]/su, '');
}

function nameDocument(document: Document, unique: boolean): DocumentName {
  return {
    id: document.id,
    outlet: document.outlet,
    // several articles of one file (NDJSON), or files of one name: their ids tell them apart
    label: unique ? baseOf(document) : document.id,
    lang: document.lang,
    published: document.published?.date ?? null,
  };
}

/** The words of some spans of a document, verbatim; stretches that do not touch are joined by " […] ". */
export function takePassage(lookup: Lookup, document: Document, spans: readonly Span[]): Passage {
  return {
    document: lookup.name(document),
    spans,
    words: spans.map((span) => document.text.slice(span.start, span.end)).join(' […] '),
  };
}
