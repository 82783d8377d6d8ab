import type { FoundName } from './name-acronym.ts';
import { aliasLeadBefore } from './name-alias.ts';
import type { NameEvidence } from './name-evidence.ts';
import { institutionName, knownName, PLAIN } from './name-found.ts';
import { isGenitive } from './name-group.ts';
import { institutionAt, stripApostrophe } from './name-institution.ts';
import { knownAt } from './name-known.ts';
import type { Lexicon } from './name-lexicon.ts';
import { organisationEnd } from './name-organisation.ts';
import { isGivenName, isNumeral, type Run } from './name-run.ts';
import { longestPhrase } from './name-trie.ts';
import { genderOf, isHeadOfOrganisation, isOnlyOpening, typeOf } from './name-type.ts';
import { CAPITAL, INITIAL, UPPER, type Words } from './name-words.ts';

/** Cuts a run of capitals into names: functions off its start, known names apart from the people after them. */
export function splitRun(
  words: Words,
  lexicon: Lexicon,
  evidence: NameEvidence,
  run: Run,
  limit: number,
  found: FoundName[],
): void {
  const { end } = run;
  const isTitled = !endsAsOrganisation(words, lexicon, run);
  if (lexicon.headLast && isTitled && splitTitled(words, lexicon, evidence, run, limit, found)) return;
  let first = afterPurpose(words, lexicon, run);
  const role = isTitled ? longestPhrase(lexicon.roles, words, first, end) : null;
  if (role && (words.flags[first]! & INITIAL) === 0 && !isGivenName(words, lexicon, first)) {
    if (role.end >= end) return;
    first = role.end;
    pushPerson(words, lexicon, first, end, found);
    return;
  }
  while (
    first < end &&
    lexicon.titles.has(words.parts[first]!.join(' ')) &&
    (words.flags[first]! & CAPITAL) !== 0
  )
    first++;
  if (first >= end) return;
  if (first > run.first) {
    const gender =
      lexicon.titles.get(words.parts[first - 1]!.join(' ')) ?? genderOf(words, lexicon, first, end);
    found.push({ ...PLAIN, type: 'person', first, last: end, gender });
    return;
  }
  if (isOnlyOpening(words, first) && !isNameAtOpening(words, lexicon, evidence, first, end)) {
    first++;
    if (first >= end) return;
  }
  const known = knownAt(words, lexicon, first, end);
  if (known && known.end < end) {
    const value = known.values[0]!;
    const isAdjective = value.kind === 'demonym' || value.kind === 'town-demonym';
    const startsPerson =
      isGivenName(words, lexicon, known.end) && end - known.end >= 2 && !isGivenName(words, lexicon, first);
    if (isAdjective || startsPerson) {
      const name = knownName(words, lexicon, first, known);
      if (name) found.push(name);
      splitRun(words, lexicon, evidence, { first: known.end, end }, limit, found);
      return;
    }
    if (!isGivenName(words, lexicon, first) && value.kind !== 'city') {
      found.push({ ...PLAIN, type: 'organisation', first, last: end, country: value.country });
      return;
    }
  } else if (known) {
    const name = knownName(words, lexicon, first, known);
    if (name) found.push(name);
    return;
  }
  const inner =
    first + 1 < end && isHeadOfOrganisation(words, lexicon, first)
      ? knownAt(words, lexicon, first + 1, end)
      : null;
  if (inner && inner.end === end && inner.values[0]!.kind === 'organisation') {
    // "l’ONG Human Rights Watch": the general word is no part of the name
    const name = knownName(words, lexicon, first + 1, inner);
    if (name) found.push(name);
    return;
  }
  const person = personWithin(words, lexicon, first, end);
  if (person > first) {
    splitRun(words, lexicon, evidence, { first, end: person }, limit, found);
    pushPerson(words, lexicon, person, end, found);
    return;
  }
  pushTyped(words, lexicon, first, end, limit, found);
}

/** "Corby General Hospital": what ends so is no general’s name. */
function endsAsOrganisation(words: Words, lexicon: Lexicon, { first, end }: Run): boolean {
  if (end - first < 2 || !lexicon.organisationTails.has(words.folded[end - 1]!)) return false;
  for (let token = first; token < end - 1; token++) {
    // "President Roy Foundation": only a function right before the ending is no person’s
    const role = longestPhrase(lexicon.roles, words, token, end);
    if (role) return role.end === end - 1;
  }
  return false;
}

/**
 * A run with a function in it, or with an organ at its start, where heads stand last: "South Korean Foreign Minister |
 * Park Jin", "White House | Press Secretary | Ann Roe", "Interior Ministry | Spokesman | Jan Lis".
 */
