import { describe, expect, it } from 'vitest';
import { findPivots } from '../../../src/engine/align/pivots.ts';
import type { TokenKeys } from '../../../src/engine/align/token-keys.ts';
import { segment } from '../../../src/engine/segment/segment.ts';
import { blank } from '../../../src/lang/blank.ts';

const TEXTS = [
  'barrage: dam\nmur: wall\npont: bridge',
  'arc: bow\nmur: rampart wall\npont: deck\nzinc: zinc',
];

/** Pivots of words, one term each; `terms`: the key that a word has instead of itself. */
function pivotsOf(text: string, terms: Readonly<Record<string, string>> = {}, texts = TEXTS) {
  const paragraph = { start: 0, end: text.length, kind: 'body' as const, selector: null };
  const { tokens } = segment(text, [paragraph], blank.segment);
  const keys = tokens.map(
    ({ norm }): TokenKeys => ({ terms: [terms[norm] ?? norm], events: [], named: false }),
  );
  return findPivots(tokens, keys, texts);
}

describe('what words may mean in English', () => {
  it('is what all texts give, the first text first, each form once', () => {
    expect(pivotsOf('mur')).toEqual({ mur: ['wall', 'rampart'] });
    expect(pivotsOf('pont arc zinc barrage')).toEqual({
      arc: ['bow'],
      barrage: ['dam'],
      pont: ['bridge', 'deck'],
    });
  });

  it('is nothing beside the word itself where no text has it', () => {
    expect(pivotsOf('aa mura zz')).toEqual({});
    expect(pivotsOf('mur', {}, [])).toEqual({});
    expect(pivotsOf('mur', {}, ['', '\n', '\nmur: wall\n'])).toEqual({ mur: ['wall'] });
  });

  it('is kept with a key for all words that have it, the words included', () => {
    expect(pivotsOf('mur pont', { mur: '#work', pont: '#work' })).toEqual({
      '#work': ['mur', 'wall', 'rampart', 'pont', 'bridge', 'deck'],
    });
  });
});
