import type { Analysis } from '../model/analysis.ts';
import type { Article } from '../model/article.ts';
import type { Dossier } from '../model/dossier.ts';
import { analyze, compose } from './library.ts';

/** The two functions of the engine that the use cases need. */
export interface Engine {
  readonly analyze: (
    article: Article,
    options: { lang?: string | null; notAfter?: string | null },
  ) => Analysis;
  readonly compose: (
    analyses: readonly Analysis[],
    options: { asOf?: string | null; notAfter?: string | null },
  ) => Dossier;
}

/** The engine with the languages that come with Recoupe. */
export const shippedEngine: Engine = { analyze, compose };
