import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segment } from '../../../src/engine/segment/segment.ts';
import type { SegmentData } from '../../../src/lang/contract/segment.ts';
import { segment as french } from '../../../src/lang/fr/segment.ts';
import type { Paragraph } from '../../../src/model/document.ts';
import type { Segmentation } from '../../../src/model/segmentation.ts';
import { read, toParagraphs } from './helpers.ts';

it('leaves boilerplate out and counts paragraphs as given', () => {
  const text = 'Le port rouvre.\nPartager\nLes grues tournent.';
  const paragraphs: Paragraph[] = toParagraphs(text).map((paragraph, index) => ({
    ...paragraph,
    kind: index === 1 ? 'boilerplate' : 'body',
  }));
  const { tokens, sentences } = segment(text, paragraphs, french);
  expect(tokens.map(({ norm }) => norm)).not.toContain('partager');
  expect(sentences.map(({ paragraph }) => paragraph)).toEqual([0, 2]);
});

it('reads a language without a model by its lists and endings', () => {
  const plain: SegmentData = { ...french, tagger: null, lexicon: null };
  const text = 'Le navire quitterait le port demain.';
  const { tokens } = segment(text, toParagraphs(text), plain);
  expect(tokens.map(({ pos }) => pos)).toEqual(['DET', 'NOUN', 'VERB', 'DET', 'NOUN', 'ADV', 'PUNCT']);
  expect(tokens[2]).toMatchObject({ lemma: 'quitter', morph: { mood: 'Cnd', person: 3 } });
});

function expectSound(text: string, paragraphs: readonly Paragraph[], found: Segmentation): void {
  let end = 0;
  for (const token of found.tokens) {
    expect(token.start).toBeGreaterThanOrEqual(end);
    expect(token.end).toBeGreaterThan(token.start);
    expect(text.slice(token.start, token.end).trim()).toBe(text.slice(token.start, token.end));
    end = token.end;
  }
  let next = 0;
  for (const sentence of found.sentences) {
    expect(sentence.first).toBe(next);
    expect(sentence.start).toBe(found.tokens[sentence.first]!.start);
    expect(sentence.end).toBe(found.tokens[sentence.last - 1]!.end);
    const paragraph = paragraphs[sentence.paragraph]!;
    expect(sentence.start).toBeGreaterThanOrEqual(paragraph.start);
    expect(sentence.end).toBeLessThanOrEqual(paragraph.end);
    next = sentence.last;
  }
  expect(next).toBe(found.tokens.length);
  for (const { start, end: close, inner, depth } of found.quotations) {
    expect(inner.start).toBeGreaterThan(start);
    expect(inner.end).toBeGreaterThanOrEqual(inner.start);
    expect(inner.end).toBeLessThanOrEqual(close);
    expect(close).toBeLessThanOrEqual(text.length);
    expect(depth).toBeGreaterThanOrEqual(0);
  }
}

describe('any text', () => {
  const pieces = fc.constantFrom(
    '«',
    '»',
    '"',
    '“',
    '”',
    "'",
    '’',
    '‘',
    '—',
    '-',
    ' ',
    '.',
    '…',
    '!',
    '?',
    ',',
    ':',
    '(',
    ')',
    '\n',
    'Il dit ',
    "l'",
    'a-t-il',
    '12 000',
    '3.000,5',
    'M. ',
    'J.-M. ',
    'www.a.fr',
    '@',
    '\ud800',
    '\udc00',
    '😀',
    '\u00a0',
    '\u200d',
    'É',
    'mot',
    'n°',
    '<<',
    "''",
  );
  it('has every token and sentence in order, within its paragraph', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 60 }),
        (parts) => {
          const text = parts.join('');
          expectSound(text, toParagraphs(text), read(text));
        },
      ),
      { numRuns: 400 },
    );
  });
  it('keeps every character that is no space', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        const kept = read(text)
          .tokens.map(({ start, end }) => text.slice(start, end))
          .join('');
        const visible = (all: string): string => all.replace(/[\s\u200b\u200d]/gu, '');
        expect(visible(kept)).toBe(visible(text));
      }),
    );
  });
});

describe('hostile text', () => {
  it.each([
    ['one word', 'a'],
    ['words without a stop', 'mot '],
    ['nested guillemets', '«'],
    ['nested marks of all kinds', '«"“‘'],
    ['straight marks', '"a '],
    ['paragraphs that open again', '« a\n'],
    ['hyphens', 'a-t-il'],
    ['at signs', 'a@'],
    ['addresses', 'http://'],
    ['stops', ', . '],
    ['initials', 'A.-'],
    ['grouped digits', '123 '],
    ['apostrophes', "a' 'b "],
    ['lone surrogates', '\ud800'],
    ['brackets', '([{'],
  ])('takes time in proportion to its length: %s', (_name, unit) => {
    const time = (units: number): number => {
      const text = unit.repeat(units / unit.length);
      const paragraphs = toParagraphs(text);
      const start = performance.now();
      segment(text, paragraphs, french);
      return performance.now() - start;
    };
    time(20_000);
    const small = Math.min(time(20_000), time(20_000));
    const large = Math.min(time(160_000), time(160_000));
    // Eight times the length; quadratic time would be 64 times. Slack for a busy machine and short times.
    expect(large).toBeLessThan(24 * small + 100);
  });
  it('nests a hundred thousand quotations', () => {
    const count = 100_000;
    const text = '« '.repeat(count) + '» '.repeat(count);
    const { quotations } = read(text);
    expect(quotations).toHaveLength(count);
    expect(quotations.at(-1)!.depth).toBe(count - 1);
  });
});
