import type { Profile } from './claim-profile.ts';
import { accusedBy, isParty, isVoice, subjectFits } from './denier.ts';
import { isDeniable } from './find-referred.ts';
import type { KeyWeights } from './key-weights.ts';
import type { Lineage } from './lineage.ts';
import { othersNamed, sharedDeed } from './shared-deed.ts';
import { sameLine } from './speaker-line.ts';

/** Statements back in which the nearest of several accusations is looked for. */
const REACH = 6;
/**
 * Claims, actors, subjects and denials that are looked at for one denier, those of larger groups first; who he is by name, or
 * speaks for, is found beyond. Keeps the time linear in the statements of a story.
 */
const LIMIT = 200;

/** What is looked at to find what a denial without words of its own answers. */
export interface Accusing {
  readonly profiles: readonly Profile[];
  readonly groups: readonly (readonly number[])[];
  /** The claims of each speaker. */
  readonly saidBy: ReadonlyMap<string, readonly Profile[]>;
  readonly weights: KeyWeights;
  readonly lineage: Lineage;
}

/** Finds for a denial the claim of the story that accuses whoever denies. */
export interface Accusations {
  /**
   * « nie avoir reçu de l’argent » by the mayor: the claim about the mayor that shares words, an event or the money
   * with it; of several the one that shares most.
   */
  readonly sharing: (answer: Profile) => number | null;
  /**
   * « rejette des accusations infondées », « toute négligence »: the one claim of the story that accuses the denier, or
   * that his line denies elsewhere; of several the nearest before it in its article.
   */
  readonly untold: (answer: Profile, targets: ReadonlyMap<number, number>) => number | null;
}

export function findAccusations({ profiles, groups, saidBy, weights, lineage }: Accusing): Accusations {
  const groupOf = new Map(groups.flatMap((group, index) => group.map((place) => [place, index] as const)));
  const index = indexAccused(profiles, groups);
  const about = memoise((denier: string) => index.about(denier, lineage));
  const denials = profiles.filter(({ mode, speaker }) => mode === 'deny' && speaker !== null);
  const deniedBy = Map.groupBy(denials, ({ speaker }) => speaker!);

  const sharing = (answer: Profile): number | null => {
    if (answer.mode !== 'deny' || answer.speaker === null || pointsOnly(answer)) return null;
    const { accused, naming, open } = about(answer.speaker);
    const best = new Map<number, { score: number; place: number }>();
    for (const claim of new Set([...accused, ...naming, ...(deniesPart(answer) ? open : [])])) {
      if (!isDeniable(claim, answer, lineage) || !(tellsOwnDeed(answer) || turnsOnOne(answer, claim)))
        continue;
      const score = sharedDeed(answer, claim, weights, lineage);
      const group = groupOf.get(claim.index)!;
      if (score > (best.get(group)?.score ?? 0)) best.set(group, { score, place: claim.index });
    }
    const [first, second] = [...best.values()].sort((a, b) => b.score - a.score);
    return first === undefined || first.score === second?.score ? null : first.place;
  };

  const untold = (answer: Profile, targets: ReadonlyMap<number, number>): number | null => {
    if (answer.speaker === null) return null;
    const deniable = (claims: readonly Profile[]): readonly Profile[] =>
      claims.filter((claim) => isDeniable(claim, answer, lineage));
    const authors = othersNamed(answer, answer, lineage).people;
    // « un rapport mensonger de l’ONG »
    if (authors.length > 0) {
      const told = authors.flatMap((author) =>
        alike(saidBy, author, lineage, (speaker) => sameLine(author, speaker, lineage)),
      );
      return chosen(deniable(told.slice(0, LIMIT)), answer);
    }
    const { terms } = answer.features;
    const targeted = terms.flatMap((term) => index.bySubject.get(term) ?? []);
    const found = deniable([...about(answer.speaker).accused, ...targeted]).filter(isAccusation);
    const earlier = [...(deniedBy.get(answer.speaker) ?? []).slice(0, LIMIT), ...denials.slice(0, LIMIT)];
    const near = profiles.slice(Math.max(0, answer.index - REACH), answer.index);
    const denied = deniedBefore(answer, new Set([...earlier, ...near]), targets, profiles, lineage);
    const all = [...found, ...denied];
    const sharesWord = all.filter((claim) => terms.some((term) => claim.terms.includes(term)));
    return chosen(sharesWord.length > 0 ? sharesWord : all, answer);
  };

  const chosen = (candidates: readonly Profile[], answer: Profile): number | null => {
    const [first] = candidates;
    if (first === undefined) return null;
    if (new Set(candidates.map((claim) => groupOf.get(claim.index))).size === 1) return first.index;
    const near = candidates
      .filter((claim) => claim.document === answer.document && claim.index < answer.index)
      .sort((a, b) => b.index - a.index)[0];
    return near !== undefined && answer.index - near.index <= REACH ? near.index : null;
  };

  return { sharing, untold };
}

