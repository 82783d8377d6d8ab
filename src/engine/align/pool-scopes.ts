import type { Claim } from '../../model/claim.ts';
import { compareValues } from './compare-values.ts';
import { countAlike, type ScopedFigure } from './figure-scope.ts';

/** Figures of one claim that are looked at together. */
const LIMIT = 40;

/**
 * Lets equal figures of one claim share what is known of their scope: where one article says "12 000 soldiers in all"
 * and another, saying the same thing, just "12 000", both are the total. `figuresOf` gives the figures of a statement.
 */
export function poolScopes(
  claims: readonly Claim[],
  figuresOf: (document: string, statement: string) => readonly ScopedFigure[],
): ReadonlyMap<string, ScopedFigure> {
  const pooled = new Map<string, ScopedFigure>();
  for (const claim of claims) {
    const figures = claim.statements
      .flatMap(({ document, statement }) => figuresOf(document, statement))
      .slice(0, LIMIT);
    for (const figure of figures) {
      const twins = figures.filter((other) => countAlike(figure, other) && isTwin(figure, other));
      pooled.set(figureKey(figure), pool(figure, twins));
    }
  }
  return pooled;
}

export function figureKey({ document, index }: ScopedFigure): string {
  return `${document}\n${index}`;
}

function isTwin(a: ScopedFigure, b: ScopedFigure): boolean {
  return compareValues({ ...a.figure, approximate: false }, { ...b.figure, approximate: false }) === 'same';
}

function pool(figure: ScopedFigure, twins: readonly ScopedFigure[]): ScopedFigure {
  const { features } = figure;
  const all = twins.map((twin) => twin.features);
  return {
    ...figure,
    features: {
      ...features,
      qualifiers: union(all.map(({ qualifiers }) => qualifiers)),
      nations: union(all.map(({ nations }) => nations)),
      places: union(all.map(({ places }) => places)),
      status: features.status ?? all.find(({ status }) => status !== null)?.status ?? null,
      extent: features.extent ?? all.find(({ extent }) => extent !== null)?.extent ?? null,
      planned: all.some(({ planned }) => planned),
      superseded: features.superseded,
    },
  };
}

function union(lists: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(lists.flat())].sort();
}
