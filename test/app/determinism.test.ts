import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { syntheticArticles } from '../../bench/synthetic-articles.ts';
import { buildDossier } from '../../src/app/build-dossier.ts';
import { analyze, analyzeAll, compose } from '../../src/app/library.ts';
import { dossierJson } from '../../src/cli/json.ts';
import type { Analysis, Article } from '../../src/model/index.ts';

/** Reports of several events, copies among them; the same every time. */
const ARTICLES: readonly Article[] = [...syntheticArticles(60, 7)].map(
  ({ takenFrom: _, ...article }): Article => article,
);

async function* lines(articles: readonly Article[]): AsyncGenerator<Uint8Array> {
  for (const article of articles) yield Buffer.from(`${JSON.stringify(article)}\n`);
}

async function dossierOf(articles: readonly Article[], workers: number): Promise<string> {
  const { dossier } = await buildDossier({ sources: ['-'], input: lines(articles), workers });
  return [...dossierJson(dossier!)].join('');
}

const bytesOf = (analyses: readonly Analysis[]): string => [...dossierJson(compose(analyses))].join('');

const orders = fc.shuffledSubarray([...ARTICLES.keys()], { minLength: ARTICLES.length });

describe('the same articles give the same bytes', () => {
  let analyses: readonly Analysis[];
  let expected: string;
  beforeAll(() => {
    analyses = ARTICLES.map((article) => analyze(article));
    expected = bytesOf(analyses);
  });

  it('has something to differ in', () => {
    const { claims, disagreements, reuse, stories } = compose(analyses);
    expect(Math.min(disagreements.length, reuse.length)).toBeGreaterThan(0);
    expect(stories.length).toBeGreaterThan(1);
    expect(claims.some(({ statements }) => statements.length > 2)).toBe(true);
  });

  it('in any order', () => {
    fc.assert(
      fc.property(orders, (order) => {
        expect(bytesOf(order.map((index) => analyses[index]!))).toBe(expected);
      }),
      { numRuns: 12 },
    );
  });

  it('whether analysed at once or in batches that were kept as JSON', () => {
    fc.assert(
      fc.property(orders, fc.integer({ min: 1, max: 30 }), (order, size) => {
        const kept: string[] = [];
        for (let from = 0; from < order.length; from += size) {
          const batch = order.slice(from, from + size).map((index) => ARTICLES[index]!);
          const outcomes = analyzeAll(batch);
          kept.push(JSON.stringify(outcomes.map((outcome) => 'value' in outcome && outcome.value)));
        }
        expect(bytesOf(kept.flatMap((batch) => JSON.parse(batch) as Analysis[]))).toBe(expected);
      }),
      { numRuns: 3 },
    );
  });

  it('with one worker or four, in any order', async () => {
    await fc.assert(
      fc.asyncProperty(orders, async (order) => {
        const shuffled = order.map((index) => ARTICLES[index]!);
        expect(await dossierOf(shuffled, 4)).toBe(await dossierOf(ARTICLES, 1));
      }),
      { numRuns: 2 },
    );
  }, 240_000);
});
