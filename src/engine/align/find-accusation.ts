import { relateEvents } from './alike-classes.ts';
import type { Profile } from './claim-profile.ts';
import { isParty, subjectFits } from './denier.ts';
import { isDeniable } from './find-referred.ts';
import type { KeyWeights } from './key-weights.ts';
import type { Lineage } from './lineage.ts';
import { relateFigures } from './score-pair.ts';
import { sameLine } from './speaker-line.ts';

/** Statements back in which the nearest of several accusations is looked for. */
const REACH = 6;

/** What is looked at to find what a denial without words of its own answers. */
export interface Accusing {
  readonly profiles: readonly Profile[];
  readonly groups: readonly (readonly number[])[];
  readonly weights: KeyWeights;
  readonly lineage: Lineage;
}

/** Finds for a denial the claim of the story that accuses whoever denies. */
export interface Accusations {
  /**
   * « nie avoir reçu de l’argent » by the mayor: the one claim about the mayor that shares a word, an event or the
   * money with it; of several the one that shares most.
   */
  readonly sharing: (place: number) => number | null;
  /**
   * « rejette des accusations infondées », « toute négligence »: the one claim of the story that accuses the denier, or
   * that his line denies elsewhere; of several the nearest before it in its article.
   */
  readonly untold: (place: number, targets: ReadonlyMap<number, number>) => number | null;
}

export function findAccusations(accusing: Accusing): Accusations {
  const { profiles, groups, lineage } = accusing;
  const groupOf = new Map(groups.flatMap((group, index) => group.map((place) => [place, index] as const)));
  const claims = profiles.filter(
    ({ mode, negated, features, tense }) =>
      mode === 'claim' && !negated && !features.points && !features.doneBySpeaker && tense !== 'future',
  );
  const isAgainst = (claim: Profile, answer: Profile): boolean => {
    const { doers, subject } = claim.features;
    const accused = doers.length > 0 ? doers : subject.actors;
    if (accused.length > 0) return accused.some((actor) => isParty(actor, answer.speaker, lineage));
    return subjectFits(subject.terms, answer.speaker, lineage);
  };

  const sharing = (place: number): number | null => {
    const answer = profiles[place]!;
    if (!tellsOwnDeed(answer)) return null;
    const best = new Map<number, { score: number; place: number }>();
    for (const claim of claims) {
      if (!isDeniable(claim, answer, lineage)) continue;
      const concerned =
        isAgainst(claim, answer) ||
        claim.features.actors.some((actor) => isParty(actor, answer.speaker, lineage)) ||
        (claim.features.accuses && claim.features.doers.length === 0 && answer.features.doneBySpeaker);
      if (!concerned) continue;
      const score = sharedWeight(answer, claim, accusing);
      if (score === 0) continue;
      const group = groupOf.get(claim.index)!;
      const known = best.get(group);
      if (known === undefined || score > known.score) best.set(group, { score, place: claim.index });
    }
    const [first, second] = [...best.values()].sort((a, b) => b.score - a.score);
    return first === undefined || first.score === second?.score ? null : first.place;
  };

  const untold = (place: number, targets: ReadonlyMap<number, number>): number | null => {
    const answer = profiles[place]!;
    const found = claims.filter(
      (claim) => isDeniable(claim, answer, lineage) && isAccusation(claim) && isAgainst(claim, answer),
    );
    const denied = [...targets].flatMap(([from, to]) => {
      const other = profiles[from]!;
      const line = other.mode === 'deny' && from !== place && sameLine(other.speaker, answer.speaker, lineage);
      return line && profiles[to]!.mode === 'claim' ? [profiles[to]!] : [];
    });
    const all = [...found, ...denied];
    const authors = others(answer, answer, lineage, false);
    if (authors.length > 0) {
      // « un rapport mensonger de l’ONG »
      const told = claims.filter(({ speaker }) => authors.some((one) => sameLine(one, speaker, lineage)));
      return chosen(told, answer);
    }
    const about = all.filter((claim) => sharesWord(answer, claim));
    return chosen(about.length > 0 ? about : all, answer);
  };

  const chosen = (candidates: readonly Profile[], answer: Profile): number | null => {
    const [first] = candidates;
    if (first === undefined) return null;
    const different = new Set(candidates.map(({ index }) => groupOf.get(index)));
    if (different.size === 1) return first.index;
    const near = candidates
      .filter(({ document, index }) => document === answer.document && index < answer.index)
      .sort((a, b) => b.index - a.index)[0];
    return near !== undefined && answer.index - near.index <= REACH ? near.index : null;
  };

  return { sharing, untold };
}

