import type { PronounWords } from '../../lang/contract/actor.ts';
import type { Article } from './actor-article.ts';
import type { Entity, Naming } from './actor-entity.ts';
import { isPluralVerb } from './actor-phrase.ts';
import { mayMean } from './actor-pronoun.ts';
import { roleAt } from './actor-role.ts';
import { longestPhrase } from './name-trie.ts';

/** Longest opening phrase, in tokens. */
const LONGEST = 24;
/** Longest adverbial before its comma, in tokens. */
const ADVERBIAL = 6;
/** How many sentences back the phrase that opens one is looked at. */
const BACK = 3;
const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'ADP', 'DET', 'PROPN', 'NUM']);

/**
 * A pronoun’s antecedent among the phrases that open a sentence and were no naming yet: "D’autres élus … : il
 * est, disent-ils, …", "Quant au préfet, il …". Null where a known one is as near.
 */
export function openingSubject(
  article: Article,
  pronoun: PronounWords,
  token: number,
  known: Naming | null,
  resolve: (first: number, end: number) => Entity | null,
): Entity | null {
  const { words } = article;
  const current = words.sentenceOf[token] ?? -1;
  for (let index = current; index >= Math.max(0, current - BACK); index--) {
    if (known && (known.sentence > index || (known.sentence === index && known.isSubject))) return null;
    const range = openingPhrase(article, index, token, pronoun.number);
    if (!range || (range.isOrganisation && !isNext(article, index, current, known))) continue;
    const entity = resolve(range.first, range.end);
    if (entity && mayMean(pronoun, entity)) return entity;
  }
  return null;
}

/** An organisation is taken up at once, and where nobody has just spoken: « La compagnie a six avions. Elle dément … ». */
function isNext(article: Article, index: number, current: number, known: Naming | null): boolean {
  const { sentences } = article.words;
  const paragraph = sentences[current]?.paragraph;
  if (current - index > 1 || sentences[index]?.paragraph !== paragraph) return false;
  return !known?.isSpeaker || sentences[known.sentence]?.paragraph !== paragraph;
}

function openingPhrase(article: Article, index: number, token: number, number: 'Sing' | 'Plur') {
  const { words, lexicon } = article;
  const sentence = words.sentences[index]!;
  const lead = longestPhrase(lexicon.topicLeads, words, sentence.first, sentence.last);
  const first = lead ? lead.end - 1 : afterAdverbial(article, sentence.first, sentence.last);
  if (words.quotationOf[first] !== -1) return null;
  const limit = Math.min(sentence.last, token, first + LONGEST);
  const determiner = longestPhrase(lexicon.determiners, words, first, Math.min(limit, first + 4));
  if (!determiner || determiner.end >= limit) return null;
  let end = determiner.end;
  while (end < limit && NOMINAL.has(words.tokens[end]!.pos)) end++;
  const isSingular = determiner.values[0]!.number !== 'Plur';
  const isOrganisation =
    number === 'Sing' &&
    isSingular &&
    longestPhrase(lexicon.organisationHeads, words, determiner.end, limit)?.values.some(
      (value) => value !== null,
    ) === true;
  const isFitting =
    number === 'Plur'
      ? !isSingular || isPluralVerb(article, end)
      : isOrganisation || isHolder(article, determiner.end, limit);
  if (!isFitting) return null;
  // "Le procureur, Paul Petit, …": the name itself is known
  const next = words.folded[end] === ',' ? end + 1 : end;
  if (article.names[article.nameAt[next] ?? -1]?.name.type === 'person') return null;
  return end > determiner.end ? { first, end, isOrganisation } : null;
}

/** « À Kiev, | le président a parlé »: a short adverbial and its comma before the subject. */
function afterAdverbial(article: Article, from: number, limit: number): number {
  const { words, lexicon } = article;
  if (longestPhrase(lexicon.determiners, words, from, limit)) return from;
  for (let token = from; token < Math.min(limit, from + ADVERBIAL); token++) {
    if (words.folded[token] === ',') return token + 1;
    const { pos } = words.tokens[token]!;
    if (pos === 'VERB' || pos === 'AUX' || pos === 'PUNCT') return from;
  }
  return from;
}

/** "le maire …", "la jeune avocate …": an opening that means one person. */
function isHolder(article: Article, from: number, limit: number): boolean {
  const { words, lexicon } = article;
  let at = from;
  while (at < limit && lexicon.preposed.has(words.folded[at]!) && !roleAt(words, lexicon, at, limit)) at++;
  return (
    at < limit && roleAt(words, lexicon, at, limit) !== null && words.tokens[at]!.morph.number !== 'Plur'
  );
}
