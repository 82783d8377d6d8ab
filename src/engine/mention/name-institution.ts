import type { InstitutionWords } from '../../lang/contract/actor.ts';
import { fold } from '../../text/fold.ts';
import { ABROAD, afterModifier, takeFront } from './name-institution-front.ts';
import { knownAt } from './name-known.ts';
import type { Lexicon } from './name-lexicon.ts';
import { isSpecifier, locate, type Scan, takeSpecifier } from './name-specifier.ts';
import { longestPhrase } from './name-trie.ts';
import { CAPITAL, headKey, type Words } from './name-words.ts';

/** An organ of a state as a noun phrase describes it; token indices, `end` exclusive. */
export interface Institution {
  readonly kind: string;
  readonly country: string | null;
  /** The town or region, for a local one: "la police madrilène". */
  readonly place: string | null;
  readonly speaksForState: boolean;
  /** Its head alone tells the kind: "armée", not "banque centrale". */
  readonly isByHead: boolean;
  /** It needs no article: "police said". */
  readonly isBare: boolean;
  readonly first: number;
  readonly end: number;
}

/** Longest phrase that is looked at, in tokens. */
const REACH = 18;
/** Longest way from the first word of a description to its head, in tokens. */
const FRONT = 10;
/** How deep organs of organs are followed: "la chambre haute du Parlement russe". */
const DEPTH = 2;

/**
 * The institution that is described from token `first` on: "ministère norvégien de la Pêche",
 * "renseignement militaire de Kiev", "South Korea’s spy agency". Null where the phrase is none.
 */
export function institutionAt(
  words: Words,
  lexicon: Lexicon,
  first: number,
  limit: number,
  depth = 0,
): Institution | null {
  if (!lexicon.headLast) return institutionWithHead(words, lexicon, first, first, limit, undefined, depth);
  let found: Institution | null = null;
  let at = first;
  while (at < Math.min(limit, first + FRONT)) {
    if (lexicon.institutions.has(headKey(words.parts[at])))
      found = institutionWithHead(words, lexicon, first, at, limit, undefined, depth) ?? found;
    const next = afterModifier(words, lexicon, first, at, limit);
    if (next <= at) break;
    at = next;
  }
  return found;
}

/**
 * The institution whose head is token `head` of the noun group that begins at `first`. `asHead` reads another word as
 * if this head stood there: the minister’s ministry.
 */
export function institutionWithHead(
  words: Words,
  lexicon: Lexicon,
  first: number,
  headToken: number,
  limit: number,
  asHead?: string,
  depth = 0,
): Institution | null {
  const head = asHead ?? headKey(words.parts[headToken]);
  const entries = lexicon.institutions.get(head);
  if (!entries) return null;
  const scan: Scan = {
    kinds: new Set([lexicon.stem(head)]),
    country: null,
    place: null,
    town: null,
    purpose: null,
    headEnd: headToken + 1,
    end: headToken + 1,
  };
  if (!takeFront(words, lexicon, first, headToken, scan, entries)) return null;
  const stop = Math.min(limit, headToken + REACH);
  let at = headToken + 1;
  while (at < stop) {
    const next = extend(words, lexicon, at, stop, scan, depth, entries);
    if (next <= at) break;
    at = next;
  }
  const isLocated = scan.country !== null || scan.place !== null;
  const entry = entries.find(
    (candidate) => (isLocated || !candidate.needsPlace) && fits(candidate, scan.kinds, lexicon),
  );
  if (!entry) return null;
  const { end } = scan;
  const isLocal = entry.local === true && scan.town !== null;
  const country = isLocal ? null : scan.country;
  const place = isLocal ? scan.town : scan.place;
  return {
    kind: entry.open && scan.purpose ? `${entry.kind}-${scan.purpose}` : entry.kind,
    country,
    place,
    speaksForState: entry.speaksForState,
    isByHead: entry.all === undefined && !(entry.open && scan.purpose),
    isBare: entry.bare === true,
    first,
    end,
  };
}

function fits(entry: InstitutionWords, kinds: ReadonlySet<string>, lexicon: Lexicon): boolean {
  return (entry.all ?? []).every((list) => list.some((word) => kinds.has(lexicon.stem(fold(word)))));
}

/** Takes the next words of the phrase into `scan`; returns where to go on, or `at` where the phrase ends. */
function extend(
  words: Words,
  lexicon: Lexicon,
  at: number,
  stop: number,
  scan: Scan,
  depth: number,
  entries: readonly InstitutionWords[],
): number {
  const known = knownAt(words, lexicon, at, stop);
  const isAdjective = known?.values.find(
    (value) => value.kind === 'demonym' || value.kind === 'town-demonym',
  );
  // behind the head an adjective belongs to what follows: "told the ministry | French troops …"
  if (lexicon.headLast && !lexicon.prepositions.has(words.folded[at]!)) {
    // "Ministry of Foreign | Affairs | and | Trade"
    const isComplement = at > scan.headEnd && scan.end === at;
    const isJoint = lexicon.conjunctions.has(words.folded[at]!) && isSpecifier(words, lexicon, at + 1);
    if (!isComplement || !(isJoint || isSpecifier(words, lexicon, at))) return at;
    takeSpecifier(words, lexicon, isJoint ? at + 1 : at, scan);
    scan.end = isJoint ? at + 2 : at + 1;
    return scan.end;
  }
  if (known && isAdjective) {
    locate(
      scan,
      isAdjective.kind === 'demonym' ? isAdjective.country : null,
      isAdjective.kind === 'demonym' ? null : isAdjective.key,
    );
    scan.end = known.end;
    return known.end;
  }
  if (takeSpecifier(words, lexicon, at, scan)) {
    scan.end = at + 1;
    return at + 1;
  }
  const folded = words.folded[at]!;
  const token = words.tokens[at]!;
  // "service national de renseignement"; by itself an adjective adds nothing, and may be a verb
  if (token.pos === 'ADJ' && (words.flags[at]! & CAPITAL) === 0) return at + 1;
  const isOf = lexicon.of.has(stripApostrophe(folded));
  const isAnd = lexicon.conjunctions.has(folded) && entries.some((entry) => entry.all !== undefined);
  if (isOf || isAnd || takesAbroad(words, lexicon, at, entries))
    return complement(words, lexicon, at, stop, scan, depth, isAnd, entries);
  return at;
}

