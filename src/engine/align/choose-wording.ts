import type { Claim, Position } from '../../model/claim.ts';
import type { Profile } from './claim-profile.ts';
import type { KeyWeights } from './key-weights.ts';
import type { StoryView } from './story-view.ts';

/** Characters of a wording that reads well. */
const SHORT = 40;
const LONG = 240;

/**
 * The clearest wording among a claim's statements: one that claims it, plainly and in a whole clause, with what the
 * others have in common, neither clipped nor long. Verbatim: a span of its document.
 */
export function chooseWording(
  group: readonly Profile[],
  statements: readonly { readonly position: Position }[],
  view: StoryView,
): Claim['text'] {
  let best: { score: number; profile: Profile } | null = null;
  const common = countCommon(group);
  for (const [place, profile] of group.entries()) {
    const score = clarity(profile, statements[place]!.position, common, view);
    if (best === null || score > best.score + 1e-9) best = { score, profile };
  }
  const chosen = best!.profile;
  const { start, end } = chosen.features.wording;
  return { document: chosen.document, span: { start, end } };
}

function clarity(
  profile: Profile,
  position: Position,
  common: Common,
  { weights, index }: StoryView,
): number {
  const { features, statement } = profile;
  const { start, end } = features.wording;
  const length = end - start;
  let score = position === 'asserts' ? 6 : position === 'comments' ? 0 : 2;
  if (statement.stance === 'assert') score += 2;
  if (features.complete) score += 2;
  if (features.refersBack) score -= 4;
  if (features.ofSpeaker) score -= 2;
  if (profile.negated) score -= 1;
  if (profile.heading) score -= 1;
  if (length < SHORT) score -= 2;
  if (length > LONG) score -= Math.min(4, (length - LONG) / 120);
  if (profile.figures.some(({ figure }) => figure.inherits !== null)) score -= 2;
  if (index.document(profile.document).text.slice(start, end).includes('\n')) score -= 3;
  return score + 0.4 * commonWeight(profile, common, weights);
}

/** In how many of a group's statements each term and actor stands. */
interface Common {
  readonly terms: ReadonlyMap<string, number>;
  readonly actors: ReadonlyMap<string, number>;
}

function countCommon(group: readonly Profile[]): Common {
  const count = (keys: (profile: Profile) => readonly string[]): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>();
    for (const profile of group) for (const key of keys(profile)) counts.set(key, (counts.get(key) ?? 0) + 1);
    return counts;
  };
  return { terms: count(({ terms }) => terms), actors: count(({ actors }) => actors) };
}

/** How much of what the group shares the statement says itself. */
function commonWeight(profile: Profile, common: Common, weights: KeyWeights): number {
  let sum = 0;
  for (const term of profile.features.terms) if ((common.terms.get(term) ?? 0) > 1) sum += weights.term(term);
  for (const actor of profile.features.actors)
    if ((common.actors.get(actor) ?? 0) > 1) sum += weights.actor(actor);
  return Math.min(10, sum);
}
