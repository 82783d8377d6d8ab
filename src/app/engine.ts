import type { Outcome } from '../engine/batch.ts';
import * as pipeline from '../engine/pipeline.ts';
import type { Analysis } from '../model/analysis.ts';
import type { Article } from '../model/article.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Inspection } from '../model/inspection.ts';
import type { ListedActor } from '../model/listed-actor.ts';
import { analyzeAll, compose, languages } from './library.ts';

/** What is told of the articles beside their text. */
export interface ArticleOptions {
  readonly lang?: string | null;
  readonly notAfter?: string | null;
  readonly actors?: readonly ListedActor[];
}

/** The two functions of the engine that the use cases need. */
export interface Engine {
  readonly analyzeAll: (
    articles: readonly Article[],
    options: ArticleOptions,
  ) => readonly Outcome<Analysis>[];
  readonly compose: (
    analyses: readonly Analysis[],
    options: { asOf?: string | null; notAfter?: string | null },
  ) => Dossier;
}

/** The engine with the languages that come with Recoupe. */
export const shippedEngine: Engine = { analyzeAll, compose };

/** Reads one article and keeps what the stages saw. */
export type Inspector = (article: Article, options: ArticleOptions) => Inspection;

/** The same with the languages that come with Recoupe. */
export const shippedInspector: Inspector = (article, options) =>
  pipeline.inspect(article, { ...options, languages });
