import type { Actor } from '../../model/actor.ts';
import type { Claim } from '../../model/claim.ts';
import type { NewOrigin } from '../../model/dossier-diff.ts';
import type { ChangeIds } from './change-id.ts';
import type { Comparison } from './comparison.ts';
import type { ActorNames } from './match-actors.ts';
import type { ClaimMatches } from './match-claims.ts';
import { isSameName } from './same-name.ts';

/**
 * Somebody to whom an old claim did not go back before: a second witness, or the name behind what nobody was named
 * for. Only where words of that origin are news; that statements were grouped otherwise makes no new origin, nor does
 * a union where its secretary spoke before, nor a source without a name where there was one: it may be the same.
 */
export function findNewOrigins(
  comparison: Comparison,
  matches: ClaimMatches,
  actors: ActorNames,
  ids: ChangeIds,
): readonly NewOrigin[] {
  const { old, new: next } = comparison;
  const nowOf = new Map(next.dossier.actors.map(({ id }) => [actors(id), id]));
  return next.dossier.claims.flatMap((claim) => {
    const known = matches.oldOf(claim);
    const text = known === null ? null : old.wording(known);
    if (known === null || text === null) return [];
    const before = new Set(known.origins.map(({ actor }) => actor));
    const voices = [...before].flatMap((id) => (id === null ? [] : voicesOf(id, old)));
    const line = new Set([
      ...voices,
      ...voices.flatMap((id) => voicesOf(nowOf.get(id) ?? id, next).map(actors)),
    ]);
    const wasUnnamed = [...before].some((id) => id !== null && old.actor(id)?.anonymous === true);
    return claim.origins.flatMap(({ actor, documents }) => {
      if (actor === null || before.has(actor)) return [];
      if (voicesOf(actor, next).some((id) => line.has(actors(id)))) return [];
      if (wasUnnamed && next.actor(actor)?.anonymous) return [];
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

/** An actor and whom it speaks for, up to the country, which is left out: all of its organs would be one voice. */
function voicesOf(actor: string, { actor: find }: Comparison['new']): readonly string[] {
  const voices: string[] = [];
  for (let id: string | null = actor; id !== null && !voices.includes(id); ) {
    const known: Actor | undefined = find(id);
    if (known?.type === 'country') break;
    voices.push(id);
    id = known?.organisation ?? known?.speaksFor ?? null;
  }
  return voices;
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
