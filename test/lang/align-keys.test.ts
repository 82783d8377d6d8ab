import { describe, expect, it } from 'vitest';
import { align as en } from '../../src/lang/en/align.ts';
import { align as fr } from '../../src/lang/fr/align.ts';
import { fold } from '../../src/text/fold.ts';

/** Keys that one language has no word for; none so far. */
const MISSING: Readonly<Record<'fr' | 'en', readonly string[]>> = { fr: [], en: [] };

describe('keys by which statements meet across languages', () => {
  it.each(['events', 'synonyms', 'adjectives'] as const)(
    'are the same in French and English: %s',
    (table) => {
      const french = Object.keys(fr[table]);
      const english = Object.keys(en[table]);
      expect(french.filter((key) => !english.includes(key) && !MISSING.en.includes(key))).toEqual([]);
      expect(english.filter((key) => !french.includes(key) && !MISSING.fr.includes(key))).toEqual([]);
    },
  );

  it.each(['events', 'synonyms', 'adjectives'] as const)('have words, each once: English %s', (table) => {
    for (const [key, words] of Object.entries(en[table])) {
      expect(words.length, key).toBeGreaterThan(0);
      expect(new Set(words.map(fold)).size, key).toBe(words.length);
    }
  });

  it('take the same keys for people', () => expect(en.people).toEqual(fr.people));
});

describe('the French words with their English meaning', () => {
  const tables = fr.translations.map((text) => text.split('\n'));

  it('are rows of folded dictionary forms, sorted, each word once', () => {
    for (const rows of tables) {
      for (const row of rows) expect(row).toMatch(/^[a-z0-9'-]+: [a-z0-9'-]+( [a-z0-9'-]+)*$/u);
      const words = rows.map((row) => row.slice(0, row.indexOf(':')));
      expect(words).toEqual([...new Set(words)].sort());
    }
  });

  it('cover the language of news', () => expect(tables.flat().length).toBeGreaterThan(10_000));
});
