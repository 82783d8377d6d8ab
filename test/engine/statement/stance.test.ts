import { describe, expect, it } from 'vitest';
import { stanceCases } from '../../../eval/stance-cases.ts';
import { readStatements } from './read-sentence.ts';

describe('stance', () => {
  it.each(stanceCases)('%s: %s', (stance, text) => {
    expect(readStatements(text).at(-1)?.stance).toBe(stance);
  });
});
