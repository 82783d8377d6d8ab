import { resolve } from 'node:path';
import type { Article } from '../model/article.ts';

/**
 * Leaves out articles that were reached twice: a file given by itself and within its folder, or as `a.txt` and
 * `./a.txt`. Of the ways to one file the first by spelling is kept, so the result does not depend on their order.
 */
export function withoutRepeated(articles: readonly Article[]): Article[] {
  const byPlace = new Map<string, Article[]>();
  const dropped = new Set<Article>();
  for (const article of articles) {
    if (article.file === null || article.file === undefined) continue;
    const place = `${resolve(article.file)}\n${article.id}`;
    const known = byPlace.get(place) ?? [];
    byPlace.set(place, [...known, article]);
    const twin = known.find(
      (other) => !dropped.has(other) && other.file !== article.file && other.text === article.text,
    );
    if (twin) dropped.add(twin.file! < article.file ? article : twin);
  }
  return articles.filter((article) => !dropped.has(article));
}
