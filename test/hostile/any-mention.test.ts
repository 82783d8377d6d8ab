import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyze } from '../../src/app/library.ts';
import type { Span } from '../../src/text/span.ts';

/** Pieces of figures, dates, names and quotations, as news has them. */
const FIGURES = [
  'au moins 12 000 habitants',
  'deux',
  'millions d’euros',
  '3,5 %',
  'un tiers des',
  'dont 4 blessés',
  '1 500',
];
const DATES = [
  'mardi',
  'le 3 mars 2025',
  'il y a deux jours',
  'd’ici',
  'fin',
  '2024',
  'au 5 avril',
  'la semaine dernière',
];
const NAMES = [
  'Anne Delorme',
  'le ministre',
  'de l’Intérieur',
  'la préfète',
  'M. Roy',
  'Delorme',
  'l’ONU',
  'la Norvège',
  'Oslo',
  'le groupe Vertelec (GVT)',
  'GVT',
  'elle',
  'Saint-',
];
const QUOTES = [
  '«',
  '»',
  '“',
  '”',
  '"',
  'a déclaré',
  'selon',
  'a-t-elle ajouté',
  'n’a pas confirmé que',
  'aurait',
];
const JOINTS = [
  ',',
  '.',
  ';',
  ':',
  '(',
  ')',
  '–',
  'et',
  'ou',
  'de',
  'à',
  '\n',
  '\u00a0',
  '’',
  '\ud83d',
  '\u0301',
  'İ',
];

const piece = fc.oneof(...[FIGURES, DATES, NAMES, QUOTES, JOINTS].map((list) => fc.constantFrom(...list)));
const text = fc
  .tuple(fc.array(piece, { maxLength: 50 }), fc.constantFrom(' ', ''), fc.nat(), fc.nat())
  .map(([pieces, joint, from, to]) => {
    const whole = pieces.join(joint);
    const [start, end] = [from % (whole.length + 1), to % (whole.length + 1)].sort((a, b) => a - b);
    return from % 3 === 0 ? whole.slice(start, end) : whole;
  });

const read = (words: string) =>
  analyze({ id: 'a', text: words, lang: 'fr', published: '2025-03-10' }, { notAfter: '2025-04-01' });

/** Whether spans stand in text order, and of two that overlap one holds the other. */
function nests(spans: readonly Span[]): boolean {
  return spans.every((span, index) =>
    spans.slice(index + 1).every((other) => {
      if (other.start < span.start) return false;
      return other.start >= span.end || other.end <= span.end || other.start === span.start;
    }),
  );
}

test('mentions slice, in order, and refer to what is there', () => {
  fc.assert(
    fc.property(text, (words) => {
      const { document, actors } = read(words);
      const { figures, dates, mentions, statements } = document;
      for (const list of [figures, dates, mentions]) {
        const spans = list.map(({ span }) => span);
        expect(nests(spans), words).toBe(true);
        for (const { start, end } of spans) {
          expect(words.slice(start, end)).not.toBe('');
          expect(words.slice(start, end)).toBe(words.slice(start, end).trim());
        }
      }
      const ids = actors.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { actor } of mentions) if (actor !== null) expect(ids).toContain(actor);
      for (const { span, statement } of figures) {
        if (statement === null) continue;
        const { content } = statements.find(({ id }) => id === statement)!;
        expect(content.some(({ start, end }) => start <= span.start && span.end <= end)).toBe(true);
      }
      for (const { from, to } of dates) expect(from <= to).toBe(true);
    }),
    { numRuns: 600 },
  );
});

test('the same text gives the same again', () => {
  fc.assert(
    fc.property(text, (words) => {
      expect(read(words)).toEqual(read(words));
    }),
    { numRuns: 150 },
  );
});
