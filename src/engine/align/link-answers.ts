import { relateEvents } from './alike-classes.ts';
import type { Profile } from './claim-profile.ts';
import { findAccusations } from './find-accusation.ts';
import { claimsBySpeaker, deniedGroups, isAnswer, referredTo } from './find-referred.ts';
import { actorKey, type KeyWeights } from './key-weights.ts';
import type { Lineage } from './lineage.ts';
import { relateFigures, shareOf } from './score-pair.ts';
import { isMoney } from './shared-deed.ts';
import { sameLine } from './speaker-line.ts';

/** How far an answer (a denial, "cannot confirm", doubt) must fit a claim by its own words. */
const ANSWER = 0.42;
/** How far a plain sentence with a negation must fit the claim that it counters. */
const COUNTER = 0.65;
/** What it takes away that a claim of another article does not name who denies a deed of his own. */
const ASIDE = 0.2;
/** What the same article, and the same figure, add to the fit. */
const NEAR = 0.1;
const FIGURE = 0.4;
/** The share of an answer’s words that make two in common enough. */
const MOST = 0.6;

export interface Answers {
  /** Place of an answering profile → place of a profile of the group that it answers. */
  readonly targets: ReadonlyMap<number, number>;
  readonly reasons: ReadonlyMap<number, string>;
}

/**
 * Links what answers a claim to the claim: denials, "cannot confirm", doubts, and comments whose content is someone
 * else's statement. The statement within it comes first; then the nearest fitting one before it in its article where
 * it only refers back (« ces allégations »); then the group of the story that its own words fit best.
 */
export function linkAnswers(
  profiles: readonly Profile[],
  groups: readonly (readonly number[])[],
  weights: KeyWeights,
  lineage: Lineage,
): Answers {
  const targets = new Map<number, number>();
  const reasons = new Map<number, string>();
  const inner = innerPlaces(profiles);
  const link = (from: number, to: number, reason: string): void => {
    targets.set(from, to);
    reasons.set(from, reason);
  };
  const index = indexClaims(profiles, groups);
  for (const [place, profile] of profiles.entries()) {
    const within = answeredWithin(profile, inner, profiles);
    if (within !== null) link(place, within, 'answers the statement within it');
  }
  for (const [place, profile] of profiles.entries()) {
    const plain = profile.mode === 'claim' && profile.negated;
    if (targets.has(place) || !(isAnswer(profile) || plain) || profile.features.refersBack) continue;
    const best = bestClaim(profile, plain ? COUNTER : ANSWER, index, profiles, weights, lineage);
    if (best !== null) link(place, best, 'answers it in its own words');
  }
  for (const [place, profile] of profiles.entries()) {
    if (targets.has(place) || !isAnswer(profile)) continue;
    const target = targets.get(inner.get(statementKey(profile.document, profile.statement.id)) ?? -1);
    if (target !== undefined) link(place, target, 'answers with the statement within it');
  }
  const saidBy = claimsBySpeaker(profiles);
  const accusations = findAccusations({ profiles, groups, saidBy, weights, lineage });
  for (const [place, profile] of profiles.entries()) {
    const found = targets.has(place) ? null : accusations.sharing(profile);
    if (found !== null) link(place, found, 'denies what its speaker is accused of');
  }
  const answering = { profiles, lineage, saidBy, isDenied: deniedGroups(profiles, groups, targets) };
  // A heading is read after the text that it sums up, and what refers back after what it refers to.
  for (const heading of [false, true]) {
    for (const [place, profile] of profiles.entries()) {
      if (targets.has(place) || !isAnswer(profile) || profile.heading !== heading) continue;
      if (!profile.features.refersBack && !profile.features.involvement) continue;
      const found = referredTo(place, targets, answering);
      if (found !== null) link(place, found, 'refers to what was said before');
    }
  }
  for (const [place, profile] of profiles.entries()) {
    const { untold, refersBack } = profile.features;
    if (targets.has(place) || profile.mode !== 'deny' || !(untold || refersBack)) continue;
    const found = accusations.untold(profile, targets);
    if (found !== null) link(place, found, 'denies what its speaker is accused of');
  }
  return { targets, reasons };
}

