import type { Analysis } from '../../model/analysis.ts';
import type { Story } from '../../model/story.ts';
import { candidatePairs } from './candidate-pairs.ts';
import { clusterDocuments, joinGroups, leastCosine } from './cluster-documents.ts';
import { dayNumber } from './day-number.ts';
import { storyId } from './story-id.ts';
import { addVectors, type TermVector, termVectors } from './term-vectors.ts';

/** Mean cosine at which documents are on one event; calibrated as described in `term-vectors.ts`. */
const THRESHOLD = 0.244;
/** The same for documents in different languages; calibrated on invented articles of a few events. */
const ACROSS = 0.15;

/**
 * Groups documents by the event that they are on: rare terms, names and numbers, weighed by how near in time the
 * documents are. The result does not depend on the order of the input; stories come in the order of their first
 * document's id, each with its documents sorted and without a timeline.
 */
export function groupStories(analyses: readonly Analysis[]): readonly Story[] {
  const sorted = [...analyses].sort((a, b) => (a.document.id < b.document.id ? -1 : 1));
  const vectors = termVectors(sorted);
  const days = sorted.map(({ document }) => dayNumber(document.published?.date ?? null));
  const groups = groupByLanguage(sorted, vectors, days);
  return groups.map((members) => {
    const documents = members.map((member) => sorted[member]!.document.id);
    const dates = members.flatMap((member) => sorted[member]!.document.published?.date ?? []).sort();
    const central = sorted[mostCentral(members, vectors)]!.document;
    return {
      id: storyId(documents),
      title: central.title ?? firstLine(central.text),
      documents,
      from: dates[0] ?? null,
      to: dates.at(-1) ?? null,
      timeline: [],
    };
  });
}

/** Groups within each language, then those of different languages that are on one event. */
function groupByLanguage(
  sorted: readonly Analysis[],
  vectors: readonly TermVector[],
  days: readonly (number | null)[],
): readonly (readonly number[])[] {
  const languages = sorted.map(({ document }) => document.lang.split('-')[0]!);
  const members = [...Map.groupBy(vectors.keys(), (index) => languages[index]!).values()];
  const least = leastCosine(THRESHOLD);
  if (members.length < 2)
    return clusterDocuments(vectors, days, candidatePairs(vectors, days, least), THRESHOLD);
  const groups = members
    .flatMap((own) => {
      const ownVectors = own.map((index) => vectors[index]!);
      const ownDays = own.map((index) => days[index] ?? null);
      const pairs = candidatePairs(ownVectors, ownDays, least);
      return clusterDocuments(ownVectors, ownDays, pairs, THRESHOLD).map((group) =>
        group.map((place) => own[place]!),
      );
    })
    .sort((a, b) => a[0]! - b[0]!);
  const sums = groups.map((group) =>
    group.map((index) => vectors[index]!).reduce((a, b) => addVectors(a, b)),
  );
  const pairs = [
    ...candidatePairs(
      sums,
      groups.map((group) => days[group[0]!] ?? null),
      () => 0,
    ),
  ].map(({ document, others }) => ({
    document,
    others: others.filter((other) => languages[groups[other]![0]!] !== languages[groups[document]![0]!]),
  }));
  return joinGroups(groups, vectors, days, pairs, ACROSS);
}

/** The document that is most like the others; of equals the first. */
function mostCentral(members: readonly number[], vectors: readonly TermVector[]): number {
  const sum = new Map<number, number>();
  for (const member of members) {
    const { terms, weights } = vectors[member]!;
    for (const [place, term] of terms.entries()) sum.set(term, (sum.get(term) ?? 0) + weights[place]!);
  }
  let best = members[0]!;
  let bestScore = -1;
  for (const member of members) {
    const { terms, weights } = vectors[member]!;
    let score = 0;
    for (const [place, term] of terms.entries()) score += weights[place]! * sum.get(term)!;
    if (score > bestScore + 1e-9) {
      best = member;
      bestScore = score;
    }
  }
  return best;
}

const TITLE_LIMIT = 200;

function firstLine(text: string): string {
  const line = /\S[^\n]*/u.exec(text.slice(0, 5000))?.[0] ?? '';
  return line.length <= TITLE_LIMIT ? line.trim() : line.slice(0, TITLE_LIMIT).trim();
}
