import { type Article, type PlacedName, textOf } from './actor-article.ts';
import type { Entity, Role } from './actor-entity.ts';
import { type Front, readFront } from './actor-front.ts';
import { groupEnd, groupStart, isGenitive } from './name-group.ts';
import { institutionAt, institutionWithHead, stripApostrophe } from './name-institution.ts';
import { countryAt, knownAt } from './name-known.ts';
import type { Gender, Lexicon, RolePhrase } from './name-lexicon.ts';
import { longestPhrase } from './name-trie.ts';
import { CAPITAL, LETTERS, type Words } from './name-words.ts';

export interface RoleMatch {
  readonly phrase: RolePhrase;
  readonly first: number;
  readonly end: number;
  readonly former: boolean;
}

/** Longest complement of a function that is looked at, in tokens. */
const REACH = 16;

/** The function that begins at a token: "premier ministre", "ex-députée", "chef de la diplomatie". */
export function roleAt(
  words: Words,
  lexicon: Lexicon,
  token: number,
  limit: number,
  isSetOff = false,
): RoleMatch | null {
  const parts = words.parts[token] ?? [];
  const first = parts[0];
  if (first === undefined) return null;
  // « a prévenu la préfète »: a participle is what somebody does, not what she is
  const { pos } = words.tokens[token]!;
  if (pos === 'AUX' || (pos === 'VERB' && !(isSetOff && isPartOf(words, lexicon, token)))) return null;
  if (parts.length > 1 && lexicon.formerly.has(first)) {
    let node = lexicon.roles;
    for (const part of parts.slice(1, 5)) {
      const next = node.next.get(part);
      if (!next) return null;
      node = next;
    }
    const phrase = node.values[0];
    return phrase ? { phrase, first: token, end: token + 1, former: true } : null;
  }
  if (!lexicon.roleParts.has(first)) return null;
  const match = longestPhrase(lexicon.roles, words, token, Math.min(limit, token + 8));
  if (!match) return null;
  const former = token > 0 && lexicon.formerly.has(words.folded[token - 1]!);
  return { phrase: pick(words, match.values, token), first: token, end: match.end, former };
}

/** « Luc Petit, délégué du syndicat », « …, députée LR »: set off behind a name, with a complement, it is a noun after all. */
function isPartOf(words: Words, lexicon: Lexicon, token: number): boolean {
  const { morph } = words.tokens[token]!;
  const next = token + 1;
  if (morph.verbForm !== 'Part' || next >= words.tokens.length) return false;
  return lexicon.of.has(stripApostrophe(words.folded[next]!)) || (words.flags[next]! & CAPITAL) !== 0;
}

/**
 * The function that ends a noun group, where heads stand last: "former French | president |". Of several that end there
 * the longest: "foreign policy chief", not "chief".
 */
export function roleEndingAt(words: Words, lexicon: Lexicon, first: number, end: number): RoleMatch | null {
  for (let token = Math.max(first, end - 6); token < end; token++) {
    const match = roleAt(words, lexicon, token, end);
    if (match?.end !== end) continue;
    let former = match.former;
    for (let at = groupStart(words, lexicon, token, first); at < token; at++)
      former ||= lexicon.formerly.has(words.folded[at]!);
    return { ...match, former };
  }
  return null;
}

/** Whether nothing of the function’s noun group stands behind it: not "chief" of "chief financial officer". */
export function isGroupHead(words: Words, lexicon: Lexicon, { end }: RoleMatch, limit: number): boolean {
  if (!lexicon.headLast || end >= limit) return true;
  return groupEnd(words, lexicon, end, limit) === end && !isGenitive(words, lexicon, end);
}

/** The function that owns one: "the president’s | spokesman". */
function owningRole(article: Article, match: RoleMatch, front: Front): Role | null {
  const { words, lexicon } = article;
  const owner = match.first - 1;
  if (match.phrase.words.sort !== 'voice' || owner <= front.first || !isGenitive(words, lexicon, owner))
    return null;
  const inner = roleEndingAt(words, lexicon, front.first, owner);
  return inner && inner.phrase.words.sort === 'office' ? readRole(article, inner, owner, null) : null;
}

