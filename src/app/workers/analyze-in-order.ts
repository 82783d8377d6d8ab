import { availableParallelism } from 'node:os';
import type { Article } from '../../model/article.ts';
import type { Reading } from '../../source/reading.ts';
import { type Analysed, analyzeArticles } from '../analyze-articles.ts';
import { type Engine, shippedEngine } from '../engine.ts';
import { inBatches } from './batches.ts';
import type { AnalyzeSettings } from './messages.ts';
import { WorkerPool } from './pool.ts';

export interface InOrderOptions extends AnalyzeSettings {
  /** Threads that analyse; 1: this one only. Left out: this one, and as many as there are cores for many articles. */
  readonly workers?: number | null;
  /** An engine of the caller's own runs in this thread only. */
  readonly engine?: Engine;
}

/** Articles that are read in this thread before others are started, which takes as long as a few dozen articles. */
const FEW = 64;
/** Batches in hand for each thread, so that none waits for the next, and memory stays the same however many come. */
const IN_HAND = 2;

/**
 * Analyses what is read, in one thread or several, and gives the results in the order of the readings: the analysis of
 * an article depends on nothing else, so the number of threads changes nothing but the time.
 */
export async function* analyzeInOrder(
  readings: AsyncIterable<Reading>,
  { workers = null, engine, lang, notAfter, actors }: InOrderOptions,
): AsyncGenerator<Analysed> {
  const settings = { lang, notAfter, actors };
  const size = engine ? 1 : (workers ?? availableParallelism());
  const alone = size === 1 ? Number.POSITIVE_INFINITY : workers === null ? FEW : 0;
  const pool = new WorkerPool(size, settings);
  const batches = inBatches(readings);
  const pending: Promise<readonly Analysed[]>[] = [];
  let coming: Promise<IteratorResult<readonly Reading[]>> | null = null;
  let count = 0;
  let ended = false;
  try {
    while (!ended || pending.length > 0) {
      const room = pending.length < (count < alone ? 1 : size * IN_HAND);
      if (!ended && room) coming ??= batches.next();
      if (coming === null || (pending.length > 0 && (await isFirst(pending[0]!, coming)))) {
        yield* await pending.shift()!;
        continue;
      }
      const { done, value } = await coming;
      coming = null;
      if (done) {
        ended = true;
        continue;
      }
      const articles = value.flatMap(({ article }) => article ?? []);
      const analysed =
        count < alone
          ? Promise.resolve(analyzeArticles(engine ?? shippedEngine, articles, settings))
          : pool.analyze(articles);
      count += articles.length;
      pending.push(analysed.then((all) => withProblems(value, articles, all)));
    }
  } finally {
    await pool.close();
    await batches.return(undefined);
  }
}

/** What became of all that was read: the articles analysed, and in their places what could not be read. */
function withProblems(
  readings: readonly Reading[],
  articles: readonly Article[],
  analysed: readonly Analysed[],
): readonly Analysed[] {
  let next = 0;
  if (articles.length === readings.length) return analysed;
  return readings.map(({ problem }) => (problem ? { problem } : analysed[next++]!));
}

/** Whether one promise is settled before the other. */
function isFirst(one: Promise<unknown>, other: Promise<unknown>): Promise<boolean> {
  return Promise.race([one.then(() => true), other.then(() => false)]);
}
