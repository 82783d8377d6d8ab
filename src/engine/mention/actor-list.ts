import { type Article, textOf } from './actor-article.ts';
import { type Entity, newEntity } from './actor-entity.ts';
import type { Phrase } from './actor-phrase.ts';
import { coreEnd } from './actor-wording.ts';
import { stripApostrophe } from './name-institution.ts';
import { slug } from './name-slug.ts';
import { longestPhrase } from './name-trie.ts';

/** "X, Y et Z": the last two are joined by a conjunction; or "X et ses partenaires". */
export function isList(article: Article, phrase: Phrase): boolean {
  const { words, lexicon } = article;
  const last = phrase.top.at(-1)!;
  if (endOfList(article, phrase) > last.last) return true;
  const previous = phrase.top.at(-2);
  if (!previous) return false;
  for (let token = previous.last; token < last.first; token++) {
    if (lexicon.conjunctions.has(words.folded[token]!)) return previous.entity !== last.entity;
  }
  return false;
}

/** Where the list ends: at its last name, or after "et" with a phrase of its own. */
function endOfList(article: Article, phrase: Phrase): number {
  const { words, lexicon } = article;
  const { last } = phrase.top.at(-1)!;
  const follows = last + 1 < phrase.end && lexicon.conjunctions.has(words.folded[last]!);
  const opens = follows && longestPhrase(lexicon.determiners, words, last + 1, phrase.end) !== null;
  return opens && !lexicon.of.has(stripApostrophe(words.folded[last + 1]!))
    ? coreEnd(article, phrase, last)
    : last;
}

/** The one actor that the members of a list make: "Le Japon et la Norvège protestent". */
export function several(article: Article, phrase: Phrase): Entity {
  const members = phrase.top.map(({ entity }) => entity).filter((entity) => entity !== null);
  const end = endOfList(article, phrase);
  const name = textOf(article.words, phrase.top[0]!.first, end);
  const rest = end > phrase.top.at(-1)!.last ? `+${slug(name)}` : '';
  const key = `several:${members.map((member) => member.order).join('+')}${rest}`;
  const known = article.byKey.get(key);
  if (known) return known;
  const entity = newEntity(article.entities.length, 'group', name, { number: 'Plur', members });
  article.entities.push(entity);
  article.byKey.set(key, entity);
  return entity;
}
