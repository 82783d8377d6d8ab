import type { Analysis, Narration } from '../../model/analysis.ts';
import { relateEvents } from './alike-classes.ts';
import {
  type FoundShift,
  nearest,
  type Side,
  saysTheSame,
  sharesWords,
  wordingOf,
} from './certainty-side.ts';
import { type ScopedFigure, sameScope, scopedFigures } from './figure-scope.ts';

/** A sentence with a figure in an article’s own voice. */
export interface NarratedFigure {
  readonly document: string;
  /** ISO day of publication; '' where it is not known. */
  readonly day: string;
  readonly narration: Narration;
  readonly figure: ScopedFigure;
}

/** Sentences of the articles’ own voice by the number that they give. */
export type NarratedFigures = ReadonlyMap<string, readonly NarratedFigure[]>;

export function indexNarration(
  analyses: readonly Analysis[],
  copies: (document: string) => string,
): NarratedFigures {
  const index = new Map<string, NarratedFigure[]>();
  for (const analysis of analyses) {
    const { id, published } = analysis.document;
    if (analysis.features.narration.length === 0 || copies(id) !== id) continue;
    const figures = scopedFigures(analysis);
    for (const narration of analysis.features.narration) {
      for (const place of narration.figures) {
        const figure = figures[place];
        if (figure === undefined) continue;
        const key = amountKey(figure);
        const list = index.get(key) ?? [];
        list.push({ document: id, day: published?.date ?? '', narration, figure });
        index.set(key, list);
      }
    }
  }
  return index;
}

/**
 * Where one article names who says it and another names nobody: « la collision a fait 17 blessés, a annoncé la
 * compagnie » and « la collision a fait 17 blessés ». Either the other article has it from nobody (« auraient été »), or
 * tells it in its own voice; of the latter only sentences with the same figure of the same thing are compared, since
 * words alone do not tell that two sentences are about one thing.
 */
export function findSourceShifts(sides: readonly Side[], narrated: NarratedFigures): readonly FoundShift[] {
  const attributing = new Set(sides.flatMap(({ key, profile }) => (key === '' ? [] : [profile.document])));
  const named = sides.filter(({ key, profile }) => key !== '' && !profile.heading);
  // One for each article that names nobody.
  const found = new Map<string, FoundShift>();
  const add = ({ document }: FoundShift['to'], make: () => FoundShift): void => {
    if (!attributing.has(document) && !found.has(document)) found.set(document, make());
  };
  for (const side of sides) {
    const { statement, heading } = side.profile;
    const silent = statement.source === null && statement.citing === null && statement.within === null;
    if (side.key !== '' || !silent || heading) continue;
    const same = named.filter((other) => !isAfter(other.day, side.day) && saysTheSame(other, side));
    if (same.length === 0) continue;
    const to = wordingOf(side);
    add(to, () => shift(nearest(same), to, ['the same words for the most part']));
  }
  for (const side of named) {
    for (const figure of side.profile.figures) {
      const amount = amountKey(figure);
      const told = narrated.get(amount) ?? [];
      for (const { document, day, narration, figure: own } of told) {
        if (isAfter(side.day, day) || !tellsTheSame(side, figure, narration, own)) continue;
        const to = { document, statement: null, span: narration.span };
        add(to, () => shift(side, to, [`one figure: ${amount}`, 'in the article’s own voice']));
      }
    }
  }
  return [...found.values()];
}

/** What is attributed only later was not left out before. */
function isAfter(a: string, b: string): boolean {
  return a !== '' && b !== '' && a > b;
}

function shift(from: Side, to: FoundShift['to'], why: readonly string[]): FoundShift {
  return { kind: 'source-dropped', origin: from.origin, from: wordingOf(from), to, why };
}

/** One count, and one thing that happens: « les 27 États membres » do many. */
function tellsTheSame(side: Side, figure: ScopedFigure, narration: Narration, own: ScopedFigure): boolean {
  const events = relateEvents(side.profile.events, narration.events);
  const verb = side.profile.features.predicate.some((key) => narration.predicate.includes(key));
  if (events !== 'shared' && (events === 'apart' || !verb)) return false;
  return sameScope(figure, own) && sharesWords(side.profile.terms, narration.terms);
}

/** « au moins 300 » and « 300 » are two amounts. */
function amountKey({ figure }: ScopedFigure): string {
  const { low, high, approximate, unit } = figure;
  return `${approximate ? '~' : ''}${low ?? '…'}–${high ?? '…'} ${unit ?? ''}`.trim();
}