/** "auprès des Nations unies", "à l’ONU", "en Syrie": only missions and embassies are somewhere. */
function takesAbroad(
  words: Words,
  lexicon: Lexicon,
  at: number,
  entries: readonly InstitutionWords[],
): boolean {
  return lexicon.prepositions.has(words.folded[at]!) && entries.some((entry) => ABROAD.has(entry.kind));
}

function complement(
  words: Words,
  lexicon: Lexicon,
  at: number,
  stop: number,
  scan: Scan,
  depth: number,
  linked: boolean,
  entries: readonly InstitutionWords[],
): number {
  let next = at + 1;
  while (next < stop && next <= at + 3 && isFunctionWord(words, lexicon, next)) next++;
  if (next >= stop) return at;
  const known = knownAt(words, lexicon, next, stop);
  const value = known?.values[0];
  if (known && value && value.kind !== 'demonym' && value.kind !== 'town-demonym') {
    if (linked) return at;
    for (const part of words.parts[next]!) scan.kinds.add(lexicon.stem(part));
    if (value.kind === 'organisation') scan.kinds.add(value.key);
    else if (value.kind === 'country') locate(scan, value.country, null);
    else if (value.kind === 'capital') {
      if (scan.country === null && scan.place === null) scan.town = value.key;
      locate(scan, value.country, null);
    } else if (value.kind !== 'metonym') locate(scan, null, value.key);
    scan.end = known.end;
    return known.end;
  }
  if (depth < DEPTH && !linked) {
    const inner = institutionAt(words, lexicon, next, stop, depth + 1);
    if (inner) {
      locate(scan, inner.country, inner.place);
      for (let token = inner.first; token < inner.end; token++) takeSpecifier(words, lexicon, token, scan);
      scan.end = inner.end;
      return inner.end;
    }
  }
  if (takeSpecifier(words, lexicon, next, scan)) {
    scan.end = next + 1;
    return next + 1;
  }
  const town = entries.some((entry) => entry.local) ? townAt(words, lexicon, at, next, stop) : null;
  if (town) {
    locate(scan, null, town.key);
    scan.end = town.end;
    return town.end;
  }
  const isNoun = words.tokens[next]!.pos === 'NOUN' || (words.flags[next]! & CAPITAL) !== 0;
  const follows =
    words.parts[next]!.length > 0 && isNoun && !linked && isSpecified(words, lexicon, next + 1, stop);
  const isOpen = scan.purpose === null && entries.some((entry) => entry.open);
  const isPurpose = isOpen && isNoun && !linked && words.parts[next]!.length > 0;
  if (isPurpose) scan.purpose = lexicon.stem(words.parts[next]!.join('-'));
  if (!follows && !isPurpose) return at;
  scan.end = next + 1;
  return next + 1;
}

/** "parquet de Trouvigny": after a bare "de", a capital that no table knows is the town of a local organ. */
function townAt(words: Words, lexicon: Lexicon, of: number, next: number, stop: number) {
  if (next !== of + 1 || (words.flags[next]! & CAPITAL) === 0) return null;
  const isBare =
    longestPhrase(lexicon.determiners, words, of, of + 1)?.values.every(({ number }) => number === null) ??
    false;
  if (!isBare || lexicon.givenNames.has(words.folded[next]!)) return null;
  let end = next + 1;
  while (end < stop && (words.flags[end]! & CAPITAL) !== 0) end++;
  return { key: `place:${words.parts.slice(next, end).flat().join('-')}`, end };
}

/** Whether a specifying word or a country still follows, so that an unknown noun belongs to the phrase. */
function isSpecified(words: Words, lexicon: Lexicon, at: number, stop: number): boolean {
  for (let token = at; token < Math.min(stop, at + 2); token++) {
    if (isSpecifier(words, lexicon, token)) return true;
    const known = knownAt(words, lexicon, token, stop);
    if (known?.values.some((value) => value.kind === 'demonym')) return true;
  }
  return false;
}

function isFunctionWord(words: Words, lexicon: Lexicon, token: number): boolean {
  const folded = stripApostrophe(words.folded[token]!);
  return (
    lexicon.of.has(folded) ||
    ARTICLE_POS.has(words.tokens[token]!.pos) ||
    longestPhrase(lexicon.determiners, words, token, token + 1) !== null
  );
}

const ARTICLE_POS: ReadonlySet<string> = new Set(['DET', 'ADP']);

export function stripApostrophe(folded: string): string {
  return folded.endsWith("'") ? folded.slice(0, -1) : folded;
}
