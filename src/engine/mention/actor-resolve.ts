import type { PronounWords } from '../../lang/contract/actor.ts';
import type { ResolutionRule } from '../../model/reason.ts';
import { type Article, textOf } from './actor-article.ts';
import {
  addEntity,
  demonymOf,
  describedType,
  hasName,
  isAnonymous,
  sameDescription,
} from './actor-described.ts';
import { calledBy, documentBy, holderOf, ofClass, personNear, unintroduced } from './actor-description.ts';
import { type Entity, newEntity, type Role } from './actor-entity.ts';
import { addRole } from './actor-introduction.ts';
import { openingSubject } from './actor-opening.ts';
import { type Phrase, parsePhrase } from './actor-phrase.ts';
import { antecedentOf } from './actor-pronoun.ts';
import { addAlias, addHead, entityOfKey } from './actor-register.ts';
import { readRole } from './actor-role.ts';
import { coreEnd, shownName, wording } from './actor-wording.ts';
import { institutionKey } from './name-found.ts';
import { institutionAt, stripApostrophe } from './name-institution.ts';
import { slug } from './name-lexicon.ts';
import { longestPhrase } from './name-trie.ts';

/** Whom a naming refers to, and by what name the article calls him here. */
export interface Resolution {
  readonly entity: Entity | null;
  /** The words to show; null: the entity’s name, once the whole article is read. */
  readonly name: string | null;
  /** How it was established; `named` where a name says it, whose form is looked at once the article is read. */
  readonly how: ResolutionRule | 'named';
}

/** Whom a phrase refers to, and by which rule. */
interface Reference {
  readonly entity: Entity;
  readonly how: Resolution['how'];
}

