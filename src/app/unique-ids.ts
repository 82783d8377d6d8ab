import type { Article } from '../model/article.ts';

/**
 * Gives every article an id of its own, so that a dossier can name it. Articles that are equal in all fields are one.
 * Of different articles with one id, the first by path, address, date, title and text keeps it; the others get
 * `-2`, `-3` … The result does not depend on the order of `articles` (which it keeps).
 */
export function uniqueIds(articles: readonly Article[]): Article[] {
  const byId = new Map<string, Article[]>();
  for (const article of articles) {
    const same = byId.get(article.id);
    if (same) same.push(article);
    else byId.set(article.id, [article]);
  }
  const taken = new Set(byId.keys());
  const renamed = new Map<Article, string | null>();
  for (const id of [...byId.keys()].sort(compareText)) {
    const group = byId.get(id)!;
    if (group.length === 1) continue;
    const sorted = group
      .map((article) => ({ article, key: sortKey(article) }))
      .sort((a, b) => compareText(a.key, b.key));
    let number = 1;
    for (const [index, { article, key }] of sorted.entries()) {
      if (index === 0) continue;
      if (key === sorted[index - 1]!.key) {
        renamed.set(article, null);
        continue;
      }
      do number++;
      while (taken.has(`${id}-${number}`));
      taken.add(`${id}-${number}`);
      renamed.set(article, `${id}-${number}`);
    }
  }
  return articles.flatMap((article) => {
    const id = renamed.get(article);
    if (id === null) return [];
    return [id === undefined ? article : { ...article, id }];
  });
}

function sortKey({ file, url, published, outlet, title, author, lang, text }: Article): string {
  return JSON.stringify(
    [file, url, published, outlet, title, author, lang, text].map((field) => field ?? ''),
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
