import { describe, expect, test } from 'vitest';
import {
  BOUNDED,
  ELLIPTIC,
  type FigureCase,
  NEGATIVE,
  QUALIFIED,
  STATUS,
  UNITS,
  VAGUE,
  WRITTEN,
} from './figure-cases.ts';
import { describeFigure, figuresIn } from './figure-read.ts';

const read = (text: string): string[] => figuresIn(text).map((figure) => describeFigure(text, figure));

const TABLES: readonly (readonly [name: string, cases: readonly FigureCase[]])[] = [
  ['how numbers are written', WRITTEN],
  ['bounds and ranges', BOUNDED],
  ['number nouns and shares', VAGUE],
  ['units', UNITS],
  ['what counts nothing', NEGATIVE],
];

describe.each(TABLES)('%s', (_name, cases) => {
  test.each(cases.map(([sentence, ...figures]) => [sentence, figures] as const))(
    '%s',
    (sentence, figures) => {
      expect(read(sentence)).toEqual(figures);
    },
  );
});

describe('elliptic figures take up an earlier one', () => {
  test.each(ELLIPTIC.map(([sentence, ...figures]) => [sentence, figures] as const))(
    '%s',
    (sentence, expected) => {
      const figures = figuresIn(sentence).map(
        (figure) =>
          `${describeFigure(sentence, figure)}${figure.inherits === null ? '' : `<${figure.inherits}`}`,
      );
      expect(figures).toEqual(expected);
    },
  );
});

describe('status', () => {
  test.each(STATUS)('%s', (sentence, status) => {
    expect(figuresIn(sentence).map((figure) => figure.status)).toEqual([status]);
  });
});

describe('qualifiers', () => {
  test.each(QUALIFIED.map(([sentence, ...words]) => [sentence, words] as const))('%s', (sentence, words) => {
    expect(figuresIn(sentence).map((figure) => figure.qualifiers)).toEqual([words]);
  });
});
