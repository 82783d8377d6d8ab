import { analyze, compose, type Disagreement, type Dossier, type FigureSeries } from '../src/index.ts';
import type { ComparisonCase, Expectation } from './comparison-cases.ts';

/** What the comparison of one cluster gave against what was expected of it. */
export interface ComparisonScore {
  readonly name: string;
  /** Expected differences that were found, and those that were not. */
  readonly found: readonly Expectation[];
  readonly missing: readonly Expectation[];
  /** Differences that nobody expects, or that join what must not be compared; as "kind: side | side". */
  readonly wrong: readonly string[];
  /** Those of `wrong` that are known, in the same form, and may have been mended since. */
  readonly known: readonly string[];
}

/** Composes each cluster by itself and holds every expectation against its differences and series. */
export function scoreComparisons(cases: readonly ComparisonCase[]): readonly ComparisonScore[] {
  return cases.map(({ name, expected, articles }) => {
    const dossier = compose(articles.map((article) => analyze(article)));
    const wanted = expected.filter(({ relation }) => relation !== 'never' && relation !== 'wrong');
    const found = wanted.filter((expectation) => holds(expectation, dossier));
    const wrong = dossier.disagreements.filter(
      (one) =>
        !expected.some(
          (expectation) => expectation.relation === 'differs' && fits(expectation, one, dossier),
        ) ||
        expected.some((expectation) => expectation.relation === 'never' && fits(expectation, one, dossier)),
    );
    return {
      name,
      found,
      missing: wanted.filter((expectation) => !found.includes(expectation)),
      wrong: wrong.map(({ kind, sides }) => `${kind}: ${sides.map(({ value }) => value).join(' | ')}`),
      known: expected.flatMap(({ relation, kind, values }) =>
        relation === 'wrong' ? [`${kind}: ${values.join(' | ')}`] : [],
      ),
    };
  });
}

function holds(expectation: Expectation, dossier: Dossier): boolean {
  const { relation } = expectation;
  if (relation === 'differs') return dossier.disagreements.some((one) => fits(expectation, one, dossier));
  if (relation === 'narrower') return dossier.series.some((one) => isWithin(expectation, one, dossier));
  return dossier.series.some((one) => relates(expectation, one));
}

/** Each expected value stands on a side of its own. */
function fits({ kind, values }: Expectation, one: Disagreement, dossier: Dossier): boolean {
  const { kind: found, sides } = one;
  if (kind !== null && kind !== found) return false;
  const points = dossier.series.find(({ id }) => id === one.series)?.points ?? [];
  const isSide = (side: string, value: string): boolean =>
    names(side, value) || points.some((point) => point.value === side && equals(point, value));
  const places = values.map((value) => sides.findIndex((side) => isSide(side.value, value)));
  if (found === 'denial') return sides.some((side) => values.every((value) => names(side.value, value)));
  return !places.includes(-1) && new Set(places).size === values.length;
}

/** The values follow each other in one series, each related to the next as expected. */
function relates({ relation, values }: Expectation, { points, relations }: FigureSeries): boolean {
  const places = values.map((value) => points.findIndex((point) => equals(point, value)));
  return (
    !places.includes(-1) &&
    places.slice(1).every((to, at) => {
      const pair = [places[at]!, to].sort((a, b) => a - b);
      return relations.some((one) => one.relation === relation && one.from === pair[0] && one.to === pair[1]);
    })
  );
}

function isWithin({ values }: Expectation, series: FigureSeries, { series: all }: Dossier): boolean {
  const [part, whole] = values;
  if (part === undefined || whole === undefined) return false;
  return (
    series.points.some((point) => equals(point, part)) &&
    series.within.some(({ series: id }) =>
      all.some((other) => other.id === id && other.points.some((point) => equals(point, whole))),
    )
  );
}

/** By amount where the value is one, else by words. */
function names(side: string, value: string): boolean {
  const amount = amountOf(value);
  return amount === null ? plain(side).includes(plain(value)) : amountOf(side) === amount;
}

function equals({ value, low, high }: FigureSeries['points'][number], wanted: string): boolean {
  const amount = amountOf(wanted);
  return amount === null ? plain(value).includes(plain(wanted)) : amount === (low ?? high);
}

const UNITS: Readonly<Record<string, number>> = { million: 1e6, millions: 1e6, milliards: 1e9 };

/** « 1,2 million de clients » → 1 200 000; null for words. Dates (« 3 juin ») are words. */
function amountOf(words: string): number | null {
  if (MONTH.test(words)) return null;
  const match = /(?<digits>\d[\d\s.,]*)(?<unit>\p{L}+)?/u.exec(words);
  if (match?.groups === undefined) return null;
  const digits = match.groups
    .digits!.replaceAll(/[\s.]|,(?=\d{3}(?:\D|$))/gu, '')
    .replace(/,$/u, '')
    .replace(',', '.');
  return Number(digits) * (UNITS[match.groups.unit ?? ''] ?? 1);
}

const MONTH = /(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)$/u;

function plain(words: string): string {
  return words.toLowerCase().replaceAll(/\s+/gu, ' ');
}
