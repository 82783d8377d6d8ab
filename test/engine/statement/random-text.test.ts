import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fr } from '../../../eval/stance-cases/fr.ts';
import { casesOf } from './case-table.ts';
import { noStatementCases } from './no-statement-cases.ts';
import { positionCases } from './position-cases.ts';
import { quotationCases } from './quotation-cases.ts';
import { attributionsOf } from './read-sentence.ts';
import { sourceCases } from './source-cases.ts';

type Property = (text: string) => void;

const sentences = [
  ...[positionCases, quotationCases, sourceCases].flatMap((themes) =>
    Object.values(themes).flatMap((table) => casesOf(table).map(({ text }) => text)),
  ),
  ...Object.values(noStatementCases).flat(),
  ...fr.map(([, text]) => text),
];
const words = [...new Set(sentences.flatMap((text) => text.split(/\s+/u)))];

const marks = ['«', '»', '« ', ' »', '“', '”', '"', "'", '’', '(', ')', '[', ']', ' — ', '- ', '– ', '*'];
const punctuation = ['.', ',', ';', ' : ', ' ?', ' !', '…', '\n', '\n\n', ' ', '\u00a0', '\u202f', ''];

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...sentences) },
  {
    weight: 3,
    arbitrary: fc.array(fc.constantFrom(...words), { maxLength: 6 }).map((list) => list.join(' ')),
  },
  { weight: 3, arbitrary: fc.constantFrom(...marks) },
  { weight: 3, arbitrary: fc.constantFrom(...punctuation) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 4 }) },
);
const text = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));
const cut = fc.tuple(text, fc.nat(), fc.nat()).map(([whole, a, b]) => {
  const [start, end] = [a % (whole.length + 1), b % (whole.length + 1)].sort((x, y) => x - y);
  return whole.slice(start, end);
});

const RUNS = { numRuns: 500 };

const slices: Property = (one) => {
  const { attributions, notUnderstood } = attributionsOf(one);
  const spans = attributions.flatMap(({ content, source, naming, cue, channel, citing, reasons }) => [
    ...content,
    ...[source, naming, cue, channel, citing, ...reasons.map(({ span }) => span)].filter(
      (span) => span !== null,
    ),
  ]);
  for (const { start, end } of [...spans, ...notUnderstood]) {
    const slice = one.slice(start, end);
    expect(slice).not.toBe('');
    expect(slice).toBe(slice.trim());
  }
};

const apart: Property = (one) => {
  for (const { content } of attributionsOf(one).attributions) {
    expect(content.length).toBeGreaterThan(0);
    for (const [index, span] of content.slice(1).entries())
      expect(span.start).toBeGreaterThanOrEqual(content[index]!.end);
  }
};

const acyclic: Property = (one) => {
  const { attributions } = attributionsOf(one);
  for (const index of attributions.keys()) {
    const seen = new Set<number>();
    for (let at: number | null = index; at !== null; at = attributions[at]!.within) {
      expect(seen.has(at)).toBe(false);
      seen.add(at);
    }
  }
};

const repeatable: Property = (one) => {
  expect(attributionsOf(one)).toEqual(attributionsOf(one));
};

describe('texts put together at random', () => {
  it.each([
    ['gives words without spaces at their edges', slices],
    ['keeps the stretches of a content in order and apart', apart],
    ['has no cycle of statements within each other', acyclic],
    ['gives the same statements again', repeatable],
  ])('%s', (_name, property) => {
    fc.assert(fc.property(fc.oneof(text, cut), property), RUNS);
  });
});

describe('marks that are missing', () => {
  const OVERLAPPING = 'Le bac est annulé.« « On ne sait rien », a reconnu le maire.« La régie se tait.';

  it('joins no quotation that holds the statement', () => {
    for (const { content } of attributionsOf(OVERLAPPING).attributions)
      for (const [index, span] of content.slice(1).entries())
        expect(span.start).toBeGreaterThanOrEqual(content[index]!.end);
  });

  it('puts no two speakers within the marks of one quotation into each other', () => {
    const text = '« Le feu est fixé, a dit le colonel. Le pont, a dit le maire, reste fermé. »';
    const { attributions } = attributionsOf(text);
    for (const [index, { within }] of attributions.entries())
      if (within !== null) expect(attributions[within]!.within).not.toBe(index);
  });

  it('leaves the space before a semicolon out', () => {
    const text =
      'Léa Roy a dit que la route était coupée. Le hameau vit « privé de tout depuis que le pont a cédé » ;';
    for (const { content } of attributionsOf(text).attributions)
      for (const { start, end } of content)
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
  });

  it.each(['Le maire a annoncé que le bac partirait. : ', ' : «Le bac.', ', selon lequel'])(
    'reads what breaks off: %s',
    (one) => slices(one),
  );
});
