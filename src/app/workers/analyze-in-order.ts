import { availableParallelism } from 'node:os';
import type { Reading } from '../../source/reading.ts';
import { type Analysed, analyzeArticle } from '../analyze-article.ts';
import { type Engine, shippedEngine } from '../engine.ts';
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
/** Articles in hand for each thread, so that none waits for the next, and memory stays the same however many come. */
const IN_HAND = 4;

/**
 * Analyses what is read, in one thread or several, and gives the results in the order of the readings: the analysis of
 * an article depends on nothing else, so the number of threads changes nothing but the time.
 */
export async function* analyzeInOrder(
  readings: AsyncIterable<Reading>,
  { workers = null, engine, lang, notAfter, actors }: InOrderOptions,
): AsyncGenerator<Analysed> {
  const size = engine ? 1 : (workers ?? availableParallelism());
  const alone = size === 1 ? Number.POSITIVE_INFINITY : workers === null ? FEW : 0;
  const pool = new WorkerPool(size, { lang, notAfter, actors });
  const iterator = readings[Symbol.asyncIterator]();
  const pending: Promise<Analysed>[] = [];
  let coming: Promise<IteratorResult<Reading>> | null = null;
  let count = 0;
  let ended = false;
  try {
    while (!ended || pending.length > 0) {
      const room = pending.length < (count < alone ? 1 : size * IN_HAND);
      if (!ended && room) coming ??= iterator.next();
      if (coming === null || (pending.length > 0 && (await isFirst(pending[0]!, coming)))) {
        yield await pending.shift()!;
        continue;
      }
      const { done, value } = await coming;
      coming = null;
      if (done) ended = true;
      else if (value.problem) pending.push(Promise.resolve({ problem: value.problem }));
      else if (count++ < alone)
        pending.push(
          Promise.resolve(analyzeArticle(engine ?? shippedEngine, value.article, { lang, notAfter, actors })),
        );
      else pending.push(pool.analyze(value.article));
    }
  } finally {
    await pool.close();
    await iterator.return?.();
  }
}

/** Whether one promise is settled before the other. */
function isFirst(one: Promise<unknown>, other: Promise<unknown>): Promise<boolean> {
  return Promise.race([one.then(() => true), other.then(() => false)]);
}
