import type { Article } from '../model/article.ts';
import type { Problem } from './problem.ts';

/** What reading a source gives, in order: an article, or why there is none. */
export type Reading =
  | { readonly article: Article; readonly problem?: never }
  | { readonly article?: never; readonly problem: Problem };
