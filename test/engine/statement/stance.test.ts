import { describe, expect, it } from 'vitest';
import { en as englishCases } from '../../../eval/stance-cases/en.ts';
import { fr as frenchCases } from '../../../eval/stance-cases/fr.ts';
import { en } from '../../../src/lang/en/index.ts';
import { fr } from '../../../src/lang/fr/index.ts';
import type { Language } from '../../../src/lang/language.ts';
import { STANCE_RULES } from '../../../src/model/reason.ts';
import { type ReadStatement, readStatements } from './read-sentence.ts';
import { stanceMisses } from './stance-misses.ts';
import { stanceRuleCases } from './stance-rule-cases.ts';

/** The statement that a case means: the last that is not within another. */
function meantBy(text: string, language: Language = fr): ReadStatement | undefined {
  return readStatements(text, language).findLast(({ within }) => within === null);
}

const SETS = [
  [fr, frenchCases],
  [en, englishCases],
] as const;

describe('stance', () => {
  for (const [language, cases] of SETS)
    for (const [stance, text] of cases) {
      const run = stanceMisses.has(text) ? it.fails : it;
      run(`${stance}: ${text}`, () => expect(meantBy(text, language)?.stance).toBe(stance));
    }

  it('misses only sentences of the sets', () => {
    const texts = SETS.flatMap(([, cases]) => cases.map(([, text]) => text));
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
