import { isGenitive } from './name-group.ts';
import { stripApostrophe } from './name-institution.ts';
import { knownAt } from './name-known.ts';
import type { Lexicon } from './name-lexicon.ts';
import { longestPhrase } from './name-trie.ts';
import { CAPITAL, INITIAL, LETTERS, OPENS, UPPER, type Words } from './name-words.ts';

/** Words in a row that look like one name; token indices, `end` exclusive. */
export interface Run {
  readonly first: number;
  readonly end: number;
}

/** No name is longer, in tokens. */
const LONGEST = 12;

/**
 * The capitalised words from token `first` on, with the small words that names have inside: "Ursula von der Leyen",
 * "Jean-Marc Lagarde", "J. F. Kennedy", "Jean-Paul II". Null where no name can begin.
 */
export function runAt(words: Words, lexicon: Lexicon, first: number, limit: number): Run | null {
  if (!canBegin(words, lexicon, first, limit)) return null;
  let end = first + 1;
  const stop = Math.min(limit, first + LONGEST);
  while (end < stop) {
    const next = Math.max(extendRun(words, lexicon, first, end, stop), afterTitle(words, lexicon, end, stop));
    if (next <= end) break;
    end = next;
  }
  return { first, end };
}

/** "Secretary | of State | Jan Lis": small words of a function before a name, where heads stand last. */
function afterTitle(words: Words, lexicon: Lexicon, at: number, stop: number): number {
  if (!lexicon.headLast || (words.flags[at]! & CAPITAL) !== 0) return at;
  const title = longestPhrase(lexicon.roles, words, at - 1, stop);
  return title && title.end < stop && (words.flags[title.end]! & CAPITAL) !== 0 ? title.end : at;
}

/** Whether the word is capitalised for a reason of its own. */
export function isNameWord(words: Words, lexicon: Lexicon, token: number): boolean {
  const flags = words.flags[token]!;
  if ((flags & CAPITAL) === 0) return false;
  const folded = stripApostrophe(words.folded[token]!);
  return !lexicon.notNames.has(folded) || (flags & UPPER) !== 0;
}

function canBegin(words: Words, lexicon: Lexicon, token: number, limit: number): boolean {
  const flags = words.flags[token]!;
  if ((flags & CAPITAL) === 0) return false;
  if (isCompound(words, lexicon, token)) return false;
  const folded = stripApostrophe(words.folded[token]!);
  const isArticle =
    words.folded[token]!.endsWith("'") ||
    lexicon.looseParticles.has(folded) ||
    lexicon.firmParticles.has(folded);
  if (isArticle) {
    // "De Gaulle" within a sentence; "De nouvelles" at its start is no name
    return (
      (flags & OPENS) === 0 &&
      token + 1 < limit &&
      isNameWord(words, lexicon, token + 1) &&
      isAdjacent(words, token)
    );
  }
  if (lexicon.notNames.has(folded)) {
    return (
      (flags & (OPENS | UPPER)) === 0 &&
      token + 1 < limit &&
      isNameWord(words, lexicon, token + 1) &&
      isAdjacent(words, token)
    );
  }
  return true;
}

/** "the Leeds-based firm": a name in a word that only describes. */
export function isCompound(words: Words, lexicon: Lexicon, token: number): boolean {
  const parts = words.parts[token]!;
  return parts.length > 1 && lexicon.compoundEnds.has(parts.at(-1)!);
}

/** Whether only white space stands between a token and the next. */
export function isAdjacent(words: Words, token: number): boolean {
  const next = words.tokens[token + 1];
  const gap = next ? next.start - words.tokens[token]!.end : -1;
  return gap >= 0 && gap <= 2;
}

function extendRun(words: Words, lexicon: Lexicon, first: number, at: number, stop: number): number {
  if (!isAdjacent(words, at - 1)) return at;
  const flags = words.flags[at]!;
  const folded = stripApostrophe(words.folded[at]!);
  // « contre X. Mme Petit privilégie … »: a courtesy begins another name
  if (
    (flags & INITIAL) === 0 &&
    lexicon.titles.has(words.parts[at]!.join(' ')) &&
    isInitialOnly(words, first, at)
  )
    return at;
  // within a sentence even "Un" has its capital for a reason: "Kim Jong Un"
  if ((flags & CAPITAL) !== 0) return opensPhrase(words, lexicon, at, stop) ? at : at + 1;
  if (/^[&+]$/u.test(folded)) return at + 1 < stop && (words.flags[at + 1]! & CAPITAL) !== 0 ? at + 2 : at;
  if (isOwnerWithin(words, lexicon, first, at, stop)) return at + 2;
  if ((flags & LETTERS) === 0) return at;
  if (isJoinedParticle(words, lexicon, at)) return at + 1;
  return afterParticles(words, lexicon, first, at, stop);
}

/** "Sharrow Supporters’ Trust": several own what is named, and their mark is part of the name. */
function isOwnerWithin(words: Words, lexicon: Lexicon, first: number, at: number, stop: number): boolean {
  if (!isGenitive(words, lexicon, at) || words.folded[at]!.length > 1 || at + 1 >= stop) return false;
  if ((words.flags[at + 1]! & CAPITAL) === 0 || !lexicon.organisationTails.has(words.folded[at + 1]!))
    return false;
  // "the United States’ Fund"
  return knownAt(words, lexicon, first, at)?.end !== at;
}

