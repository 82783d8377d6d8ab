import type { Analysis } from '../model/analysis.ts';
import type { Article } from '../model/article.ts';
import type { ArticleOptions, Engine } from './engine.ts';
import type { Problem } from './read-sources.ts';

/** One article analysed, or why there is none. */
export type Analysed =
  | { readonly analysis: Analysis; readonly problem?: never }
  | { readonly analysis?: never; readonly problem: Problem };

/**
 * Analyses one article. The engine promises not to throw; should it break that promise, the article is reported and
 * the others go on.
 */
export function analyzeArticle(engine: Engine, article: Article, options: ArticleOptions): Analysed {
  try {
    return { analysis: engine.analyze(article, options) };
  } catch (error) {
    return { problem: failure(article, error) };
  }
}

/** The problem that an article is when the engine breaks its promise. */
export function failure(article: Article, error: unknown): Problem {
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const source = article.file ?? article.id;
  return { source, reason: `could not be analysed, which is an error in recoupe (${detail})` };
}
