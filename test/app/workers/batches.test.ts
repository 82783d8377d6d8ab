import { describe, expect, it } from 'vitest';
import { inBatches } from '../../../src/app/workers/batches.ts';
import type { Reading } from '../../../src/source/reading.ts';

const article = (id: number, text = 'Le pont rouvrira.'): Reading => ({ article: { id: `a${id}`, text } });

async function sizes(readings: AsyncIterable<Reading>): Promise<number[]> {
  const found: number[] = [];
  for await (const batch of inBatches(readings)) found.push(batch.length);
  return found;
}

describe('inBatches', () => {
  it('fills a batch, and gives the rest at the end', async () => {
    async function* many() {
      for (let id = 0; id < 70; id++) yield article(id);
    }
    expect(await sizes(many())).toEqual([32, 32, 6]);
  });

  it('counts the length of the texts too', async () => {
    async function* long() {
      for (let id = 0; id < 4; id++) yield article(id, 'mot '.repeat(30_000));
    }
    expect(await sizes(long())).toEqual([2, 2]);
  });

  it('keeps what could not be read in its place', async () => {
    const problem = { source: 'standard input, line 2', reason: 'no JSON' };
    async function* mixed(): AsyncGenerator<Reading> {
      yield article(0);
      yield { problem };
      yield article(1);
    }
    const found: (string | undefined)[] = [];
    for await (const batch of inBatches(mixed()))
      found.push(...batch.map((one) => one.article?.id ?? one.problem?.reason));
    expect(found).toEqual(['a0', 'no JSON', 'a1']);
  });

  it('does not wait for an article that does not come', async () => {
    let answered = (): void => {};
    async function* asking() {
      yield article(0);
      await new Promise<void>((resolve) => {
        answered = resolve;
      });
      yield article(1);
    }
    const found: number[] = [];
    for await (const batch of inBatches(asking())) {
      found.push(batch.length);
      answered();
    }
    expect(found).toEqual([1, 1]);
  });

  it('closes what it reads when it is left early', async () => {
    let closed = false;
    async function* many() {
      try {
        for (let id = 0; ; id++) yield article(id);
      } finally {
        closed = true;
      }
    }
    for await (const _ of inBatches(many())) break;
    expect(closed).toBe(true);
  });
});
