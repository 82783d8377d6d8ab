import type { ListedActor } from '../model/listed-actor.ts';
import { type Analysed, analyzeArticle } from './analyze-article.ts';
import { type Engine, shippedEngine } from './engine.ts';
import { readSources, type SourceList } from './read-sources.ts';

export interface AnalyzeSourcesOptions extends SourceList {
  /** BCP 47 tag for articles that do not carry their own. */
  readonly lang?: string | null;
  /** Latest day (ISO) that an inferred publication date may have. */
  readonly notAfter?: string | null;
  /** Actors with all of their names, as the user knows them. */
  readonly actors?: readonly ListedActor[];
  readonly engine?: Engine;
}

/**
 * Reads and analyses the articles of the sources, one at a time, in order; nothing is kept, so JSON Lines of any
 * length take constant memory. What cannot be read is given as a problem in its place.
 */
export async function* analyzeSources(options: AnalyzeSourcesOptions): AsyncGenerator<Analysed> {
  const { lang = null, notAfter = null, actors = [], engine = shippedEngine } = options;
  for await (const { article, problem } of readSources(options)) {
    yield problem ? { problem } : analyzeArticle(engine, article, { lang, notAfter, actors });
  }
}
