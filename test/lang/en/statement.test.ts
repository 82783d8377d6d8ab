import { describe, expect, it } from 'vitest';
import { cues } from '../../../src/lang/en/cues.ts';
import { segment } from '../../../src/lang/en/segment.ts';
import { casesOf, expectStatements } from '../../engine/statement/case-table.ts';
import { readStatements } from '../../engine/statement/read-sentence.ts';
import { noStatements, stanceCases, statementCases } from './statement-cases.ts';

const english = { segment, cues };

describe.each(Object.entries(statementCases))('%s', (_theme, table) => {
  it.each(casesOf(table).map((one) => [one.name, one.text, one] as const))('%s: %s', (_name, _text, one) =>
    expectStatements(one, english),
  );
});

it.each(noStatements)('no statement: %s', (text) => expect(readStatements(text, english)).toEqual([]));

it.each(stanceCases)('%s → %s', (text, stance) =>
  expect(readStatements(text, english).map((one) => one.stance)).toEqual([stance]),
);
