import type { Analysis } from '../../model/analysis.ts';
import type { Story } from '../../model/story.ts';
import { candidatePairs } from './candidate-pairs.ts';
import { clusterDocuments } from './cluster-documents.ts';
import { dayNumber } from './day-number.ts';
import { storyId } from './story-id.ts';
import { type TermVector, termVectors } from './term-vectors.ts';

/** Mean cosine at which documents are on one event; calibrated as described in `term-vectors.ts`. */
const THRESHOLD = 0.25;

/**
 * Groups documents by the event that they are on: rare terms, names and numbers, weighed by how near in time the
 * documents are. The result does not depend on the order of the input; stories come in the order of their first
 * document's id, each with its documents sorted and without a timeline.
 */
export function groupStories(analyses: readonly Analysis[]): readonly Story[] {
  const sorted = [...analyses].sort((a, b) => (a.document.id < b.document.id ? -1 : 1));
  const vectors = termVectors(sorted);
  const days = sorted.map(({ document }) => dayNumber(document.published?.date ?? null));
  const byDay = (a: number, b: number): number => (days[a] ?? 0) - (days[b] ?? 0) || a - b;
  const pairs = candidatePairs(vectors, byDay);
  return clusterDocuments(vectors, days, pairs, THRESHOLD).map((members) => {
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