function splitTitled(
  words: Words,
  lexicon: Lexicon,
  evidence: NameEvidence,
  run: Run,
  limit: number,
  found: FoundName[],
): boolean {
  const { first, end } = run;
  const known = knownAt(words, lexicon, first, end);
  const isInitial = (words.flags[first]! & INITIAL) !== 0 && known === null;
  if (isGivenName(words, lexicon, first) || isInitial) return false;
  const rest = (from: number): void => {
    while (from < end && isGenitive(words, lexicon, from)) from++;
    if (from < end) splitRun(words, lexicon, evidence, { first: from, end }, limit, found);
  };
  const organ = institutionAt(words, lexicon, first, end);
  const organName = organ && organ.end <= end ? institutionName(words, lexicon, organ) : null;
  const role = roleWithin(words, lexicon, first, end);
  if (known && known.end < end && role === null && isTitleComplement(words, lexicon, first)) {
    const name = knownName(words, lexicon, first, known);
    if (name) found.push(name);
    pushPerson(words, lexicon, known.end, end, found);
    return true;
  }
  if (organName && organName.last > (known?.end ?? 0) && (role === null || organName.last <= role.first)) {
    found.push(organName);
    rest(organName.last);
    return true;
  }
  // "US State Department": each has a table’s name
  const next = known && known.end < end ? knownAt(words, lexicon, known.end, end) : null;
  const isOwned =
    next?.end === end && next.values.some(({ kind }) => kind === 'organisation' || kind === 'metonym');
  if (role === null && !isOwned) return false;
  if (known && (role === null || known.end <= role.first)) {
    const name = knownName(words, lexicon, first, known);
    if (name) found.push(name);
    rest(known.end);
    return true;
  }
  if (role === null) return false;
  let left = role.first;
  while (left > first && lexicon.preposed.has(words.folded[left - 1]!)) left--;
  if (left > first) splitRun(words, lexicon, evidence, { first, end: left }, limit, found);
  if (role.end < end) pushPerson(words, lexicon, role.end, end, found);
  return true;
}

/** "Mayor of | London Ann Roe", "Ambassador to the | United States Jan Lis": a function and its preposition stand before. */
function isTitleComplement(words: Words, lexicon: Lexicon, first: number): boolean {
  let token = first - 1;
  if (token > 0 && words.tokens[token]!.pos === 'DET') token--;
  if (token <= 0 || !lexicon.prepositions.has(words.folded[token]!)) return false;
  if (words.sentenceOf[token - 1] !== words.sentenceOf[first] || (words.flags[token - 1]! & CAPITAL) === 0)
    return false;
  return longestPhrase(lexicon.roles, words, token - 1, token) !== null;
}

/** The last function in a run of capitals; none of somebody’s names. */
function roleWithin(words: Words, lexicon: Lexicon, first: number, end: number) {
  for (let token = end - 1; token >= first; token--) {
    const role = longestPhrase(lexicon.roles, words, token, end);
    if (!role || (token > first && isGivenName(words, lexicon, token - 1))) continue;
    // "Secretary | General", "Prime | Minister": the longest that ends there
    let start = token;
    for (let from = token - 1; from >= Math.max(first, token - 3); from--)
      if (longestPhrase(lexicon.roles, words, from, end)?.end === role.end) start = from;
    return { first: start, end: role.end };
  }
  return null;
}

/** How far before its complement the head of a minister’s title may stand, in tokens. */
const PURPOSE = 8;

/** « le ministre de la Défense Kaarel Tamm »: what the ministry is for is no part of the minister’s name. */
function afterPurpose(words: Words, lexicon: Lexicon, { first, end }: Run): number {
  let next = first;
  while (next < end && lexicon.institutionWords.has(lexicon.stem(words.folded[next]!))) next++;
  if (next === first || end - next < 2) return first;
  for (let token = first - 1; token >= Math.max(0, first - PURPOSE); token--) {
    if (words.sentenceOf[token] !== words.sentenceOf[first]) return first;
    const role = longestPhrase(lexicon.roles, words, token, first);
    if (role) return role.values.some((value) => value.words.headOf !== undefined) ? next : first;
  }
  return first;
}

function pushPerson(words: Words, lexicon: Lexicon, first: number, end: number, found: FoundName[]): void {
  found.push({ ...PLAIN, type: 'person', first, last: end, gender: genderOf(words, lexicon, first, end) });
}

