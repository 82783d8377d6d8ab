import type { CertaintyShift, Wording } from '../../model/index.ts';
import { toLine } from './lines.ts';
import { type Lookup, takePassage } from './lookup.ts';
import type { ShiftEntry, ShiftSide } from './model.ts';

/** The changes of certainty for a reader; those whose documents or statements are not found are left out. */
export function listShifts(lookup: Lookup): ShiftEntry[] {
  const storiesOf = new Map(lookup.dossier.claims.map(({ id, stories }) => [id, stories]));
  return lookup.dossier.certaintyShifts.flatMap((shift) => {
    const [from, to] = [sideOf(lookup, shift.from), sideOf(lookup, shift.to)];
    return from === null || to === null
      ? []
      : [describe(lookup, shift, from, to, storiesOf.get(shift.claim) ?? [])];
  });
}

function describe(
  lookup: Lookup,
  shift: CertaintyShift,
  from: ShiftSide,
  to: ShiftSide,
  stories: readonly string[],
): ShiftEntry {
  return {
    id: shift.id,
    kind: shift.kind,
    origin: lookup.actor(shift.origin)?.name ?? from.line?.speaker ?? null,
    from,
    to,
    stories,
    why: shift.why,
  };
}

function sideOf(lookup: Lookup, wording: Wording): ShiftSide | null {
  const document = lookup.document(wording.document);
  if (document === undefined) return null;
  const passage = takePassage(lookup, document, [wording.span]);
  if (wording.statement === null) return { ...passage, line: null };
  const line = toLine(lookup, { document: wording.document, statement: wording.statement });
  return line === null ? null : { ...passage, line };
}
