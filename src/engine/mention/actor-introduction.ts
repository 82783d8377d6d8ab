import type { Article, PlacedName } from './actor-article.ts';
import type { Entity, Role } from './actor-entity.ts';
import { isEdge, isGroupHead, type RoleMatch, readRole, roleAt, roleEndingAt } from './actor-role.ts';
import { functionOfOwner, voiceOfNoun } from './actor-voice.ts';
import { groupEnd, groupStart } from './name-group.ts';
import { stripApostrophe } from './name-institution.ts';
import type { Gender } from './name-lexicon.ts';
import { longestPhrase } from './name-trie.ts';
import { LETTERS } from './name-words.ts';

/** How far to the left a function may stand, and how far to the right it may begin, in tokens. */
const LEFT = 28;
const RIGHT = 5;

/** What introduces a person beside the name. */
export interface Introduction {
  readonly role: Role;
  /** First token of the whole noun phrase: of its article where there is one. */
  readonly first: number;
}

/**
 * The functions that stand beside a person’s name: "le ministre des Affaires étrangères, David Petit",
 * "Anna Roy, porte-parole du parti,", "l’entraîneur Paul Blanc".
 */
export function introductionsOf(article: Article, placed: PlacedName): Introduction[] {
  const before = roleBefore(article, placed);
  const after = roleAfter(article, placed);
  return [before, ...after].filter((found) => found !== null);
}

function roleBefore(article: Article, placed: PlacedName): Introduction | null {
  const { words, lexicon } = article;
  const sentence = words.sentences[words.sentenceOf[placed.first] ?? -1];
  if (!sentence) return null;
  const floor = Math.max(sentence.first, placed.first - LEFT);
  let end = placed.first;
  while (end > floor && lexicon.titles.has(words.parts[end - 1]!.join(' ')) && !isRoleWord(article, end - 1))
    end--;
  const comma = end > floor && words.folded[end - 1] === ',';
  const last = comma ? end - 1 : end;
  const best = comma ? outermost(article, floor, last) : nearest(article, floor, last);
  if (!best) return null;
  if (best.end > last || (best.end === best.first + 1 && isOtherPerson(article, best.end, last))) return null;
  const start = startOf(article, best.first, floor);
  // "les sœurs Petit" tells nothing of one of them
  if (!comma && longestPhrase(lexicon.determiners, words, start, best.first)?.values[0]?.number === 'Plur')
    return null;
  if (comma && !isClosed(article, placed.last) && isGoverned(article, start, floor)) return null;
  const read = readRole(article, best, last, genderAt(article, start, best));
  const voice = comma ? voiceOfNoun(article, read, best.end, last, placed.first) : read;
  const role = functionOfOwner(article, voice, start, best.first, placed.first);
  return { role: role.country === null ? inCountry(article, role, start, floor) : role, first: start };
}

/** "au Royaume-Uni, où le ministre des Finances, Paul Roy": an office of the country just named. */
function inCountry(article: Article, role: Role, start: number, floor: number): Role {
  const { words, lexicon } = article;
  if (role.words.sort !== 'office' || role.institution === null || role.about !== null || role.place !== null)
    return role;
  let at = start - 1;
  if (at < floor || !lexicon.whereWords.has(words.folded[at]!)) return role;
  at--;
  if (at >= floor && words.folded[at] === ',') at--;
  const placed = article.names[article.nameAt[at] ?? -1];
  return placed && placed.last === at + 1 && placed.name.type === 'country'
    ? { ...role, country: placed.name.country }
    : role;
}

function isRoleWord(article: Article, token: number): boolean {
  return article.lexicon.roleParts.has(article.words.parts[token]![0] ?? '');
}

/** The function closest to the name; of several in a row ("leader frontiste") the first. */
function nearest(article: Article, floor: number, last: number): RoleMatch | null {
  const { words, lexicon } = article;
  if (lexicon.headLast) return roleEndingAt(words, lexicon, floor, last);
  let best: RoleMatch | null = null;
  // "le discours du ministre" is not whom "de Jean Petit" names
  if (last > floor && lexicon.prepositions.has(stripApostrophe(words.folded[last - 1]!))) return null;
  for (let token = last - 1; token >= floor; token--) {
    if (isEdge(words, token) || crossesName(article, token)) break;
    const match = roleAt(words, lexicon, token, last);
    if (match) best = match;
    else if (best && lexicon.prepositions.has(stripApostrophe(words.folded[token]!))) break;
    else if (best && words.tokens[token]!.pos === 'DET') break;
  }
  return best;
}

