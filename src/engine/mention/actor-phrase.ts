import type { DeterminerWords, PronounWords } from '../../lang/contract/actor.ts';
import type { Article, PlacedName } from './actor-article.ts';
import { isGoverned } from './actor-introduction.ts';
import { isEdge, isGroupHead, type RoleMatch, roleAt, roleByPart, roleEndingAt } from './actor-role.ts';
import { groupEnd, isGenitive } from './name-group.ts';
import { stripApostrophe } from './name-institution.ts';
import type { Gender } from './name-lexicon.ts';
import { longestPhrase } from './name-trie.ts';
import { CAPITAL, LETTERS } from './name-words.ts';

/** A noun phrase that credits somebody, taken apart; token indices, `end` exclusive. */
export interface Phrase {
  readonly first: number;
  readonly end: number;
  readonly pronoun: PronounWords | null;
  readonly determiner: DeterminerWords['sort'] | null;
  readonly gender: Gender;
  readonly isPlural: boolean;
  /** Part of several: "l’un des chercheurs", "deux des associations". */
  readonly isPart: boolean;
  /** Where the noun group begins, article left out: its head where heads stand first. */
  readonly group: number;
  /** The head noun; `end` where only a name is left. */
  readonly head: number;
  readonly stem: string;
  readonly role: RoleMatch | null;
  /** Whether something follows the head that narrows it. */
  readonly isNarrowed: boolean;
  /** Names that are whom the phrase means, not complements of it. */
  readonly top: readonly PlacedName[];
}

/** Takes a naming apart. */
export function parsePhrase(article: Article, first: number, end: number): Phrase {
  const { words, lexicon } = article;
  const pronoun = longestPhrase(lexicon.pronouns, words, first, end);
  if (pronoun && pronoun.end === end) {
    const value = pronoun.values[0]!;
    return {
      first,
      end,
      pronoun: value,
      determiner: null,
      gender: value.gender,
      isPlural: value.number === 'Plur',
      isPart: false,
      group: end,
      head: end,
      stem: '',
      role: null,
      isNarrowed: false,
      top: [],
    };
  }
  const opening = readOpening(article, first, end);
  const { determiner } = opening;
  const group = opening.head;
  const { head, role } = lexicon.headLast
    ? lastHead(article, first, group, end)
    : {
        head: group,
        role: group < end ? (roleAt(words, lexicon, group, end) ?? roleByPart(words, lexicon, group)) : null,
      };
  const headEnd = role ? role.end : Math.min(end, head + 1);
  const top = topNames(article, first, end, head, role, headEnd);
  return {
    first,
    end,
    pronoun: null,
    determiner: determiner?.sort ?? null,
    // masculine words stand for women too: only an article or a feminine word tells
    gender: determiner?.gender ?? (role?.phrase.gender === 'Fem' ? 'Fem' : null),
    isPlural: determiner?.number
      ? determiner.number === 'Plur' || (determiner.sort === 'indefinite' && isPluralVerb(article, end))
      : !opening.isPart && isPluralHead(article, head, end),
    isPart: opening.isPart,
    group,
    head,
    stem: head < end ? lexicon.stem(words.parts[head]!.join(' ')) : '',
    role,
    isNarrowed:
      (group < head && article.nameAt[group] !== article.nameAt[head]) ||
      (headEnd < end && (words.flags[headEnd]! & LETTERS) !== 0 && !isEdge(words, headEnd)),
    top,
  };
}

/** The head where heads stand last: "the French foreign | minister | Jan Lis", "a source | close to the talks". */
function lastHead(
  article: Article,
  first: number,
  group: number,
  end: number,
): { readonly head: number; readonly role: RoleMatch | null } {
  const { words, lexicon } = article;
  let last = group;
  while (last < end) {
    const placed = article.names[article.nameAt[last] ?? -1];
    if (placed && placed.first === last && placed.name.type === 'person') {
      if (!isGenitive(words, lexicon, placed.last) && !isAttribute(article, placed, end)) break;
    } else if (placed?.first !== last && groupEnd(words, lexicon, last, end) === last) break;
    last = placed && placed.first === last ? Math.min(end, placed.last) : last + 1;
  }
  while (last > group && isGenitive(words, lexicon, last - 1)) last--;
  if (last === group) return { head: group, role: null };
  const role = roleEndingAt(words, lexicon, first, last);
  if (!role) return { head: last - 1, role };
  // "Secretary of State": a function with small words in it ends behind the group
  const whole = roleAt(words, lexicon, role.first, end);
  return { head: role.first, role: whole ? { ...whole, former: role.former } : role };
}

