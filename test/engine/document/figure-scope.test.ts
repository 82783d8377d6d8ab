import { describe, expect, test } from 'vitest';
import { analyze } from '../../../src/engine/pipeline.ts';
import { fr } from '../../../src/lang/fr/index.ts';
import type { Figure } from '../../../src/model/figure.ts';

/** Published on a Friday. */
const PUBLISHED = '2025-03-14';

function figuresOf(text: string, published: string | null = PUBLISHED): readonly Figure[] {
  const article = { id: 'a', text, ...(published === null ? {} : { published }) };
  return analyze(article, { languages: [fr] }).document.figures;
}

describe('the places of a figure', () => {
  test.each<readonly [string, ...string[]]>([
    [
      'Selon la préfecture de Paris, 300 personnes ont manifesté à Lyon et 500 à Marseille.',
      'lyon',
      'marseille',
    ],
    ['À Lyon, 300 personnes ont défilé, à Marseille, 500.', 'lyon', 'marseille'],
    ['300 personnes ont défilé à Lyon, tandis que 500 marchaient à Lille.', 'lyon', 'lille'],
    ['À Lyon, la préfecture a annoncé que 300 personnes avaient défilé.', 'lyon'],
    ['Un porte-parole a déclaré à Gaza que 40 personnes avaient péri à Rafah.', 'rafah'],
    ['Les autorités de Gaza font état de 12 morts à Rafah.', 'rafah'],
    ['300 personnes ont manifesté à Lyon et 40 ont été arrêtées.', 'lyon', 'lyon'],
    ['Le maire de Lille a parlé de 40 familles.', ''],
  ])('%s', (text, ...places) => {
    expect(figuresOf(text).map((figure) => figure.places.join())).toEqual(
      places.map((place) => (place === '' ? '' : `place:${place}`)),
    );
  });
});

describe('the day a figure is given for', () => {
  const asOf = (text: string, published?: string | null) =>
    figuresOf(text, published).map(({ asOf }) => asOf && `${asOf.from} ${asOf.to} ${asOf.basis}`);

  test.each<readonly [string, ...string[]]>([
    ['Au 12 mars, 3 912 patients étaient hospitalisés.', '2025-03-12 2025-03-12 words'],
    ['Depuis le début de l’année, 45 femmes ont été tuées.', '2025-01-01 2025-03-14 words'],
    [
      'En 2023, 12 000 logements ont été construits, contre 15 000 en 2022.',
      '2023-01-01 2023-12-31 words',
      '2022-01-01 2022-12-31 words',
    ],
    ['La police a annoncé mardi que 300 supporteurs avaient été arrêtés.', '2025-03-11 2025-03-11 said'],
    ['La police a annoncé mardi que 300 jeunes avaient défilé samedi.', '2025-03-08 2025-03-08 words'],
    ['Quelque 300 personnes ont été arrêtées.', '2025-03-14 2025-03-14 published'],
  ])('%s', (text, ...days) => {
    expect(asOf(text)).toEqual(days);
  });

  test('is unknown where nothing is dated, and unresolved where only the words are', () => {
    expect(asOf('Quelque 300 personnes ont été arrêtées.', null)).toEqual([null]);
    const [figure] = figuresOf('Quelque 300 personnes ont été arrêtées le lendemain du 3 mars.', null);
    expect(figure?.asOf).toMatchObject({ from: null, to: null, basis: 'words' });
  });

  test('its words are those of the text', () => {
    const text = 'Au 12 mars, 3 912 patients étaient hospitalisés.';
    const span = figuresOf(text)[0]?.asOf?.span;
    expect(span && text.slice(span.start, span.end)).toBe('12 mars');
  });
});
