import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveActors } from '../../../src/engine/mention/actor.ts';
import { actors } from '../../../src/lang/fr/actors.ts';
import { read } from './actor-reading.ts';

/** Milliseconds for names and actors, every third word a naming. */
function timeOf(text: string): number {
  const { segmentation, paragraphs, names } = read(text);
  const namings = segmentation.tokens
    .filter((_, index) => index % 3 === 0)
    .map(({ start, end }) => ({ start, end }));
  const start = performance.now();
  resolveActors({ text, segmentation, paragraphs, names, namings }, actors);
  return performance.now() - start;
}

const REPEATED: Record<string, string> = {
  'one person': 'Le ministre des Finances, Jean Petit, a dit qu’il partirait. ',
  capitals: 'Abcd ',
  particles: 'Jean de ',
  organs: 'le ministère de la direction du service de ',
  brackets: 'ABC (DEF) ',
  pronouns: 'Il parle. Elle dit non. ',
  quotations: '« ',
  'lone surrogates': '\ud800A ',
};

describe('time grows as the text', () => {
  it.each(Object.entries(REPEATED))('%s', (_, unit) => {
    const size = 20_000;
    timeOf(unit.repeat(2000 / unit.length));
    const short = timeOf(unit.repeat(size / unit.length));
    const long = timeOf(unit.repeat((size * 8) / unit.length));
    // eight times the text; quadratic growth would be sixty-four times
    expect(long).toBeLessThan(Math.max(short, 25) * 32);
  });
});

it('never throws, and gives spans that slice', () => {
  const words = fc.constantFrom(
    'Jean',
    'le',
    'ministre',
    'de',
    'la',
    'Russie',
    ',',
    '«',
    '»',
    'ONU',
    '(',
    ')',
    'il',
    'Petit',
    '.',
    'd’',
    'Saint-',
    '\ud800',
    '\n',
    'et',
    'M.',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), fc.string({ maxLength: 20 }), (list, tail) => {
      const text = `${list.join(' ')}${tail}`;
      const { segmentation, paragraphs, names } = read(text);
      const namings = [
        ...segmentation.sentences,
        ...segmentation.tokens,
        { start: 0, end: text.length },
        { start: 0, end: 0 },
      ];
      const {
        mentions,
        actors: found,
        resolved,
      } = resolveActors({ text, segmentation, paragraphs, names, namings }, actors);
      const ids = new Set(found.map(({ id }) => id));
      expect(ids.size).toBe(found.length);
      for (const { span, actor } of mentions) {
        expect(span.start).toBeLessThanOrEqual(span.end);
        expect(span.end).toBeLessThanOrEqual(text.length);
        expect(actor === null || ids.has(actor)).toBe(true);
      }
      for (const { start, end } of namings) expect(resolved.has(`${start}:${end}`)).toBe(true);
    }),
    { numRuns: 150 },
  );
});
