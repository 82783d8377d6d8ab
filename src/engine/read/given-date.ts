import type { Article } from '../../model/article.ts';
import type { Published } from '../../model/document.ts';
import { isIsoDay } from './iso-day.ts';

/** The publication day that comes with an article; null where none does, or what does is no day. */
export function givenDate(article: Article): Published | null {
  const day = article.published?.slice(0, 10) ?? null;
  if (day === null || !isIsoDay(day)) return null;
  return { date: day, basis: article.publishedBasis ?? 'given' };
}
