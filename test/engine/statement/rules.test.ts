import { describe, expect, it } from 'vitest';
import { ATTRIBUTION_RULES, type AttributionRule } from '../../../src/model/reason.ts';
import { casesOf, expectStatements } from './case-table.ts';
import { phraseRuleCases } from './phrase-rule-cases.ts';
import { readStatements } from './read-sentence.ts';
import { type RuleCases, verbRuleCases } from './verb-rule-cases.ts';

const ruleCases: Readonly<Record<AttributionRule, RuleCases>> = { ...verbRuleCases, ...phraseRuleCases };

const rulesOf = (text: string) => readStatements(text).map(({ rule }) => rule);

describe.each(ATTRIBUTION_RULES)('rule %s', (rule) => {
  const positive = casesOf(ruleCases[rule].positive);
  const negative = casesOf(ruleCases[rule].negative);

  it.each(positive.map((one) => [one.name, one.text, one] as const))('reads %s: %s', (_name, text, one) => {
    expectStatements(one);
    expect(rulesOf(text)).toContain(rule);
  });

  it.each(negative.map((one) => [one.name, one.text, one] as const))('leaves %s: %s', (_name, text, one) => {
    expectStatements(one);
    expect(rulesOf(text)).not.toContain(rule);
  });

  it('has two cases of either kind', () => {
    expect(Math.min(positive.length, negative.length)).toBeGreaterThanOrEqual(2);
  });
});
