import type { PronounWords } from '../../lang/contract/actor.ts';
import type { Article } from './actor-article.ts';
import { addEntity, demonymOf, describedType, isAnonymous, sameDescription } from './actor-described.ts';
import { personNear } from './actor-description.ts';
import { enrich } from './actor-enrich.ts';
import { classify, type Entity } from './actor-entity.ts';
import { calledBy, documentBy, ofClass } from './actor-general.ts';
import { addRole } from './actor-introduction.ts';
import { isList, several } from './actor-list.ts';
import { openingSubject } from './actor-opening.ts';
import { type Phrase, parsePhrase } from './actor-phrase.ts';
import { antecedentOf } from './actor-pronoun.ts';
import { by, type Reference, type Resolution } from './actor-reference.ts';
import { addAlias, addHead, entityOfKey } from './actor-register.ts';
import { resolveRole } from './actor-resolve-role.ts';
import { readRole } from './actor-role.ts';
import { issuerOf, laterOrganisation } from './actor-variation.ts';
import { shownName, wording } from './actor-wording.ts';
import { institutionKey } from './name-found.ts';
import { institutionAt, stripApostrophe } from './name-institution.ts';
import { isCompound } from './name-run.ts';
import { longestPhrase } from './name-trie.ts';
import { CAPITAL } from './name-words.ts';

/** Whom a pronoun takes up: somebody named, or a phrase that opens a sentence. */
function takenUp(article: Article, pronoun: PronounWords, token: number): Entity | null {
  const known = antecedentOf(article, pronoun, token);
  if (pronoun.reach === 'speaker') return known?.entity ?? null;
  return openingSubject(article, pronoun, token, known, resolver(article)) ?? known?.entity ?? null;
}

function resolver(article: Article): (first: number, end: number) => Entity | null {
  return (first, end) => resolveNaming(article, first, end).entity;
}

/** Resolves the naming that covers tokens `first` to `end` (exclusive), given all that was named before. */
export function resolveNaming(article: Article, first: number, end: number): Resolution {
  const phrase = parsePhrase(article, first, end);
  const worded = wording(article, phrase);
  if (phrase.pronoun) {
    const entity = takenUp(article, phrase.pronoun, first);
    return entity
      ? { entity, name: null, how: 'pronoun' }
      : { entity: null, name: worded, how: 'unresolved' };
  }
  if (isEmpty(article, phrase)) return { entity: null, name: worded, how: 'unresolved' };
  const owner = ownerOf(article, phrase);
  const { entity, how } = owner ? by('possessive', owner) : resolvePhrase(article, phrase, worded);
  return { entity, name: shownName(article, entity, phrase), how };
}

