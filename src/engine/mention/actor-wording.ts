import { type Article, textOf } from './actor-article.ts';
import type { Entity } from './actor-entity.ts';
import type { Phrase } from './actor-phrase.ts';
import { isEdge } from './actor-role.ts';
import { stripApostrophe } from './name-institution.ts';
import { longestPhrase } from './name-trie.ts';
import { LETTERS, UPPER } from './name-words.ts';

/** Longest description that is kept as a name, in tokens. */
const LONGEST = 24;

/** Where the phrase’s core ends: before a relative clause or an insertion. */
export function coreEnd(article: Article, phrase: Phrase, from = phrase.head): number {
  const { words, lexicon } = article;
  for (let token = from; token < phrase.end; token++) {
    if (
      lexicon.clauseStarts.has(stripApostrophe(words.folded[token]!)) ||
      (token > from && isEdge(words, token))
    )
      return token;
  }
  return phrase.end;
}

/** The words of a description, without its article and what follows its core. */
export function wording(article: Article, phrase: Phrase): string {
  const { words, lexicon } = article;
  let first = phrase.first;
  const opening = longestPhrase(lexicon.determiners, words, first, phrase.end);
  const value = opening?.values[0];
  if (
    opening &&
    value &&
    opening.end < phrase.end &&
    (value.sort === 'definite' || value.sort === 'indefinite' || value.sort === 'demonstrative') &&
    !phrase.isPart
  )
    first = opening.end;
  let last = Math.min(phrase.end, first + LONGEST);
  for (let token = first + 1; token < last; token++) {
    const isCut =
      lexicon.clauseStarts.has(stripApostrophe(words.folded[token]!)) ||
      /^[,;:(«“"]/u.test(words.folded[token]!);
    if (isCut) last = token;
  }
  while (last > first + 1 && isLoose(article, last - 1)) last--;
  return textOf(words, first, last);
}

/** Marks, and a preposition or an article that what follows was cut from. */
function isLoose(article: Article, token: number): boolean {
  const { words, lexicon } = article;
  if ((words.flags[token]! & LETTERS) === 0 && words.parts[token]!.length === 0) return true;
  return (
    lexicon.prepositions.has(stripApostrophe(words.folded[token]!)) || words.tokens[token]!.pos === 'DET'
  );
}

/** Countries and institutions by the words used here, all others by their fullest name. */
export function shownName(article: Article, entity: Entity, phrase: Phrase): string | null {
  const isWorded = entity.type === 'country' || entity.institution !== null;
  const [placed] = phrase.top;
  if (!placed || !isWorded || entity.type === 'person' || entity.type === 'group') return null;
  const isBare = placed.name.institution != null && placed.name.key === placed.name.institution;
  const isAcronym = placed.last - placed.first === 1 && (article.words.flags[placed.first]! & UPPER) !== 0;
  return isBare || isAcronym ? null : textOf(article.words, placed.first, placed.last);
}
