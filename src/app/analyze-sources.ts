import type { ListedActor } from '../model/listed-actor.ts';
import type { Analysed } from './analyze-articles.ts';
import type { Engine } from './engine.ts';
import { readSources, type SourceList } from './read-sources.ts';
import { analyzeInOrder } from './workers/analyze-in-order.ts';

export interface AnalyzeSourcesOptions extends SourceList {
  /** BCP 47 tag for articles that do not carry their own. */
  readonly lang?: string | null;
  /** Latest day (ISO) that an inferred publication date may have. */
  readonly notAfter?: string | null;
  /** Actors with all of their names, as the user knows them. */
  readonly actors?: readonly ListedActor[];
  /** Threads that analyse; left out: by the number of articles and of cores. */
  readonly workers?: number | null;
  readonly engine?: Engine;
}

/**
 * Reads and analyses the articles of the sources, and gives them in order; nothing is kept, so JSON Lines of any
 * length take constant memory. What cannot be read is given as a problem in its place.
 */
export async function* analyzeSources(options: AnalyzeSourcesOptions): AsyncGenerator<Analysed> {
  const { lang = null, notAfter = null, actors = [] } = options;
  yield* analyzeInOrder(readSources(options), { ...options, lang, notAfter, actors });
}
