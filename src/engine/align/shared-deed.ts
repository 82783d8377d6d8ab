import { relateEvents } from './alike-classes.ts';
import type { Profile } from './claim-profile.ts';
import { isParty } from './denier.ts';
import type { KeyWeights } from './key-weights.ts';
import type { Lineage } from './lineage.ts';
import { relateFigures } from './score-pair.ts';

/** Keys by which money is told without its amount. */
const MONEY: readonly string[] = ['#money', '#pay', '#bribe'];
/*
 * Set by hand: from 1 to 3, and from .4 to .6, the clusters of eval/claims stay the same.
 */

/** What money, and an event of one kind, weigh beside words; a word weighs between one and four. */
const MONEY_WEIGHT = 2;
const EVENT_WEIGHT = 2;
/** The share of an answer’s own words that a claim must have where neither an event nor money is told in both. */
const HALF = 0.5;

/**
 * How much of the deed that a denial tells a claim tells too: words, an event of one kind, or money; 0 where they tell
 * different deeds. « avoir reçu le moindre argent du promoteur » meets « a touché 150 000 euros du promoteur ».
 */
export function sharedDeed(answer: Profile, claim: Profile, weights: KeyWeights, lineage: Lineage): number {
  if (relateFigures(answer.figures, claim.figures) === 'conflict') return 0;
  if (namesDiffer(answer, claim, lineage)) return 0;
  const weigh = (terms: readonly string[]): number =>
    terms.reduce((sum, term) => sum + weights.term(term), 0);
  const { terms } = answer.features;
  const words = weigh(terms.filter((term) => claim.terms.includes(term)));
  const events = relateEvents(answer.events, claim.events);
  const { doneBySpeaker, involvement } = answer.features;
  const event = events === 'shared' || (events === 'alike' && (doneBySpeaker || involvement));
  const money = terms.some((term) => MONEY.includes(term)) && isOfMoney(claim);
  if (!event && !money && (words === 0 || words < HALF * weigh(terms))) return 0;
  return words + (event ? EVENT_WEIGHT : 0) + (money ? MONEY_WEIGHT : 0);
}

/** Each names a place, or somebody beside who denies, and none that the other names. */
function namesDiffer(answer: Profile, claim: Profile, lineage: Lineage): boolean {
  const apart = (one: readonly string[], other: readonly string[]): boolean =>
    one.length > 0 && other.length > 0 && !one.some((actor) => other.includes(actor));
  const one = othersNamed(answer, answer, lineage);
  const other = othersNamed(claim, answer, lineage);
  return apart(one.places, other.places) || apart(one.people, other.people);
}

/** Whom a content names beside who denies and his line, and which places. */
export function othersNamed(
  { features }: Profile,
  { speaker }: Profile,
  lineage: Lineage,
): { readonly people: readonly string[]; readonly places: readonly string[] } {
  const isPlace = (actor: string): boolean => lineage.actor(actor)?.type === 'place';
  const named = features.actors.filter((actor) => !isParty(actor, speaker, lineage));
  return { people: named.filter((actor) => !isPlace(actor)), places: named.filter(isPlace) };
}

/** « a touché 150 000 euros » */
function isOfMoney({ figures, terms }: Profile): boolean {
  return figures.some(({ figure }) => isMoney(figure.unit)) || terms.some((term) => MONEY.includes(term));
}

/** An ISO 4217 code. */
export function isMoney(unit: string | null): boolean {
  return unit !== null && /^[A-Z]{3}$/u.test(unit);
}
