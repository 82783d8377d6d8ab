import type { Document } from '../../model/document.ts';
import type { Dossier } from '../../model/dossier.ts';
import type { DocumentPair, DossierDiff, NamedDocument, Passage } from '../../model/dossier-diff.ts';
import { ChangeIds } from './change-id.ts';
import { findGoneClaims, findNewClaims, findStatusChanges } from './compare-claims.ts';
import { findNewDenials } from './compare-denials.ts';
import { findRevisedFigures } from './compare-figures.ts';
import { findHedgeChanges } from './compare-hedges.ts';
import { findNewOrigins } from './compare-origins.ts';
import { compareDossiers, type Reader } from './comparison.ts';
import { findDue } from './find-due.ts';
import { findEdits } from './find-edits.ts';
import { matchActors } from './match-actors.ts';
import { matchClaims } from './match-claims.ts';
import type { DocumentMatch } from './match-documents.ts';

export interface DiffOptions {
  /** What makes the diff. */
  readonly generator: Dossier['generator'];
  /** Reads an edited article again, for the words that its dossier does not keep. */
  readonly read: Reader;
  /** Folded nouns that stand for people of any kind, in singular and plural: `personnes`, `morts`. */
  readonly people: ReadonlySet<string>;
}

/**
 * What changed between two looks at a story: first what is the same (articles, statements, claims, actors), then what
 * is new, gone or otherwise. The same dossiers give the same diff, whatever the order of their lists; a dossier and
 * itself give an empty one.
 */
export function diffDossiers(
  old: Dossier,
  next: Dossier,
  { generator, read, people }: DiffOptions,
): DossierDiff {
  const comparison = compareDossiers(old, next);
  const matches = matchClaims(comparison);
  const actors = matchActors(comparison);
  const ids = new ChangeIds();
  const { edited, found } = findEdits(comparison, read);
  return {
    version: 1,
    generator,
    old: { generator: old.generator, asOf: old.asOf },
    new: { generator: next.generator, asOf: next.asOf },
    documents: comparison.documents.map(describePair),
    newClaims: inOrder(findNewClaims(comparison, matches, ids), ({ text }) => text),
    newDenials: findNewDenials(comparison, matches, actors, ids),
    figures: findRevisedFigures(comparison, found, matches, actors, people, ids),
    hedges: findHedgeChanges(comparison, found, matches, actors, ids),
    newOrigins: inOrder(findNewOrigins(comparison, matches, actors, ids), ({ old: text }) => text),
    statuses: inOrder(findStatusChanges(comparison, matches, ids), ({ new: text }) => text),
    edited,
    due: findDue(comparison, ids),
    gone: inOrder(findGoneClaims(comparison, matches, ids), ({ old: text }) => text),
  };
}

/** Changes in the order of the articles that they stand in, and of their place there. */
function inOrder<T>(changes: readonly T[], passageOf: (change: T) => Passage): readonly T[] {
  const place = (change: T) => {
    const { document, spans } = passageOf(change);
    return { document, start: spans[0]?.start ?? 0 };
  };
  return [...changes].sort((a, b) => {
    const [one, other] = [place(a), place(b)];
    return one.document < other.document ? -1 : one.document > other.document ? 1 : one.start - other.start;
  });
}

function describePair({ old, new: next, by, why }: DocumentMatch): DocumentPair {
  const state =
    old === null ? 'added' : next === null ? 'removed' : old.text === next.text ? 'same' : 'edited';
  return { state, old: old && nameOf(old), new: next && nameOf(next), by, why };
}

function nameOf({ id, file, outlet, title, url, published }: Document): NamedDocument {
  return { id, file, outlet, title, url, published: published?.date ?? null };
}
