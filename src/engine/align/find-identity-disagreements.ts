import type { Claim } from '../../model/claim.ts';
import type { Disagreement } from '../../model/disagreement.ts';
import { hashText } from '../../text/hash-text.ts';
import type { Profile } from './claim-profile.ts';
import type { Lineage } from './lineage.ts';
import { relateDays, relateFigures } from './score-pair.ts';
import { sameLine } from './speaker-line.ts';
import type { StatementIndex } from './statement-index.ts';
import type { StoryView } from './story-view.ts';

/** A statement that credits one actor with a deed. */
interface Credit {
  readonly profile: Profile;
  readonly claim: Claim;
  readonly doer: string;
  readonly deeds: readonly string[];
}

/** Event classes of what somebody does and others are asked about: who did it? */
const DEEDS: ReadonlySet<string> = new Set([
  'attack',
  'bomb',
  'shoot',
  'stab',
  'kill',
  'burn',
  'destroy',
  'pollute',
  'abduct',
  'hack',
  'leak',
  'steal',
  'spy',
]);

/** Credits for one class of deed that each is compared with; keeps the comparing linear in the statements. */
const NEIGHBOURS = 24;
/** Share of the shorter one's words from which two credits tell of one deed. */
const COVERED = 0.7;

/**
 * One deed with two doers: the Front claims the attack, the minister accuses the Brigade of it. A person and a body
 * may both be right, as may two of one country or of one line.
 */
export function findIdentityDisagreements(
  claims: readonly Claim[],
  { profiles, index, lineage }: StoryView,
): readonly Disagreement[] {
  const claimOf = new Map<string, Claim>();
  for (const claim of claims) {
    for (const { document, statement, position } of claim.statements)
      if (position === 'asserts') claimOf.set(`${document}\n${statement}`, claim);
  }
  const found = new Map<string, Disagreement>();
  const credits = profiles.flatMap((profile) => creditOf(profile, claimOf) ?? []);
  for (const group of rivals(credits, lineage)) {
    const one = describe(group, index);
    if (!found.has(one.id)) found.set(one.id, one);
  }
  return [...found.values()];
}

function creditOf(profile: Profile, claimOf: ReadonlyMap<string, Claim>): Credit | null {
  const claim = claimOf.get(`${profile.document}\n${profile.statement.id}`);
  const { doers, doneBySpeaker } = profile.features;
  const doer = doneBySpeaker ? (profile.statement.speaker?.actor ?? null) : (doers[0] ?? null);
  const deeds = profile.events.filter((event) => DEEDS.has(event));
  if (claim === undefined || profile.mode !== 'claim' || profile.negated) return null;
  if (doer === null || doers.length > 1 || deeds.length === 0) return null;
  return { profile, claim, doer, deeds };
}

/** Groups of credits in which each has a rival. */
function rivals(credits: readonly Credit[], lineage: Lineage): readonly (readonly Credit[])[] {
  const byDeed = new Map<string, number[]>();
  for (const [place, { deeds }] of credits.entries()) {
    for (const deed of deeds) byDeed.set(deed, [...(byDeed.get(deed) ?? []), place]);
  }
  const groups: Set<number>[] = [];
  for (const places of byDeed.values()) {
    for (const [at, a] of places.entries()) {
      for (const b of places.slice(at + 1, at + 1 + NEIGHBOURS)) {
        if (!areRivals(credits[a]!, credits[b]!, lineage)) continue;
        const group = groups.find((members) => members.has(a) || members.has(b));
        if (group === undefined) groups.push(new Set([a, b]));
        else group.add(a).add(b);
      }
    }
  }
  return groups.map((group) => [...group].sort((a, b) => a - b).map((place) => credits[place]!));
}

function areRivals(a: Credit, b: Credit, lineage: Lineage): boolean {
  if (!differentDoers(a.doer, b.doer, lineage)) return false;
  if (sameLine(a.profile.speaker, b.profile.speaker, lineage)) return false;
  return isOneDeed(a.profile, b.profile);
}

function differentDoers(a: string, b: string, lineage: Lineage): boolean {
  const [one, other] = [lineage.actor(a), lineage.actor(b)];
  if (one === null || other === null || one.anonymous || other.anonymous) return false;
  if ((one.type === 'person') !== (other.type === 'person')) return false;
  return lineage.relate(a, b) === 'apart' && !sameLine(a, b, lineage);
}

/** The shorter says little that the longer does not; no other place, day or figure. */
function isOneDeed(a: Profile, b: Profile): boolean {
  if (relateDays(a, b) === 'apart' || relateFigures(a.figures, b.figures) === 'conflict') return false;
  if (a.places.length > 0 && b.places.length > 0 && a.places.every((place) => !b.places.includes(place)))
    return false;
  const shared = a.terms.filter((term) => b.terms.includes(term)).length;
  return shared > 0 && shared >= COVERED * Math.min(a.terms.length, b.terms.length);
}

function describe(group: readonly Credit[], index: StatementIndex): Disagreement {
  const sides = [...Map.groupBy(group, ({ doer }) => doer)].sort(([a], [b]) => (a < b ? -1 : 1));
  const claims = [...new Set(group.map(({ claim }) => claim.id))].sort();
  const fullest = [...group].sort((a, b) => b.profile.terms.length - a.profile.terms.length)[0]!;
  const { document, span } = fullest.claim.text;
  return {
    id: `d-${hashText(`identity\n${claims.join('\n')}\n${sides.map(([doer]) => doer).join('\n')}`)}`,
    kind: 'identity',
    about: index.document(document).text.slice(span.start, span.end),
    sides: sides.map(([, members]) => ({
      value: doerWords(members[0]!, index),
      actors: [...new Set(members.flatMap(({ profile }) => profile.speaker ?? []))].sort(),
      statements: members.map(({ profile }) => ({
        document: profile.document,
        statement: profile.statement.id,
      })),
    })),
    claims,
    why: [`the same deed: ${fullest.deeds.join(', ')}`],
  };
}

/** How the statement names the doer: within it, else its source. Verbatim. */
function doerWords({ profile, doer }: Credit, index: StatementIndex): string {
  const { text, mentions } = index.document(profile.document);
  const { source, cue, content } = profile.statement;
  const spans = [source, cue, ...content].filter((span) => span !== null);
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  const within = mentions.filter(({ span }) => start <= span.start && span.end <= end);
  const span = profile.features.doneBySpeaker
    ? source
    : (within.findLast(({ actor }) => actor === doer)?.span ?? null);
  return span === null ? '' : text.slice(span.start, span.end);
}