/** The head of the phrase before a comma: the leftmost function that nothing parts from it. */
function outermost(article: Article, floor: number, last: number): RoleMatch | null {
  const { words, lexicon } = article;
  let best: RoleMatch | null = null;
  for (let token = last - 1; token >= floor; token--) {
    if (isEdge(words, token) || crossesName(article, token)) break;
    const match = roleAt(words, lexicon, token, last);
    if (match && isGroupHead(words, lexicon, match, last)) best = match;
    if (best && isGoverningPreposition(article, token)) break;
  }
  return best;
}

/** A preposition other than "de" and "à" opens a phrase of its own: "avec le président du club, Jean Petit". */
function isGoverningPreposition(article: Article, token: number): boolean {
  const { words, lexicon } = article;
  const folded = stripApostrophe(words.folded[token]!);
  return lexicon.prepositions.has(folded) && !lexicon.of.has(folded) && folded.length > 2;
}

/** Another person’s name in between belongs to another phrase. */
function crossesName(article: Article, token: number): boolean {
  const index = article.nameAt[token] ?? -1;
  return index >= 0 && article.names[index]!.name.type === 'person';
}

function isOtherPerson(article: Article, from: number, to: number): boolean {
  for (let token = from; token < to; token++) if (crossesName(article, token)) return true;
  return false;
}

/** Over the adjectives and the article before a function. */
export function startOf(article: Article, head: number, floor: number): number {
  const { words, lexicon } = article;
  let first = lexicon.headLast ? groupStart(words, lexicon, head, floor) : head;
  for (let steps = 0; steps < 4 && first - 1 >= floor; steps++) {
    const folded = stripApostrophe(words.folded[first - 1]!);
    const isArticle =
      words.tokens[first - 1]!.pos === 'DET' ||
      longestPhrase(lexicon.determiners, words, first - 1, first) !== null;
    if (isArticle && !(lexicon.of.has(folded) && words.tokens[first - 1]!.pos === 'ADP')) return first - 1;
    if (
      lexicon.preposed.has(folded) ||
      words.tokens[first - 1]!.pos === 'ADJ' ||
      words.tokens[first - 1]!.pos === 'NUM'
    )
      first--;
    else break;
  }
  return first;
}

/** Whether the phrase hangs on a preposition: contractions ("du", "au") count. */
export function isGoverned(article: Article, first: number, floor: number): boolean {
  const { words, lexicon } = article;
  const folded = stripApostrophe(words.folded[first] ?? '');
  if (lexicon.prepositions.has(folded)) return true;
  return first - 1 >= floor && lexicon.prepositions.has(stripApostrophe(words.folded[first - 1]!));
}

/** A comma, a bracket or the end of the sentence after the name closes an apposition. */
function isClosed(article: Article, last: number): boolean {
  const { words } = article;
  if (last >= words.tokens.length || words.sentenceOf[last] !== words.sentenceOf[last - 1]) return true;
  return /^[,;:.!?)»”"…–—(]/u.test(words.folded[last]!);
}

function genderAt(article: Article, start: number, match: RoleMatch): Gender {
  const { words, lexicon } = article;
  const determiner = longestPhrase(lexicon.determiners, words, start, match.first);
  // « la juge », « la biologiste »: the article tells what the noun does not
  return determiner?.values[0]?.gender ?? match.phrase.gender;
}

