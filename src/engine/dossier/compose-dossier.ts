import type { Actor } from '../../model/actor.ts';
import type { Analysis } from '../../model/analysis.ts';
import type { Claim } from '../../model/claim.ts';
import type { Dossier } from '../../model/dossier.ts';
import type { Reuse } from '../../model/reuse.ts';
import type { Story } from '../../model/story.ts';
import { buildTimeline } from './build-timeline.ts';

/** The stages that a dossier is composed by; the pipeline hands them in. */
export interface ComposeStages {
  readonly mergeActors: (analyses: readonly Analysis[]) => {
    readonly analyses: readonly Analysis[];
    readonly actors: readonly Actor[];
  };
  readonly findReuse: (analyses: readonly Analysis[]) => readonly Reuse[];
  readonly groupStories: (analyses: readonly Analysis[]) => readonly Story[];
  /** Dates of undated articles, with the days of their story. */
  readonly resolveAgain: (analyses: readonly Analysis[], stories: readonly Story[]) => readonly Analysis[];
  readonly compareStories: (
    analyses: readonly Analysis[],
    stories: readonly Story[],
    actors: readonly Actor[],
    reuse: readonly Reuse[],
  ) => Pick<Dossier, 'claims' | 'disagreements' | 'series' | 'certaintyShifts'>;
}

export interface ComposeOptions {
  readonly generator: Dossier['generator'];
  /** ISO date from which "scheduled" is seen; left out: the latest publication date. */
  readonly asOf?: string | null;
}

/**
 * The whole view of many articles. The same articles give the same dossier, in whatever order they come: documents,
 * actors and stories are sorted by id, claims by where they first stand.
 */
export function composeDossier(
  analyses: readonly Analysis[],
  stages: ComposeStages,
  options: ComposeOptions,
): Dossier {
  // each article is touched once, not at every comparison: many articles do not stay in the processor's reach
  const sorted = analyses
    .map((analysis) => ({ id: analysis.document.id, analysis }))
    .sort((a, b) => compare(a.id, b.id))
    .map(({ analysis }) => analysis);
  const merged = stages.mergeActors(sorted);
  const reuse = stages.findReuse(merged.analyses);
  const grouped = stages.groupStories(merged.analyses);
  const dated = stages.resolveAgain(merged.analyses, grouped);
  const dayOf = new Map(dated.map(({ document }) => [document.id, document.published?.date ?? null]));
  const stories = grouped.map((story) => ({ ...story, ...publishedRange(story, dayOf) }));
  const compared = stages.compareStories(dated, stories, merged.actors, reuse);
  const asOf = options.asOf ?? latestDay(dated);
  return {
    version: 1,
    generator: options.generator,
    asOf,
    documents: dated.map(({ document }) => document),
    actors: [...merged.actors].sort((a, b) => compare(a.id, b.id)),
    ...compared,
    reuse,
    stories: withTimelines(stories, dated, compared.claims, asOf),
  };
}

function withTimelines(
  stories: readonly Story[],
  analyses: readonly Analysis[],
  claims: readonly Claim[],
  asOf: string | null,
): readonly Story[] {
  const byId = new Map(analyses.map((analysis) => [analysis.document.id, analysis]));
  const claimsOf = new Map<string, Claim[]>();
  for (const claim of claims) {
    for (const story of claim.stories) {
      const list = claimsOf.get(story);
      if (list === undefined) claimsOf.set(story, [claim]);
      else list.push(claim);
    }
  }
  return stories.map((story) => ({
    ...story,
    timeline: buildTimeline(
      story.documents.map((id) => byId.get(id)!),
      claimsOf.get(story.id) ?? [],
      asOf,
    ),
  }));
}

function publishedRange(story: Story, dayOf: ReadonlyMap<string, string | null>): Pick<Story, 'from' | 'to'> {
  const days = story.documents.flatMap((id) => dayOf.get(id) ?? []).sort();
  return { from: days[0] ?? null, to: days.at(-1) ?? null };
}

function latestDay(analyses: readonly Analysis[]): string | null {
  return (
    analyses
      .flatMap(({ document }) => document.published?.date ?? [])
      .sort()
      .at(-1) ?? null
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
