import type { ActorType } from '../../model/mention.ts';
import { stripApostrophe } from './name-institution.ts';
import { knownAt } from './name-known.ts';
import type { Lexicon } from './name-lexicon.ts';
import { isGivenName, isJoinedParticle, isNumeral, isTitleArticle } from './name-run.ts';
import { longestPhrase } from './name-trie.ts';
import { CAPITAL, headKey, INITIAL, OPENS, UPPER, type Words } from './name-words.ts';

/** What the words around and inside a run of capitals say that it names; null: nothing that can act. */
export interface Typing {
  readonly type: ActorType;
  readonly gender: 'Masc' | 'Fem' | null;
  /** Nothing but two capitals in a row tells it, or a preposition before them. */
  readonly isGuess?: boolean;
}

/**
 * The type of a run by evidence, the strongest first: courtesies and functions before it, given names and initials
 * in it, words for organisations or things at its head, prepositions of place, articles.
 */
export function typeOf(words: Words, lexicon: Lexicon, first: number, end: number): Typing | null {
  const before = previousWord(words, first);
  const title = before === null ? undefined : lexicon.titles.get(words.parts[before]!.join(' '));
  if (title !== undefined && !isHeadOfOrganisation(words, lexicon, first))
    return { type: 'person', gender: title ?? genderOf(words, lexicon, first, end) };
  if (isAcronym(words, lexicon, first, end)) return acronymType(words, lexicon, first);
  const length = countNameWords(words, lexicon, first, end);
  const gender = genderOf(words, lexicon, first, end);
  // "L’Estran": what has an article is no person
  if (words.folded[first]!.endsWith("'") || isTitle(words, lexicon, first, end))
    return { type: 'organisation', gender: null };
  if (length >= 2 && lexicon.organisationTails.has(words.folded[end - 1]!))
    return { type: 'organisation', gender: null };
  const isGiven = isGivenName(words, lexicon, first) && length >= 2;
  const head = isGiven ? null : headKind(words, lexicon, first, end);
  if (head !== null) return head === 'none' ? null : { type: head, gender: null };
  const determiner = before === null ? null : determinerBefore(words, lexicon, before, first);
  if (length >= 2 && startsAsPerson(words, lexicon, first, end)) return { type: 'person', gender };
  if (before !== null && isOfMembers(words, lexicon, before)) return { type: 'organisation', gender: null };
  if (before !== null && isRoleBefore(words, lexicon, before, first)) return { type: 'person', gender };
  if (before !== null) {
    const named = namedBy(words, lexicon, before, first);
    if (named) return { type: named, gender: null };
  }
  if (
    before !== null &&
    determiner === null &&
    lexicon.placePrepositions.has(stripApostrophe(words.folded[before]!)) &&
    length <= 2
  )
    return { type: 'place', gender: null, isGuess: length >= 2 };
  if (determiner?.number === 'Plur') return { type: length >= 2 ? 'organisation' : 'group', gender: null };
  if (determiner) return { type: 'organisation', gender: null };
  if (length === 1 && hasPlaceForm(words, lexicon, first)) return { type: 'place', gender: null };
  if (length >= 2)
    return length <= 3 && !hasAcronym(words, first, end)
      ? { type: 'person', gender, isGuess: true }
      : { type: 'organisation', gender };
  if (isGivenName(words, lexicon, first)) return { type: 'person', gender };
  return { type: 'organisation', gender: null };
}

/** "La Plume du Jura" within a sentence. */
function isTitle(words: Words, lexicon: Lexicon, first: number, end: number): boolean {
  return (
    end - first === 4 &&
    isTitleArticle(words, lexicon, first) &&
    lexicon.of.has(stripApostrophe(words.folded[first + 2]!))
  );
}

/** "Saint-Ronan", "Port-sur-Yonne": hyphenated as places are. */
function hasPlaceForm(words: Words, lexicon: Lexicon, token: number): boolean {
  const parts = words.parts[token]!;
  if (parts.length < 2 || parts.length > 8 || isGivenName(words, lexicon, token)) return false;
  return lexicon.placeFirst.has(parts[0]!) || parts.slice(1, -1).some((part) => lexicon.placeInner.has(part));
}

