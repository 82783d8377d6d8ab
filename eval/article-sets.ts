import { readFile } from 'node:fs/promises';
import { type AnnotatedArticle, readAnnotatedArticles } from './annotated-article.ts';

/** The project's own annotated articles; what each set is stands in `articles/README.md`. */
const FILES = [
  { name: 'national', file: 'articles/fr/national.jsonl', isHeldOut: false },
  { name: 'regional', file: 'articles/fr/regional.jsonl', isHeldOut: false },
  { name: 'varied', file: 'articles/fr/varied.jsonl', isHeldOut: false },
  { name: 'mixed', file: 'articles/fr/mixed.jsonl', isHeldOut: true },
] as const;

export interface ArticleSet {
  readonly name: string;
  /** No rule may be fitted to its sentences. */
  readonly isHeldOut: boolean;
  readonly articles: readonly AnnotatedArticle[];
}

export async function readArticleSets(): Promise<readonly ArticleSet[]> {
  return Promise.all(
    FILES.map(async ({ name, file, isHeldOut }) => {
      const ndjson = await readFile(new URL(file, import.meta.url), 'utf8');
      return { name, isHeldOut, articles: readAnnotatedArticles(ndjson) };
    }),
  );
}
