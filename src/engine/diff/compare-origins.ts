import type { Claim } from '../../model/claim.ts';
import type { NewOrigin } from '../../model/dossier-diff.ts';
import type { ChangeIds } from './change-id.ts';
import type { Comparison } from './comparison.ts';
import type { ActorNames } from './match-actors.ts';
import type { ClaimMatches } from './match-claims.ts';
import { isSameName } from './same-name.ts';

/**
 * Somebody to whom an old claim did not go back before: a second witness, or the name behind what nobody was named
 * for. Only where words of that origin are news; that statements were grouped otherwise makes no new origin.
 */
export function findNewOrigins(
  comparison: Comparison,
  matches: ClaimMatches,
  actors: ActorNames,
  ids: ChangeIds,
): readonly NewOrigin[] {
  const { old, new: next } = comparison;
  return next.dossier.claims.flatMap((claim) => {
    const known = matches.oldOf(claim);
    const text = known === null ? null : old.wording(known);
    if (known === null || text === null) return [];
    const before = new Set(known.origins.map(({ actor }) => actor));
    return claim.origins.flatMap(({ actor, documents }) => {
      if (actor === null || before.has(actors(actor)) || before.has(actor)) return [];
      const told = newsOf(comparison, claim, new Set(documents), actor);
      if (told.length === 0) return [];
      const name = next.actor(actor)?.name ?? actor;
      return {
        id: ids.make('origin', text, actor),
        claim: { old: known.id, new: claim.id },
        old: text,
        actor,
        name,
        before: [...before].flatMap((id) => (id === null ? [] : (old.actor(id)?.name ?? id))).sort(),
        told,
        why: claim.why,
      };
    });
  });
}

/** Statements of the claim that are news, in the articles that give this origin: its own words first. */
function newsOf(
  { new: next, isNews, before, old }: Comparison,
  claim: Claim,
  documents: ReadonlySet<string>,
  actor: string,
) {
  const speaks = (reference: Claim['statements'][number]) => {
    const statement = next.statement(reference);
    return statement?.speaker?.actor === actor || statement?.citing?.actor === actor;
  };
  const isOtherwise = (reference: Claim['statements'][number]) => {
    const earlier = before(reference);
    if (earlier === null) return false;
    const [was, is] = [old.statement(earlier)?.speaker?.name, next.statement(reference)?.speaker?.name];
    return !isSameName(was ?? '', is ?? '');
  };
  const news = claim.statements.filter(
    (reference) =>
      documents.has(reference.document) &&
      reference.position === 'asserts' &&
      (isNews(reference) || (speaks(reference) && isOtherwise(reference))),
  );
  const own = news.filter(speaks);
  return (own.length > 0 ? own : news).flatMap((reference) => next.told(reference) ?? []);
}
