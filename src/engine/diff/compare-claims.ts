import type { Claim } from '../../model/claim.ts';
import type { GoneClaim, NewClaim, StatusChange } from '../../model/dossier-diff.ts';
import { shareKept, wordsIn } from './aligned-text.ts';
import type { ChangeIds } from './change-id.ts';
import type { Comparison } from './comparison.ts';
import { wordsOf } from './look.ts';
import type { ClaimMatches } from './match-claims.ts';

/** What no article of the old dossier said; claims that are only denied are listed with the denials. */
export function findNewClaims(
  { new: next }: Comparison,
  matches: ClaimMatches,
  ids: ChangeIds,
): readonly NewClaim[] {
  return next.dossier.claims.flatMap((claim) => {
    const text = next.wording(claim);
    if (text === null || !matches.isNew(claim) || isOnlyDenied(claim)) return [];
    const told = claim.statements.flatMap((reference) => next.told(reference) ?? []);
    if (told.length === 0) return [];
    const { status, why } = claim;
    return { id: ids.make('claim', text), claim: claim.id, text, told, status, why };
  });
}

function isOnlyDenied({ statements }: Claim): boolean {
  return statements.every(({ position }) => position === 'denies');
}

/** Claims that another status came to: of one origin before, now agreed. */
export function findStatusChanges(
  { old, new: next }: Comparison,
  matches: ClaimMatches,
  ids: ChangeIds,
): readonly StatusChange[] {
  return next.dossier.claims.flatMap((claim) => {
    const known = matches.oldOf(claim);
    if (known === null || known.status === claim.status || matches.newOf(known) !== claim) return [];
    const [before, after] = [old.wording(known), next.wording(claim)];
    if (before === null || after === null) return [];
    return {
      id: ids.make('status', before, after),
      claim: { old: known.id, new: claim.id },
      from: known.status,
      to: claim.status,
      old: before,
      new: after,
    };
  });
}

/** Claims of the old dossier that nothing in the new one says any more. */
export function findGoneClaims(
  comparison: Comparison,
  matches: ClaimMatches,
  ids: ChangeIds,
): readonly GoneClaim[] {
  const { old, after } = comparison;
  return old.dossier.claims.flatMap((claim) => {
    const text = old.wording(claim);
    const stands = claim.statements.some((reference) => after(reference) !== null);
    if (text === null || stands || matches.newOf(claim) !== null) return [];
    const reason = reasonOf(comparison, claim);
    return { id: ids.make('gone', text), claim: claim.id, old: text, reason };
  });
}

function reasonOf({ old, revisitedOld }: Comparison, { statements }: Claim): GoneClaim['reason'] {
  const left = statements.flatMap((reference) => {
    const article = revisitedOld(reference.document);
    const statement = old.statement(reference);
    return article === undefined || statement === undefined ? [] : [{ article, statement }];
  });
  if (left.length === 0) return 'article-removed';
  if (left.every(({ article }) => article.text.old === article.text.new)) return 'read-otherwise';
  const stands = left.some(({ article: { text }, statement }) =>
    wordsOf(statement).every((span) => shareKept(text, wordsIn(text.oldWords, span)) >= KEPT),
  );
  return stands ? 'unattributed' : 'passage-removed';
}

/** Share of its words that a content must still have, to be there. */
const KEPT = 0.7;
