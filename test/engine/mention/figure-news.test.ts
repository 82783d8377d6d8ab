import { describe, expect, test } from 'vitest';
import type { FigureCase } from './figure-cases.ts';
import { NEWS, NEWS_MISSED } from './figure-news-cases.ts';
import { describeFigure, figuresIn } from './figure-read.ts';

/** The figures of a sentence; their status only where the case names one. */
function read(sentence: string, expected: readonly string[]): string[] {
  return figuresIn(sentence).map((figure, index) => {
    const told = expected[index]?.split('|').length === 4;
    return `${describeFigure(sentence, figure)}${told ? `|${figure.status}` : ''}`;
  });
}

const rows = (cases: readonly FigureCase[]) =>
  cases.map(([sentence, ...figures]) => [sentence, figures] as const);

describe.each(Object.entries(NEWS))('%s', (_name, cases) => {
  test.each(rows(cases))('%s', (sentence, figures) => {
    expect(read(sentence, figures)).toEqual(figures);
  });
});

describe('still misread', () => {
  test.fails.each(rows(NEWS_MISSED))('%s', (sentence, figures) => {
    expect(read(sentence, figures)).toEqual(figures);
  });
});
