import type { Claim } from '../../model/claim.ts';
import type { Disagreement } from '../../model/disagreement.ts';
import { hashText } from '../../text/hash-text.ts';
import type { Profile } from './claim-profile.ts';
import { type Aspect, readAspects } from './event-aspects.ts';
import type { KeyWeights } from './key-weights.ts';
import type { Lineage } from './lineage.ts';
import { plainKey } from './plain-key.ts';
import { sameEvent } from './same-event.ts';
import type { StatementIndex } from './statement-index.ts';
import type { StoryView } from './story-view.ts';

/** A statement that tells when or where something was, with the claim that it stands in. */
interface Telling {
  readonly profile: Profile;
  readonly claim: Claim;
  readonly aspects: readonly Aspect[];
}

/** Tellings under one key that each is compared with; keeps the comparing linear in the statements. */
const NEIGHBOURS = 24;
/** Rarest words of a telling that it is found by. */
const KEYS = 4;
/** Tellings of one difference; more of one kind are not natural text. */
const LARGEST = 100;

/**
 * One event on two days or in two towns: « la rencontre aura lieu jeudi à Genève », « la rencontre aura lieu vendredi
 * à Vienne ». Only where two lines of speakers tell the same in all other respects (`sameEvent`).
 */
export function findEventDisagreements(
  claims: readonly Claim[],
  { byDocument, profiles, weights, index, lineage }: StoryView,
): readonly Disagreement[] {
  const claimOf = new Map<string, Claim>();
  for (const claim of claims) {
    for (const { document, statement, position } of claim.statements)
      if (position === 'asserts') claimOf.set(`${document}\n${statement}`, claim);
  }
  const found = new Map<string, Disagreement>();
  const tellings = profiles.flatMap((profile): readonly Telling[] => {
    const claim = claimOf.get(`${profile.document}\n${profile.statement.id}`);
    if (claim === undefined || profile.mode !== 'claim' || profile.negated) return [];
    const aspects = readAspects(profile, byDocument.get(profile.document)!);
    return aspects.length === 0 ? [] : [{ profile, claim, aspects }];
  });
  const pairs = differingPairs(tellings, weights, lineage);
  for (const one of pairs.flatMap(([kind, links]) => describeAll(kind, links, tellings, index)))
    if (!found.has(one.id)) found.set(one.id, one);
  return [...found.values()];
}

type Link = readonly [number, number];

function differingPairs(
  tellings: readonly Telling[],
  weights: KeyWeights,
  lineage: Lineage,
): readonly (readonly [Aspect['kind'], readonly Link[]])[] {
  const links: Record<Aspect['kind'], Link[]> = { date: [], place: [] };
  for (const [a, b] of candidatePairs(tellings, weights)) {
    const one = tellings[a]!;
    const other = tellings[b]!;
    const apart = one.aspects.filter((aspect) => other.aspects.some((facing) => excludes(aspect, facing)));
    if (apart.length === 0) continue;
    if (!sameEvent(one.profile, other.profile, apart.length, weights, lineage)) continue;
    for (const { kind } of apart) links[kind].push([a, b]);
  }
  return [
    ['date', links.date],
    ['place', links.place],
  ];
}

function candidatePairs(tellings: readonly Telling[], weights: KeyWeights): readonly Link[] {
  const places = new Map<string, number[]>();
  for (const [place, { profile }] of tellings.entries()) {
    const rarest = [...profile.terms]
      .sort((a, b) => weights.frequency(a) - weights.frequency(b) || (a < b ? -1 : 1))
      .filter((term) => weights.frequency(term) > 1)
      .slice(0, KEYS);
    for (const term of rarest) {
      const list = places.get(term);
      if (list === undefined) places.set(term, [place]);
      else list.push(place);
    }
  }
  const pairs = new Map<string, Link>();
  for (const list of places.values()) {
    for (const [at, a] of list.entries()) {
      for (const b of list.slice(at + 1, at + 1 + NEIGHBOURS)) pairs.set(`${a} ${b}`, [a, b]);
    }
  }
  return [...pairs.values()].sort((x, y) => x[0] - y[0] || x[1] - y[1]);
}

/**
 * Of one kind, and not both true of one event. Days must both have been past, or both to come, for both articles: the
 * later one may tell of the next event. The same goes for towns in articles that are days apart.
 */
function excludes(a: Aspect, b: Aspect): boolean {
  if (a.kind !== b.kind || a.value === b.value) return false;
  const [early, late] = [a.published, b.published].sort() as [string, string];
  if (a.kind === 'place') return dayNumber(late) - dayNumber(early) <= PLACE_DAYS;
  return [a, b].every(({ value }) => value <= early) || [a, b].every(({ value }) => value >= late);
}

/** Days between two articles from which a minister in another town is at another meeting. */
const PLACE_DAYS = 2;

function dayNumber(day: string): number {
  return Math.round(Date.parse(day) / 86_400_000);
}

function describeAll(
  kind: Aspect['kind'],
  links: readonly Link[],
  tellings: readonly Telling[],
  index: StatementIndex,
): readonly Disagreement[] {
  return components(links).map((members) => {
    const claims = [...new Set(members.map((place) => tellings[place]!.claim))];
    const aspectOf = ({ aspects }: Telling): Aspect => aspects.find((aspect) => aspect.kind === kind)!;
    const values = new Set(members.map((place) => aspectOf(tellings[place]!).value));
    // Others of these claims that tell the same day or town stand beside those that were compared.
    const beside = tellings.filter(
      ({ claim, aspects }) =>
        claims.includes(claim) && aspects.some((one) => one.kind === kind && values.has(one.value)),
    );
    const sides = Map.groupBy(beside.slice(0, LARGEST), (telling) => aspectOf(telling).value);
    const first = tellings[members[0]!]!;
    const { document, span } = first.claim.text;
    const ids = claims.map(({ id }) => id).sort();
    return {
      id: `d-${hashText(`${kind}\n${ids.join('\n')}\n${[...sides.keys()].sort().join('\n')}`)}`,
      kind,
      about: index.document(document).text.slice(span.start, span.end),
      sides: [...sides]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([, members]) => ({
          value: aspectOf(members[0]!).words,
          actors: [...new Set(members.flatMap(({ profile }) => profile.speaker ?? []))].sort(),
          statements: members.map(({ profile }) => ({
            document: profile.document,
            statement: profile.statement.id,
          })),
        })),
      claims: ids,
      why: [`the same event: ${first.profile.terms.map(plainKey).join(', ')}`],
    };
  });
}

function components(links: readonly Link[]): readonly (readonly number[])[] {
  const groupOf = new Map<number, Set<number>>();
  for (const link of links) {
    const merged = new Set(link.flatMap((place) => [...(groupOf.get(place) ?? [place])]));
    for (const place of merged) groupOf.set(place, merged);
  }
  return [...new Set(groupOf.values())].map((members) => [...members].sort((a, b) => a - b));
}
