import { describe, expect, it } from 'vitest';
import { stanceCases } from '../../../eval/stance-cases.ts';
import { STANCE_RULES } from '../../../src/model/reason.ts';
import { type ReadStatement, readStatements } from './read-sentence.ts';
import { stanceMisses } from './stance-misses.ts';
import { stanceRuleCases } from './stance-rule-cases.ts';

/** The statement that a case means: the last that is not within another. */
function meantBy(text: string): ReadStatement | undefined {
  return readStatements(text).findLast(({ within }) => within === null);
}

describe('stance', () => {
  for (const [stance, text] of stanceCases) {
    const run = stanceMisses.has(text) ? it.fails : it;
    run(`${stance}: ${text}`, () => expect(meantBy(text)?.stance).toBe(stance));
  }

  it('misses only sentences of the set', () => {
    const texts = stanceCases.map(([, text]) => text);
    expect([...stanceMisses.keys()].filter((text) => !texts.includes(text))).toEqual([]);
    expect(new Set(texts).size).toBe(texts.length);
  });
});

describe.each(STANCE_RULES)('stance rule %s', (rule) => {
  const linesOf = (table: string) =>
    table
      .trim()
      .split('\n')
      .map((line) => line.trim().split(' | ') as [stance: string, text: string]);
  const positive = linesOf(stanceRuleCases[rule].positive);
  const negative = linesOf(stanceRuleCases[rule].negative);

  it.each(positive)('decides %s: %s', (stance, text) => {
    expect(readStatements(text).map((one) => [one.stance, one.stanceRule])).toContainEqual([stance, rule]);
  });

  it.each(negative)('leaves %s: %s', (stance, text) => {
    expect(meantBy(text)?.stance).toBe(stance);
    expect(meantBy(text)?.stanceRule).not.toBe(rule);
  });

  it('has two cases of either kind', () => {
    expect(Math.min(positive.length, negative.length)).toBeGreaterThanOrEqual(2);
  });
});
