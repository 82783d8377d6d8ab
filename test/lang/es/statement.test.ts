import { describe, expect, it } from 'vitest';
import { cues } from '../../../src/lang/es/cues.ts';
import { segment } from '../../../src/lang/es/segment.ts';
import { casesOf, expectStatements } from '../../engine/statement/case-table.ts';
import { readStatements } from '../../engine/statement/read-sentence.ts';
import { noStatements, stanceCases, statementCases } from './statement-cases.ts';

const spanish = { segment, cues };

describe.each(Object.entries(statementCases))('%s', (_theme, table) => {
  it.each(casesOf(table).map((one) => [one.name, one.text, one] as const))('%s: %s', (_name, _text, one) =>
    expectStatements(one, spanish),
  );
});

it.each(noStatements)('no statement: %s', (text) => expect(readStatements(text, spanish)).toEqual([]));

it.each(stanceCases)('%s → %s', (text, stance) =>
  expect(readStatements(text, spanish).map((one) => one.stance)).toEqual([stance]),
);
