import type { StatementReference } from '../../model/claim.ts';
import type { Document } from '../../model/document.ts';
import type { Figure } from '../../model/figure.ts';
import { fold } from '../../text/fold.ts';
import type { Comparison } from './comparison.ts';
import { cutWords } from './cut-words.ts';
import type { Look } from './look.ts';

/** A figure that somebody named gives, with what it is about. */
export interface ScopedFigure {
  readonly document: Document;
  readonly figure: Figure;
  readonly reference: StatementReference;
  readonly actor: string;
  /** What is counted: of this figure, or of the one whose thing it takes over. */
  readonly thing: string;
}

/** The figures of a dossier that named speakers give, in order of time. */
export function scopedFigures(look: Look): readonly ScopedFigure[] {
  return look.dossier.documents
    .flatMap((document) =>
      document.figures.flatMap((figure): ScopedFigure[] => {
        if (figure.statement === null || (figure.low === null && figure.high === null)) return [];
        const reference = { document: document.id, statement: figure.statement };
        const actor = look.statement(reference)?.speaker?.actor;
        const thing = figure.thing || (document.figures[figure.inherits ?? -1]?.thing ?? '');
        return !actor || thing === '' ? [] : [{ document, figure, reference, actor, thing }];
      }),
    )
    .map((scoped, order) => ({ scoped, order, day: scoped.document.published?.date ?? '' }))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.order - b.order))
    .map(({ scoped }) => scoped);
}

/**
 * Figures with one key may be about one thing: one speaker, one unit, one noun but for the ending of its plural. Words
 * for people are one noun where the same happened to them: « neuf morts », « douze personnes sont mortes ».
 */
export function scopeKey(
  { thing, figure }: ScopedFigure,
  actor: string,
  people: ReadonlySet<string>,
): string {
  const noun = fold(thing);
  const stem = noun.length > 4 ? noun.slice(0, -2) : noun.slice(0, 3);
  const key = figure.status !== null && people.has(noun) ? `#${figure.status}` : stem;
  return `${actor}\n${figure.unit ?? ''}\n${key}`;
}

/**
 * Whether a later figure is about what an earlier one counted: nothing told of the two differs (what happens to the
 * thing, where, which of them), and they are of one claim or their sentences share words besides.
 */
export function isRestated(old: ScopedFigure, next: ScopedFigure, comparison: Comparison): boolean {
  const [a, b] = [old.figure, next.figure];
  if (a.status !== null && b.status !== null && a.status !== b.status) return false;
  if (!isPart(a.qualifiers, b.qualifiers)) return false;
  if (a.places.length > 0 && b.places.length > 0 && !a.places.some((place) => b.places.includes(place)))
    return false;
  const before = comparison.before;
  const sameClaim = comparison.new.claimsOf(next.reference).some(({ statements }) =>
    statements.some((one) => {
      const earlier = before(one);
      return earlier?.document === old.reference.document && earlier.statement === old.reference.statement;
    }),
  );
  return sameClaim || (a.status !== null && a.status === b.status) || sharesWords(old, next, comparison);
}

/** Of figures that a later one may restate, the nearest: of the same happening, with its own noun, the latest. */
export function nearest(figures: readonly ScopedFigure[], next: Figure): ScopedFigure | null {
  const rank = ({ figure }: ScopedFigure) =>
    (figure.status !== null && figure.status === next.status ? 2 : 0) + (figure.inherits === null ? 1 : 0);
  const best = Math.max(0, ...figures.map(rank));
  return figures.filter((figure) => rank(figure) === best).at(-1) ?? null;
}

function isPart(a: readonly string[], b: readonly string[]): boolean {
  const [few, many] = a.length < b.length ? [a, b] : [b, a];
  return few.every((qualifier) => many.includes(qualifier));
}

/** Words of five letters or more, besides the thing counted, that two statements share at least. */
const SHARED = 2;

function sharesWords(
  old: ScopedFigure,
  next: ScopedFigure,
  { old: before, new: after }: Comparison,
): boolean {
  const words = (look: Look, { reference, thing }: ScopedFigure) =>
    new Set(
      cutWords(look.told(reference)?.passage.words ?? '')
        .filter(({ key, kind }) => kind === 'word' && key.length >= 5 && fold(key) !== fold(thing))
        .map(({ key }) => fold(key)),
    );
  const own = words(after, next);
  let shared = 0;
  for (const word of words(before, old)) if (own.has(word)) shared++;
  return shared >= SHARED;
}
