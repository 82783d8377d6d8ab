import type { DeterminerWords } from '../../lang/contract/actor.ts';
import type { Article, PlacedName } from './actor-article.ts';
import { classify } from './actor-entity.ts';
import { isGoverned, startOf } from './actor-introduction.ts';
import { addHead } from './actor-register.ts';
import { isEdge } from './actor-role.ts';
import { isArticle } from './name-found.ts';
import { groupStart } from './name-group.ts';
import { stripApostrophe } from './name-institution.ts';
import { longestPhrase } from './name-trie.ts';
import { CAPITAL, UPPER } from './name-words.ts';

/** How far from the name the general noun may stand, in tokens. */
const LEFT = 10;
const RIGHT = 4;

/**
 * Remembers by what noun an organisation is introduced: "la fédération des banques, X", "le syndicat X",
 * "X, association de défense …"; also whether it is feminine: "la Corée", "l’agence X". Returns where the phrase
 * before it begins, null where there is none.
 */
export function introduceOrganisation(article: Article, placed: PlacedName): number | null {
  const { words, lexicon } = article;
  const { entity } = placed;
  if (!entity) return null;
  const sentence = words.sentences[words.sentenceOf[placed.first] ?? -1];
  if (!sentence) return null;
  const determiner =
    placed.first > sentence.first
      ? longestPhrase(lexicon.determiners, words, placed.first - 1, placed.first)
      : null;
  const shown = determiner?.values[0];
  // "au Mans" may be a town
  const isPlaced = lexicon.placePrepositions.has(words.folded[placed.first - 1] ?? '');
  if (shown && shown.sort !== 'indefinite' && !isPlaced) {
    entity.isSure = true;
    entity.gender ??= shown.gender;
    if (placed.name.type === 'group' && (shown.number === 'Plur' || isSeveral(article, placed, shown)))
      entity.number = 'Plur';
  }
  if (placed.name.type !== 'organisation') return null;
  nounAfter(article, placed, sentence.last);
  return nounBefore(article, placed, sentence.first);
}

/** "the Taliban", "the French": not "the Briton", where the article does not tell. */
function isSeveral(
  { words, lexicon }: Article,
  { first, last }: PlacedName,
  { number }: DeterminerWords,
): boolean {
  if (number !== null) return false;
  return (
    lexicon.groups.has(lexicon.stem(words.parts[first]!.join(' '))) ||
    words.tokens[last - 1]!.morph.number !== 'Sing'
  );
}

function nounBefore(article: Article, placed: PlacedName, floor: number): number | null {
  const { words, lexicon } = article;
  const comma = words.folded[placed.first - 1] === ',' || words.folded[placed.first - 1] === '(';
  let end = comma ? placed.first - 1 : placed.first;
  const isArticle = end > floor && longestPhrase(lexicon.determiners, words, end - 1, end) !== null;
  if (isArticle && words.folded[end - 2] === ',') end -= 2;
  else if (isArticle) return null;
  const isSetOff = comma || end < placed.first;
  for (let token = end - 1; token >= Math.max(floor, end - LEFT); token--) {
    if (
      isEdge(words, token) ||
      (article.nameAt[token]! >= 0 && !article.names[article.nameAt[token]!]!.name.adjective)
    )
      return null;
    const folded = stripApostrophe(words.folded[token]!);
    const heads = longestPhrase(lexicon.organisationHeads, words, token, end);
    const isGeneral = (words.flags[token]! & (CAPITAL | UPPER)) !== CAPITAL;
    if (heads && isGeneral && isHeadHere(article, token, floor)) {
      if (!isSetOff && heads.end < end && !isOnlyAdjectives(article, heads.end, end)) return null;
      const first = startOf(article, token, floor);
      // "Selon la banque, Vertelec a menti": the firm is no bank
      if (isSetOff && !isSetApart(article, placed.last) && isGoverned(article, first, floor)) return null;
      addHead(article, placed.entity!, token);
      classify(placed.entity!, heads.values);
      return first;
    }
    // « le fabricant de vélos Cyclor »: a bare "de" before a common noun leaves the head free
    if (!isSetOff && lexicon.prepositions.has(folded) && !isBareOf(article, token)) return null;
  }
  return null;
}

function isBareOf({ words, lexicon }: Article, token: number): boolean {
  if (!lexicon.of.has(stripApostrophe(words.folded[token]!)) || words.tokens[token + 1]?.pos !== 'NOUN')
    return false;
  const shown = longestPhrase(lexicon.determiners, words, token, token + 1)?.values;
  return shown?.every(({ number }) => number === null) ?? false;
}

/** A mark or the end of the sentence after the name. */
function isSetApart(article: Article, last: number): boolean {
  const { words } = article;
  if (last >= words.tokens.length || words.sentenceOf[last] !== words.sentenceOf[last - 1]) return true;
  return words.tokens[last]!.pos === 'PUNCT';
}

/** The noun has an article of its own: it heads its phrase. */
function isHeadHere(article: Article, token: number, floor: number): boolean {
  const { words, lexicon } = article;
  // "the customers’ | group"
  let before = (lexicon.headLast ? groupStart(words, lexicon, token, floor) : token) - 1;
  while (
    before >= floor &&
    (lexicon.preposed.has(words.folded[before]!) || words.tokens[before]!.pos === 'ADJ')
  )
    before--;
  if (before < floor) return true;
  // "la fédération des banques": the banks are a complement
  if (lexicon.of.has(stripApostrophe(words.folded[before]!))) return false;
  const determiner = longestPhrase(lexicon.determiners, words, before, before + 1);
  return determiner?.values.some(isArticle) ?? false;
}

function isOnlyAdjectives(article: Article, from: number, to: number): boolean {
  for (let token = from; token < to; token++) {
    const isDemonym = article.nameAt[token]! >= 0;
    const { pos } = article.words.tokens[token]!;
    if (
      !isDemonym &&
      pos !== 'ADJ' &&
      pos !== 'NOUN' &&
      !article.lexicon.of.has(stripApostrophe(article.words.folded[token]!))
    )
      return false;
  }
  return true;
}

function isClosedAfter(article: Article, from: number, limit: number): boolean {
  for (let token = from; token < limit; token++) {
    if (isEdge(article.words, token)) return article.words.tokens[token]!.pos === 'PUNCT';
  }
  return true;
}

function nounAfter(article: Article, placed: PlacedName, limit: number): void {
  const { words, lexicon } = article;
  if (words.folded[placed.last] !== ',' && words.folded[placed.last] !== '(') return;
  for (let token = placed.last + 1; token < Math.min(limit, placed.last + 1 + RIGHT); token++) {
    const heads = longestPhrase(lexicon.organisationHeads, words, token, limit);
    if (heads) {
      // "…, l’ONG a demandé" begins a clause; "…, une ONG de défense des droits," is closed
      if (words.tokens[token - 1]!.pos === 'DET' && !isClosedAfter(article, heads.end, limit)) return;
      addHead(article, placed.entity!, token);
      classify(placed.entity!, heads.values);
      return;
    }
    const { pos } = words.tokens[token]!;
    const isInFront = lexicon.headLast && (pos === 'NOUN' || pos === 'PROPN');
    if (
      !isInFront &&
      pos !== 'DET' &&
      pos !== 'ADJ' &&
      pos !== 'NUM' &&
      !lexicon.preposed.has(words.folded[token]!)
    )
      return;
  }
}
