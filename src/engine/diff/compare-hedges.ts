import type { Claim } from '../../model/claim.ts';
import type { HedgeChange, Told } from '../../model/dossier-diff.ts';
import type { ChangeIds } from './change-id.ts';
import type { Comparison } from './comparison.ts';
import type { FoundEdit } from './find-edits.ts';
import { statementPairs } from './hunk.ts';
import { UNSURE } from './judge-certainty.ts';
import { takePassage } from './look.ts';
import type { ActorNames } from './match-actors.ts';
import type { ClaimMatches } from './match-claims.ts';

/** What is put more surely than before, or less: by an edit of the article, or by the same speaker elsewhere. */
export function findHedgeChanges(
  comparison: Comparison,
  edits: readonly FoundEdit[],
  matches: ClaimMatches,
  actors: ActorNames,
  ids: ChangeIds,
): readonly HedgeChange[] {
  return [
    ...edits.flatMap((edit) => fromEdit(comparison, edit, ids)),
    ...fromSpeakers(comparison, matches, actors, ids),
  ];
}

/** « Le pont serait fermé » → « Le pont est fermé », in one article. */
function fromEdit(
  { old, new: next }: Comparison,
  { edit, hunk, article }: FoundEdit,
  ids: ChangeIds,
): HedgeChange[] {
  if (edit.certainty === null) return [];
  const pair = statementPairs(hunk).find(([before, after]) => before.stance !== after.stance);
  const [before, after] = pair ?? [];
  const tell = (look: typeof old, side: 'old' | 'new', statement: string | undefined): Told => {
    const { document, around } = hunk[side];
    const told = statement === undefined ? null : look.told({ document: document.id, statement });
    return (
      told ?? {
        passage: takePassage(document, [around]),
        statement: null,
        speaker: null,
        stance: null,
        said: null,
        published: document.published?.date ?? null,
      }
    );
  };
  const told = { old: tell(old, 'old', before?.id), new: tell(next, 'new', after?.id) };
  const claims = after === undefined ? [] : next.claimsOf({ document: article.new.id, statement: after.id });
  const earlier =
    before === undefined ? [] : old.claimsOf({ document: article.old.id, statement: before.id });
  const claim = { old: earlier[0]?.id ?? null, new: claims[0]?.id ?? null };
  return [
    {
      id: ids.make('hedge', told.old.passage, told.new.passage),
      change: edit.certainty,
      by: 'edit',
      ...told,
      claim: claim.old === null && claim.new === null ? null : claim,
      why: edit.why,
    },
  ];
}

/** The same speaker on the same claim: held back in all that was said before and asserts now, or the reverse. */
function fromSpeakers(
  comparison: Comparison,
  matches: ClaimMatches,
  actors: ActorNames,
  ids: ChangeIds,
): readonly HedgeChange[] {
  const { new: next } = comparison;
  return next.dossier.claims.flatMap((claim) => {
    const known = matches.oldOf(claim);
    if (known === null) return [];
    const seen = new Set<string>();
    return claim.statements.flatMap((reference): HedgeChange[] => {
      const now =
        reference.position === 'asserts' && comparison.isNews(reference) ? next.told(reference) : null;
      const actor = now?.speaker?.actor;
      if (now === null || !actor || seen.has(actor)) return [];
      const before = saidBefore(comparison, known, actors(actor));
      const last = before.at(-1);
      if (last === undefined) return [];
      const [was, is] = [before.every(isUnsure), isUnsure(now)];
      if (was === is || (is && before.some(isUnsure)) || (!is && now.stance !== 'assert')) return [];
      seen.add(actor);
      return [
        {
          id: ids.make('hedge', last.passage, now.passage),
          change: was ? 'dropped' : 'added',
          by: 'speaker',
          old: last,
          new: now,
          claim: { old: known.id, new: claim.id },
          why: [`stance: ${last.stance} → ${now.stance}`, 'same speaker, same claim'],
        },
      ];
    });
  });
}

/** What an actor said of a claim, in order of time. */
function saidBefore({ old }: Comparison, claim: Claim, actor: string): readonly Told[] {
  return claim.statements
    .filter(
      (reference) => reference.position === 'asserts' && old.statement(reference)?.speaker?.actor === actor,
    )
    .flatMap((reference) => old.told(reference) ?? [])
    .sort((a, b) => compareDays(a.published, b.published));
}

function isUnsure({ stance }: Told): boolean {
  return stance !== null && UNSURE.has(stance);
}

function compareDays(a: string | null, b: string | null): number {
  return (a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0;
}
