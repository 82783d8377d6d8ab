import { readSource } from '../source/read-source.ts';
import type { Reading } from '../source/reading.ts';

export type { Problem } from '../source/problem.ts';

/** Where articles come from: `sources` are files, folders and `-`, which stands for `input`. */
export interface SourceList {
  readonly sources: readonly string[];
  readonly input: AsyncIterable<Uint8Array>;
}

/** The articles of all sources, in the order of the sources. A source given twice is read once. */
export async function* readSources({ sources, input }: SourceList): AsyncGenerator<Reading> {
  for (const source of new Set(sources)) yield* readSource(source, { input });
}
