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
import { type ScopedFigure, sameScope } from './figure-scope.ts';

/** A sentence with a figure in an article’s own voice. */
export interface NarratedFigure {
  readonly document: string;
  readonly narration: Narration;
  readonly figure: ScopedFigure;
}

/** Sentences of the articles’ own voice by the number that they give. */
export type NarratedFigures = ReadonlyMap<string, readonly NarratedFigure[]>;

export function indexNarration(
  analyses: readonly Analysis[],
  figuresOf: (analysis: Analysis) => readonly ScopedFigure[],
  copies: (document: string) => string,
): NarratedFigures {
  const index = new Map<string, NarratedFigure[]>();
  for (const analysis of analyses) {
    const { id } = analysis.document;
    if (analysis.features.narration.length === 0 || copies(id) !== id) continue;
    const figures = figuresOf(analysis);
    for (const narration of analysis.features.narration) {
      for (const place of narration.figures) {
        const figure = figures[place];
        if (figure === undefined) continue;
        const key = amountKey(figure);
        const list = index.get(key) ?? [];
        list.push({ document: id, narration, figure });
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
export function findSourceShifts(
  sides: readonly Side[],
  narrated: NarratedFigures,
  inStory: (document: string) => boolean,
): readonly FoundShift[] {
  const named = sides.filter(({ key, profile }) => key !== '' && !profile.heading);
  if (named.length === 0) return [];
  const attributing = new Set(sides.filter(({ key }) => key !== '').map(({ profile }) => profile.document));
  const shifts: FoundShift[] = [];
  const listed = new Set(attributing);
  for (const side of sides) {
    const { document, statement, heading } = side.profile;
    const silent = statement.source === null && statement.citing === null && statement.within === null;
    const same = named.filter((other) => saysTheSame(other, side));
    if (side.key !== '' || !silent || heading || listed.has(document) || same.length === 0) continue;
    listed.add(document);
    shifts.push(shift(nearest(same), wordingOf(side), ['the same words for the most part']));
  }
  for (const side of named) {
    for (const figure of side.profile.figures) {
      for (const { document, narration, figure: own } of narrated.get(amountKey(figure)) ?? []) {
        if (listed.has(document) || !inStory(document) || !tellsTheSame(side, figure, narration, own))
          continue;
        listed.add(document);
        const wording = { document, statement: null, span: narration.span };
        shifts.push(shift(side, wording, [`one figure: ${amountKey(figure)}`, 'in the article’s own voice']));
      }
    }
  }
  return shifts;
}

function shift(from: Side, to: FoundShift['to'], why: readonly string[]): FoundShift {
  return { kind: 'source-dropped', origin: from.origin, from: wordingOf(from), to, why };
}

function tellsTheSame(side: Side, figure: ScopedFigure, narration: Narration, own: ScopedFigure): boolean {
  const events = relateEvents(side.profile.events, narration.events);
  return sameScope(figure, own) && events !== 'apart' && sharesWords(side.profile.terms, narration.terms);
}

/** « au moins 300 » and « 300 » are two amounts. */
function amountKey({ figure }: ScopedFigure): string {
  const { low, high, approximate, unit } = figure;
  return `${approximate ? '~' : ''}${low ?? '…'}–${high ?? '…'} ${unit ?? ''}`.trim();
}
