import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inferPublished, recogniseDates, resolveDates } from '../../../src/engine/mention/date.ts';
import { recogniseFigures } from '../../../src/engine/mention/figure.ts';
import { dates } from '../../../src/lang/fr/dates.ts';
import { numbers } from '../../../src/lang/fr/numbers.ts';
import { paragraphsOf, segmentFrench } from './figure-read.ts';

const FRAGMENTS = [
  'au moins',
  'plus de',
  'entre',
  'et',
  'de',
  'à',
  'du',
  'au',
  '12',
  '3 000',
  '1,5',
  '2024',
  '-',
  '/',
  '%',
  '€',
  'million',
  'mille',
  'cent',
  'quatre-vingt',
  'une',
  'dizaine',
  'des',
  'milliers',
  'un',
  'sur',
  'trois',
  'lundi',
  '24',
  'octobre',
  'mars',
  'hier',
  'la',
  'semaine',
  'dernière',
  'il y a',
  'jours',
  'depuis',
  'd’ici',
  'fin',
  'mi-',
  'l’an',
  'années',
  'XIXe',
  'siècle',
  'ans',
  'h',
  'soldats',
  'leur nombre',
  'ils seraient',
  'dont',
  'autres',
  'virgule',
  'demi',
  '«',
  '»',
  '(',
  ')',
  ',',
  '.',
  '\n',
  '\ud800',
  '\udc00',
  '\u202f',
  '1er',
  'premier',
  'dimanche',
  'de la même année',
  'à',
  'Noël',
  'Pâques',
  'jour pour jour',
  'chaque',
  'tous les ans',
  'la semaine du',
  'avant',
  'jusqu’à',
  'dès',
  'l’été',
  'reporté',
  'pour',
  '68',
  'budget',
  'samedi',
  'week-end',
];

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 40 }).map((words) => words.join(' ')),
  fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 40 }).map((words) => words.join('')),
);

test('no text throws, spans lie in the text, in order and apart', () => {
  fc.assert(
    fc.property(
      text,
      fc.constantFrom('2024-10-25', '0001-01-01', '9999-12-31', 'not a date'),
      (content, day) => {
        const segmentation = segmentFrench(content);
        const expressions = recogniseDates(content, segmentation, { dates, numbers });
        const figures = recogniseFigures(content, segmentation, { dates, numbers }, expressions);
        for (const spans of [expressions, figures.map((figure) => figure.span)]) {
          let end = 0;
          for (const span of spans) {
            expect(span.start).toBeGreaterThanOrEqual(end);
            expect(span.end).toBeGreaterThan(span.start);
            expect(content.slice(span.start, span.end).trim()).toBe(content.slice(span.start, span.end));
            end = span.end;
          }
          expect(end).toBeLessThanOrEqual(content.length);
        }
        for (const [index, figure] of figures.entries()) {
          if (figure.inherits !== null) expect(figure.inherits).toBeLessThan(index);
          if (figure.low !== null && figure.high !== null)
            expect(figure.low).toBeLessThanOrEqual(figure.high);
          if (figure.vague !== null)
            expect(content.slice(figure.span.start, figure.span.end)).toContain(figure.vague);
          expect(figure.low !== null || figure.high !== null).toBe(true);
        }
        const published = inferPublished(
          content,
          paragraphsOf(content),
          expressions,
          { dates },
          { notAfter: day },
        );
        for (const known of [published, { date: day, basis: 'given' } as const]) {
          const resolved = resolveDates(expressions, known, { notAfter: day });
          expect(resolved).toHaveLength(expressions.length);
          for (const date of resolved) if (date !== null) expect(date.from <= date.to).toBe(true);
        }
      },
    ),
    { numRuns: 1500 },
  );
});

describe('time stays linear in the length of the text', () => {
  test.each([
    ['digits', '1'],
    ['groups', '1 234 '],
    ['ranges', 'de 1 à '],
    ['words', 'cent '],
    ['decimals', 'deux virgule '],
    ['months', 'mai '],
    ['weekdays', 'lundi et '],
    ['articles', 'une petite '],
    ['days', 'le 3 et le 4 et '],
    ['days in a list', 'les 3, 4, '],
    ['years in a list', 'en 2018, 2019, '],
    ['feasts', 'à Noël '],
    ['yearly days', 'chaque année le 3 mai '],
    ['dashes', '1-'],
    ['commas', '24, '],
    ['shares', 'un sur '],
    ['bounds', 'au moins environ '],
    ['bare figures', '12 000 ; '],
    ['numbers to take up', 'ce nombre 3 '],
    ['parts', '30 blessés, dont '],
    ['insertions', '12 morts, dont 3, ont '],
    ['rates', '3 pour 1000 '],
    ['named scores', '3 buts à 1 '],
    ['remainders', 'deux ans et demi et '],
    ['what is had of it', 'en compte 12 '],
  ])('%s', (_name, unit) => {
    const measure = (length: number): number => {
      const content = unit.repeat(Math.ceil(length / unit.length));
      const segmentation = segmentFrench(content);
      const start = performance.now();
      const expressions = recogniseDates(content, segmentation, { dates, numbers });
      recogniseFigures(content, segmentation, { dates, numbers }, expressions);
      return performance.now() - start;
    };
    measure(20_000);
    const short = Math.max(measure(40_000), 15);
    expect(measure(320_000)).toBeLessThan(short * 8 * 6);
  });
});
