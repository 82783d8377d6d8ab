import type { DeterminerWords } from '../../lang/contract/actor.ts';
import type { Known } from './known-phrases.ts';
import type { FoundName } from './name-acronym.ts';
import { isGenitive } from './name-group.ts';
import { type Institution, stripApostrophe } from './name-institution.ts';
import type { Lexicon } from './name-lexicon.ts';
import { standsForPlace } from './name-place.ts';
import { longestPhrase, type TrieMatch } from './name-trie.ts';
import { previousWord } from './name-type.ts';
import { CAPITAL, OPENS, type Words } from './name-words.ts';

/** What a name is of which nothing is known but where it stands. */
export const PLAIN = {
  country: null,
  institution: null,
  key: null,
  gender: null,
  adjective: false,
  long: null,
} as const;

/** The id of an institution: its kind with the country or the town, where one is told. */
export function institutionKey(kind: string, country: string | null, place: string | null): string {
  const where = country ?? place?.replace(/^place:/u, '');
  return where ? `${kind}:${where}` : kind;
}

/** An institution found by its description; null where no article introduces it. */
export function institutionName(words: Words, lexicon: Lexicon, found: Institution): FoundName | null {
  const { kind, country, place, first, end } = found;
  const before = previousWord(words, first);
  const isCapital = (words.flags[first]! & CAPITAL) !== 0;
  // "un délégué d’Oslo à l’ONU" is a person
  if (isFunction(words, lexicon, found)) return null;
  if (
    !isCapital &&
    !found.isBare &&
    !isIntroduced(words, lexicon, before, country !== null || place !== null)
  )
    return null;
  // "Armée de libération nationale" is a name of its own, not the army
  const isProper = isCapital && end - first > 1 && country === null && place === null && found.isByHead;
  const key = isProper ? null : institutionKey(kind, country, place);
  return {
    ...PLAIN,
    type: 'organisation',
    first,
    last: end,
    country,
    institution: isProper ? null : kind,
    key,
  };
}

function isFunction(words: Words, lexicon: Lexicon, { first, end, isBare }: Institution): boolean {
  if (!lexicon.headLast) return lexicon.roleParts.has(words.parts[first]![0] ?? '');
  return !isBare && longestPhrase(lexicon.roles, words, end - 1, end) !== null;
}

/** Whether an article or an adjective stands before: "la police"; "forces de police" only where the country is told. */
function isIntroduced(words: Words, lexicon: Lexicon, before: number | null, isLocated: boolean): boolean {
  if (before === null) return false;
  const match = longestPhrase(lexicon.determiners, words, before, before + 1);
  const folded = stripApostrophe(words.folded[before]!);
  if (lexicon.preposed.has(folded)) return true;
  if (match?.values.some(isArticle) || isGenitive(words, lexicon, before)) return true;
  return isLocated && (lexicon.prepositions.has(folded) || words.tokens[before]!.pos === 'DET');
}

/** Not « de » and « d’ », which only look like articles. */
export function isArticle({ number, sort }: DeterminerWords): boolean {
  return number !== null || sort !== 'indefinite';
}

/** A phrase of the tables as a name; capitals and seats by what they stand for here. */
export function knownName(
  words: Words,
  lexicon: Lexicon,
  first: number,
  match: TrieMatch<Known>,
): FoundName | null {
  const known = pick(words, first, match);
  const base = {
    ...PLAIN,
    first,
    last: match.end,
    country: known.country,
    institution: known.institution,
    key: known.key,
  };
  switch (known.kind) {
    case 'country':
      return { ...base, type: 'country' };
    case 'capital':
      return standsForPlace(words, lexicon, first, match.end)
        ? { ...base, type: 'place' }
        : { ...base, type: 'country', key: `country:${known.country}` };
    case 'city':
    case 'region':
      return { ...base, type: 'place' };
    case 'metonym':
      return { ...base, type: standsForPlace(words, lexicon, first, match.end) ? 'place' : 'organisation' };
    case 'organisation':
      return { ...base, type: 'organisation' };
    default:
      return demonymName(words, lexicon, base, known);
  }
}

function pick(words: Words, first: number, match: TrieMatch<Known>): Known {
  const isCapital = (words.flags[first]! & (CAPITAL | OPENS)) === CAPITAL;
  const ranked = match.values.filter((value) => value.kind.endsWith('demonym') !== isCapital);
  return ranked[0] ?? match.values[0]!;
}

/** "sud-coréen" is an adjective, "les Sud-Coréens" a people. */
function demonymName(words: Words, lexicon: Lexicon, base: Omit<FoundName, 'type'>, known: Known): FoundName {
  const isPeople =
    (words.flags[base.first]! & (lexicon.data.grammar.capitalDemonyms ? CAPITAL : CAPITAL | OPENS)) ===
      CAPITAL && !isNounAfter(words, lexicon, base.last);
  const local = known.kind === 'town-demonym';
  const key = isPeople ? known.key.replace(/^(?:country|place):/u, 'people:') : known.key;
  return { ...base, type: 'group', adjective: !isPeople, key, country: local ? null : known.country };
}

/** "l’Américain Pete Selleck", "French troops": the demonym only introduces what follows. */
function isNounAfter(words: Words, lexicon: Lexicon, token: number): boolean {
  if (token >= words.tokens.length || words.sentenceOf[token] !== words.sentenceOf[token - 1]) return false;
  if ((words.flags[token]! & CAPITAL) !== 0) return true;
  const { pos } = words.tokens[token]!;
  return (
    lexicon.data.grammar.capitalDemonyms &&
    (pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ' || pos === 'X')
  );
}
