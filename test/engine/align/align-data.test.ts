import { describe, expect, it } from 'vitest';
import { compileAlign } from '../../../src/engine/align/token-keys.ts';
import { fr } from '../../../src/lang/fr/index.ts';
import { fold } from '../../../src/text/fold.ts';

describe('French words for aligning', () => {
  it('cover the news broadly', () => {
    expect(Object.keys(fr.align.events).length).toBeGreaterThanOrEqual(90);
    expect(
      Object.keys(fr.align.synonyms).length + Object.keys(fr.align.adjectives).length,
    ).toBeGreaterThanOrEqual(150);
  });

  it.each([
    ['events', fr.align.events],
    ['synonyms', fr.align.synonyms],
    ['adjectives', fr.align.adjectives],
  ])('have no empty set and no word twice in one: %s', (_, table) => {
    for (const [key, words] of Object.entries(table)) {
      expect(words.length, key).toBeGreaterThan(0);
      expect(new Set(words.map(fold)).size, key).toBe(words.length);
    }
  });

  it('name their classes in English, in one form', () => {
    for (const key of [...Object.keys(fr.align.events), ...Object.keys(fr.align.synonyms)]) {
      expect(key).toMatch(/^[a-z]+(-[a-z]+)*$/u);
    }
  });

  it('are compiled once', () => {
    expect(compileAlign(fr.align)).toBe(compileAlign(fr.align));
  });
});