function pushTyped(
  words: Words,
  lexicon: Lexicon,
  first: number,
  end: number,
  limit: number,
  found: FoundName[],
): void {
  if (isHeadOfOrganisation(words, lexicon, first)) {
    // "l’ONG précise", "l’ONG Terre Vive": a general word in capitals is no part of a name
    if ((words.flags[first]! & UPPER) !== 0) {
      if (end > first + 1) found.push({ ...PLAIN, type: 'organisation', first: first + 1, last: end });
      return;
    }
    const last = organisationEnd(words, lexicon, first, end, limit);
    // « Fabricant de volets, le groupe souffre »: only the sentence’s start gives the capital
    if (isOnlyOpening(words, first) && isOrdinary(words, lexicon, first, last)) return;
    // a general word by itself ("la Commission") names nothing yet
    if (last > first + 1) found.push({ ...PLAIN, type: 'organisation', first, last });
    return;
  }
  if (aliasLeadBefore(words, lexicon, first, 0) !== null) {
    found.push({ ...PLAIN, type: 'organisation', gender: null, first, last: end });
    return;
  }
  if (end - first === 1 && (isCompound(words, lexicon, first) || isNoName(words, lexicon, first))) return;
  const typing = typeOf(words, lexicon, first, end);
  if (!typing) return;
  const isExtended =
    typing.type === 'organisation' && lexicon.headLast && takesComplement(words, lexicon, first, end);
  const last = isExtended ? organisationEnd(words, lexicon, first, end, limit) : end;
  found.push({ ...PLAIN, ...typing, first, last });
}

/** "National Federation | of Ward Staff": the name ends in a general noun, and what it is for has capitals too. */
function takesComplement(words: Words, lexicon: Lexicon, first: number, end: number): boolean {
  if (end - first < 2 || lexicon.firmTails.has(words.folded[end - 1]!)) return false;
  if (!longestPhrase(lexicon.organisationHeads, words, end - 1, end)) return false;
  return lexicon.of.has(words.folded[end] ?? '') && ((words.flags[end + 1] ?? 0) & CAPITAL) !== 0;
}

/** A general noun with a complement of small words only, its noun without an article. */
function isOrdinary(words: Words, lexicon: Lexicon, first: number, last: number): boolean {
  if (last < first + 3 || !lexicon.of.has(stripApostrophe(words.folded[first + 1]!))) return false;
  if (words.tokens[first + 2]!.pos !== 'NOUN') return false;
  for (let token = first + 1; token < last; token++) if ((words.flags[token]! & CAPITAL) !== 0) return false;
  return true;
}

/** "A3", "X.", "Affaires" of a ministry. */
function isNoName(words: Words, lexicon: Lexicon, token: number): boolean {
  if ((words.flags[token]! & INITIAL) !== 0) return true;
  const folded = words.folded[token]!;
  return /\p{N}/u.test(folded) || lexicon.institutionWords.has(lexicon.stem(folded));
}

/** "Moscou-Pyongyang": places joined by a hyphen, the name of none. */
function isCompound(words: Words, lexicon: Lexicon, token: number): boolean {
  const parts = words.parts[token]!;
  return parts.length > 1 && parts.length < 6 && (lexicon.known.next.get(parts[0]!)?.values.length ?? 0) > 0;
}

/** "Assemblée Lucie Garnier": where a person begins after a word that is none of his names. */
function personWithin(words: Words, lexicon: Lexicon, first: number, end: number): number {
  if (isGivenName(words, lexicon, first) || (words.flags[first]! & INITIAL) !== 0) return first;
  const stem = lexicon.stem(words.parts[first]![0] ?? '');
  // "Fondation Jean Martin", "Aéroport Charles de Gaulle" are named after people
  if (lexicon.things.has(stem) || lexicon.places.has(stem)) return first;
  if (isHeadOfOrganisation(words, lexicon, first) && !lexicon.institutions.has(words.parts[first]!.join('-')))
    return first;
  for (let token = first + 1; token + 1 < end; token++) {
    if (
      isGivenName(words, lexicon, token) &&
      (words.flags[token + 1]! & CAPITAL) !== 0 &&
      !isNumeral(words, token + 1)
    )
      return token;
  }
  return first;
}

/** Whether the capital at the start of a sentence belongs to a name. */
function isNameAtOpening(
  words: Words,
  lexicon: Lexicon,
  evidence: NameEvidence,
  first: number,
  end: number,
): boolean {
  const folded = words.folded[first]!;
  if (isGivenName(words, lexicon, first) || evidence.inside.has(folded)) return true;
  if (knownAt(words, lexicon, first, end)) return true;
  if (evidence.small.has(folded)) return false;
  if (isHeadOfOrganisation(words, lexicon, first)) return true;
  if (end - first > 1) return words.tokens[first]!.pos === 'PROPN' || !isGivenName(words, lexicon, first + 1);
  return words.tokens[first]!.pos === 'PROPN';
}
