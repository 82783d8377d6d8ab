import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { analyzeSources } from '../../src/app/analyze-sources.ts';
import { buildDossier } from '../../src/app/build-dossier.ts';
import { type Engine, shippedEngine } from '../../src/app/engine.ts';
import type { Analysis } from '../../src/model/index.ts';

async function* lines(count: number): AsyncGenerator<Uint8Array> {
  for (let number = 0; number < count; number++) {
    const text = `Le pont numéro ${number} rouvrira, a annoncé la préfète.`;
    yield Buffer.from(`${JSON.stringify({ id: `a${number}`, text, lang: 'fr' })}\n`);
  }
}

describe('analyzeSources', () => {
  it('gives articles in order and keeps none of them', async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const seen: WeakRef<Analysis>[] = [];
    const ids: string[] = [];
    for await (const { analysis } of analyzeSources({ sources: ['-'], input: lines(40) })) {
      if (!analysis) continue;
      seen.push(new WeakRef(analysis));
      ids.push(analysis.document.id);
    }
    expect(ids).toEqual(Array.from({ length: 40 }, (_, number) => `a${number}`));
    await new Promise((resolve) => setTimeout(resolve, 0));
    collect();
    expect(seen.slice(0, 35).filter((reference) => reference.deref() !== undefined)).toEqual([]);
  });

  it('reads no further than it is asked', async () => {
    let read = 0;
    async function* counted() {
      for await (const line of lines(1000)) {
        read++;
        yield line;
      }
    }
    for await (const { analysis } of analyzeSources({ sources: ['-'], input: counted() })) {
      if (analysis?.document.id === 'a2') break;
    }
    expect(read).toBeLessThan(100);
  });

  it('goes on after an article that the engine fails on', async () => {
    const engine: Engine = {
      ...shippedEngine,
      analyzeAll: (articles, options) =>
        shippedEngine
          .analyzeAll(articles, options)
          .map((outcome, at) => (articles[at]!.id === 'a1' ? { error: new Error('broken') } : outcome)),
    };
    const results = [];
    for await (const result of analyzeSources({ sources: ['-'], input: lines(3), engine }))
      results.push(result);
    expect(results.map(({ analysis, problem }) => analysis?.document.id ?? problem?.reason)).toEqual([
      'a0',
      'could not be analysed, which is an error in recoupe (Error: broken)',
      'a2',
    ]);
  });
});

describe('buildDossier', () => {
  it('tells how far it is', async () => {
    const steps: string[] = [];
    const { dossier } = await buildDossier({
      sources: ['-'],
      input: lines(2),
      onProgress: ({ read, analysed, comparing }) => steps.push(`${read} ${analysed} ${comparing}`),
    });
    expect(dossier?.documents).toHaveLength(2);
    expect(steps).toEqual(['1 0 false', '2 0 false', '2 1 false', '2 2 false', '2 2 true']);
  });

  it('gives no dossier where nothing could be read', async () => {
    const { dossier, problems } = await buildDossier({ sources: ['/no/such/file'], input: lines(0) });
    expect(dossier).toBeNull();
    expect(problems).toEqual([{ source: '/no/such/file', reason: 'no such file or folder' }]);
  });
});
