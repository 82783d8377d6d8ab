import type { Actor } from '../../model/actor.ts';
import type { Analysis } from '../../model/analysis.ts';
import type { Reuse } from '../../model/reuse.ts';
import type { Story } from '../../model/story.ts';
import { type Profile, profileStatements } from './claim-profile.ts';
import { foldCopies } from './fold-copies.ts';
import { type CarrierOf, indexCarriers } from './follow-carriers.ts';
import { indexOutlets } from './follow-outlets.ts';
import { type KeyWeights, weighKeys } from './key-weights.ts';
import { type Lineage, traceLineage } from './lineage.ts';
import { indexStatements, type StatementIndex } from './statement-index.ts';

/** The articles of one story with what they are compared by, made once for all that compares them. */
export interface StoryView {
  /** The story; null for an article that none holds. */
  readonly story: string | null;
  /** In the order of their ids. */
  readonly analyses: readonly Analysis[];
  readonly byDocument: ReadonlyMap<string, Analysis>;
  /** Of all statements, in text order. */
  readonly profiles: readonly Profile[];
  readonly weights: KeyWeights;
  readonly index: StatementIndex;
  readonly lineage: Lineage;
  /** The article that another one copies; the article itself where it copies none. */
  readonly copies: (document: string) => string;
  /** Folded outlet → its documents. */
  readonly outlets: ReadonlyMap<string, readonly string[]>;
  readonly carriers: CarrierOf;
}

/**
 * The stories one after the other, then the articles that no story holds. A view is made when its turn comes, so that
 * only one is kept at a time.
 */
export function* viewStories(
  analyses: readonly Analysis[],
  stories: readonly Story[],
  actors: readonly Actor[],
  reuse: readonly Reuse[],
): Generator<StoryView> {
  const lineage = traceLineage(actors);
  const copies = foldCopies(reuse);
  const byId = new Map(analyses.map((analysis) => [analysis.document.id, analysis]));
  const view = (story: string | null, members: readonly Analysis[]): StoryView => {
    const sorted = [...members].sort((a, b) => (a.document.id < b.document.id ? -1 : 1));
    const profiles = profileStatements(sorted, lineage);
    return {
      story,
      analyses: sorted,
      byDocument: new Map(sorted.map((analysis) => [analysis.document.id, analysis])),
      profiles,
      weights: weighKeys(profiles),
      index: indexStatements(sorted),
      lineage,
      copies,
      outlets: indexOutlets(sorted.map(({ document }) => document)),
      carriers: indexCarriers(sorted, lineage),
    };
  };
  const alone = new Set(byId.keys());
  for (const { id, documents } of stories) {
    for (const document of documents) alone.delete(document);
    yield view(
      id,
      documents.map((document) => byId.get(document)!),
    );
  }
  for (const document of [...alone].sort()) yield view(null, [byId.get(document)!]);
}
