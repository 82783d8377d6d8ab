import type { LineView } from '../line.ts';
import type { Patterns } from '../patterns.ts';
import { consumesAll, matchPhrase } from '../phrases.ts';
import type { Word } from '../words.ts';
import type { ClutterRule } from './rule.ts';

const MOST_WORDS = 20;

/**
 * Whether words are a byline: "Par Lise Armand", "by Tom", "Propos recueillis par Lise Armand et Tom Weil, envoyés
 * spéciaux à Tavel". A capital must follow the opener at once: "par ailleurs" is none.
 */
export function isByline(words: readonly Word[], patterns: Patterns): boolean {
  if (consumesAll(patterns.collectiveAuthors, words)) return true;
  const taken = matchPhrase(patterns.bylineOpeners, words, 0);
  if (taken === 0 || words.length === taken || words.length > MOST_WORDS) return false;
  return isNames(words.slice(taken), patterns);
}

/** Whether words are names and what stands between and after names: "Lise Armand et Tom Weil, à Tavel, avec AFP". */
export function isNames(words: readonly Word[], { bylineWords, dateWords }: Patterns): boolean {
  const first = words[0];
  if (first === undefined || !words.some((word) => word.capital && !dateWords.has(word.key))) return false;
  if (!first.capital && !bylineWords.has(first.key)) return false;
  return words.every((word) => word.capital || bylineWords.has(word.key) || dateWords.has(word.key));
}

/** A byline before or after the article; in its middle the same words could be a heading. */
export const byline: ClutterRule = {
  name: 'byline',
  holds: ({ text, words, zone }, patterns) =>
    zone !== 'body' && !/[:?!«]/u.test(text) && isByline(words, patterns),
};

/** "Lise Armand", "Lise Armand et Tom Weil": the signature under an article. */
export const signature: ClutterRule = {
  name: 'signature',
  holds: ({ text, words, zone }: LineView, { bylineWords }: Patterns) => {
    if (zone !== 'tail' || words.length < 2 || words.length > 8 || /[?!:«»"]/u.test(text)) return false;
    if (!words[0]!.capital) return false;
    const capitals = words.filter((word) => word.capital).length;
    return capitals >= 2 && words.every((word) => word.capital || bylineWords.has(word.key));
  },
};