/** "tous", "m’": no noun and no name that could refer. */
function isEmpty(article: Article, phrase: Phrase): boolean {
  if (phrase.top.length > 0 || phrase.role) return false;
  for (let token = phrase.first; token < phrase.end; token++) {
    const { pos } = article.words.tokens[token]!;
    if (pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ' || pos === 'X' || pos === 'VERB') return false;
  }
  return true;
}

/** "leur discours", "ses propos": whoever utters them. */
function ownerOf(article: Article, phrase: Phrase): Entity | null {
  const { words, lexicon } = article;
  if (phrase.determiner !== 'possessive' || !lexicon.speech.has(phrase.stem)) return null;
  const number =
    longestPhrase(lexicon.determiners, words, phrase.first, phrase.end)?.values[0]?.owner ?? 'Sing';
  return takenUp(article, { words: [], gender: null, number, reach: 'any' }, phrase.first);
}

function resolvePhrase(article: Article, phrase: Phrase, worded: string): Reference {
  const { top } = phrase;
  if (top.length > 0 && isList(article, phrase)) return by('list', several(article, phrase));
  const person = top.find(({ name }) => name.type === 'person');
  if (person?.entity) return by('named', withRole(article, phrase, person.entity));
  if (phrase.role && !phrase.isPlural) return resolveRole(article, phrase, worded, resolver(article));
  const native = nativeOf(article, phrase);
  if (native) return by('nationality', native);
  const named = top[0]?.entity;
  if (named) return by('named', withHead(article, phrase, named));
  return resolveDescription(article, phrase, worded);
}

/** "le Chilien": somebody named shortly before, of that country as far as is known. */
function nativeOf(article: Article, phrase: Phrase): Entity | null {
  const [placed] = phrase.top;
  if (phrase.isPlural || placed?.name.type !== 'group' || !placed.name.country) return null;
  if (phrase.determiner !== 'definite' && phrase.determiner !== 'demonstrative') return null;
  const entity = personNear(article, phrase, placed.name.country);
  if (entity) entity.country ??= placed.name.country;
  return entity;
}

function withRole(article: Article, phrase: Phrase, entity: Entity): Entity {
  if (phrase.role && entity.roles.length === 0) {
    const person = phrase.top.find((placed) => placed.entity === entity)!;
    const limit = person.first > phrase.head ? person.first : phrase.end;
    addRole(entity, readRole(article, phrase.role, limit, phrase.gender));
  }
  return entity;
}

function withHead(article: Article, phrase: Phrase, entity: Entity): Entity {
  const { words, lexicon } = article;
  if (article.nameAt[phrase.head] === -1 && phrase.head < phrase.end) {
    const heads = longestPhrase(lexicon.organisationHeads, words, phrase.head, phrase.end);
    if (heads && entity.type === 'organisation') {
      addHead(article, entity, phrase.head);
      classify(entity, heads.values);
    }
  }
  if (phrase.determiner !== null && phrase.head <= phrase.top[0]!.first) entity.gender ??= phrase.gender;
  if (phrase.isPlural && (entity.type === 'group' || entity.type === 'country'))
    entity.number = entity.type === 'group' ? 'Plur' : entity.number;
  return entity;
}

function resolveDescription(article: Article, phrase: Phrase, worded: string): Reference {
  const { words, lexicon } = article;
  // without an article, several are somebody new: "experts et élus"
  const isOpen = phrase.determiner === null && phrase.isPlural;
  const isKnown = phrase.determiner !== 'indefinite' && phrase.determiner !== 'quantity' && !isOpen;
  const organ = phrase.head < phrase.end ? institutionAt(words, lexicon, phrase.group, phrase.end) : null;
  // "police union" is no police
  if (organ && organ.end > phrase.head && !phrase.isPart && (isKnown || organ.country !== null)) {
    const bare = organ.country === null && organ.place === null;
    const earlier = bare ? calledBy(article, phrase) : null;
    if (earlier) return by('same-noun', earlier);
    const entity = entityOfKey(article, institutionKey(organ.kind, organ.country, organ.place), null);
    entity.country ??= organ.country;
    entity.institution ??= organ.kind;
    entity.speaksForState = entity.country !== null && organ.speaksForState;
    entity.gender ??= phrase.gender;
    if (phrase.isPlural) entity.number = 'Plur';
    if (entity.name === entity.key || entity.name === '') entity.name = worded;
    else addAlias(entity, worded);
    addHead(article, entity, phrase.head);
    return by('named', entity);
  }
  const later = calledBy(article, phrase) ? null : laterOrganisation(article, phrase);
  if (later) return by('noun-later', later);
  const isDocument = lexicon.documents.has(phrase.stem);
  const isOrgan = isBodyOf(article, phrase);
  const movement = isKnown ? movementOf(article, phrase) : null;
  if (movement) return by('general-word', movement);
  if (isKnown) {
    const earlier = takesUp(article, phrase, isDocument, isOrgan);
    if (earlier) return by(earlier.how, enrich(article, phrase, earlier.entity, worded));
  } else {
    const same = sameDescription(article, phrase, worded);
    if (same) return by('same-wording', same);
  }
  const entity = addEntity(article, phrase, describedType(article, phrase, isDocument), worded);
  addHead(article, entity, phrase.head);
  // "the university" is no charity afterwards
  if (entity.type === 'organisation') classify(entity, organisationHeadsOf(article, phrase)?.values ?? []);
  for (const list of lexicon.documents.get(phrase.stem) ?? []) entity.documents.add(list);
  entity.anonymous = isAnonymous(article, phrase, entity);
  entity.country = demonymOf(article, phrase);
  if (isOrgan) entity.speaksFor = ofClass(article, phrase);
  if (isDocument) entity.speaksFor = authorOf(article, phrase);
  return by(entity.anonymous ? 'anonymous-wording' : 'described', entity);
}

/** "les rebelles du Front du Nord": all of them are the movement; "des rebelles" and "les blessés du Front" are not. */
function movementOf(article: Article, phrase: Phrase): Entity | null {
  const { words, lexicon } = article;
  const last = phrase.end - 1;
  if (!phrase.isPlural || phrase.isPart || !lexicon.groups.has(phrase.stem)) return null;
  if (!lexicon.of.has(stripApostrophe(words.folded[phrase.head + 1] ?? ''))) return null;
  const placed = article.names[article.nameAt[last]!];
  if (placed?.last !== phrase.end || placed.name.type !== 'organisation') return null;
  // one word may be a town; and nothing but an article stands before the name
  if (placed.last - placed.first < 2 || placed.first > phrase.head + 3) return null;
  return placed.entity;
}

/** Tokens behind a document in which whose it is stands. */
const AUTHOR_REACH = 12;

/**
 * Whose document it is: "un nouveau bilan communiqué lundi par la préfecture", "le dernier point de l’ARS". Only an
 * organisation or organ counts; "l’enquête sur la ministre" and "les images d’un riverain" are nobody’s word.
 */
function authorOf(article: Article, phrase: Phrase): Entity | null {
  const { words, lexicon } = article;
  for (let token = phrase.head + 1; token < Math.min(phrase.end - 1, phrase.head + AUTHOR_REACH); token++) {
    const word = stripApostrophe(words.folded[token]!);
    if (words.tokens[token]!.pos === 'PUNCT') return null;
    if (!lexicon.of.has(word) && !lexicon.issuers.has(word)) continue;
    const placed = article.names[article.nameAt[token + 1]!] ?? article.names[article.nameAt[token + 2]!];
    const organ = institutionAt(words, lexicon, afterArticle(article, token + 1), phrase.end);
    if (organ === null && placed?.entity?.type !== 'organisation') continue;
    const { entity } = resolveNaming(article, token + 1, phrase.end);
    return entity?.type === 'organisation' && !entity.anonymous ? entity : null;
  }
  return null;
}

/** "par | la préfecture" → the noun. */
function afterArticle({ words }: Article, token: number): number {
  return words.tokens[token]?.pos === 'DET' ? token + 1 : token;
}

/** Whom a description takes up: by its own noun, as a document, as a general word for an organisation. */
function takesUp(article: Article, phrase: Phrase, isDocument: boolean, isOrgan: boolean): Reference | null {
  const author = isDocument ? authorOf(article, phrase) : null;
  // "le bilan de la mairie" is not the one of the préfecture
  const isOthers = ({ speaksFor }: Entity): boolean =>
    author !== null && speaksFor !== null && speaksFor !== author;
  const called = calledBy(article, phrase);
  if (called && !isOthers(called)) return by('same-noun', called);
  const document = isDocument ? documentBy(article, phrase) : null;
  if (document && !isOthers(document)) return by('same-document', document);
  const issuer = isDocument ? issuerOf(article, phrase) : null;
  if (issuer) return by('issuer', issuer);
  const isOwn =
    isOrgan || hasOwnName(article, phrase) || (phrase.isNarrowed && !isClassWord(article, phrase));
  const organisation = isOwn ? null : ofClass(article, phrase);
  return organisation && by('general-word', organisation);
}

/** "le magazine Lire en Mer": capitals behind the noun are a name of its own, though none that was recognised. */
function hasOwnName(article: Article, phrase: Phrase): boolean {
  const { words } = article;
  let token = phrase.head + 1;
  while (token < phrase.end && words.tokens[token]!.pos === 'ADJ' && (words.flags[token]! & CAPITAL) === 0)
    token++;
  return token < phrase.end && (words.flags[token]! & CAPITAL) !== 0 && article.nameAt[token] === -1;
}

/** "la direction": a body of whichever organisation was named last, and speaks for it. */
function isBodyOf(article: Article, phrase: Phrase): boolean {
  const heads = longestPhrase(article.lexicon.organisationHeads, article.words, phrase.head, phrase.end);
  if (heads === null || phrase.isNarrowed) return false;
  return heads.values.every((value) => value === null);
}

/** The general word that heads the phrase, "rights group" rather than "group". */
function organisationHeadsOf({ words, lexicon }: Article, { group, head, end }: Phrase) {
  for (let first = Math.min(group, head); first <= head && first < end; first++) {
    const found = longestPhrase(lexicon.organisationHeads, words, first, end);
    if (found && found.end > head) return { first, end: found.end, values: found.values };
  }
  return null;
}

/** "la centrale syndicale", "l’organisation militant pour …": narrowed by an adjective or a participle only. */
function isClassWord(article: Article, phrase: Phrase): boolean {
  const { words, lexicon } = article;
  const heads = organisationHeadsOf(article, phrase);
  if (!heads) return false;
  for (let token = phrase.group; token < heads.first; token++)
    if (words.tokens[token]!.pos !== 'ADJ' && !isCompound(words, lexicon, token)) return false;
  // "l’agence | régionale de santé" is another one than the agency named before
  let isDirect = true;
  for (let token = heads.end; token < phrase.end; token++) {
    const { pos } = words.tokens[token]!;
    if (article.nameAt[token]! >= 0 && article.names[article.nameAt[token]!]!.name.type !== 'group')
      return false;
    if (lexicon.of.has(stripApostrophe(words.folded[token]!)) && isDirect) return false;
    if (pos === 'PUNCT') return true;
    isDirect &&= pos === 'ADJ';
  }
  return true;
}
