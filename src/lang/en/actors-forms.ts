import { alternatives } from '../common/word-lists.ts';

/** Words with their plurals: "minister" → "minister", "ministers"; of a phrase, the last word takes the mark. */
export function withPlurals(words: string): string[] {
  return alternatives(words).flatMap((word) => [word, pluralOf(word)]);
}

function pluralOf(word: string): string {
  const [, head, rest] = /^(\S+)( (?:of|to|general) ?.*)$/u.exec(word) ?? [];
  if (head !== undefined) return `${pluralOf(head)}${rest}`;
  if (/[^aeiou]y$/u.test(word)) return `${word.slice(0, -1)}ies`;
  if (/(?:woman|man)$/u.test(word)) return `${word.slice(0, -2)}en`;
  if (/(?:s|x|ch|sh)$/u.test(word)) return `${word}es`;
  return `${word}s`;
}
