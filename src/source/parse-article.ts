import { type Article, articleSchema } from '../model/article.ts';
import { Unreadable } from './problem.ts';

/** One article from a line of JSON Lines or a JSON file. Throws `Unreadable` with what is wrong, in a few words. */
export function parseArticle(json: string): Article {
  return checkArticle(parseJson(json));
}

export function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    // The message quotes the text, which may be long and hold line breaks.
    const message = error instanceof Error ? error.message.replace(/\s+/gu, ' ').slice(0, 160) : '';
    throw new Unreadable(`is not valid JSON: ${message}`);
  }
}

/** Checks a parsed value against the article schema. Unknown fields are ignored, empty text is refused. */
export function checkArticle(value: unknown): Article {
  if (isFeed(value)) throw new Unreadable('JSON feeds are not yet supported');
  const result = articleSchema.safeParse(value);
  if (!result.success) {
    const issues = result.error.issues.slice(0, 3).map(({ path, message }) => {
      const place = path.length > 0 ? `"${path.join('.')}": ` : '';
      return `${place}${message.replace(/^Invalid input: /u, '')}`;
    });
    throw new Unreadable(`is not an article: ${issues.join('; ')}`);
  }
  if (result.data.text.trim() === '') throw new Unreadable(`article "${result.data.id}" has no text`);
  return { ...result.data, file: null };
}

function isFeed(value: unknown): boolean {
  const version =
    typeof value === 'object' && value !== null ? (value as { version?: unknown }).version : null;
  return typeof version === 'string' && version.includes('jsonfeed.org');
}
