import type { Article } from './actor-article.ts';
import { type Entity, newEntity } from './actor-entity.ts';
import type { Phrase } from './actor-phrase.ts';
import { longestPhrase } from './name-trie.ts';

/** An indefinite description worded as before is the same source: "une source policière" twice. */
export function sameDescription(article: Article, phrase: Phrase, worded: string): Entity | null {
  const key = worded.toLowerCase();
  return article.described.get(`${phrase.isPlural ? 'p' : 's'}:${key}`) ?? null;
}

/** Somebody who is known by these words only, so far. */
export function addEntity(article: Article, phrase: Phrase, type: Entity['type'], worded: string): Entity {
  const entity = newEntity(article.entities.length, type, worded, {
    gender: phrase.gender,
    number: phrase.isPlural ? 'Plur' : 'Sing',
  });
  article.entities.push(entity);
  article.described.set(`${phrase.isPlural ? 'p' : 's'}:${worded.toLowerCase()}`, entity);
  return entity;
}
/** What the head noun says that a description stands for. */
export function describedType(article: Article, phrase: Phrase, isDocument: boolean): Entity['type'] {
  const { words, lexicon } = article;
  if (phrase.isPart && lexicon.people.has(phrase.stem)) return 'person';
  if (lexicon.people.has(phrase.stem)) return phrase.isPlural ? 'group' : 'person';
  if (isDocument) return 'document';
  if (phrase.isPlural || lexicon.groups.has(phrase.stem)) return 'group';
  if (phrase.head < phrase.end && longestPhrase(lexicon.organisationHeads, words, phrase.head, phrase.end))
    return 'organisation';
  return 'group';
}

/** Nothing in the words could be found again in another article. */
export function isAnonymous(article: Article, phrase: Phrase, entity: Entity): boolean {
  if (entity.type === 'document') return !hasName(article, phrase);
  // "le centre hospitalier de Trouvigny" is one and the same elsewhere
  const isUnique = entity.type === 'organisation' && phrase.determiner === 'definite' && !phrase.isPlural;
  return !isUnique || !hasName(article, phrase);
}

/** Whether the description has a name in it. */
export function hasName(article: Article, phrase: Phrase): boolean {
  for (let token = phrase.first; token < phrase.end; token++) {
    const placed = article.names[article.nameAt[token]!];
    if (placed && !placed.name.adjective) return true;
  }
  return false;
}

/** The one country that a description tells: "une source ukrainienne". */
export function demonymOf(article: Article, phrase: Phrase): string | null {
  const countries = new Set<string>();
  for (let token = phrase.head; token < phrase.end; token++) {
    const country = article.names[article.nameAt[token]!]?.name.country;
    if (country) countries.add(country);
  }
  return countries.size === 1 ? [...countries][0]! : null;
}
