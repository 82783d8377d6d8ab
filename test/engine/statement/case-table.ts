import { expect } from 'vitest';
import { type ReadStatement, readStatements } from './read-sentence.ts';

/** A text and the statements it holds, in text order; of each only the fields that the table gives. */
export interface Case {
  readonly name: string;
  readonly text: string;
  readonly expected: readonly Readonly<Record<string, string | number | null>>[];
}

/**
 * Cases of a table, one a line: `name | text | statement | …`. A statement is `source · cue · content`, then further
 * fields as `stance=deny`. In it « – » stands for null, « * » for anything, « // » between stretches of the content; « ⏎ »
 * breaks the text into paragraphs, of which one that opens with « # » is a title.
 *
 * @example casesOf('clause | Il dit que tout va bien. | Il · dit · que tout va bien · kind=indirect')
 */
export function casesOf(table: string): Case[] {
  return table
    .split('\n')
    .map((line) => line.trim().replaceAll('⏎', '\n'))
    .filter((line) => line !== '')
    .map((line) => {
      const [name, text, ...statements] = line.split(' | ');
      if (!name || !text) throw new Error(`no case: ${line}`);
      return { name, text, expected: statements.map(readExpected) };
    });
}

const FIELDS = ['kind', 'stance', 'within', 'citing', 'channel', 'rule'];

function readExpected(statement: string): Case['expected'][number] {
  const [source, cue, content, ...more] = statement.split(' · ').map((field) => field.trim());
  if (!source || !cue || !content) throw new Error(`no statement: ${statement}`);
  const fields = more.map((field) => {
    const [key, value] = field.split('=');
    if (!key || !value || !FIELDS.includes(key)) throw new Error(`no field: ${field}`);
    return [key, value];
  });
  const given = [['source', source], ['cue', cue], ['content', content], ...fields].filter(
    ([, value]) => value !== '*',
  );
  return Object.fromEntries(
    given.map(([key, value]) => [key, value === '–' ? null : key === 'within' ? Number(value) : value]),
  ) as Case['expected'][number];
}

/** Whether the text holds exactly the statements of its case. */
export function expectStatements(
  { text, expected }: Case,
  language?: Parameters<typeof readStatements>[1],
): void {
  const found = readStatements(text, language);
  const fieldsOf = (one: ReadStatement, index: number) =>
    Object.fromEntries(
      Object.keys(expected[index] ?? { source: '', cue: '', content: '' }).map((key) => [
        key,
        one[key as keyof ReadStatement],
      ]),
    );
  expect(found.map(fieldsOf)).toEqual(expected);
}
