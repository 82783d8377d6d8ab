import type { Article, Explanation, ListedActor } from '../model/index.ts';
import { failure } from './analyze-articles.ts';
import { type Inspector, shippedInspector } from './engine.ts';
import { explain } from './explain/explain.ts';
import { type Problem, readSources, type SourceList } from './read-sources.ts';

export interface ExplainOptions extends SourceList {
  /** BCP 47 tag for articles that do not carry their own. */
  readonly lang?: string | null;
  /** Latest day (ISO) that an inferred publication date may have. */
  readonly notAfter?: string | null;
  /** Actors with all of their names, as the user knows them. */
  readonly actors?: readonly ListedActor[];
  readonly inspect?: Inspector;
}

/** One article explained, or why there is none. */
export type Explained =
  | { readonly explanation: Explanation; readonly problem?: never }
  | { readonly explanation?: never; readonly problem: Problem };

/** Explains the articles of the sources, one at a time, in order. */
export async function* explainSources(options: ExplainOptions): AsyncGenerator<Explained> {
  for await (const { article, problem } of readSources(options))
    yield problem ? { problem } : explainArticle(article, null, options);
}

/** Why a place cannot be explained. */
export type Refusal =
  /** It must lie in one article, and the sources hold several. */
  | { readonly reason: 'several'; readonly articles: number }
  /** The text has offsets 0 to `last` only. */
  | { readonly reason: 'outside'; readonly last: number };

export interface ExplainedAt {
  readonly explained: Explained | null;
  readonly refusal: Refusal | null;
  readonly problems: readonly Problem[];
}

/**
 * Explains one place of the one article that the sources hold.
 *
 * @param at UTF-16 offset into the article’s text; anything that is none (NaN, 1.5) is outside of it
 */
export async function explainAt(at: number, options: ExplainOptions): Promise<ExplainedAt> {
  const problems: Problem[] = [];
  let article: Article | null = null;
  let articles = 0;
  for await (const reading of readSources(options)) {
    if (reading.problem) problems.push(reading.problem);
    else {
      article ??= reading.article;
      articles++;
    }
  }
  if (article === null) return { explained: null, refusal: null, problems };
  if (articles > 1) return { explained: null, refusal: { reason: 'several', articles }, problems };
  const last = article.text.length - 1;
  const isInside = Number.isInteger(at) && at >= 0 && at <= last;
  if (!isInside) return { explained: null, refusal: { reason: 'outside', last }, problems };
  return { explained: explainArticle(article, at, options), refusal: null, problems };
}

function explainArticle(article: Article, at: number | null, options: ExplainOptions): Explained {
  const { lang = null, notAfter = null, actors = [], inspect = shippedInspector } = options;
  try {
    return { explanation: explain(inspect(article, { lang, notAfter, actors }), at) };
  } catch (error) {
    return { problem: failure(article, error) };
  }
}
