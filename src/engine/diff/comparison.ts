import type { StatementReference } from '../../model/claim.ts';
import type { Document } from '../../model/document.ts';
import type { Dossier } from '../../model/dossier.ts';
import type { Sentence, Token } from '../../model/token.ts';
import { type AlignedText, alignTexts, stoodBefore, wordsIn } from './aligned-text.ts';
import { keyOf, type Look, lookInto, wordsOf } from './look.ts';
import { type DocumentMatch, matchDocuments } from './match-documents.ts';
import { matchStatements, type StatementMatches } from './match-statements.ts';

/** What the language of an article tells of its words. */
export interface ReadText {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly words: WordKnowledge;
}

/** What a language brings for judging a change; norms as in `Token.norm`. */
export interface WordKnowledge {
  /** Whether a dictionary has the word. */
  readonly isKnown: (norm: string) => boolean;
  /** Particles that negate or open a negation: `ne`, `aucun`. */
  readonly particles: ReadonlySet<string>;
  /** Words that negate beside a particle: `pas`, `jamais`. */
  readonly negations: ReadonlySet<string>;
  /** Phrases of doubt, as norms in a row: `peut-être`, `sans` `doute`. */
  readonly doubts: readonly (readonly string[])[];
  /** Lemmas of verbs that put what follows in doubt: `sembler`. */
  readonly doubtVerbs: ReadonlySet<string>;
  /** Words by which an article says that it was changed: `cet article a été modifié`. */
  readonly notices: readonly (readonly string[])[];
}

/** Reads an article again for its tokens; null where its language has no pack. */
export type Reader = (document: Document) => ReadText | null;

/** An article that is in both dossiers. */
export interface Revisited extends DocumentMatch, StatementMatches {
  readonly old: Document;
  readonly new: Document;
  readonly text: AlignedText;
}

/** Two dossiers, with what is the same in both. */
export interface Comparison {
  readonly old: Look;
  readonly new: Look;
  readonly documents: readonly DocumentMatch[];
  readonly revisited: readonly Revisited[];
  readonly revisitedOld: (document: string) => Revisited | undefined;
  readonly revisitedNew: (document: string) => Revisited | undefined;
  /** The same statement in the other dossier; null where it is not there. */
  readonly before: (reference: StatementReference) => StatementReference | null;
  readonly after: (reference: StatementReference) => StatementReference | null;
  /**
   * Whether a statement of the new dossier is news: in an article that the old one has not, or in words that it has
   * not. A statement that was only read otherwise is not.
   */
  readonly isNews: (reference: StatementReference) => boolean;
}

export function compareDossiers(old: Dossier, next: Dossier): Comparison {
  const [before, after] = [lookInto(old), lookInto(next)];
  const documents = matchDocuments(before.dossier.documents, after.dossier.documents);
  const revisited = documents.flatMap((match): Revisited[] => {
    if (match.old === null || match.new === null) return [];
    const text = alignTexts(match.old.text, match.new.text);
    return [
      { ...match, old: match.old, new: match.new, text, ...matchStatements(match.old, match.new, text) },
    ];
  });
  const byOld = new Map(revisited.map((one) => [one.old.id, one]));
  const byNew = new Map(revisited.map((one) => [one.new.id, one]));
  const isNews = (reference: StatementReference): boolean => {
    const one = byNew.get(reference.document);
    const statement = after.statement(reference);
    if (statement === undefined) return false;
    if (one === undefined) return true;
    if (one.oldOf.has(reference.statement)) return false;
    const spans = [...wordsOf(statement), statement.source, statement.cue].filter((span) => span !== null);
    return !spans.every((span) => stoodBefore(one.text, wordsIn(one.text.newWords, span)));
  };
  const news = new Map<string, boolean>();
  return {
    old: before,
    new: after,
    documents,
    revisited,
    revisitedOld: (document) => byOld.get(document),
    revisitedNew: (document) => byNew.get(document),
    before: ({ document, statement }) => {
      const one = byNew.get(document);
      const found = one?.oldOf.get(statement);
      return one === undefined || found === undefined ? null : { document: one.old.id, statement: found.id };
    },
    after: ({ document, statement }) => {
      const one = byOld.get(document);
      const found = one?.newOf.get(statement);
      return one === undefined || found === undefined ? null : { document: one.new.id, statement: found.id };
    },
    isNews: (reference) => {
      const key = keyOf(reference);
      const known = news.get(key) ?? isNews(reference);
      news.set(key, known);
      return known;
    },
  };
}
