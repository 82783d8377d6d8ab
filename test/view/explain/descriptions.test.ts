import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/app/library.ts';
import { fr } from '../../../src/lang/fr/index.ts';
import { ATTRIBUTION_RULES, RESOLUTION_RULES, STANCE_RULES } from '../../../src/model/index.ts';
import { ATTRIBUTION_DESCRIPTIONS } from '../../../src/view/explain/attribution-rules.ts';
import { RESOLUTION_DESCRIPTIONS } from '../../../src/view/explain/resolution-rules.ts';
import { STANCE_DESCRIPTIONS } from '../../../src/view/explain/stance-rules.ts';
import { VERB_GROUPS } from '../../../src/view/explain/verb-groups.ts';

const TABLES = [
  ['attribute', ATTRIBUTION_RULES, ATTRIBUTION_DESCRIPTIONS],
  ['stance', STANCE_RULES, STANCE_DESCRIPTIONS],
  ['resolve', RESOLUTION_RULES, RESOLUTION_DESCRIPTIONS],
] as const;

describe.each(TABLES)('%s', (step, rules, descriptions) => {
  it('describes every rule and no other, in both languages, each in one sentence', () => {
    expect(Object.keys(descriptions).sort()).toEqual([...rules].sort());
    for (const { fr, en } of Object.values(descriptions)) {
      expect(fr).toMatch(/^[\p{Lu}«][^\n]{10,130}\.$/u);
      expect(en).toMatch(/^[\p{Lu}“][^\n]{10,130}\.$/u);
    }
  });

  it.each(Object.entries(descriptions))('%s: its example is one', (rule, { example, gloss, lang = 'fr' }) => {
    const { statements } = analyze({ id: 'a', text: example, lang }).document;
    const found = statements.map(({ reasons }) => reasons.find((reason) => reason.step === step)?.rule);
    expect(found).toContain(rule);
    expect(gloss).not.toBe('');
  });

  it('uses each example once', () => {
    const examples = Object.values(descriptions).map(({ example }) => example);
    expect(new Set(examples).size).toBe(examples.length);
  });
});

it('describes no verb group that no language has', () => {
  const groups = new Set(fr.cues.verbs.map(({ name }) => name));
  expect([...VERB_GROUPS.keys()].filter((name) => !groups.has(name))).toEqual([]);
});
