import type { Analysis } from '../model/analysis.ts';
import type { Article } from '../model/article.ts';
import type { ArticleOptions, Engine } from './engine.ts';
import type { Problem } from './read-sources.ts';

/** One article analysed, or why there is none. */
export type Analysed =
  | { readonly analysis: Analysis; readonly problem?: never }
  | { readonly analysis?: never; readonly problem: Problem };

/**
 * Analyses articles and gives one result each, in order. The engine promises not to fail on any; should it break that
 * promise, the article is reported and the others go on.
 */
export function analyzeArticles(
  engine: Engine,
  articles: readonly Article[],
  options: ArticleOptions,
): readonly Analysed[] {
  return engine
    .analyzeAll(articles, options)
    .map((outcome, index) =>
      'error' in outcome
        ? { problem: failure(articles[index]!, outcome.error) }
        : { analysis: outcome.value },
    );
}

/** The problem that an article is when the engine breaks its promise. */
export function failure(article: Article, error: unknown): Problem {
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const source = article.file ?? article.id;
  return { source, reason: `could not be analysed, which is an error in recoupe (${detail})` };
}
