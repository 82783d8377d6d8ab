import type { StatementReference } from '../../model/claim.ts';
import type { Document } from '../../model/document.ts';
import type { FigureValue, RevisedFigure, Told } from '../../model/dossier-diff.ts';
import type { Figure } from '../../model/figure.ts';
import { contains } from '../../text/span.ts';
import type { ChangeIds } from './change-id.ts';
import type { Comparison } from './comparison.ts';
import type { FoundEdit } from './find-edits.ts';
import type { HunkSide } from './hunk.ts';
import { isSameThing } from './judge-figure.ts';
import { type Look, takePassage } from './look.ts';
import type { ActorNames } from './match-actors.ts';
import type { ClaimMatches } from './match-claims.ts';
import { isRestated, nearest, type ScopedFigure, scopedFigures, scopeKey } from './scoped-figures.ts';

/**
 * Figures that another value came to: in the same place of an article that was edited; from whoever gave the old one,
 * of the same thing; or from somebody else, where the new dossier sets the two against each other.
 */
export function findRevisedFigures(
  comparison: Comparison,
  edits: readonly FoundEdit[],
  matches: ClaimMatches,
  actors: ActorNames,
  people: ReadonlySet<string>,
  ids: ChangeIds,
): readonly RevisedFigure[] {
  const edited = edits.flatMap((edit) => fromEdit(comparison, edit, ids));
  const told = new Set(edited.map((figure) => placeOf(figure.new)));
  const spoken = fromSpeakers(comparison, actors, people, ids).filter(
    (figure) => !told.has(placeOf(figure.new)),
  );
  for (const figure of spoken) told.add(placeOf(figure.new));
  const others = fromDisagreements(comparison, ids).filter((figure) => !told.has(placeOf(figure.new)));
  return [...edited, ...spoken, ...others].map((figure) => ({
    ...figure,
    claim: claimsOf(comparison, matches, figure),
  }));
}

function placeOf({ value }: FigureValue): string {
  return `${value.document}\n${value.spans[0]?.start}`;
}

/** « 12 blessés » → « 15 blessés », in one article: figures in order, thing by thing. */
function fromEdit(
  { old, new: next }: Comparison,
  { hunk, edit }: FoundEdit,
  ids: ChangeIds,
): RevisedFigure[] {
  if (!edit.kinds.includes('figure')) return [];
  const left = [...hunk.new.figures];
  return hunk.old.figures.flatMap((figure) => {
    const at = left.findIndex((other) => other.unit === figure.unit && isSameThing(figure, other));
    const other = left[at];
    if (other === undefined) return [];
    left.splice(at, 1);
    if (isSameValue(figure, other)) return [];
    return [
      revise(
        giveFigure(old, hunk.old.document, figure, hunk.old),
        giveFigure(next, hunk.new.document, other, hunk.new),
        other,
        'edit',
        edit.why,
        ids,
      ),
    ];
  });
}

/** Of what a speaker said of one thing, the latest so many figures are compared. */
const RECENT = 30;

/** The same speaker, the same thing, a value that this speaker had not given. */
function fromSpeakers(
  comparison: Comparison,
  actors: ActorNames,
  people: ReadonlySet<string>,
  ids: ChangeIds,
): RevisedFigure[] {
  const { old, new: next } = comparison;
  const known = new Map<string, ScopedFigure[]>();
  for (const scoped of scopedFigures(old)) {
    const key = scopeKey(scoped, scoped.actor, people);
    const list = known.get(key);
    if (list === undefined) known.set(key, [scoped]);
    else list.push(scoped);
  }
  const given = new Set<string>();
  return scopedFigures(next).flatMap((scoped): RevisedFigure[] => {
    if (!comparison.isNews(scoped.reference)) return [];
    const actor = actors(scoped.actor);
    const before = (known.get(scopeKey(scoped, actor, people)) ?? [])
      .slice(-RECENT)
      .filter((other) => isRestated(other, scoped, comparison));
    const last = nearest(before, scoped.figure);
    if (last === null || before.some(({ figure }) => isSameValue(figure, scoped.figure))) return [];
    const value = `${scopeKey(scoped, actor, people)}\n${scoped.figure.low}\n${scoped.figure.high}`;
    if (given.has(value)) return [];
    given.add(value);
    return [
      revise(
        giveFigure(old, last.document, last.figure),
        giveFigure(next, scoped.document, scoped.figure),
        scoped.figure,
        'same-speaker',
        [`same speaker, same thing: ${scoped.figure.thing}`],
        ids,
      ),
    ];
  });
}