/** The word before a run, when nothing but a space or an opening mark stands between. */
export function previousWord(words: Words, token: number): number | null {
  const before = token - 1;
  if (before < 0 || words.sentenceOf[before] !== words.sentenceOf[token]) return null;
  if (words.parts[before]!.length > 0) return before;
  const isOpening = /^[«“"„‘(]$/u.test(words.folded[before]!);
  return isOpening && before > 0 && words.parts[before - 1]!.length > 0 ? before - 1 : null;
}

function countNameWords(words: Words, lexicon: Lexicon, first: number, end: number): number {
  let count = 0;
  for (let token = first; token < end; token++)
    if ((words.flags[token]! & CAPITAL) !== 0 || isJoinedParticle(words, lexicon, token)) count++;
  return count;
}

function hasAcronym(words: Words, first: number, end: number): boolean {
  for (let token = first; token < end; token++)
    if ((words.flags[token]! & UPPER) !== 0 && !isNumeral(words, token)) return true;
  return false;
}

export function genderOf(words: Words, lexicon: Lexicon, first: number, end: number): 'Masc' | 'Fem' | null {
  for (let token = first; token < Math.min(end, first + 2); token++) {
    const folded = words.folded[token]!;
    const gender = lexicon.givenNames.get(folded) ?? lexicon.givenNames.get(words.parts[token]![0] ?? '');
    if (gender) return gender;
    if (gender === null) return null;
  }
  return null;
}

/** "OTAN", "UNI-Rail", "N-VA": capitals only. */
function isAcronym(words: Words, lexicon: Lexicon, first: number, end: number): boolean {
  if (end - first !== 1 || (words.flags[first]! & UPPER) === 0) return false;
  return !isNumeral(words, first) && !lexicon.givenNames.has(words.folded[first]!);
}

function acronymType(words: Words, lexicon: Lexicon, first: number): Typing | null {
  return lexicon.notActors.has(words.folded[first]!) || words.folded[first]!.length > 15
    ? null
    : { type: 'organisation', gender: null };
}

/** What the head word of a capitalised phrase says: "Parti populaire", "Coupe Davis", "Charte", "Davis Cup". */
function headKind(words: Words, lexicon: Lexicon, first: number, end: number): ActorType | 'none' | null {
  // "Lantern Festival", "Orthodox Church"; "Bank of Lorne" and the like begin with their heads
  const isFirst = !lexicon.headLast || isHeadOfOrganisation(words, lexicon, first);
  const head = isFirst ? first : end - 1;
  const stem = lexicon.stem(words.parts[head]!.at(isFirst ? 0 : -1) ?? '');
  const isOrganisation = isHeadOfOrganisation(words, lexicon, head);
  if (lexicon.things.has(stem) && !isOrganisation) return 'none';
  if (isOrganisation) return 'organisation';
  if (lexicon.places.has(stem) && end - first > 1) return 'place';
  if (lexicon.groups.has(stem) && end - first === 1) return 'group';
  if (lexicon.documents.has(stem) && end - first > 1) return 'document';
  return null;
}

export function isHeadOfOrganisation(words: Words, lexicon: Lexicon, token: number): boolean {
  return (
    longestPhrase(lexicon.organisationHeads, words, token, token + 3) !== null ||
    lexicon.institutions.has(headKey(words.parts[token]))
  );
}

function startsAsPerson(words: Words, lexicon: Lexicon, first: number, end: number): boolean {
  if ((words.flags[first]! & INITIAL) !== 0) return true;
  if (isGivenName(words, lexicon, first)) return true;
  const last = end - 1;
  return last > first && isNumeral(words, last) && isGivenName(words, lexicon, last - 1);
}

/** « le collectif de pirates Pale Night », « le syndicat de policiers Vigie »: it is named, and not a member. */
function isOfMembers(words: Words, lexicon: Lexicon, before: number): boolean {
  if (before < 2 || !lexicon.of.has(stripApostrophe(words.folded[before - 1]!))) return false;
  return (
    words.tokens[before]!.morph.number === 'Plur' &&
    lexicon.people.has(lexicon.stem(words.parts[before]!.join(' '))) &&
    isHeadOfOrganisation(words, lexicon, before - 2)
  );
}

/** "le président Obama", "le ministre russe Lavrov": a function stands before, with at most two adjectives. */
function isRoleBefore(words: Words, lexicon: Lexicon, before: number, first: number): boolean {
  for (let token = before; token >= Math.max(0, before - 2); token--) {
    if (words.sentenceOf[token] !== words.sentenceOf[first]) return false;
    if (lexicon.roleParts.has(words.parts[token]![0] ?? '')) {
      const role = longestPhrase(lexicon.roles, words, token, first);
      // "a accusé Dupont" is no function
      if (role) return token === 0 || words.tokens[token - 1]!.pos !== 'AUX';
    }
    if (words.tokens[token]!.pos !== 'ADJ' && !isDemonym(words, lexicon, token)) return false;
  }
  return false;
}

function isDemonym(words: Words, lexicon: Lexicon, token: number): boolean {
  return (
    knownAt(words, lexicon, token, token + 1)?.values.some((known) => known.kind.endsWith('demonym')) ?? false
  );
}

/** Whether a general noun stands right before: "le groupe Martin". */
export function isNamedAsOrganisation(words: Words, lexicon: Lexicon, first: number): boolean {
  const before = previousWord(words, first);
  return before !== null && namedBy(words, lexicon, before, first) === 'organisation';
}

/** "le groupe Samsung", "la société X", "la ville de Y" (one "de" between). */
function namedBy(words: Words, lexicon: Lexicon, before: number, first: number): ActorType | null {
  let token = before;
  // « la vallée de la Rhue »
  const isAfterArticle =
    words.tokens[token]!.pos === 'DET' &&
    token > 0 &&
    lexicon.of.has(stripApostrophe(words.folded[token - 1]!));
  if (isAfterArticle) token--;
  const isOf = lexicon.of.has(stripApostrophe(words.folded[token]!));
  if (isOf) token--;
  if (token < 0 || words.sentenceOf[token] !== words.sentenceOf[first]) return null;
  for (let steps = 0; steps < 2 && token >= 0; steps++, token--) {
    const stem = lexicon.stem(words.parts[token]!.join(' '));
    if (lexicon.places.has(stem)) return 'place';
    if (!isOf && lexicon.people.has(stem)) return 'person';
    if (!isOf && isHeadOfOrganisation(words, lexicon, token)) return 'organisation';
    if (words.tokens[token]!.pos !== 'ADJ') return null;
  }
  return null;
}

function determinerBefore(words: Words, lexicon: Lexicon, before: number, first: number) {
  const match = longestPhrase(lexicon.determiners, words, before, first);
  if (!match || match.end !== first) return null;
  const folded = stripApostrophe(words.folded[before]!);
  // "de" and "d’" are no articles before a name
  return lexicon.of.has(folded) && match.values.every((value) => value.number === null)
    ? null
    : match.values[0]!;
}

/** Whether the word’s capital may be due to its place alone. */
export function isOnlyOpening(words: Words, token: number): boolean {
  return (words.flags[token]! & (OPENS | UPPER | INITIAL)) === OPENS;
}