/** "the Harbour | manager, Frank Doyle", "a Biden | aide": one word before a function is whom it is with. */
function isAttribute({ words, lexicon }: Article, { first, last }: PlacedName, end: number): boolean {
  if (last - first !== 1 || last >= end || (words.flags[last]! & CAPITAL) !== 0) return false;
  return longestPhrase(lexicon.roles, words, last, end) !== null;
}

interface Opening {
  readonly head: number;
  readonly determiner: DeterminerWords | null;
  readonly isPart: boolean;
}

/** Over determiners, numerals and adjectives to the head noun: "l’un des deux jeunes | porte-parole". */
function readOpening(article: Article, first: number, end: number): Opening {
  const { words, lexicon } = article;
  let at = first;
  let determiner: DeterminerWords | null = null;
  let isPart = false;
  for (let steps = 0; steps < 10 && at < end; steps++) {
    const folded = stripApostrophe(words.folded[at]!);
    if (article.nameAt[at]! >= 0 && !article.names[article.nameAt[at]!]!.name.adjective) break;
    const found = longestPhrase(lexicon.determiners, words, at, end);
    if (found && found.end < end) {
      const value = found.values[0]!;
      isPart ||=
        determiner !== null &&
        determiner.sort !== 'definite' &&
        value.number === 'Plur' &&
        lexicon.of.has(folded);
      if (determiner === null || determiner.number === null) determiner = value;
      at = found.end;
      continue;
    }
    const next = roleAt(words, lexicon, at, end);
    if (next && isGroupHead(words, lexicon, next, end)) break;
    const { pos } = words.tokens[at]!;
    const isBefore =
      lexicon.preposed.has(folded) ||
      lexicon.formerly.has(folded) ||
      pos === 'NUM' ||
      pos === 'DET' ||
      (pos === 'ADP' && at === first);
    if (!isBefore || at + 1 >= end) break;
    at++;
  }
  return {
    head: at,
    determiner: isPart && determiner ? { ...PART, number: determiner.number } : determiner,
    isPart,
  };
}

/** One of several is somebody new, and one. */
const PART: DeterminerWords = { words: [], sort: 'indefinite', gender: null, number: null };

/** "une trentaine de parents | ont occupé": the verb says that they are several. */
export function isPluralVerb(article: Article, token: number): boolean {
  const next = article.words.tokens[token];
  return (next?.pos === 'VERB' || next?.pos === 'AUX') && next.morph.number === 'Plur';
}

function isPluralHead(article: Article, head: number, end: number): boolean {
  return head < end && article.words.tokens[head]!.morph.number === 'Plur';
}

/** The names that stand for the phrase’s referent: not those after "de", "avec" …, nor within a complement. */
function topNames(
  article: Article,
  first: number,
  end: number,
  head: number,
  role: RoleMatch | null,
  headEnd: number,
): PlacedName[] {
  const { words, lexicon } = article;
  const isPerson = role !== null;
  const top: PlacedName[] = [];
  for (let token = first; token < end; token++) {
    const placed = article.names[article.nameAt[token]!];
    if (!placed || (placed.first !== token && token !== first) || placed.name.adjective) continue;
    // "Reed’s | lawyer", "Interior Ministry | officials" are not whom they belong to
    const isOwner = lexicon.headLast && (isGenitive(words, lexicon, placed.last) || placed.last < headEnd);
    if (isOwner && (isPerson || !isSaidToBe(article, placed, headEnd))) continue;
    if (placed.name.type === 'person') {
      if (isTopPerson(article, placed, first, head)) top.push(placed);
    } else if (placed.first <= head || isTopOther(article, placed, first, head, isPerson)) top.push(placed);
  }
  // with a person named, an organisation beside is where he belongs
  const people = top.filter(({ name }) => name.type === 'person');
  if (people.length > 0) return people;
  const isPeople = head < end && lexicon.people.has(lexicon.stem(words.parts[head]!.join(' ')));
  return isPeople ? top.filter((placed) => placed.first <= head) : top;
}

