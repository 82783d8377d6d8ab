import type { OrganisationClass } from '../../lang/contract/actor.ts';
import { fold } from '../../text/fold.ts';
import type { Article } from './actor-article.ts';
import { recent } from './actor-description.ts';
import type { Entity } from './actor-entity.ts';
import type { Phrase } from './actor-phrase.ts';
import { longestPhrase } from './name-trie.ts';

/** Whoever was last called by the noun: "la fédération" after "la fédération des banques, X". */
export function calledBy(article: Article, phrase: Phrase): Entity | null {
  for (const { entity } of recent(article, phrase.first)) {
    if (
      (entity.heads.has(phrase.stem) || isNamedAfter(article, entity, phrase.stem)) &&
      isNumberOf(entity, phrase)
    )
      return entity;
  }
  return null;
}

/** "the union" after "the Harbour Workers Union": the last word of a name, or the first where heads stand first. */
function isNamedAfter({ lexicon }: Article, { type, name }: Entity, stem: string): boolean {
  if (type !== 'organisation' || stem === '') return false;
  const parts = name.split(' ');
  const head = lexicon.headLast ? parts.at(-1) : parts[0];
  return parts.length > 1 && lexicon.stem(fold(head!)) === stem;
}

/** Kinds of organisations that are told of beside another one, which nobody told to be of this kind. */
const FACING: ReadonlySet<OrganisationClass> = new Set(['union', 'international']);

/** The organisation that a general word may mean: "l’ONG", "la centrale syndicale", "le groupe". */
export function ofClass(article: Article, phrase: Phrase): Entity | null {
  const { words, lexicon } = article;
  const heads = longestPhrase(lexicon.organisationHeads, words, phrase.head, phrase.end);
  if (!heads || phrase.isPlural) return null;
  const country = countryIn(article, phrase);
  // "le syndicat majoritaire" is one of several, and no organisation of which nobody told what it is
  // "its operator" after "the ferry Hermine" is somebody else's
  const isOwned = phrase.determiner === 'possessive';
  // « le syndicat » faces the firm that was named
  const faces = heads.values.every((value) => value !== null && FACING.has(value));
  const isQualified = heads.end < phrase.end && words.tokens[heads.end]!.pos === 'ADJ' && country === null;
  // "the hospital" has the noun in its name: what goes by another is none
  const isOwnName = lexicon.ownNames.has(phrase.stem);
  let fallback: Entity | null = null;
  let second: Entity | null = null;
  for (const { entity, first, isSpeaker, isTopic } of recent(article, phrase.first)) {
    if (entity.type !== 'organisation') continue;
    // « leur numéro de compte (IBAN), a précisé l’opérateur »: what only explains words
    if (words.tokens[first - 1]?.norm === '(') continue;
    if (country !== null && entity.country !== null && entity.country !== country) continue;
    // "l’autorité" after "la Cnil": an organ is known by what it is
    const known = entity.class ?? (entity.institution === null ? null : 'state');
    if (isOwnName && entity.heads.size > 0) continue;
    if (known !== null && heads.values.includes(known)) {
      if (!isOtherOrgan(article, phrase, entity)) return entity;
      if (heads.values.length === 1) return second ?? fallback;
    }
    // "la direction": of whichever organisation was named last, but for the union that faces it
    if (heads.values.includes(null) && entity.class === 'union') continue;
    if (heads.values.includes(null)) return entity;
    if (isQualified || isOwnName) continue;
    // "the union" of a federation, which is first of all an association
    if (heads.values.some((value) => value !== null && entity.classes.has(value))) second ??= entity;
    if (faces || isOwned) continue;
    if (fallback === null && isSpeaker && entity.class === null) fallback = entity;
    if (
      fallback === null &&
      entity.class === null &&
      entity.institution === null &&
      (isTopic || isSurely(entity))
    )
      fallback = entity;
  }
  return second ?? fallback;
}

/** "la mission" is no "commission électorale": two nouns for organs of a state are two organs. */
function isOtherOrgan({ lexicon }: Article, phrase: Phrase, entity: Entity): boolean {
  if (entity.institution === null || entity.heads.size === 0 || entity.heads.has(phrase.stem)) return false;
  return lexicon.institutions.has(phrase.stem);
}

/** An article, several words or capitals tell an organisation; one unknown word may name a species or a place. */
function isSurely(entity: Entity): boolean {
  return entity.isSure || /\s|\p{Lu}\p{Lu}/u.test(entity.name);
}

/** The country that an adjective of the phrase tells: "l’armateur norvégien". */
function countryIn(article: Article, phrase: Phrase): string | null {
  for (let token = phrase.head; token < phrase.end; token++) {
    const name = article.names[article.nameAt[token]!]?.name;
    if (name?.adjective) return name.country;
  }
  return null;
}

/** The document that a word of its kind takes up: "le documentaire" after "un reportage". */
export function documentBy(article: Article, phrase: Phrase): Entity | null {
  const lists = article.lexicon.documents.get(phrase.stem) ?? [];
  for (const { entity } of recent(article, phrase.first)) {
    if (
      entity.type === 'document' &&
      isNumberOf(entity, phrase) &&
      lists.some((list) => entity.documents.has(list))
    )
      return entity;
  }
  return null;
}

function isNumberOf(entity: Entity, phrase: Phrase): boolean {
  return (entity.number === 'Plur') === phrase.isPlural;
}
