import { describe, expect, it } from 'vitest';
import { readStatements } from './read-sentence.ts';
import { stanceCases } from './stance-cases.ts';

describe('stance', () => {
  it.each(stanceCases)('%s: %s', (stance, text) => {
    expect(readStatements(text).at(-1)?.stance).toBe(stance);
  });
});