function roleAfter(article: Article, placed: PlacedName): Introduction[] {
  const { words, lexicon } = article;
  const sentence = words.sentences[words.sentenceOf[placed.first] ?? -1];
  if (!sentence) return [];
  const limit = sentence.last;
  let at = placed.last;
  const opening = words.folded[at] ?? '';
  const isSetOff = at < limit && (opening === ',' || opening === '(' || opening === '–' || opening === '—');
  if (isSetOff) at++;
  at = skipAge(article, at, limit);
  const start = at;
  const determiner =
    at < limit ? longestPhrase(lexicon.determiners, words, at, Math.min(limit, at + 2)) : null;
  const isArticle = determiner?.values.some((value) => value.sort !== 'quantity') ?? false;
  if (!isSetOff && !isArticle) return [];
  if (determiner && isArticle) at = determiner.end;
  if (lexicon.headLast) {
    const match = roleEndingAt(words, lexicon, at, groupEnd(words, lexicon, at, limit));
    if (!match || !isApposition(article, match, isArticle, isSetOff, limit)) return [];
    return [{ role: readRole(article, match, limit, match.phrase.gender), first: placed.first }];
  }
  const stop = Math.min(limit, at + RIGHT);
  for (let token = at; token < stop; token++) {
    if ((words.flags[token]! & LETTERS) === 0 || isEdge(words, token)) return [];
    const match = roleAt(words, lexicon, token, limit, isSetOff && token === at);
    if (match && (words.tokens[token]!.pos !== 'VERB' || isLasting(match))) {
      const role = readRole(article, match, limit, determiner?.values[0]?.gender ?? match.phrase.gender);
      if (!isApposition(article, match, isArticle, isSetOff, limit)) return [];
      const found = [{ role, first: placed.first }];
      const second = roleJoined(article, match.end, limit);
      return second ? [...found, { role: second, first: placed.first }] : found;
    }
    const folded = stripApostrophe(words.folded[token]!);
    const isBefore =
      lexicon.preposed.has(folded) || words.tokens[token]!.pos === 'ADJ' || token === start + 1;
    if (!isBefore || article.nameAt[token]! >= 0) return [];
  }
  return [];
}

/** « Paul Petit, prévenu du danger »: what somebody is in the events told may be what befell him. */
function isLasting({ phrase }: RoleMatch): boolean {
  const { sort } = phrase.words;
  return sort !== 'part' && sort !== 'defendant';
}

/** "sociologue et professeur à Lyon": a second function joined to the first. */
function roleJoined(article: Article, from: number, limit: number): Role | null {
  const { words, lexicon } = article;
  for (let token = from; token < Math.min(limit, from + 12); token++) {
    if (isEdge(words, token)) return null;
    if (!lexicon.conjunctions.has(words.folded[token]!)) continue;
    const match = roleAt(words, lexicon, token + 1, limit);
    return match ? readRole(article, match, limit, match.phrase.gender) : null;
  }
  return null;
}

/** "Anna Roy, 45 ans, agricultrice". */
function skipAge(article: Article, from: number, limit: number): number {
  const { words, lexicon } = article;
  if (from + 2 < limit && /^\p{N}+$/u.test(words.folded[from]!) && words.folded[from + 2] === ',')
    return from + 3;
  // "Anna Roe, 45, a farmer"
  if (
    lexicon.headLast &&
    from + 1 < limit &&
    /^\p{N}+$/u.test(words.folded[from]!) &&
    words.folded[from + 1] === ','
  )
    return from + 2;
  return from;
}

/** A bare function is an apposition; with an article it must be closed, or no other clause could begin with it. */
function isApposition(
  article: Article,
  match: RoleMatch,
  hasArticle: boolean,
  isSetOff: boolean,
  limit: number,
): boolean {
  const { words } = article;
  for (let token = match.end; token < Math.min(limit, match.end + LEFT); token++) {
    const index = article.nameAt[token]!;
    if (index >= 0 && article.names[index]!.name.type === 'person' && token === article.names[index]!.first) {
      const before = stripApostrophe(words.folded[token - 1]!);
      // "Selon Anna Roy, le ministre Paul Blanc …": the function is the other person’s
      if (hasArticle && !article.lexicon.prepositions.has(before)) return false;
      if (token === match.end) return false;
    }
    if (isEdge(words, token)) {
      if (!hasArticle || !isSetOff) return true;
      return words.tokens[token]!.pos === 'PUNCT';
    }
  }
  return true;
}

/** More functions than anybody has in one article. */
const MOST_ROLES = 12;

/** Gives an entity what introduces it, once. */
export function addRole(entity: Entity, role: Role): void {
  entity.gender ??= role.gender;
  const isKnown = entity.roles.some(
    (held) =>
      held.head === role.head &&
      held.former === role.former &&
      held.institution === role.institution &&
      held.country === role.country &&
      held.place === role.place &&
      held.about === role.about,
  );
  if (!isKnown && entity.roles.length < MOST_ROLES) entity.roles.push(role);
}
