import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveActors } from '../../../src/engine/mention/actor.ts';
import { recogniseNames } from '../../../src/engine/mention/name.ts';
import { segment } from '../../../src/engine/segment/segment.ts';
import { actors } from '../../../src/lang/en/actors.ts';
import { segment as english } from '../../../src/lang/en/segment.ts';

function read(text: string) {
  const paragraphs = [{ start: 0, end: text.length, kind: 'body' as const, selector: null }];
  return { text, paragraphs, segmentation: segment(text, paragraphs, english) };
}

/** Milliseconds for names and actors, every third word a naming. */
function timeOf(text: string): number {
  const { segmentation, paragraphs } = read(text);
  const namings = segmentation.tokens
    .filter((_, index) => index % 3 === 0)
    .map(({ start, end }) => ({ start, end }));
  const start = performance.now();
  const names = recogniseNames(text, segmentation, paragraphs, actors);
  resolveActors({ text, segmentation, paragraphs, names, namings }, actors);
  return performance.now() - start;
}

const REPEATED: Record<string, string> = {
  'one person': 'The foreign minister, Paul Gray, said that he would leave. ',
  'heads in a row': 'foreign ministry service court police ',
  'organs of organs': 'the ministry of the office of the service of the court of ',
  owners: 'the mayor’s lawyer’s ',
  titles: 'President Prime Minister ',
  capitals: 'Abcd ',
};

describe('time grows as the text', () => {
  it.each(Object.entries(REPEATED))('%s', (_, unit) => {
    const size = 10_000;
    timeOf(unit.repeat(2000 / unit.length));
    const short = timeOf(unit.repeat(size / unit.length));
    const long = timeOf(unit.repeat((size * 8) / unit.length));
    // eight times the text; quadratic growth would be sixty-four times
    expect(long).toBeLessThan(Math.max(short, 25) * 32);
  });
});

it('never throws, and knows every naming', () => {
  const words = fc.constantFrom(
    ...[
      'Ann',
      'the',
      'a',
      'minister',
      'of',
      'US',
      'U.S.',
      '’s',
      '’',
      'foreign',
      'French',
      'Foreign',
      'Minister',
    ],
    ...[
      'ministry',
      'he',
      'Mr.',
      ',',
      '“',
      '”',
      'and',
      'Seoul',
      '-',
      '34',
      'year-old',
      '.',
      '\n',
      '\ud800',
      '(',
    ],
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), fc.string({ maxLength: 20 }), (list, tail) => {
      const { text, segmentation, paragraphs } = read(`${list.join(' ')}${tail}`);
      const names = recogniseNames(text, segmentation, paragraphs, actors);
      const namings = [...segmentation.sentences, ...segmentation.tokens, { start: 0, end: text.length }];
      const { actors: found, resolved } = resolveActors(
        { text, segmentation, paragraphs, names, namings },
        actors,
      );
      expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
      for (const { start, end } of namings) expect(resolved.has(`${start}:${end}`)).toBe(true);
    }),
    { numRuns: 300 },
  );
});
