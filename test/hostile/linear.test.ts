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

function time(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

describe.each(Object.entries(HOSTILE_TEXTS))('%s', (_, make) => {
  it('are analysed in time that grows with their length', () => {
    const [small, large] = [make(40_000), make(320_000)];
    const base = time(() => analyze({ id: 'a', text: small, lang: 'fr' }));
    const taken = time(() => {
      const { document } = analyze({ id: 'a', text: large, lang: 'fr' });
      expect(document.text).toBe(large);
      documentSchema.parse(document);
    });
    if (taken > SOON) expect(taken / base).toBeLessThan(MOST_TIMES);
  });

  it('are read, up to 8 MB, in time that grows with their length', () => {
    const times = [1, 8].map((size) => {
      const text = make(size * MB);
      return time(() => readParagraphs({ id: 'a', text }, read));
    });
    if (times[1]! > SOON) expect(times[1]! / times[0]!).toBeLessThan(MOST_TIMES);
  });
});
