import { analyze, type Document } from '../src/index.ts';
import type { AnnotatedArticle } from './annotated-article.ts';

/** Runs the engine on the texts. It must not see what it is compared with, so the annotations are taken away. */
export function analyseArticles(articles: readonly AnnotatedArticle[]): readonly Document[] {
  return articles.map(({ statements: _, ...article }) => analyze(article).document);
}