/** Claims that somebody may deny, by whom they accuse. */
interface AccusedIndex {
  /** By a key of a subject without a name: « un surveillant a fourni les clés ». */
  readonly bySubject: ReadonlyMap<string, readonly Profile[]>;
  /**
   * The claims that accuse a denier, those that name him, and those that accuse somebody who is not told
   * (« l’accusent d’avoir mené l’attaque »).
   */
  readonly about: (
    denier: string,
    lineage: Lineage,
  ) => Record<'accused' | 'naming' | 'open', readonly Profile[]>;
}

function indexAccused(profiles: readonly Profile[], groups: readonly (readonly number[])[]): AccusedIndex {
  const byAccused = new Map<string, Profile[]>();
  const bySubject = new Map<string, Profile[]>();
  const byName = new Map<string, Profile[]>();
  const open: Profile[] = [];
  const add = (map: Map<string, Profile[]>, keys: readonly string[], claim: Profile): void => {
    for (const key of keys) {
      const list = map.get(key) ?? [];
      if (list.length < LIMIT) list.push(claim);
      map.set(key, list);
    }
  };
  for (const group of [...groups].sort((a, b) => b.length - a.length || a[0]! - b[0]!)) {
    for (const place of group) {
      const claim = profiles[place]!;
      if (!isClaim(claim)) continue;
      const { subject, accuses } = claim.features;
      const accused = accusedBy(claim);
      add(byAccused, accused, claim);
      if (accused.length === 0) add(bySubject, subject.terms, claim);
      if (accuses && accused.length === 0 && open.length < LIMIT) open.push(claim);
      add(byName, claim.features.actors, claim);
    }
  }
  const about: AccusedIndex['about'] = (denier, lineage) => {
    const named = (map: ReadonlyMap<string, readonly Profile[]>): readonly Profile[] =>
      alike(map, denier, lineage, (actor) => isParty(actor, denier, lineage)).slice(0, LIMIT);
    const unnamed = first(bySubject).flatMap(([term, list]) =>
      subjectFits(term, denier, lineage) ? list : [],
    );
    return { accused: [...named(byAccused), ...unnamed].slice(0, LIMIT), naming: named(byName), open };
  };
  return { bySubject, about };
}

/** The claims of an actor and of whom it speaks for, then those of the first others that fit. */
function alike(
  map: ReadonlyMap<string, readonly Profile[]>,
  actor: string,
  lineage: Lineage,
  fits: (other: string) => boolean,
): readonly Profile[] {
  const own = [actor, ...lineage.chain(actor)].filter(fits);
  const others = first(map).flatMap(([other]) => (fits(other) ? other : []));
  return [...new Set([...own, ...others])].flatMap((id) => map.get(id) ?? []);
}

function first<T>(map: ReadonlyMap<string, T>): readonly (readonly [string, T])[] {
  return map.entries().take(LIMIT).toArray();
}

function isClaim({ mode, negated, features, tense }: Profile): boolean {
  return mode === 'claim' && !negated && !features.points && !features.doneBySpeaker && tense !== 'future';
}

function memoise<T>(find: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const value = known.get(key) ?? find(key);
    known.set(key, value);
    return value;
  };
}

/** What the denier’s line denies elsewhere; of a lawyer whose client nobody tells, what was last denied before. */
function deniedBefore(
  answer: Profile,
  others: Iterable<Profile>,
  targets: ReadonlyMap<number, number>,
  profiles: readonly Profile[],
  lineage: Lineage,
): readonly Profile[] {
  const forOthers = isVoice(answer.speaker, lineage);
  return [...others].flatMap((other) => {
    const from = other.index;
    const to = targets.get(from);
    if (to === undefined || other.mode !== 'deny' || profiles[to]!.mode !== 'claim') return [];
    const before = other.document === answer.document && from < answer.index && answer.index - from <= REACH;
    return sameLine(other.speaker, answer.speaker, lineage) || (forOthers && before) ? [profiles[to]!] : [];
  });
}

/** « être responsable de la chute », « toute responsabilité dans la chute » */
function deniesPart({ features }: Profile): boolean {
  return features.doneBySpeaker || features.involvement;
}

function pointsOnly({ features }: Profile): boolean {
  return features.untold || features.refersBack;
}

/** A deed of the denier’s own, or none that anybody else is named for: « avoir reçu », « toute dissimulation du bilan ». */
function tellsOwnDeed({ features }: Profile): boolean {
  if (features.ofSpeaker || features.doneBySpeaker) return true;
  return features.predicate.length === 0 && features.subject.actors.length === 0;
}

/** “denied that the fund was insolvent” and “Halden Capital was insolvent” */
function turnsOnOne(answer: Profile, claim: Profile): boolean {
  return answer.features.predicate.some((key) => claim.features.predicate.includes(key));
}

/** What somebody did, or is blamed for; what is done to him is none: « le maire a été entendu ». */
function isAccusation({ features, tense }: Profile): boolean {
  if (features.accuses || features.doers.length > 0) return true;
  return tense === 'past' && features.subject.acts;
}