/** "président-candidat": by its first part, where the whole is not listed. */
export function roleByPart(words: Words, lexicon: Lexicon, token: number): RoleMatch | null {
  const parts = words.parts[token] ?? [];
  if (parts.length !== 2 || !words.folded[token]!.includes('-')) return null;
  const phrase = lexicon.roles.next.get(parts[0]!)?.values[0];
  return phrase ? { phrase, first: token, end: token + 1, former: false } : null;
}

/** Of a word with two readings ("défenseur"), the one whose gender the article shows. */
function pick(words: Words, values: readonly RolePhrase[], token: number): RolePhrase {
  const gender = words.tokens[token]!.morph.gender;
  return values.find((value) => value.gender === null || value.gender === gender) ?? values[0]!;
}

/** What a function belongs to, read from the words after it: "du gouvernement norvégien", "norvégien de la Pêche …". */
export function readRole(article: Article, match: RoleMatch, limit: number, gender: Gender): Role {
  const { words, lexicon } = article;
  const stop = Math.min(limit, match.end + REACH);
  const { words: roleWords } = match.phrase;
  const front = readFront(article, match.first);
  let institution: string | null = roleWords.institution;
  let country: string | null = roleWords.country ?? front.country;
  let place: string | null = country === null ? front.place : null;
  let about: Entity | null = front.about;
  let at = match.end;
  const organ = organOf(words, lexicon, match, front.first, stop);
  if (organ) {
    // "le ministre" alone is of no ministry yet
    institution = organ.isByHead ? roleWords.institution : organ.kind;
    country = organ.country ?? country;
    place = organ.place ?? (country === null ? place : null);
    at = Math.max(at, organ.end);
  }
  for (; at < stop; at++) {
    if (isEdge(words, at)) break;
    const placed = article.names[article.nameAt[at] ?? -1];
    if (
      placed &&
      placed.first === at &&
      !placed.name.adjective &&
      (isComplement(words, lexicon, at, match.end) || isTicket(placed, match.end))
    ) {
      const { type } = placed.name;
      if ((type === 'organisation' || placed.name.institution !== null) && about === null)
        about = placed.entity;
      else if (type === 'person' && about === null) about = placed.entity;
      else if (type === 'country') country ??= placed.name.country;
      else if (type === 'place' && country === null) place ??= placed.name.key ?? null;
      if (type === 'group' && about === null) about = placed.entity;
      at = placed.last - 1;
      continue;
    }
    const found = countryAt(words, lexicon, at, stop);
    if (found) {
      country ??= found.country;
      if (country === null) place ??= found.place;
      at = found.end - 1;
    }
  }
  const inner =
    about === null && organ === null
      ? (owningRole(article, match, front) ?? innerRole(article, match, stop))
      : null;
  if (inner) {
    // "le porte-parole du président russe" speaks for the presidency
    institution = inner.institution;
    country = inner.country;
    place = inner.place;
  } else if (organ === null && !(front.isOfState && isOfState(words, lexicon, match.end, stop))) {
    // "président du club", "président de la fédération française": no head of state
    institution = about?.institution ?? null;
    country ??= about?.country ?? null;
  }
  if (institution === roleWords.institution && country === null && place === null && about === null) {
    // "son président", "le directeur": of what is not told
    institution = null;
  }
  return {
    words: roleWords,
    head: textOf(words, match.first, match.end).toLowerCase(),
    institution,
    country,
    place,
    about,
    former: match.former,
    gender,
    isNarrowed:
      front.isNarrowing ||
      (hasWords(words, match.end, stop) &&
        !isMeasured(words, lexicon, match.end) &&
        !isOnlyNational(words, lexicon, match, stop)),
  };
}

