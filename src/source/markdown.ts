import type { Article } from '../model/article.ts';

type Metadata = Pick<Article, 'title' | 'author' | 'published' | 'outlet' | 'lang' | 'url'>;

/** Keys of front matter and what they are called here. */
const KEYS: Readonly<Record<string, keyof Metadata>> = {
  title: 'title',
  author: 'author',
  authors: 'author',
  date: 'published',
  published: 'published',
  outlet: 'outlet',
  source: 'outlet',
  publisher: 'outlet',
  lang: 'lang',
  language: 'lang',
  url: 'url',
  link: 'url',
  canonical: 'url',
};

/** Longest front matter that is looked at, in characters. */
const LONGEST = 20_000;

/**
 * What the front matter of a Markdown file (lines "key: value" between two "---" at its very start) says of the
 * article. The text itself stays as it is; the read stage leaves the markup out of its paragraphs.
 */
export function readFrontMatter(text: string): Metadata {
  const block = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/u.exec(text.slice(0, LONGEST))?.[1];
  if (block === undefined) return {};
  const found: Partial<Record<keyof Metadata, string>> = {};
  for (const line of block.split(/\r?\n/u)) {
    const [, key, value] = /^([\p{L}_]{1,30}):\s*(.{1,1000})$/u.exec(line) ?? [];
    const name = KEYS[key?.toLowerCase() ?? ''];
    const bare = value?.trim().replace(/^(["'])(.*)\1$/u, '$2') ?? '';
    if (name && bare !== '' && found[name] === undefined) found[name] = bare;
  }
  return found;
}