/** Somebody else’s value that stands against an old one in the new dossier’s differences. */
function fromDisagreements(comparison: Comparison, ids: ChangeIds): RevisedFigure[] {
  const { old, new: next } = comparison;
  return next.dossier.disagreements.flatMap((disagreement): RevisedFigure[] => {
    if (disagreement.kind !== 'figure') return [];
    const sides = disagreement.sides.map(({ statements, value }) => ({ statements, value }));
    const former = sides.filter(({ statements }) =>
      statements.some((one) => comparison.before(one) !== null),
    );
    const fresh = sides.filter(({ statements }) => statements.every((one) => comparison.isNews(one)));
    const side = former[0];
    if (side === undefined) return [];
    const before = side.statements.flatMap((one) => {
      const earlier = comparison.before(one);
      return earlier === null ? [] : figureAt(old, earlier, side.value);
    })[0];
    if (before === undefined) return [];
    return fresh.flatMap(({ statements, value }) => {
      const after = statements.flatMap((one) => figureAt(next, one, value))[0];
      if (after === undefined || isSameValue(before.figure, after.figure)) return [];
      return [
        revise(
          giveFigure(old, before.document, before.figure),
          giveFigure(next, after.document, after.figure),
          after.figure,
          'other-speaker',
          disagreement.why,
          ids,
        ),
      ];
    });
  });
}

/** The figure of a statement whose words a side of a difference quotes. */
function figureAt(
  look: Look,
  reference: StatementReference,
  value: string,
): { readonly document: Document; readonly figure: Figure }[] {
  const document = look.document(reference.document);
  const statement = look.statement(reference);
  if (document === undefined || statement === undefined) return [];
  const figures = document.figures.filter(
    (figure) =>
      figure.statement === statement.id || statement.content.some((span) => contains(span, figure.span)),
  );
  const words = (figure: Figure) => document.text.slice(figure.span.start, figure.span.end);
  const named = figures.find((figure) => value.includes(words(figure)) || words(figure).includes(value));
  return named === undefined ? [] : [{ document, figure: named }];
}

function isSameValue(a: Figure, b: Figure): boolean {
  return a.low === b.low && a.high === b.high && a.approximate === b.approximate;
}

function revise(
  old: FigureValue,
  next: FigureValue,
  figure: Figure,
  by: RevisedFigure['by'],
  why: readonly string[],
  ids: ChangeIds,
): RevisedFigure {
  return {
    id: ids.make('figure', old.value, next.value),
    about: figure.thing,
    unit: figure.unit,
    by,
    direction: directionOf(old, next),
    old,
    new: next,
    claim: null,
    why,
  };
}

/** up or down where the bounds that both give have moved one way. */
function directionOf(old: FigureValue, next: FigureValue): RevisedFigure['direction'] {
  const moves = [
    old.low === null || next.low === null ? 0 : next.low - old.low,
    old.high === null || next.high === null ? 0 : next.high - old.high,
  ];
  if (moves.some((move) => move > 0) && moves.every((move) => move >= 0)) return 'up';
  if (moves.some((move) => move < 0) && moves.every((move) => move <= 0)) return 'down';
  return 'other';
}

function giveFigure(look: Look, document: Document, figure: Figure, side?: HunkSide): FigureValue {
  const told =
    figure.statement === null ? null : look.told({ document: document.id, statement: figure.statement });
  const own: Told = {
    passage: takePassage(document, [side?.around ?? figure.span]),
    statement: null,
    speaker: null,
    stance: null,
    said: null,
    published: document.published?.date ?? null,
  };
  const { low, high, approximate, span } = figure;
  return { value: takePassage(document, [span]), low, high, approximate, told: told ?? own };
}

function claimsOf(
  { old, new: next }: Comparison,
  matches: ClaimMatches,
  figure: RevisedFigure,
): RevisedFigure['claim'] {
  const find = (look: Look, { value, told }: FigureValue) =>
    told.statement === null
      ? undefined
      : look.claimsOf({ document: value.document, statement: told.statement })[0];
  const [before, after] = [find(old, figure.old), find(next, figure.new)];
  if (before === undefined && after === undefined) return null;
  const known = before ?? (after === undefined ? null : matches.oldOf(after));
  return { old: known?.id ?? null, new: after?.id ?? null };
}
