import { isPersonNoun } from './actor-alias.ts';
import type { Article } from './actor-article.ts';
import { meet, recent } from './actor-description.ts';
import type { Entity, Role } from './actor-entity.ts';
import type { Phrase } from './actor-phrase.ts';
import { agrees } from './actor-pronoun.ts';
import { isEdge } from './actor-role.ts';
import { stripApostrophe } from './name-institution.ts';
import { longestPhrase } from './name-trie.ts';

/** How many sentences of the article’s own words may lie between who speaks and what he issued. */
const NEAR = 3;
/** How many sentences that name somebody are looked at. */
const NAMINGS = 20;
/** How well two functions meet of which nothing but the word is the same. */
const SAME_WORD = 2;
/** Longest sentence and longest description that are looked through, in tokens. */
const SENTENCE = 60;
const LONGEST = 12;

/**
 * Whom a trial is about: « À la barre, Paul Petit garde les yeux baissés. … souffle le prévenu ». The only person
 * named before who holds no office and speaks for nobody (judges, prosecutors and counsel do), and who is said to be
 * before the court: the only one named may be whom the crime was done to.
 */
export function defendantOf(article: Article, phrase: Phrase): Entity | null {
  let only: Entity | null = null;
  for (const { entity, quotation } of recent(article, phrase.first)) {
    if (entity === only || entity.type !== 'person' || entity.anonymous || quotation !== -1) continue;
    if (!agrees(entity, phrase.gender, 'Sing') || isInOffice(entity)) continue;
    if (only !== null) return null;
    only = entity;
  }
  return only && isBeforeCourt(article, only, phrase.first) ? only : null;
}

/** "à la barre", "comparaissait": in a sentence that names him, and not as somebody’s complement. */
function isBeforeCourt(article: Article, person: Entity, token: number): boolean {
  const { words, lexicon } = article;
  let looked = 0;
  for (const { entity, isFree, sentence } of recent(article, token)) {
    if (entity !== person || !isFree) continue;
    const { first, last } = words.sentences[sentence] ?? { first: 0, last: 0 };
    for (let at = first; at < Math.min(last, first + SENTENCE); at++)
      if (lexicon.onTrial.has(words.folded[at]!)) return true;
    if (++looked === NAMINGS) return false;
  }
  return false;
}

/** What is told of somebody rules out that a trial is about him. */
function isInOffice({ roles, hasProfession }: Entity): boolean {
  if (hasProfession) return true;
  return roles.some(({ words, former }) => {
    if (former) return false;
    return (
      words.sort === 'office' || words.sort === 'voice' || words.sort === 'part' || words.role === 'judge'
    );
  });
}

/**
 * Whom a title’s function means that only the body names: « Retraites : « rien ne changera », prévient la ministre
 * du Travail », then « La ministre du Travail, Anne Petit, … ». The only one who is introduced by it.
 */
export function laterHolder(article: Article, role: Role, phrase: Phrase): Entity | null {
  if (!isInTitle(article, phrase)) return null;
  if (role.words.sort !== 'office' && role.words.sort !== 'voice') return null;
  let only: Entity | null = null;
  for (const entity of article.holders.get(role.words.role) ?? []) {
    if (!agrees(entity, phrase.gender, 'Sing')) continue;
    // "la ministre du Travail" and "la ministre des Sports": where both are told more, it has to agree
    if (!entity.roles.some((held) => meet(role, held) > (role.isNarrowed && held.isNarrowed ? SAME_WORD : 0)))
      continue;
    if (only !== null) return null;
    only = entity;
  }
  return only;
}

/** Whether a phrase stands in the first paragraph. */
function isInTitle({ words: { sentences, sentenceOf } }: Article, { first }: Phrase): boolean {
  return sentences[sentenceOf[first] ?? -1]?.paragraph === sentences[0]?.paragraph;
}

/**
 * Which organisation a title’s noun means that only the body names: "Contractor denies delay", then "The contractor,
 * Orbell Systems, …". The only one that goes by the noun.
 */
export function laterOrganisation(article: Article, phrase: Phrase): Entity | null {
  if (!isInTitle(article, phrase) || phrase.isPlural || phrase.isNarrowed || phrase.isPart) return null;
  if (phrase.determiner !== null && phrase.determiner !== 'definite') return null;
  const called = (article.called.get(phrase.stem) ?? []).filter(({ type }) => type === 'organisation');
  return called.length === 1 ? called[0]! : null;
}

/**
 * Whom « cet homme » takes up whom nothing names: « L’enquête a débuté après la plainte d’un céréalier. Cet homme de
 * 58 ans raconte … ». The only indefinite description of a person, of the same gender, in the sentence before.
 */
export function describedBefore(
  article: Article,
  phrase: Phrase,
  resolve: (first: number, end: number) => Entity | null,
): Entity | null {
  const { words, lexicon } = article;
  if (phrase.determiner !== 'demonstrative' || phrase.isPlural) return null;
  const index = words.sentenceOf[phrase.first] ?? -1;
  const sentence = words.sentences[index - 1];
  if (!sentence || sentence.paragraph !== words.sentences[index]!.paragraph) return null;
  let found: { readonly first: number; readonly end: number } | null = null;
  for (let token = Math.max(sentence.first, sentence.last - SENTENCE); token < sentence.last; token++) {
    if (words.quotationOf[token] !== -1) continue;
    const determiner = longestPhrase(lexicon.determiners, words, token, sentence.last);
    const shown = determiner?.values[0];
    if (!determiner || shown?.sort !== 'indefinite' || shown.number !== 'Sing') continue;
    if (phrase.gender !== null && shown.gender !== null && shown.gender !== phrase.gender) continue;
    if (!isPersonNoun(article, determiner.end, sentence.last)) continue;
    if (found) return null;
    found = { first: token, end: endOf(article, determiner.end, sentence.last) };
  }
  return found ? resolve(found.first, found.end) : null;
}

/** Over the noun and what hangs on it: "un céréalier de Suippes |, installé depuis 2010". */
function endOf(article: Article, from: number, limit: number): number {
  const { words, lexicon } = article;
  let end = from + 1;
  while (end < Math.min(limit, from + LONGEST) && !isEdge(words, end)) {
    if (lexicon.clauseStarts.has(stripApostrophe(words.folded[end]!))) break;
    if (words.tokens[end]!.pos === 'VERB') break;
    end++;
  }
  return end;
}

/**
 * Who issued « le communiqué » that no other words describe: « … a annoncé jeudi le ministère. Ces faits sont graves,
 * indique le communiqué ». The organisation or state that spoke last, shortly before.
 */
export function issuerOf(article: Article, phrase: Phrase): Entity | null {
  if (!article.lexicon.issued.has(phrase.stem) || phrase.isNarrowed || phrase.isPlural) return null;
  if (phrase.determiner !== 'definite' && phrase.determiner !== 'demonstrative') return null;
  const { sentenceOf } = article.words;
  const told = article.toldBefore[sentenceOf[phrase.first] ?? -1] ?? 0;
  for (const naming of recent(article, phrase.first)) {
    if (told - (article.toldBefore[naming.sentence] ?? 0) > NEAR) return null;
    if (!naming.isSpeaker || naming.quotation !== -1) continue;
    const { entity } = naming;
    return entity.type === 'organisation' || entity.type === 'country' ? entity : null;
  }
  return null;
}
