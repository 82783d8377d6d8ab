import type { Claim, StatementReference } from '../../model/claim.ts';
import type { NewDenial, Told } from '../../model/dossier-diff.ts';
import { fold } from '../../text/fold.ts';
import { contains, type Span } from '../../text/span.ts';
import type { ChangeIds } from './change-id.ts';
import type { Comparison } from './comparison.ts';
import { keyOf, wordsOf } from './look.ts';
import type { ActorNames } from './match-actors.ts';
import type { ClaimMatches } from './match-claims.ts';

/**
 * Denials that the old dossier has not: in a new article, in new words of an old one, or where an edit made a denial
 * of what was none. Whoever denied the same claim before in other words denies it again, which is told; a reprint of what was there
 * is no news.
 *
 * @example OLD « Le radar était en panne, selon un marin » · NEW « L’armateur dément toute panne du radar »
 */
export function findNewDenials(
  comparison: Comparison,
  matches: ClaimMatches,
  actors: ActorNames,
  ids: ChangeIds,
): readonly NewDenial[] {
  const { old, new: next } = comparison;
  const isReprint = reprintTest(comparison);
  return denialsOf(comparison.new.dossier).flatMap(({ reference, claims }): NewDenial[] => {
    const denial = next.told(reference);
    if (denial === null) return [];
    const earlier = comparison.before(reference);
    if (earlier !== null && isDenial(comparison, earlier)) return [];
    if (earlier === null && !comparison.isNews(reference)) return [];
    const answered = claims.find(({ statements }) =>
      statements.some(({ position }) => position === 'asserts'),
    );
    const known = answered === undefined ? null : matches.oldOf(answered);
    const before = earlier === null ? deniedBefore(comparison, claims, matches, denial, actors) : null;
    if (before !== null && isReprint(reference)) return [];
    const text = answered === undefined ? null : next.wording(answered);
    const words = denial.passage;
    return [
      {
        id: ids.make('denial', words),
        denial,
        before: earlier === null ? before : old.told(earlier),
        how: earlier !== null ? 'turned' : before !== null ? 'repeated' : 'new',
        answers:
          answered === undefined || text === null
            ? null
            : {
                claim: { old: known?.id ?? null, new: answered.id },
                text,
                old: known === null ? null : old.wording(known),
              },
        why:
          answered?.why.filter((reason) =>
            reason.startsWith(`${reference.document} ${reference.statement}:`),
          ) ?? [],
      },
    ];
  });
}

/** Statements that deny, each with the claims in which it does; in the order of articles and statements. */
function denialsOf({ documents, claims }: Comparison['new']['dossier']) {
  const byStatement = new Map<string, Claim[]>();
  for (const claim of claims) {
    for (const reference of claim.statements) {
      if (reference.position !== 'denies') continue;
      const key = keyOf(reference);
      byStatement.set(key, [...(byStatement.get(key) ?? []), claim]);
    }
  }
  return documents.flatMap(({ id: document, statements }) =>
    statements.flatMap(({ id, stance }) => {
      const reference = { document, statement: id };
      const denied = byStatement.get(keyOf(reference)) ?? [];
      return denied.length > 0 || stance === 'deny' ? [{ reference, claims: denied }] : [];
    }),
  );
}

function isDenial({ old }: Comparison, reference: StatementReference): boolean {
  if (old.statement(reference)?.stance === 'deny') return true;
  return old
    .claimsOf(reference)
    .some(({ statements }) =>
      statements.some((one) => one.position === 'denies' && keyOf(one) === keyOf(reference)),
    );
}

/** Tells whether a statement stands in a passage that its article shares with one of the old dossier. */
function reprintTest({ new: next, revisitedNew }: Comparison): (reference: StatementReference) => boolean {
  const shared = new Map<string, Span[]>();
  for (const { documents, spans } of next.dossier.reuse) {
    for (const side of [0, 1] as const) {
      if (revisitedNew(documents[side === 0 ? 1 : 0]) === undefined) continue;
      const known = shared.get(documents[side]) ?? [];
      for (const pair of spans) known.push(pair[side]);
      shared.set(documents[side], known);
    }
  }
  return (reference) => {
    const passages = shared.get(reference.document) ?? [];
    return wordsOf(next.statement(reference)!).every((span) =>
      passages.some((passage) => contains(passage, span)),
    );
  };
}

/** What the same speaker denied of the same claims in the old dossier, the same words first; null: nothing. */
function deniedBefore(
  { old }: Comparison,
  claims: readonly Claim[],
  matches: ClaimMatches,
  denial: Told,
  actors: ActorNames,
): Told | null {
  const actor = denial.speaker?.actor ?? null;
  if (actor === null) return null;
  const denials = claims
    .flatMap((claim) => matches.oldOf(claim)?.statements ?? [])
    .filter((one) => one.position === 'denies' && old.statement(one)?.speaker?.actor === actors(actor))
    .flatMap((one) => old.told(one) ?? []);
  return (
    denials.find(({ passage }) => fold(passage.words) === fold(denial.passage.words)) ?? denials[0] ?? null
  );
}
