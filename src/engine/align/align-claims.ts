import type { Actor } from '../../model/actor.ts';
import type { Analysis } from '../../model/analysis.ts';
import type { Claim } from '../../model/claim.ts';
import type { Story } from '../../model/story.ts';
import { candidateStatements } from './candidate-statements.ts';
import { type Profile, profileStatements } from './claim-profile.ts';
import { clusterStatements } from './cluster-statements.ts';
import { composeClaim } from './compose-claim.ts';
import { joinAnswers } from './join-answers.ts';
import { weighKeys } from './key-weights.ts';
import { type Lineage, traceLineage } from './lineage.ts';
import { linkAnswers } from './link-answers.ts';
import { APART, type PairScore, SAME, scorePair } from './score-pair.ts';

/**
 * Groups the statements of many documents into claims: what says the same thing stands together, with its position;
 * denials, "cannot confirm" and doubts stand with what they answer. Every statement is in exactly one claim. Origins
 * and status are left to `traceOrigins`. A story is aligned by itself, whatever else is in the dossier; statements
 * are compared only where they share a telling key, so the time grows with their number, not its square.
 */
export function alignClaims(
  analyses: readonly Analysis[],
  stories: readonly Story[],
  actors: readonly Actor[],
): readonly Claim[] {
  const lineage = traceLineage(actors);
  const sorted = [...analyses].sort((a, b) => (a.document.id < b.document.id ? -1 : 1));
  const storiesOf = new Map<string, string[]>();
  for (const { id, documents } of stories) {
    for (const document of documents)
      storiesOf.set(document, [...(storiesOf.get(document) ?? []), id].sort());
  }
  const groups = Map.groupBy(sorted, ({ document }) => storiesOf.get(document.id)?.[0] ?? `\n${document.id}`);
  return [...groups.values()].flatMap((members) => alignStory(members, storiesOf, lineage)).sort(byPlace);
}

function alignStory(
  analyses: readonly Analysis[],
  storiesOf: ReadonlyMap<string, readonly string[]>,
  lineage: Lineage,
): readonly Claim[] {
  const profiles = profileStatements(analyses, lineage);
  const weights = weighKeys(profiles);
  const score = (a: Profile, b: Profile): PairScore =>
    comparable(a, b, lineage) ? scorePair(a, b, weights, lineage) : APART;
  const groups = clusterStatements(profiles, candidateStatements(profiles, weights), score, SAME);
  const answers = linkAnswers(profiles, groups, weights, lineage);
  const texts = new Map(analyses.map(({ document }) => [document.id, document.text]));
  return joinAnswers(groups, answers).map((places) => {
    const members = places.map((place) => profiles[place]!);
    return composeClaim(members, answers, { storiesOf, weights, lineage, texts });
  });
}

/**
 * Statements of one mode and polarity, neither within the other. Reactions of two speakers are two reactions, even to
 * one thing in the same words.
 */
function comparable(a: Profile, b: Profile, lineage: Lineage): boolean {
  if (a.mode !== b.mode || a.negated !== b.negated) return false;
  if (a.mode === 'evade' || a.mode === 'relay' || a.features.refersBack !== b.features.refersBack)
    return false;
  if (a.mode === 'comment' && lineage.relate(a.speaker, b.speaker) !== 'same') return false;
  if (a.document !== b.document) return true;
  return a.statement.within !== b.statement.id && b.statement.within !== a.statement.id;
}

function byPlace(a: Claim, b: Claim): number {
  const one = a.statements[0]!;
  const other = b.statements[0]!;
  if (one.document !== other.document) return one.document < other.document ? -1 : 1;
  return a.text.span.start - b.text.span.start || (a.id < b.id ? -1 : 1);
}
