import { readFile } from 'node:fs/promises';
import { type AnnotatedArticle, readAnnotatedArticles } from './annotated-article.ts';

/** The project's own annotated articles, in `articles/LANG/NAME.jsonl`; what each set is stands in `articles/README.md`. */
const SETS = [
  { lang: 'fr', name: 'national', isHeldOut: false },
  { lang: 'fr', name: 'regional', isHeldOut: false },
  { lang: 'fr', name: 'varied', isHeldOut: false },
  { lang: 'fr', name: 'mixed', isHeldOut: true },
  { lang: 'en', name: 'news', isHeldOut: false },
  { lang: 'en', name: 'references', isHeldOut: false },
  { lang: 'en', name: 'mixed', isHeldOut: true },
  { lang: 'en', name: 'references-unseen', isHeldOut: true },
  { lang: 'es', name: 'skeleton', isHeldOut: false },
  { lang: 'es', name: 'mixed', isHeldOut: true },
] as const;

export interface ArticleSet {
  /** Language of its articles. */
  readonly lang: string;
  /** Unique within the language. */
  readonly name: string;
  /** No rule may be fitted to its sentences. */
  readonly isHeldOut: boolean;
  /** Their ids are unique within the language. */
  readonly articles: readonly AnnotatedArticle[];
}

export async function readArticleSets(): Promise<readonly ArticleSet[]> {
  return Promise.all(
    SETS.map(async (set) => {
      const ndjson = await readFile(
        new URL(`articles/${set.lang}/${set.name}.jsonl`, import.meta.url),
        'utf8',
      );
      return { ...set, articles: readAnnotatedArticles(ndjson) };
    }),
  );
}

/** The sets of each language, languages in the order of the sets. */
export async function readArticleSetsByLang(): Promise<ReadonlyMap<string, readonly ArticleSet[]>> {
  return Map.groupBy(await readArticleSets(), ({ lang }) => lang);
}
