import type { Analysis } from '../model/analysis.ts';
import type { Article } from '../model/article.ts';
import type { Dossier } from '../model/dossier.ts';
import type { ListedActor } from '../model/listed-actor.ts';
import type { Reading } from '../source/reading.ts';
import { type Engine, shippedEngine } from './engine.ts';
import { gather } from './gather.ts';
import { type Problem, readSources, type SourceList } from './read-sources.ts';
import { uniqueIds } from './unique-ids.ts';
import { withoutRepeated } from './without-repeated.ts';
import { analyzeInOrder } from './workers/analyze-in-order.ts';

export interface BuildDossierOptions extends SourceList {
  /** BCP 47 tag for articles that do not carry their own. */
  readonly lang?: string | null;
  /** The day (ISO) from which "scheduled" is seen. */
  readonly asOf?: string | null;
  /** Latest day (ISO) that an inferred publication date may have. */
  readonly notAfter?: string | null;
  /** Whether the articles are compared with each other; without it the cross-document parts stay empty. */
  readonly compare?: boolean;
  /** Actors with all of their names, as the user knows them. */
  readonly actors?: readonly ListedActor[];
  /** Threads that analyse; left out: by the number of articles and of cores. */
  readonly workers?: number | null;
  readonly engine?: Engine;
  /** Told after each step how many articles have been read, and how many of them analysed. */
  readonly onProgress?: (progress: Progress) => void;
  readonly onProblem?: (problem: Problem) => void;
}

export interface Progress {
  readonly read: number;
  readonly analysed: number;
  /** All articles are analysed and are being compared. */
  readonly comparing: boolean;
}

export interface BuiltDossier {
  /** null where not a single article could be read. */
  readonly dossier: Dossier | null;
  readonly problems: readonly Problem[];
}

/** Reads all sources, then analyses and compares their articles. The order of the sources does not matter. */
export async function buildDossier(options: BuildDossierOptions): Promise<BuiltDossier> {
  const { lang = null, asOf = null, notAfter = null, actors = [], compare = true } = options;
  const problems: Problem[] = [];
  const found: Article[] = [];
  const report = (problem: Problem) => {
    problems.push(problem);
    options.onProblem?.(problem);
  };
  for await (const { article, problem } of readSources(options)) {
    if (article) found.push(article);
    else report(problem);
    options.onProgress?.({ read: found.length, analysed: 0, comparing: false });
  }
  const articles = uniqueIds(withoutRepeated(found));
  const analyses: Analysis[] = [];
  const analysed = analyzeInOrder(readingsOf(articles), { ...options, lang, notAfter, actors });
  for await (const { analysis, problem } of analysed) {
    if (analysis) analyses.push(analysis);
    else report(problem);
    options.onProgress?.({ read: articles.length, analysed: analyses.length, comparing: false });
    // The work holds the thread; this lets signals and the progress line through.
    await new Promise<void>((resolve) => setImmediate(resolve));
  }
  if (analyses.length === 0) return { dossier: null, problems };
  options.onProgress?.({ read: articles.length, analysed: analyses.length, comparing: compare });
  const dossier = compare
    ? (options.engine ?? shippedEngine).compose(analyses, { asOf, notAfter })
    : gather(analyses, { asOf });
  return { dossier, problems };
}

async function* readingsOf(articles: readonly Article[]): AsyncGenerator<Reading> {
  for (const article of articles) yield { article };
}
