import type { CertaintyShift, Wording } from '../../model/certainty-shift.ts';
import type { Claim } from '../../model/claim.ts';
import { canonicalActors, originKey } from './canonical-origin.ts';
import type { Profile } from './claim-profile.ts';
import { followOrigins } from './follow-origins.ts';
import { relateFigures } from './score-pair.ts';
import type { StoryView } from './story-view.ts';

/** One asserting statement of a claim, with what its certainty is compared by. */
export interface Side {
  readonly profile: Profile;
  /** The actor that it goes back to, one for all who speak for it; null where none is established. */
  readonly origin: string | null;
  /** Two sides with one key have one origin; '' where none is established. */
  readonly key: string;
  /** ISO day on which its article was published; '' where that is not known. */
  readonly day: string;
}

/** The story that claims are compared in. */
export interface SideContext extends StoryView {
  /** By document and statement: `a\ns1`. */
  readonly byStatement: ReadonlyMap<string, Profile>;
}

/**
 * The sides of a claim: those who assert it; reactions and answers are none. A copy has a side of its own only where it
 * reads otherwise: a reprint that makes « 300 » of « au moins 300 » does.
 */
export function sidesOf(claim: Claim, context: SideContext): readonly Side[] {
  const { lineage, copies, byStatement, index } = context;
  const readings = new Map<string, string>();
  const found = claim.statements.flatMap(({ document, statement, position }) => {
    const profile = byStatement.get(`${document}\n${statement}`);
    if (position !== 'asserts' || profile?.mode !== 'claim') return [];
    const reading = `${copies(document)}\n${readingOf(profile)}`;
    const first = readings.get(reading) ?? document;
    readings.set(reading, first);
    return first === document ? [profile] : [];
  });
  const followed = followOrigins(
    found.map(({ document, statement }) => ({ document, statement: statement.id })),
    context,
  );
  const canonical = canonicalActors(
    followed.flatMap(({ actor }) => actor ?? []),
    lineage,
  );
  return found.map((profile, place) => {
    const { actor, anchor } = followed[place]!;
    const origin = actor === null ? null : canonical(actor);
    return {
      profile,
      origin,
      key: originKey(origin, copies(anchor), lineage),
      day: index.document(profile.document).published?.date ?? '',
    };
  });
}

/** What a copy would have to change to say the same with another certainty. */
function readingOf({ statement, terms, figures, speaker }: Profile): string {
  const bounds = figures.map(({ figure }) => [figure.low, figure.high, figure.approximate]);
  return JSON.stringify([statement.stance, speaker, terms, bounds]);
}

/**
 * Which of two wordings stands nearer to the origin: the origin’s quoted words, else those of the earlier
 * article. Negative: the first;
 * 0: nothing tells.
 */
export function compareNearness(a: Side, b: Side): number {
  const quoted = Number(isQuoted(b)) - Number(isQuoted(a));
  if (quoted !== 0 || a.day === b.day || a.day === '' || b.day === '') return quoted;
  return a.day < b.day ? -1 : 1;
}

/** The nearest of some sides; of equals the first. */
export function nearest(sides: readonly Side[]): Side {
  return sides.reduce((best, side) => (compareNearness(side, best) < 0 ? side : best));
}

function isQuoted({ profile }: Side): boolean {
  return profile.statement.kind !== 'indirect';
}

/** Terms that two contents must share, and their share of the shorter one's. */
const SHARED_TERMS = 2;
const SHARED_SHARE = 0.6;

/** Whether the words of the shorter content are mostly the longer one's too. */
export function sharesWords(a: readonly string[], b: readonly string[]): boolean {
  const shared = a.filter((term) => b.includes(term)).length;
  return shared >= SHARED_TERMS && shared >= SHARED_SHARE * Math.min(a.length, b.length);
}

/**
 * Whether two statements of one claim say the same, whatever their certainty: the same words for the most part, one
 * verb where both have one, the same figures. « des soldats auraient été tués » is no hedge of « 12 soldats ont été
 * tués ».
 */
export function saysTheSame({ profile: a }: Side, { profile: b }: Side): boolean {
  const figures = relateFigures(a.figures, b.figures);
  if (figures === 'conflict' || figures === 'one-sided' || a.negated !== b.negated) return false;
  const [one, other] = [a.features.predicate, b.features.predicate];
  if (one.length > 0 && other.length > 0 && !one.some((key) => other.includes(key))) return false;
  return sharesWords(a.terms, b.terms);
}

/** The words of a side, as the dossier shows them. */
export function wordingOf({ profile }: Side): Wording {
  const { start, end } = profile.features.wording;
  return { document: profile.document, statement: profile.statement.id, span: { start, end } };
}

/** A change before it has its id. */
export type FoundShift = Omit<CertaintyShift, 'id' | 'claim'>;
