import { expect, it } from 'vitest';
import { analyze, compose } from '../../../src/app/library.ts';

/** What differs between two articles, as `value value`. */
function differing(lang: string, one: string, other: string): string[] {
  const read = (id: string, text: string) => analyze({ id, lang, published: '2025-03-07', text });
  return compose([read('a', one), read('b', other)]).disagreements.flatMap(({ kind, sides }) =>
    kind === 'figure' ? [sides.map(({ value }) => value).join(' ')] : [],
  );
}

const es = 'Diecinueve obreros fueron heridos en el incendio de la fábrica de Lorca, según los bomberos.';
const fr = 'Dix-neuf ouvriers ont été blessés dans l’incendie de l’usine de Lorca, selon les pompiers.';

it.each([
  [
    'es',
    es,
    'Al menos 14 obreros fueron heridos en el incendio de la fábrica de Lorca, tres de ellos graves, según el alcalde.',
  ],
  [
    'es',
    es,
    'Al menos 14 obreros fueron heridos en el incendio de la fábrica de Lorca, entre ellos tres graves, según el alcalde.',
  ],
  [
    'fr',
    fr,
    'Au moins 14 ouvriers ont été blessés dans l’incendie de l’usine de Lorca, trois d’entre eux gravement, selon le maire.',
  ],
] as const)('a part is no other count: %s %s %s', (lang, one, other) => {
  expect(differing(lang, one, other)).toEqual([]);
});

it.each([
  ['es', es, 'Catorce obreros fueron heridos en el incendio de la fábrica de Lorca, según el alcalde.'],
  ['es', es, 'Catorce obreros fueron heridos en el incendio de la fábrica de Lorca, dijo uno de ellos.'],
  ['fr', fr, 'Quatorze ouvriers ont été blessés dans l’incendie de l’usine de Lorca, selon le maire.'],
] as const)('another count is one: %s %s %s', (lang, one, other) => {
  expect(differing(lang, one, other)).toHaveLength(1);
});
