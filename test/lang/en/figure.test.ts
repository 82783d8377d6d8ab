import { describe, expect, it, test } from 'vitest';
import { describeFigure } from '../../engine/mention/figure-read.ts';
import {
  BOUNDED,
  ELLIPTIC,
  type FigureCase,
  MISSES,
  NEGATIVE,
  NEWS,
  QUALIFIED,
  STATUS,
  STATUS_MISSES,
  UNITS,
  VAGUE,
  WRITTEN,
} from './figure-cases.ts';
import { figuresIn } from './mention-read.ts';

const read = (text: string): string[] => figuresIn(text).map((figure) => describeFigure(text, figure));
const split = (cases: readonly FigureCase[]) =>
  cases.map(([sentence, ...figures]) => [sentence, figures] as const);

describe.each([
  ['how numbers are written', WRITTEN],
  ['bounds and ranges', BOUNDED],
  ['number nouns and shares', VAGUE],
  ['units', UNITS],
  ['what counts nothing', NEGATIVE],
  ['sentences of the news', NEWS],
])('English: %s', (_name, cases) => {
  test.each(split(cases))('%s', (sentence, figures) => {
    expect(read(sentence)).toEqual(figures);
  });
});

describe('English: elliptic figures', () => {
  test.each(split(ELLIPTIC))('%s', (sentence, expected) => {
    const figures = figuresIn(sentence).map(
      (figure) =>
        `${describeFigure(sentence, figure)}${figure.inherits === null ? '' : `<${figure.inherits}`}`,
    );
    expect(figures).toEqual(expected);
  });
});

test.each(STATUS)('English status: %s', (sentence, status) => {
  expect(figuresIn(sentence).map((figure) => figure.status)).toEqual([status]);
});

test.each(split(QUALIFIED))('English qualifiers: %s', (sentence, words) => {
  expect(figuresIn(sentence).map((figure) => figure.qualifiers)).toEqual([words]);
});

describe('English: known misreadings', () => {
  it.fails.each(split(MISSES))('%s', (sentence, figures) => {
    expect(read(sentence)).toEqual(figures);
  });
  it.fails.each(STATUS_MISSES)('%s', (sentence, status) => {
    expect(figuresIn(sentence).map((figure) => figure.status)).toEqual([status]);
  });
});
