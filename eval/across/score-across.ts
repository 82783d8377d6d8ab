import { type Profile, profileStatements } from '../../src/engine/align/claim-profile.ts';
import { weighKeys } from '../../src/engine/align/key-weights.ts';
import { traceLineage } from '../../src/engine/align/lineage.ts';
import { pivotsOf } from '../../src/engine/align/pivots.ts';
import { shareOf } from '../../src/engine/align/score-pair.ts';
import { translateTerms } from '../../src/engine/align/translate-terms.ts';
import type { Language } from '../../src/lang/language.ts';
import type { Analysis } from '../../src/model/analysis.ts';
import { describeSentence } from './describe-sentence.ts';
import { distractorsOf, type SentencePair, type Side, sentenceOf } from './read-pairs.ts';

/** A sentence, the place at which its translation was found, and what was found first. */
export interface Retrieved {
  readonly subject: string;
  readonly query: string;
  readonly wanted: string;
  readonly first: string;
  /** 1: found first; 0: not among the candidates. */
  readonly rank: number;
}

/** Candidates that are compared in full, of those that share most with the query. */
const COMPARED = 60;

/** Looks for the translation of each pair's sentence among those of all pairs and the distractors. */
export function scoreAcross(
  pairs: readonly SentencePair[],
  languages: Readonly<Record<Side, Language>>,
  from: Side,
): readonly Retrieved[] {
  const to: Side = from === 'fr' ? 'en' : 'fr';
  const texts = [...pairs.map((pair) => sentenceOf(pair[to])), ...distractorsOf(pairs, to)];
  const candidates = texts.map((text, index) => describeSentence(`c${index}`, text, languages[to]));
  const lineage = traceLineage([]);
  const weights = weighKeys(profileStatements(candidates, lineage));
  const index = indexOf(candidates);
  return pairs.map((pair, place) => {
    const query = describeSentence('q', sentenceOf(pair[from]), languages[from]);
    const ranked = nearest(query, index, candidates.length)
      .map(([candidate, sum]) => {
        // The candidate's terms stay, the query's are translated.
        const [translated, kept] = pairUp(query, candidates[candidate]!);
        const [a] = profileStatements([translated], lineage) as [Profile];
        const [b] = profileStatements([kept], lineage) as [Profile];
        return { candidate, sum, score: shareOf(a, b, weights) };
      })
      .sort((a, b) => b.score - a.score || b.sum - a.sum || b.candidate - a.candidate);
    return {
      subject: pair.subject,
      query: sentenceOf(pair[from]),
      wanted: texts[place]!,
      first: texts[ranked[0]?.candidate ?? -1] ?? '',
      rank: ranked.findIndex(({ candidate }) => candidate === place) + 1,
    };
  });
}

/** Both with the terms of the second; a third article of its language makes it the one with the most. */
function pairUp(query: Analysis, candidate: Analysis): readonly [Analysis, Analysis] {
  const [translated, kept] = translateTerms([query, candidate, candidate]);
  return [translated!, kept!];
}

function formsOf({ features }: Analysis): ReadonlySet<string> {
  const terms = Object.values(features.statements).flatMap((statement) => statement.terms);
  return new Set(
    terms.flatMap((term) => [term, ...pivotsOf(features.pivots, term)]).map((form) => form.slice(0, 5)),
  );
}

function indexOf(candidates: readonly Analysis[]): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  for (const [place, candidate] of candidates.entries()) {
    for (const form of formsOf(candidate)) {
      const list = index.get(form);
      if (list === undefined) index.set(form, [place]);
      else list.push(place);
    }
  }
  return index;
}

function nearest(
  query: Analysis,
  index: ReadonlyMap<string, readonly number[]>,
  size: number,
): readonly (readonly [number, number])[] {
  const sums = new Map<number, number>();
  for (const form of formsOf(query)) {
    const list = index.get(form) ?? [];
    const weight = Math.log(size / (list.length + 1));
    for (const place of list) sums.set(place, (sums.get(place) ?? 0) + weight);
  }
  return [...sums.entries()].sort(([a, one], [b, other]) => other - one || b - a).slice(0, COMPARED);
}
