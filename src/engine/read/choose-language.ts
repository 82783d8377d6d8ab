import type { Language } from '../../lang/language.ts';
import type { Article } from '../../model/article.ts';
import { type DetectedLanguage, detectLanguage } from './detect-language.ts';

/** The language that an article says it is in, else the one it was asked to be read in (`lang`), else what its words tell. */
export function chooseLanguage(
  article: Article,
  languages: readonly Language[],
  lang: string | null,
): DetectedLanguage {
  const asked = article.lang ?? lang;
  if (asked === null || asked === '') return detectLanguage(article.text, languages);
  const primary = asked.toLowerCase().split(/[-_]/u)[0]!;
  return { language: languages.find(({ code }) => code === primary) ?? null, tag: asked };
}
