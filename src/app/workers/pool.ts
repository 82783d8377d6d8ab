import { Worker } from 'node:worker_threads';
import type { Article } from '../../model/article.ts';
import { type Analysed, analyzeArticles, failure } from '../analyze-articles.ts';
import { shippedEngine } from '../engine.ts';
import type { AnalyzeSettings, Answer } from './messages.ts';

/** A worker is a file of its own: TypeScript where this one is, else what it was compiled to. */
const FILE = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);

interface Job {
  readonly articles: readonly Article[];
  readonly done: (analysed: readonly Analysed[]) => void;
}

interface Thread {
  readonly worker: Worker;
  ready: boolean;
  job: Job | null;
}

/**
 * Threads that analyse batches of articles side by side. Where a thread dies (out of memory) another takes its place,
 * and the articles of the batch are given to it one by one: the one on which it dies again is a problem that names its
 * source. Where threads cannot be started at all, the articles are analysed here.
 */
export class WorkerPool {
  readonly #size: number;
  readonly #settings: AnalyzeSettings;
  readonly #file: URL;
  readonly #waiting: Job[] = [];
  readonly #threads = new Set<Thread>();
  #closed = false;
  #usable = true;

  /** @param file what a thread runs; tests give their own */
  constructor(size: number, settings: AnalyzeSettings, file: URL = FILE) {
    this.#size = size;
    this.#settings = settings;
    this.#file = file;
  }

  /** One result for each of the articles, in order. */
  analyze(articles: readonly Article[]): Promise<readonly Analysed[]> {
    return new Promise((done) => {
      this.#waiting.push({ articles, done });
      this.#assign();
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all([...this.#threads].map(({ worker }) => worker.terminate()));
  }

  #assign(): void {
    if (!this.#usable) {
      for (const { articles, done } of this.#waiting.splice(0))
        done(analyzeArticles(shippedEngine, articles, this.#settings));
      return;
    }
    for (const thread of this.#threads) if (thread.ready && thread.job === null) this.#give(thread);
    const starting = [...this.#threads].filter(({ ready }) => !ready).length;
    for (let more = this.#waiting.length - starting; more > 0 && this.#threads.size < this.#size; more--)
      this.#start();
  }

  #give(thread: Thread): void {
    const job = this.#waiting.shift();
    if (job === undefined) return;
    thread.job = job;
    thread.worker.postMessage({ articles: job.articles });
  }

  /** Finds the article of a batch on which a thread died. */
  #recover({ articles, done }: Job, fault: unknown): void {
    if (articles.length === 1) done([{ problem: failure(articles[0]!, fault) }]);
    else void Promise.all(articles.map((article) => this.analyze([article]))).then((all) => done(all.flat()));
  }

  #start(): void {
    // No flags of this process: a thread needs none to read TypeScript, and some are not allowed in one.
    const worker = new Worker(this.#file, { workerData: this.#settings, execArgv: [] });
    const thread: Thread = { worker, ready: false, job: null };
    this.#threads.add(thread);
    let fault: unknown = null;
    worker.on('message', (answer: Answer) => {
      if (answer === 'ready') thread.ready = true;
      else {
        const { job } = thread;
        thread.job = null;
        job?.done(answer);
      }
      this.#assign();
    });
    worker.on('error', (error) => {
      fault = error;
    });
    worker.on('exit', (code) => {
      this.#threads.delete(thread);
      if (this.#closed) return;
      if (!thread.ready) this.#usable = false;
      if (thread.job) this.#recover(thread.job, fault ?? `the thread ended with ${code}`);
      this.#assign();
    });
  }
}
