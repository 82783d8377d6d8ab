import type { StageName, Trace } from '../src/engine/stage.ts';

/** What a stage has taken so far: time in milliseconds, and the most that it added to the heap in one go, in bytes. */
export interface Cost {
  milliseconds: number;
  bytes: number;
}

/** Times the stages of the engine, which has no clock itself. Stages may be entered many times, not nested. */
export class StageClock {
  readonly costs = new Map<StageName, Cost>();
  readonly trace: Trace;
  #start = 0;
  #heap = 0;

  /** @param memory whether to watch the heap too, which takes time of its own */
  constructor(memory = false) {
    this.trace = (stage, phase) => {
      if (phase === 'start') {
        if (memory) this.#heap = process.memoryUsage().heapUsed;
        this.#start = performance.now();
        return;
      }
      const milliseconds = performance.now() - this.#start;
      const bytes = memory ? process.memoryUsage().heapUsed - this.#heap : 0;
      const cost = this.costs.get(stage) ?? { milliseconds: 0, bytes: 0 };
      this.costs.set(stage, {
        milliseconds: cost.milliseconds + milliseconds,
        bytes: Math.max(cost.bytes, bytes),
      });
    };
  }
}
