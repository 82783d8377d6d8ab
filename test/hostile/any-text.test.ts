import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze, compose } from '../../src/app/library.ts';
import { documentSchema, dossierSchema } from '../../src/model/index.ts';
import { spansOf } from '../spans.ts';

/** Pieces that the stages look for, to be put together in senseless ways. */
const PIECES = [
  'Le maire',
  'la préfète de la Marne',
  'Paul Hédouin',
  'a déclaré',
  'n’a pas confirmé',
  'aurait',
  'selon',
  'que',
  'qu’',
  'dit-il',
  'a-t-elle assuré',
  '«',
  '»',
  '“',
  '”',
  '"',
  '’',
  "'",
  '(',
  ')',
  '–',
  ':',
  ',',
  '.',
  '…',
  '?',
  '\n',
  '\n\n',
  '\u00a0',
  '\u202f',
  '12 000',
  '1.500',
  '3,5 %',
  'deux millions',
  'au moins',
  'moins de',
  'lundi',
  '3 mars 2025',
  'la semaine dernière',
  'il',
  'elle',
  'dans un communiqué',
  'Aucun commentaire',
  'À lire aussi :',
  'M.',
  'OTAN',
  '\uD83D',
  '\uDE00',
  '\u0000',
  '\u0301',
  '😀',
  'ﬁn',
  'İ',
];

const text = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
    ),
    {
      maxLength: 60,
    },
  )
  .chain((pieces) => fc.constantFrom(pieces.join(' '), pieces.join('')));

describe('any text', () => {
  it('is analysed without an error into what the schema accepts, its spans within it and not empty', () => {
    fc.assert(
      fc.property(text, (words) => {
        const { document } = analyze({ id: 'a', text: words, lang: 'fr' }, { notAfter: '2025-03-10' });
        expect(documentSchema.parse(document)).toEqual(document);
        expect(document.text).toBe(words);
        expect(analyze({ id: 'a', text: words, lang: 'fr' }, { notAfter: '2025-03-10' }).document).toEqual(
          document,
        );
        for (const { start, end } of spansOf(document)) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(words.length);
          expect(words.slice(start, end).trim()).toBe(words.slice(start, end));
        }
      }),
      { numRuns: 250 },
    );
  });

  it('is composed without an error into what the schema accepts', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
        const analyses = texts.map((words, index) => analyze({ id: `a${index}`, text: words, lang: 'fr' }));
        const dossier = compose(analyses);
        expect(dossierSchema.parse(dossier)).toEqual(dossier);
        expect(compose([...analyses].reverse())).toEqual(dossier);
      }),
      { numRuns: 100 },
    );
  });
});