/** A deed of the denier’s own, or none that anybody else is named for: « avoir reçu », « toute dissimulation du bilan ». */
function tellsOwnDeed({ mode, features, speaker }: Profile): boolean {
  if (mode !== 'deny' || speaker === null || features.untold || features.refersBack) return false;
  if (features.ofSpeaker || features.doneBySpeaker) return true;
  return features.predicate.length === 0 && features.subject.actors.length === 0;
}

/** What somebody did, or is blamed for; what is done to him is none: « le maire a été entendu ». */
function isAccusation({ features, tense }: Profile): boolean {
  if (features.accuses || features.doers.length > 0) return true;
  return tense === 'past' && features.subject.acts;
}

function sharesWord(answer: Profile, claim: Profile): boolean {
  return answer.features.terms.some((term) => claim.terms.includes(term));
}

/** Classes of events and keys by which money is told without its amount. */
const MONEY: readonly string[] = ['#money', '#pay', '#bribe'];
const MONEY_WEIGHT = 2;
const EVENT_WEIGHT = 2;

/** The share of an answer’s own words that a claim must have where neither an event nor money is told in both. */
const HALF = 0.5;

/** How much an answer shares with a claim: words, an event of one kind, or money; 0 where they tell different deeds. */
function sharedWeight(answer: Profile, claim: Profile, { weights, lineage }: Accusing): number {
  if (relateFigures(answer.figures, claim.figures) === 'conflict' || namesDiffer(answer, claim, lineage)) return 0;
  const weigh = (terms: readonly string[]): number => terms.reduce((sum, term) => sum + weights.term(term), 0);
  const { terms } = answer.features;
  const words = weigh(terms.filter((term) => claim.terms.includes(term)));
  const events = relateEvents(answer.events, claim.events);
  const event = events === 'shared' || (events === 'alike' && answer.features.doneBySpeaker);
  const money = terms.some((term) => MONEY.includes(term)) && isOfMoney(claim);
  if (!event && !money && (words === 0 || words < HALF * weigh(terms))) return 0;
  return words + (event ? EVENT_WEIGHT : 0) + (money ? MONEY_WEIGHT : 0);
}

/** Each names a place, or somebody beside who denies, and not one that the other names. */
function namesDiffer(answer: Profile, claim: Profile, lineage: Lineage): boolean {
  return [true, false].some((places) => {
    const one = others(answer, answer, lineage, places);
    const other = others(claim, answer, lineage, places);
    return one.length > 0 && other.length > 0 && !one.some((actor) => other.includes(actor));
  });
}

/** The places that a content names, or all others but who denies and his line. */
function others(
  { features }: Profile,
  { speaker }: Profile,
  lineage: Lineage,
  places: boolean,
): readonly string[] {
  return features.actors.filter(
    (actor) => (lineage.actor(actor)?.type === 'place') === places && !isParty(actor, speaker, lineage),
  );
}

/** « a touché 150 000 euros » */
function isOfMoney({ figures, terms }: Profile): boolean {
  return figures.some(({ figure }) => isMoney(figure.unit)) || terms.some((term) => MONEY.includes(term));
}

export function isMoney(unit: string | null): boolean {
  return unit !== null && /^[A-Z]{3}$/u.test(unit);
}