/** "Mahmoud al-Hariri": a particle joined by a hyphen to the name it belongs to. */
export function isJoinedParticle(words: Words, lexicon: Lexicon, at: number): boolean {
  const [particle, ...rest] = words.parts[at]!;
  if (particle === undefined || rest.length !== 1 || !lexicon.firmParticles.has(particle)) return false;
  const { start, end } = words.tokens[at]!;
  return /^\p{Ll}+-\p{Lu}/u.test(words.text.slice(start, Math.min(end, start + 40)));
}

/** Nothing but initials so far: "X.". */
function isInitialOnly(words: Words, first: number, at: number): boolean {
  return at === first + 1 && (words.flags[first]! & INITIAL) !== 0;
}

/** "Photo Jean Petit La première exposition": an article before a common noun begins something else. */
function opensPhrase(words: Words, lexicon: Lexicon, at: number, stop: number): boolean {
  if (!lexicon.notNames.has(stripApostrophe(words.folded[at]!)) || at + 1 >= stop) return false;
  if ((words.flags[at + 1]! & CAPITAL) !== 0) return false;
  const { pos } = words.tokens[at + 1]!;
  return pos === 'NOUN' || pos === 'ADJ';
}

/** "van der Leyen", "de Villepin", "d’Estaing": particles count when a capital follows. */
function afterParticles(words: Words, lexicon: Lexicon, first: number, at: number, stop: number): number {
  let end = at;
  let loose = false;
  while (end < stop && end < at + 3 && (words.flags[end]! & CAPITAL) === 0) {
    const folded = stripApostrophe(words.folded[end]!);
    if (lexicon.firmParticles.has(folded) && !lexicon.looseParticles.has(folded)) end++;
    else if (lexicon.looseParticles.has(folded)) {
      loose = true;
      end++;
    } else return at;
  }
  if (end === at || end >= stop) return at;
  // "la Brigade du Nord": a name with an article goes on with any word that has a capital
  const goesOn =
    loose &&
    words.tokens[first - 1]?.pos === 'DET' &&
    (words.flags[end]! & CAPITAL) !== 0 &&
    !opensPhrase(words, lexicon, end, stop);
  if (!goesOn && !isNameWord(words, lexicon, end)) return at;
  if (!loose) return end + 1;
  return joinsLoosely(words, lexicon, first, at, end, stop) ? end + 1 : at;
}

/** "Yann de Kersauson" is one name, "Claire Dumas de Radio Nord" and "Commission européenne de Bruxelles" are not. */
function joinsLoosely(
  words: Words,
  lexicon: Lexicon,
  first: number,
  at: number,
  next: number,
  stop: number,
): boolean {
  const length = at - first;
  const isElided = words.folded[at]!.endsWith("'");
  if (length === 2 && isTitleArticle(words, lexicon, first)) return (words.flags[next]! & UPPER) === 0;
  if (length > (isElided ? 2 : 1)) return false;
  if (knownAt(words, lexicon, next, stop)) return false;
  // "délégué CGT de Vertelec"
  if ((words.flags[next]! & UPPER) !== 0 || (words.flags[first]! & UPPER) !== 0) return false;
  // "le PDG d’Armor Naval": a function in capitals is no name
  if (length === 1 && lexicon.roleParts.has(words.parts[first]![0] ?? '')) return false;
  // "la Cigale du Port": what has an article is no person
  const before = first - 1;
  if (
    length === 1 &&
    before >= 0 &&
    words.tokens[before]!.pos === 'DET' &&
    words.sentenceOf[before] === words.sentenceOf[first]
  )
    return !isGivenName(words, lexicon, next);
  // "le skipper Yann de Kersauson"
  if (length === 1 && before >= 0 && lexicon.roleParts.has(words.parts[before]![0] ?? '')) return true;
  for (let token = first; token < at; token++) {
    const isInitial = (words.flags[token]! & INITIAL) !== 0;
    if (!isInitial && !isGivenName(words, lexicon, token) && !(isElided && token > first)) return false;
  }
  return true;
}

/** « selon La Plume du Jura »: an article with a capital of its own opens a title. */
export function isTitleArticle(words: Words, lexicon: Lexicon, token: number): boolean {
  const determiner = longestPhrase(lexicon.determiners, words, token, token + 1)?.values[0];
  return determiner?.sort === 'definite' && !lexicon.of.has(stripApostrophe(words.folded[token]!));
}

/** "Jean", "Jean-Marc" (by its first part), "Élisabeth". */
export function isGivenName(words: Words, lexicon: Lexicon, token: number): boolean {
  if ((words.flags[token]! & CAPITAL) === 0) return false;
  const folded = words.folded[token]!;
  if (lexicon.givenNames.has(folded)) return true;
  const parts = words.parts[token]!;
  return (
    parts.length === 2 &&
    folded.includes('-') &&
    lexicon.givenNames.has(parts[0]!) &&
    lexicon.givenNames.has(parts[1]!)
  );
}

/** Whether a token is nothing but the numbering of a ruler: "II", "XVI". */
export function isNumeral(words: Words, token: number): boolean {
  return /^[ivx]{1,5}$/u.test(words.folded[token]!) && (words.flags[token]! & CAPITAL) !== 0;
}
