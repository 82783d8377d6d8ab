import type { Claim } from '../../model/claim.ts';
import type { GoneClaim, NewClaim, StatusChange } from '../../model/dossier-diff.ts';
import type { ChangeIds } from './change-id.ts';
import type { Comparison } from './comparison.ts';
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
  const { old, after, revisitedOld } = comparison;
  return old.dossier.claims.flatMap((claim) => {
    const text = old.wording(claim);
    const stands = claim.statements.some((reference) => after(reference) !== null);
    if (text === null || stands || matches.newOf(claim) !== null) return [];
    const articles = claim.statements.flatMap(({ document }) => revisitedOld(document) ?? []);
    const edited = articles.some((article) => article.text.old !== article.text.new);
    const reason = articles.length === 0 ? 'article-removed' : edited ? 'passage-removed' : 'read-otherwise';
    return { id: ids.make('gone', text), claim: claim.id, old: text, reason };
  });
}
