import { expect, test } from 'vitest';
import { printScores } from '../../eval/print-scores.ts';
import type { Score } from '../../eval/score-statements.ts';

const count = (found: number, given: number, required: number) => ({ found, given, required });
const label = (right: number, compared: number) => ({ right, compared });

test('one row a set, columns aligned, a dash where nothing was compared', () => {
  const score: Score = {
    statements: {
      '.5': count(3, 4, 6),
      '.8': count(1, 4, 6),
      'ggt.3': count(3, 4, 6),
      'ggt.8': count(0, 0, 6),
    },
    labels: {
      speaker: label(3, 3),
      cue: label(2, 3),
      kind: label(0, 3),
      stance: label(1, 2),
      actor: label(0, 0),
    },
    stances: [],
    missing: [],
    changed: [],
    errors: [],
  };
  expect(printScores([{ name: 'coast (held out)', articles: 12, score }]).split('\n')).toEqual([
    'set               articles  statements  F1 .5  F1 .8  ggt.3  ggt.8  speaker    cue   kind  stance  actor',
    'coast (held out)        12           6  0.600  0.200  0.600  0.000    1.000  0.667  0.000   0.500      –',
  ]);
});

test('no rows', () => {
  expect(printScores([])).toBe('');
});