/** Content words that a comment may have beside the statement within it. */
const COMMENT_WORDS = 3;

/** The statement directly within an answer or a short comment: « juge inquiétantes des informations selon lesquelles … ». */
function answeredWithin(
  profile: Profile,
  inner: ReadonlyMap<string, number>,
  profiles: readonly Profile[],
): number | null {
  const { terms, relays, doneBySpeaker } = profile.features;
  const brief = terms.length <= COMMENT_WORDS;
  if (!isAnswer(profile) && !(profile.mode === 'comment' && brief)) return null;
  // « nie être responsable d’une frappe, où 23 personnes ont péri selon l’hôpital »: nobody denies the hospital’s words
  if (doneBySpeaker || !(brief || relays)) return null;
  const place = inner.get(statementKey(profile.document, profile.statement.id));
  return place === undefined || isAnswer(profiles[place]!) ? null : place;
}

function bestClaim(
  profile: Profile,
  least: number,
  index: ReadonlyMap<string, readonly number[]>,
  profiles: readonly Profile[],
  weights: KeyWeights,
  lineage: Lineage,
): number | null {
  const tried = new Set<number>();
  for (const key of answerKeys(profile)) {
    for (const place of index.get(key) ?? []) tried.add(place);
  }
  let best: number | null = null;
  let bestScore = least;
  for (const place of [...tried].sort((a, b) => a - b)) {
    const claim = profiles[place]!;
    const score = answerScore(profile, claim, weights, lineage);
    if (score > bestScore + 1e-9) {
      best = place;
      bestScore = score;
    }
  }
  return best;
}

/** Words and actors in common; a claim about more than the answer (a figure, a place, a day) fits it less. */
function answerScore(answer: Profile, claim: Profile, weights: KeyWeights, lineage: Lineage): number {
  // « nie être à l’origine de l’attaque » answers what puts it down to the speaker, not every claim about the attack
  const { doneBySpeaker, involvement } = answer.features;
  const ownDeed = answer.mode === 'deny' && (doneBySpeaker || involvement);
  const others = claim.features.doneBySpeaker && lineage.relate(answer.speaker, claim.speaker) !== 'same';
  if (ownDeed && others) return 0;
  const blamed = ownDeed && concerns(claim, answer.speaker, lineage);
  // “any involvement in the fires” answers that somebody did it, not that it burns
  if (involvement && !blamed && claim.features.doers.length === 0) return 0;
  const shared = answer.terms.filter((term) => claim.terms.includes(term)).length;
  const figures = relateFigures(answer.figures, claim.figures);
  if (shared === 0 && figures !== 'match') return 0;

  const near = answer.document === claim.document || figures === 'match';
  const named = blamed || answer.actors.some((actor) => claim.actors.includes(actor));
  const events = relateEvents(answer.events, claim.events);
  // « la panne du radar » names nobody: two words in common must do, an event among them, or most of what it says.
  const most = shared >= MOST * answer.terms.length;
  const turns =
    isAnswer(answer) && answer.features.predicate.some((key) => claim.features.predicate.includes(key));
  const nameless = namesNobodyElse(answer, claim) && shared >= 2 && (events === 'shared' || turns || most);
  if (!near && !named && !nameless) return 0;
  if (!isAnswer(answer) && !counters(answer, claim)) return 0;
  if (figures === 'conflict') return 0;
  // « n’a reçu aucun argent » denies the money whatever its amount
  const amount = answer.figures.length === 0 && claim.figures.every(({ figure }) => isMoney(figure.unit));
  const narrower = figures === 'one-sided' && !amount ? 0.2 : 0;
  const elsewhere = claim.places.some((place) => !answer.places.includes(place)) ? 0.1 : 0;
  const ahead = claim.tense === 'future' && answer.tense !== 'future' ? 0.25 : 0;
  const own = answer.mode === 'deny' && lineage.relate(answer.speaker, claim.speaker) === 'same' ? 0.3 : 0;
  const event = events === 'shared' ? 0.1 : events === 'alike' ? 0.05 : events === 'apart' ? -0.2 : 0;
  const aside = ownDeed && !near && !blamed ? ASIDE : 0;
  const close = (near ? NEAR : 0) + (figures === 'match' ? FIGURE : 0);
  const words = (shareOf(answer, claim, weights) + coveredBy(claim, answer, weights)) / 2;
  return close + words + event - narrower - elsewhere - ahead - own - aside;
}

