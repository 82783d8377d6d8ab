import type { Profile } from './claim-profile.ts';
import { isAgainst, isVoice } from './denier.ts';
import type { Lineage } from './lineage.ts';
import { sameLine } from './speaker-line.ts';

/** Statements back (or, from a heading, ahead) in which what an answer refers to is looked for. */
const REACH = 6;

/** Claims of one speaker that are looked at; keeps the time linear in the statements of a story. */
const MOST = 200;

export function isAnswer(profile: Profile): boolean {
  return profile.mode === 'deny' || profile.mode === 'open' || profile.mode === 'doubt';
}

/** What is looked at to tell what an answer refers to. */
export interface Answering {
  readonly profiles: readonly Profile[];
  readonly lineage: Lineage;
  /** The claims of each speaker. */
  readonly saidBy: ReadonlyMap<string, readonly Profile[]>;
  /** Whether somebody denies the claim at this place in his own words. */
  readonly isDenied: (place: number) => boolean;
}

/** Whether the claim at a place is one that an answer so far denies. */
export function deniedGroups(
  profiles: readonly Profile[],
  groups: readonly (readonly number[])[],
  targets: ReadonlyMap<number, number>,
): (place: number) => boolean {
  const groupOf = new Map(groups.flatMap((group, index) => group.map((place) => [place, index] as const)));
  const found = new Set<number | undefined>();
  for (const [place, target] of targets) {
    if (profiles[place]!.mode === 'deny') found.add(groupOf.get(target));
  }
  return (place) => found.has(groupOf.get(place));
}

/**
 * What « ces allégations » refers to: of the claims shortly before, one that shares a word with it; else what an answer
 * before it answers, or the nearest claim of somebody else.
 */
export function referredTo(
  place: number,
  targets: ReadonlyMap<number, number>,
  answering: Answering,
): number | null {
  const { profiles, lineage } = answering;
  const profile = profiles[place]!;
  const asked = toldBeside(profile, answering);
  if (asked !== null) return asked;
  const step = profile.heading ? 1 : -1;
  let nearest: number | null = null;
  const settled = new Set<number>();
  for (let at = place + step, steps = 0; steps < REACH; at += step, steps++) {
    const other = profiles[at];
    if (other === undefined || other.document !== profile.document) break;
    if (other.statement.within === profile.statement.id || profile.statement.within === other.statement.id)
      continue;
    if (isAnswer(other)) {
      const target = targets.get(at);
      if (
        nearest === null &&
        target !== undefined &&
        isDeniable(profiles[target]!, profile, lineage) &&
        (profile.mode === other.mode || lineage.relate(profile.speaker, other.speaker) !== 'apart')
      ) {
        if (!isOwnAffair(profiles[target]!, other, profile, lineage)) return target;
        settled.add(target);
      }
      continue;
    }
    if (profile.heading || settled.has(at) || !isDeniable(other, profile, lineage)) continue;
    if (defends(at, profiles)) continue;
    if (sharesTerm(profile, other)) return at;
    if (!profile.features.also) nearest ??= at;
  }
  return nearest === null ? null : denied(nearest, profile, answering);
}

/**
 * « Le ministre a nié avoir touché de l’argent. Le promoteur rejette ces accusations »: what the minister alone is
 * accused of is not what the builder rejects, unless the builder speaks for him.
 */
function isOwnAffair(claim: Profile, denial: Profile, answer: Profile, lineage: Lineage): boolean {
  if (denial.speaker === null || answer.speaker === null) return false;
  // « Le gérant a lui aussi contesté ces affirmations »
  if (answer.features.also || isVoice(answer.speaker, lineage)) return false;
  return isAgainst(claim, denial.speaker, lineage) && !isAgainst(claim, answer.speaker, lineage);
}

/** Statements back in which a speaker’s own denial is looked for. */
const DEFENCE = 3;

/** « a nié avoir détourné des fonds. “Nos comptes sont clairs”, a-t-elle dit »: what goes on from a denial accuses nobody. */
function defends(place: number, profiles: readonly Profile[]): boolean {
  const { document, speaker } = profiles[place]!;
  if (speaker === null) return false;
  return profiles
    .slice(Math.max(0, place - DEFENCE), place)
    .some((other) => other.mode === 'deny' && other.document === document && other.speaker === speaker);
}

/**
 * « Interrogé sur le versement décrit par Ledgerline, il a rejeté ces informations »: the claim of whom the sentence
 * names that shares a word with what else it says, where the story has one only; « interrogé sur les déclarations de
 * Bruno Casals »: the only one of his.
 */
function toldBeside(answer: Profile, { saidBy, lineage }: Answering): number | null {
  const { actors, terms, tells } = answer.features.beside;
  const told = actors
    .filter((actor) => !sameLine(actor, answer.speaker, lineage))
    .flatMap((actor) => (saidBy.get(actor) ?? []).slice(0, MOST))
    .filter((claim) => isDeniable(claim, answer, lineage));
  const shared = told.filter((claim) => terms.some((term) => claim.terms.includes(term)));
  const [first, second] = shared.length > 0 || !tells ? shared : told;
  return first === undefined || second !== undefined ? null : first.index;
}

/** Claims by their speaker. */
export function claimsBySpeaker(profiles: readonly Profile[]): ReadonlyMap<string, readonly Profile[]> {
  const found = new Map<string, Profile[]>();
  for (const profile of profiles) {
    if (profile.speaker === null || profile.mode !== 'claim') continue;
    const list = found.get(profile.speaker);
    if (list === undefined) found.set(profile.speaker, [profile]);
    else list.push(profile);
  }
  return found;
}

/**
 * Nobody denies his own words, nor words that only point to others. « conteste ce chiffre » after a claim without any
 * goes back to one before it.
 */
export function isDeniable(claim: Profile, answer: Profile, lineage: Lineage): boolean {
  if (claim.mode !== 'claim' || claim.negated || claim.features.points) return false;
  if (answer.features.refersToFigure && claim.figures.length === 0) return false;
  if (answer.mode !== 'deny') return true;
  if (sameLine(claim.speaker, answer.speaker, lineage)) return false;
  // « L’armée, dont un porte-parole affirme que …, dénonce un mensonge »: whose voice it is nobody tells
  const { role = null, speaksFor = null, organisation = null } = lineage.actor(claim.speaker) ?? {};
  const isVoice = role === 'spokesperson' && speaksFor === null && organisation === null;
  return !isVoice || lineage.actor(answer.speaker)?.type !== 'organisation';
}

function sharesTerm(answer: Profile, claim: Profile): boolean {
  return answer.terms.some((term) => claim.terms.includes(term));
}

/**
 * « Radio Cap révèle que A. Selon la station, B. Le ministre dément cette information »: A, where somebody in the story
 * denies just that in so many words; else what was told last.
 */
function denied(nearest: number, answer: Profile, { profiles, lineage, isDenied }: Answering): number {
  let at = nearest;
  for (let before = at - 1; nearest - before < REACH && !isDenied(at); before--) {
    const [one, other] = [profiles[before], profiles[at]!];
    if (one === undefined || one.document !== other.document || one.heading !== other.heading) break;
    if (!isDeniable(one, answer, lineage) || !hasSameCarrier(one, other)) break;
    at = before;
  }
  return isDenied(at) ? at : nearest;
}

function hasSameCarrier(a: Profile, b: Profile): boolean {
  if (a.speaker !== null && a.speaker === b.speaker) return true;
  const [one, other] = [a.statement.speaker?.actor ?? null, b.statement.speaker?.actor ?? null];
  return one !== null && one === other;
}
