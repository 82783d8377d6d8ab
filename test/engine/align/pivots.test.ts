import { describe, expect, it } from 'vitest';
import { findPivots, pivotsOf } from '../../../src/engine/align/pivots.ts';
import type { TokenKeys } from '../../../src/engine/align/token-keys.ts';
import { segment } from '../../../src/engine/segment/segment.ts';
import { blank } from '../../../src/lang/blank.ts';

const TEXTS = [
  'barrage: dam\nmur: wall\npont: bridge',
  'arc: bow\nmur: rampart wall\npont: deck\nzinc: zinc',
];

/** Pivots of words, one term each, in rows; `terms`: the key that a word has instead of itself. */
function rowsOf(text: string, terms: Readonly<Record<string, string>> = {}, texts = TEXTS) {
  const paragraph = { start: 0, end: text.length, kind: 'body' as const, selector: null };
  const { tokens } = segment(text, [paragraph], blank.segment);
  const keys = tokens.map(
    ({ norm }): TokenKeys => ({ terms: [terms[norm] ?? norm], events: [], named: false }),
  );
  return findPivots(tokens, keys, texts);
}

describe('what words may mean in English', () => {
  it('is what all texts give, the first text first, each form once', () => {
    expect(rowsOf('mur')).toBe('mur: wall rampart');
    expect(rowsOf('pont arc zinc barrage')).toBe('arc: bow\nbarrage: dam\npont: bridge deck');
  });

  it('is nothing beside the word itself where no text has it', () => {
    expect(rowsOf('aa mura zz')).toBe('');
    expect(rowsOf('mur', {}, [])).toBe('');
    expect(rowsOf('mur', {}, ['', '\n', '\nmur: wall\n'])).toBe('mur: wall');
  });

  it('is kept with a key for all words that have it, the words included', () => {
    expect(rowsOf('mur pont', { mur: '#work', pont: '#work' })).toBe(
      '#work: mur wall rampart pont bridge deck',
    );
  });

  it('is looked up by term', () => {
    const rows = rowsOf('pont arc zinc barrage');
    expect(pivotsOf(rows, 'barrage')).toEqual(['dam']);
    expect(pivotsOf(rows, 'pont')).toEqual(['bridge', 'deck']);
    expect(pivotsOf(rows, 'zinc')).toEqual([]);
    expect(pivotsOf('', 'pont')).toEqual([]);
    expect(pivotsOf(null, 'pont')).toEqual([]);
  });
});
