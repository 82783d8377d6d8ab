import type { Claim } from '../../model/claim.ts';
import { candidateStatements } from './candidate-statements.ts';
import type { Profile } from './claim-profile.ts';
import { clusterStatements } from './cluster-statements.ts';
import { composeClaim } from './compose-claim.ts';
import { joinAnswers } from './join-answers.ts';
import type { Lineage } from './lineage.ts';
import { linkAnswers } from './link-answers.ts';
import { APART, type PairScore, SAME, scorePair } from './score-pair.ts';
import type { StoryView } from './story-view.ts';

/**
 * Groups the statements of a story into claims: what says the same thing stands together, with its position; denials,
 * "cannot confirm" and doubts stand with what they answer. Every statement is in exactly one claim. Origins and status
 * are left to `traceOrigins`. Statements are compared only where they share a telling key, so the time grows with
 * their number, not its square.
 */
export function alignClaims(view: StoryView): readonly Claim[] {
  const { profiles, weights, lineage } = view;
  const score = (a: Profile, b: Profile): PairScore =>
    comparable(a, b, lineage) ? scorePair(a, b, weights, lineage) : APART;
  const groups = clusterStatements(profiles, candidateStatements(profiles, weights), score, SAME);
  const answers = linkAnswers(profiles, groups, weights, lineage);
  return joinAnswers(groups, answers).map((places) => {
    const members = places.map((place) => profiles[place]!);
    return composeClaim(members, answers, view);
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
