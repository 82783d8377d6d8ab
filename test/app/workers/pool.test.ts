import { describe, expect, it } from 'vitest';
import { analyzeSources } from '../../../src/app/analyze-sources.ts';
import { analyze } from '../../../src/app/library.ts';
import { WorkerPool } from '../../../src/app/workers/pool.ts';

const SETTINGS = { lang: 'fr', notAfter: null, actors: [] };
const DYING = new URL('./dying-worker.ts', import.meta.url);
const article = (id: string) => ({ id, text: `Le pont ${id} rouvrira, a annoncé la préfète.` });

describe('WorkerPool', () => {
  it('gives what the engine gives', async () => {
    const pool = new WorkerPool(2, SETTINGS);
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const found = (
      await Promise.all([pool.analyze(ids.slice(0, 2).map(article)), pool.analyze(ids.slice(2).map(article))])
    ).flat();
    await pool.close();
    expect(found.map(({ analysis }) => analysis)).toEqual(ids.map((id) => analyze(article(id), SETTINGS)));
  });

  it('names the one article of a batch on which a thread dies, and goes on', async () => {
    const pool = new WorkerPool(1, SETTINGS, DYING);
    const found = await pool.analyze(['a', 'dies', 'b'].map(article));
    await pool.close();
    expect(found.map(({ problem }) => problem)).toEqual([
      { source: 'a', reason: 'was seen' },
      {
        source: 'dies',
        reason: 'could not be analysed, which is an error in recoupe (Error: out of memory)',
      },
      { source: 'b', reason: 'was seen' },
    ]);
  });

  it('analyses in this thread where no other can be started', async () => {
    const pool = new WorkerPool(2, SETTINGS, new URL('./no-such-worker.ts', import.meta.url));
    const found = await pool.analyze(['a', 'b'].map(article));
    await pool.close();
    expect(found.map(({ analysis }) => analysis?.document.id)).toEqual(['a', 'b']);
  });
});

describe('analyzeSources with workers', () => {
  it('keeps the order of the input, problems in their places, and reads only a little ahead', async () => {
    let read = 0;
    async function* input(): AsyncGenerator<Uint8Array> {
      for (let number = 0; number < 400; number++) {
        read++;
        const text = 'Le pont rouvrira, a annoncé la préfète. '.repeat(number % 3 === 0 ? 60 : 1);
        yield Buffer.from(number === 2 ? '{"id": \n' : `${JSON.stringify({ id: `a${number}`, text })}\n`);
      }
    }
    const seen: (string | undefined)[] = [];
    for await (const { analysis, problem } of analyzeSources({
      sources: ['-'],
      input: input(),
      workers: 2,
    })) {
      seen.push(analysis?.document.id ?? problem?.source);
      if (seen.length === 30) break;
    }
    const expected = Array.from({ length: 30 }, (_, number) => `a${number}`);
    expected[2] = 'standard input, line 3';
    expect(seen).toEqual(expected);
    expect(read).toBeLessThan(200);
  });
});
