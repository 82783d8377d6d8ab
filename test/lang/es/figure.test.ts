import { describe, expect, test } from 'vitest';
import { describeFigure } from '../../engine/mention/figure-read.ts';
import { BOUNDED, CLOCK, type FigureCase, NEGATIVE, NEWS, VAGUE, WRITTEN } from './figure-cases.ts';
import { figuresIn } from './mention-read.ts';

const read = (text: string): string[] => figuresIn(text).map((figure) => describeFigure(text, figure));
const split = (cases: readonly FigureCase[]) =>
  cases.map(([sentence, ...figures]) => [sentence, figures] as const);

describe.each([
  ['how numbers are written', WRITTEN],
  ['bounds and ranges', BOUNDED],
  ['number nouns, shares and units', VAGUE],
  ['sentences of the news', NEWS],
  ['clock times', CLOCK],
  ['what counts nothing', NEGATIVE],
])('Spanish: %s', (_name, cases) => {
  test.each(split(cases))('%s', (sentence, figures) => {
    expect(read(sentence)).toEqual(figures);
  });
});