/** The answer names nobody, or the claim, which is in other words, nobody but places. */
function namesNobodyElse(answer: Profile, claim: Profile): boolean {
  if (answer.features.actors.length === 0) return true;
  return isAnswer(answer) && claim.features.actors.every((actor) => claim.places.includes(actor));
}

/** The claim names the speaker, or one that the speaker stands for or belongs to. */
function concerns(claim: Profile, speaker: string | null, lineage: Lineage): boolean {
  return claim.features.actors.some(
    (actor) => lineage.relate(actor, speaker) !== 'apart' || sameLine(actor, speaker, lineage),
  );
}

/** « n’a livré aucun obus » counters that shells were delivered: the same event, of what was or is, plainly claimed. */
function counters(answer: Profile, claim: Profile): boolean {
  if (answer.tense === 'future' || claim.tense === 'future' || claim.features.predicate.length === 0)
    return false;
  return (
    relateEvents(answer.events, claim.events) === 'shared' &&
    answer.features.predicate.some((key) => claim.terms.includes(key))
  );
}

/** How much of what the answer says the claim says too; answers are mostly shorter than what they answer. */
function coveredBy(claim: Profile, answer: Profile, weights: KeyWeights): number {
  let total = 0;
  let shared = 0;
  for (const term of answer.terms) {
    total += weights.term(term);
    if (claim.terms.includes(term)) shared += weights.term(term);
  }
  for (const actor of answer.features.actors) {
    total += weights.actor(actor);
    if (claim.actors.includes(actor)) shared += weights.actor(actor);
  }
  return total === 0 ? 0 : shared / total;
}

function answerKeys(profile: Profile): readonly string[] {
  const values = profile.figures.flatMap(({ figure }) => [figure.low, figure.high]);
  const amounts = [...new Set(values)].flatMap((value) => (value === null ? [] : [`=${value}`]));
  return [...profile.terms, ...profile.actors.map(actorKey), ...amounts];
}

const INDEX_LIMIT = 60;

/** Claiming statements by key, those of larger groups first; long lists are cut. */
function indexClaims(
  profiles: readonly Profile[],
  groups: readonly (readonly number[])[],
): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  const bySize = [...groups].sort((a, b) => b.length - a.length || a[0]! - b[0]!);
  for (const group of bySize) {
    for (const place of group) {
      const profile = profiles[place]!;
      if (profile.mode !== 'claim' || profile.negated) continue;
      for (const key of answerKeys(profile)) {
        const list = index.get(key) ?? [];
        if (list.length < INDEX_LIMIT) list.push(place);
        index.set(key, list);
      }
    }
  }
  return index;
}

/** Key of an outer statement → place of the first statement directly within it. */
function innerPlaces(profiles: readonly Profile[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const [place, { document, statement }] of profiles.entries()) {
    if (statement.within === null) continue;
    const key = statementKey(document, statement.within);
    if (!places.has(key)) places.set(key, place);
  }
  return places;
}

function statementKey(document: string, statement: string): string {
  return `${document}\n${statement}`;
}