/** "Yonhap | news agency": the general word says what the named one is, and owns nothing of it. */
function isSaidToBe({ words, lexicon }: Article, placed: PlacedName, headEnd: number): boolean {
  if (placed.name.type !== 'organisation' || !placed.entity) return false;
  // "the UN agency" is one of several
  if (placed.entity.class === 'international' || placed.entity.class === 'state') return false;
  const heads = longestPhrase(lexicon.organisationHeads, words, placed.last, headEnd);
  if (heads?.end !== headEnd) return false;
  const { class: known } = placed.entity;
  return known === null || heads.values.includes(known);
}

function isTopPerson(article: Article, placed: PlacedName, first: number, head: number): boolean {
  const { words, lexicon } = article;
  let at = placed.first - 1;
  while (
    at >= first &&
    lexicon.titles.has(words.parts[at]!.join(' ')) &&
    !lexicon.roleParts.has(words.parts[at]![0] ?? '')
  )
    at--;
  if (at < first) return true;
  if (words.folded[at] === ',') return !isOfHolder(article, at, first, head);
  // "the Friends of the | Selwyn"
  const isArticle = at > first && longestPhrase(lexicon.determiners, words, at, at + 1) !== null;
  if (isArticle && lexicon.prepositions.has(stripApostrophe(words.folded[at - 1]!))) return false;
  if (lexicon.conjunctions.has(words.folded[at]!)) return true;
  if (lexicon.prepositions.has(stripApostrophe(words.folded[at]!))) return false;
  // the function right before the name decides: "le porte-parole du président Roy" is not Roy
  for (let token = at; token >= Math.max(first, at - 12); token--) {
    if (words.folded[token] === ',') return true;
    const role = roleAt(words, lexicon, token, placed.first);
    if (role) return token <= head || !isGoverned(article, startOfRole(article, token, first), first);
  }
  return true;
}

/** « l’entourage du Premier ministre, Paul Petit »: the name is his whose entourage it is. */
function isOfHolder(article: Article, comma: number, first: number, head: number): boolean {
  const { words, lexicon } = article;
  const isPerson = roleAt(words, lexicon, head, comma) !== null;
  if (isPerson || lexicon.people.has(lexicon.stem(words.parts[head]!.join(' ')))) return false;
  for (let token = comma - 1; token > Math.max(head, comma - 12); token--) {
    const role = roleAt(words, lexicon, token, comma);
    if (role) return isGoverned(article, startOfRole(article, token, first), first);
  }
  return false;
}

function startOfRole(article: Article, token: number, floor: number): number {
  const { words, lexicon } = article;
  let first = token;
  while (first - 1 >= floor) {
    const folded = stripApostrophe(words.folded[first - 1]!);
    const { pos } = words.tokens[first - 1]!;
    if (
      pos === 'DET' ||
      lexicon.preposed.has(folded) ||
      longestPhrase(lexicon.determiners, words, first - 1, first)
    )
      first--;
    else break;
    if (lexicon.of.has(folded)) break;
  }
  return first;
}

/** Organisations, countries, groups: in apposition to a head that may mean them. */
function isTopOther(
  article: Article,
  placed: PlacedName,
  first: number,
  head: number,
  isPerson: boolean,
): boolean {
  const { words, lexicon } = article;
  if (isPerson) return false;
  for (let at = placed.first - 1; at >= first; at--) {
    const folded = stripApostrophe(words.folded[at]!);
    if (words.folded[at] === ',' || words.folded[at] === '(') return placed.name.type !== 'place';
    if (lexicon.conjunctions.has(folded) && article.nameAt[first]! >= 0) return true;
    if (lexicon.prepositions.has(folded)) {
      // "la chaîne de télévision X": a bare "de" before a common noun leaves the head free
      const isBare =
        longestPhrase(lexicon.determiners, words, at, at + 1)?.values.every(
          ({ number }) => number === null,
        ) ?? false;
      if (!isBare || at + 1 === placed.first || words.tokens[at + 1]!.pos === 'DET') return false;
    }
    if (at <= head) return placed.name.type !== 'place' && placed.name.type !== 'country';
  }
  return true;
}
