import type { Claim } from '../../model/claim.ts';
import type { Comparison } from './comparison.ts';
import { cutWords } from './cut-words.ts';
import type { Look } from './look.ts';

/** Claims of the new dossier that the old one has too. */
export interface ClaimMatches {
  /** The old claim that a new one continues; the other way round only one new claim continues an old one. */
  readonly oldOf: (claim: Claim) => Claim | null;
  readonly newOf: (claim: Claim) => Claim | null;
  /** Whether a new claim says nothing that the old dossier had. */
  readonly isNew: (claim: Claim) => boolean;
}

/**
 * Pairs claims by their statements: a new claim continues the old one with which it shares most. Claims none of whose
 * statements stood before or still stand (the article was removed, another one says it) are paired by their words.
 */
export function matchClaims(comparison: Comparison): ClaimMatches {
  const { old, new: next, before } = comparison;
  const oldOf = new Map<string, Claim>();
  const newOf = new Map<string, { readonly claim: Claim; readonly votes: number }>();
  const familiar = new Set<string>();
  for (const claim of next.dossier.claims) {
    const votes = new Map<Claim, number>();
    for (const reference of claim.statements) {
      if (!comparison.isNews(reference)) familiar.add(claim.id);
      const earlier = before(reference);
      if (earlier === null) continue;
      for (const known of old.claimsOf(earlier)) votes.set(known, (votes.get(known) ?? 0) + 1);
    }
    const [best] = [...votes].sort(
      ([a, one], [b, other]) =>
        other - one || Number(b.id === claim.id) - Number(a.id === claim.id) || (a.id < b.id ? -1 : 1),
    );
    if (best === undefined) continue;
    oldOf.set(claim.id, best[0]);
    if (best[1] > (newOf.get(best[0].id)?.votes ?? 0)) newOf.set(best[0].id, { claim, votes: best[1] });
  }
  const goneClaims = old.dossier.claims.filter(
    (claim) =>
      !newOf.has(claim.id) && claim.statements.every((reference) => comparison.after(reference) === null),
  );
  const cameClaims = next.dossier.claims.filter(({ id }) => !familiar.has(id) && !oldOf.has(id));
  for (const [claim, known] of pairByWords(goneClaims, cameClaims, old, next)) {
    oldOf.set(claim.id, known);
    newOf.set(known.id, { claim, votes: 0 });
    familiar.add(claim.id);
  }
  return {
    oldOf: ({ id }) => oldOf.get(id) ?? null,
    newOf: ({ id }) => newOf.get(id)?.claim ?? null,
    isNew: ({ id }) => !familiar.has(id) && !oldOf.has(id),
  };
}

/** Share of the words of both that two claims must have in common to be one. */
const SHARE = 0.6;
/** A word of so many claims says little. */
const COMMON = 30;

/** New claim → old claim, for claims in the same words and numbers, the most alike first. */
function pairByWords(
  gone: readonly Claim[],
  came: readonly Claim[],
  old: Look,
  next: Look,
): ReadonlyMap<Claim, Claim> {
  const byWord = new Map<string, Claim[]>();
  const wordsOfOld = new Map(gone.map((claim) => [claim, keysOf(claim, old)]));
  for (const [claim, { words }] of wordsOfOld)
    for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []).slice(0, COMMON), claim]);
  const pairs = came.flatMap((claim) => {
    const own = keysOf(claim, next);
    const counts = new Map<Claim, number>();
    for (const word of own.words) {
      const holders = byWord.get(word) ?? [];
      if (holders.length <= COMMON)
        for (const other of holders) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
    return [...counts].flatMap(([other]) => {
      const theirs = wordsOfOld.get(other)!;
      if (theirs.numbers !== own.numbers || theirs.denies !== own.denies) return [];
      let both = 0;
      for (const word of own.words) if (theirs.words.has(word)) both++;
      const share = both / (own.words.size + theirs.words.size - both);
      return share >= SHARE ? [{ claim, other, share }] : [];
    });
  });
  const paired = new Map<Claim, Claim>();
  const taken = new Set<Claim>();
  const sorted = pairs.sort(
    (a, b) => b.share - a.share || (`${a.claim.id}\n${a.other.id}` < `${b.claim.id}\n${b.other.id}` ? -1 : 1),
  );
  for (const { claim, other } of sorted) {
    if (paired.has(claim) || taken.has(other)) continue;
    paired.set(claim, other);
    taken.add(other);
  }
  return paired;
}

/** What a claim says, for comparing: its words, its numbers, whether it is only denied. */
function keysOf(claim: Claim, look: Look) {
  const cut = cutWords(look.wording(claim)?.words ?? '');
  return {
    words: new Set(cut.filter(({ kind }) => kind === 'word').map(({ key }) => key)),
    numbers: cut
      .filter(({ kind }) => kind === 'number')
      .map(({ key }) => key)
      .sort()
      .join(' '),
    denies: claim.statements.every(({ position }) => position === 'denies'),
  };
}