/** The function that a function serves: of "le conseiller du président russe", the president’s. */
function innerRole(article: Article, match: RoleMatch, stop: number): Role | null {
  const { words, lexicon } = article;
  let at = match.end;
  if (
    match.phrase.words.sort !== 'voice' ||
    at >= stop ||
    !lexicon.of.has(stripApostrophe(words.folded[at]!))
  )
    return null;
  at++;
  while (
    at < stop &&
    (words.tokens[at]!.pos === 'DET' || lexicon.preposed.has(words.folded[at]!)) &&
    !roleAt(words, lexicon, at, stop)
  )
    at++;
  const inner = at < stop ? roleAt(words, lexicon, at, stop) : null;
  return inner && inner.phrase.words.sort === 'office' ? readRole(article, inner, stop, null) : null;
}

/** Whether nothing but a country follows a function: "président russe", "président de la Russie", "président"; not "président lillois". */
function isOfState(words: Words, lexicon: Lexicon, from: number, stop: number): boolean {
  let at = from;
  while (at < stop && words.tokens[at]!.pos === 'ADJ' && !countryAt(words, lexicon, at, stop)) at++;
  if (at < stop && countryAt(words, lexicon, at, stop)?.place) return false;
  if (at >= stop || !lexicon.of.has(stripApostrophe(words.folded[at]!))) return true;
  at++;
  if (at < stop && words.tokens[at]!.pos === 'DET') at++;
  return at < stop && (countryAt(words, lexicon, at, stop)?.country ?? null) !== null;
}

/** The ministry of a minister, the mission of a delegate to the United Nations. */
function organOf(words: Words, lexicon: Lexicon, match: RoleMatch, front: number, stop: number) {
  const { headOf } = match.phrase.words;
  const last = match.end - 1;
  const organ =
    headOf === undefined
      ? lexicon.headLast
        ? institutionWithHead(words, lexicon, front, last, stop)
        : institutionAt(words, lexicon, match.first, stop)
      : institutionWithHead(words, lexicon, lexicon.headLast ? front : last, last, stop, headKey(headOf));
  return organ && organ.end > match.first ? organ : null;
}

const HEAD_MARKS = /\p{M}+/gu;
function headKey(word: string): string {
  return word.normalize('NFKD').replace(HEAD_MARKS, '');
}

/** "délégué CGT", "députée LR": the union or party stands right behind. */
function isTicket({ first, name, entity }: PlacedName, roleEnd: number): boolean {
  if (first !== roleEnd || name.type !== 'organisation') return false;
  return entity?.class === 'union' || entity?.class === 'party' || name.key == null;
}

/** Whether a name hangs on a function: "du club", "de l’ONU", or without a link right after a general word. */
function isComplement(words: Words, lexicon: Lexicon, token: number, roleEnd: number): boolean {
  for (let at = token - 1; at >= roleEnd && at >= token - 6; at--) {
    const folded = stripApostrophe(words.folded[at]!);
    if (lexicon.prepositions.has(folded)) return true;
  }
  return false;
}

/** Where a noun phrase is surely over. */
export function isEdge(words: Words, token: number): boolean {
  const { pos, morph } = words.tokens[token]!;
  if (pos === 'AUX') return true;
  if (pos === 'VERB') return morph.verbForm === 'Fin';
  return (words.flags[token]! & LETTERS) === 0 && /^[,;:!?.()«»“”"…–—]/u.test(words.folded[token]!);
}

/** "l’athlète de 34 ans": a number tells nothing that the function belongs to. */
function isMeasured(words: Words, lexicon: Lexicon, from: number): boolean {
  return lexicon.of.has(stripApostrophe(words.folded[from]!)) && words.tokens[from + 1]?.pos === 'NUM';
}

/** "le technicien italien": where somebody is from tells nothing of a function that is no state’s. */
function isOnlyNational(words: Words, lexicon: Lexicon, match: RoleMatch, stop: number): boolean {
  const { institution, headOf } = match.phrase.words;
  if (institution !== null || headOf !== undefined) return false;
  const known = knownAt(words, lexicon, match.end, stop);
  if (!known?.values.every(({ kind }) => kind === 'demonym' || kind === 'town-demonym')) return false;
  return known.end >= stop || !hasWords(words, known.end, stop);
}

function hasWords(words: Words, from: number, stop: number): boolean {
  return from < stop && (words.flags[from]! & LETTERS) !== 0 && !isEdge(words, from);
}
