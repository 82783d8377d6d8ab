import { describe, expect, it } from 'vitest';
import { HOSTILE_TEXTS } from '../../bench/hostile-texts.ts';
import { analyze } from '../../src/app/library.ts';
import { readParagraphs } from '../../src/engine/read/read-paragraphs.ts';
import { read } from '../../src/lang/fr/read.ts';
import { documentSchema } from '../../src/model/index.ts';

const MB = 1024 * 1024;

/** Eight times the text may take so many times as long: linear work with a slow machine's noise, not quadratic. */
const MOST_TIMES = 24;
/** What is over so soon needs no comparing, in milliseconds. */
const SOON = 2000;

/** Measures again, where a busy machine made the small text look quick or the large one slow. */
const TRIES = 3;

function time(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** How many times as long the large text takes, at the best of the tries; 0 for what is over soon. */
function growth(small: () => void, large: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let tried = 0; tried < TRIES && least >= MOST_TIMES; tried++) {
    const base = time(small);
    const taken = time(large);
    least = taken > SOON ? Math.min(least, taken / base) : 0;
  }
  return least;
}

describe.each(Object.entries(HOSTILE_TEXTS))('%s', (_, make) => {
  it('are analysed in time that grows with their length', () => {
    const [small, large] = [make(40_000), make(320_000)];
    const times = growth(
      () => analyze({ id: 'a', text: small, lang: 'fr' }),
      () => {
        const { document } = analyze({ id: 'a', text: large, lang: 'fr' });
        expect(document.text).toBe(large);
        documentSchema.parse(document);
      },
    );
    expect(times).toBeLessThan(MOST_TIMES);
  });

  it('are read, up to 8 MB, in time that grows with their length', () => {
    const [small, large] = [make(MB), make(8 * MB)];
    const times = growth(
      () => readParagraphs({ id: 'a', text: small }, read),
      () => readParagraphs({ id: 'a', text: large }, read),
    );
    expect(times).toBeLessThan(MOST_TIMES);
  });
});