/** Whom a pronoun takes up: somebody named, or a phrase that opens a sentence. */
function takenUp(article: Article, pronoun: PronounWords, token: number): Entity | null {
  const known = antecedentOf(article, pronoun, token);
  const resolve = (first: number, end: number): Entity | null => resolveNaming(article, first, end).entity;
  return openingSubject(article, pronoun, token, known, resolve) ?? known?.entity ?? null;
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

function by(how: Resolution['how'], entity: Entity): Reference {
  return { entity, how };
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
  if (phrase.role && !phrase.isPlural) return resolveRole(article, phrase, worded);
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

/** "X, Y et Z": the last two are joined by a conjunction; or "X et ses partenaires". */
function isList(article: Article, phrase: Phrase): boolean {
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

function several(article: Article, phrase: Phrase): Entity {
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

function withRole(article: Article, phrase: Phrase, entity: Entity): Entity {
  if (phrase.role && entity.roles.length === 0) {
    const person = phrase.top.find((placed) => placed.entity === entity)!;
    const limit = person.first > phrase.head ? person.first : phrase.end;
    addRole(entity, readRole(article, phrase.role, limit, phrase.gender));
  }
  return entity;
}

function resolveRole(article: Article, phrase: Phrase, worded: string): Reference {
  const role = withNoun(
    article,
    readRole(article, phrase.role!, coreEnd(article, phrase), phrase.gender),
    phrase,
  );
  const isKnown =
    phrase.determiner === 'definite' ||
    phrase.determiner === 'demonstrative' ||
    phrase.determiner === 'possessive' ||
    phrase.determiner === null;
  if (isKnown && !phrase.isPart) {
    const holder = holderOf(article, role, phrase);
    if (holder) return by('role', enrich(article, phrase, holder, worded));
    const goesOn = continues(article, phrase);
    const found = unintroduced(article, role, phrase, goesOn);
    if (found) {
      addRole(found, role);
      return by('role-introduced', found);
    }
  } else {
    const same = sameDescription(article, phrase, worded);
    if (same) return by('same-wording', same);
  }
  const entity = addEntity(article, phrase, 'person', worded);
  addRole(entity, role);
  addHead(article, entity, phrase.head);
  entity.country = role.country;
  entity.institution = role.institution;
  entity.anonymous = true;
  return by('role-unnamed', entity);
}

/** "la porte-parole de la fédération": whoever was last called the federation. */
function withNoun(article: Article, role: Role, phrase: Phrase): Role {
  const { words, lexicon } = article;
  if (role.about !== null || role.country !== null || role.place !== null || !phrase.role) return role;
  let at = phrase.role.end;
  if (at >= phrase.end || !lexicon.of.has(stripApostrophe(words.folded[at]!))) return role;
  at++;
  if (at < phrase.end && longestPhrase(lexicon.determiners, words, at, phrase.end)) at++;
  if (at >= phrase.end || !longestPhrase(lexicon.organisationHeads, words, at, phrase.end)) return role;
  const about = calledBy(article, {
    ...phrase,
    stem: lexicon.stem(words.parts[at]!.join(' ')),
    isPlural: false,
  });
  return about
    ? { ...role, about, institution: role.institution ?? about.institution, country: about.country }
    : role;
}

/** A described one takes the fuller description as its name: "le documentaire d’Arte" after "un reportage". */
function enrich(article: Article, phrase: Phrase, entity: Entity, worded: string): Entity {
  const isDescribed = entity.anonymous || entity.type === 'document';
  if (!isDescribed || entity.name === worded) return entity;
  const isTold = phrase.determiner === 'definite' || phrase.determiner === 'demonstrative';
  const isFuller = isTold && hasName(article, phrase) && worded.length > entity.name.length;
  if (isFuller) {
    entity.aliases.set(entity.name, entity.name);
    entity.name = worded;
    if (entity.type === 'document') entity.anonymous = false;
  }
  return entity;
}

/** Whether a verb of going on speaking stands beside the naming: "poursuit l’expert". */
function continues(article: Article, phrase: Phrase): boolean {
  const { words, lexicon } = article;
  for (let token = phrase.first - 1; token >= Math.max(0, phrase.first - 3); token--) {
    if (words.sentenceOf[token] !== words.sentenceOf[phrase.first]) break;
    if (lexicon.continuing.has(words.folded[token]!)) return true;
  }
  return false;
}

function withHead(article: Article, phrase: Phrase, entity: Entity): Entity {
  const { words, lexicon } = article;
  if (article.nameAt[phrase.head] === -1 && phrase.head < phrase.end) {
    const heads = longestPhrase(lexicon.organisationHeads, words, phrase.head, phrase.end);
    if (heads && entity.type === 'organisation') {
      addHead(article, entity, phrase.head);
      entity.class ??= heads.values[0] ?? null;
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
  const organ = phrase.head < phrase.end ? institutionAt(words, lexicon, phrase.head, phrase.end) : null;
  if (organ && !phrase.isPart && (isKnown || organ.country !== null)) {
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
  const isDocument = lexicon.documents.has(phrase.stem);
  const isOrgan = isBodyOf(article, phrase);
  if (isKnown) {
    const earlier = takesUp(article, phrase, isDocument, isOrgan);
    if (earlier) return by(earlier.how, enrich(article, phrase, earlier.entity, worded));
  } else {
    const same = sameDescription(article, phrase, worded);
    if (same) return by('same-wording', same);
  }
  const entity = addEntity(article, phrase, describedType(article, phrase, isDocument), worded);
  addHead(article, entity, phrase.head);
  for (const list of lexicon.documents.get(phrase.stem) ?? []) entity.documents.add(list);
  entity.anonymous = isAnonymous(article, phrase, entity);
  entity.country = demonymOf(article, phrase);
  if (isOrgan) entity.speaksFor = ofClass(article, phrase);
  return by(entity.anonymous ? 'anonymous-wording' : 'described', entity);
}

/** Whom a description takes up: by its own noun, as a document, as a general word for an organisation. */
function takesUp(article: Article, phrase: Phrase, isDocument: boolean, isOrgan: boolean): Reference | null {
  const called = calledBy(article, phrase);
  if (called) return by('same-noun', called);
  const document = isDocument ? documentBy(article, phrase) : null;
  if (document) return by('same-document', document);
  const isOwn = isOrgan || (phrase.isNarrowed && !isClassWord(article, phrase));
  const organisation = isOwn ? null : ofClass(article, phrase);
  return organisation && by('general-word', organisation);
}

/** "la direction": a body of whichever organisation was named last, and speaks for it. */
function isBodyOf(article: Article, phrase: Phrase): boolean {
  const heads = longestPhrase(article.lexicon.organisationHeads, article.words, phrase.head, phrase.end);
  if (heads === null || phrase.isNarrowed) return false;
  return heads.values.every((value) => value === null);
}

/** "la centrale syndicale", "l’organisation militant pour …": narrowed by an adjective or a participle only. */
function isClassWord(article: Article, phrase: Phrase): boolean {
  const { words, lexicon } = article;
  const heads = longestPhrase(lexicon.organisationHeads, words, phrase.head, phrase.end);
  if (!heads) return false;
  for (let token = heads.end; token < phrase.end; token++) {
    const { pos } = words.tokens[token]!;
    if (article.nameAt[token]! >= 0 && article.names[article.nameAt[token]!]!.name.type !== 'group')
      return false;
    if (lexicon.of.has(stripApostrophe(words.folded[token]!)) && token === heads.end) return false;
    if (pos === 'PUNCT') return true;
  }
  return true;
}
