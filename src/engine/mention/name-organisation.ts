import { stripApostrophe } from './name-institution.ts';
import { knownAt } from './name-known.ts';
import type { Lexicon } from './name-lexicon.ts';
import { isAdjacent, isGivenName, isNameWord } from './name-run.ts';
import { CAPITAL, type Words } from './name-words.ts';

/** Longest name of an organisation, in tokens. */
const REACH = 14;

/**
 * Where an organisation’s name ends that begins with a capitalised general word: "Front de gauche",
 * "Fédération belge du secteur financier", "Cour d’appel de Paris". Takes adjectives and "de" complements; a
 * person’s name ends it.
 */
export function organisationEnd(
  words: Words,
  lexicon: Lexicon,
  first: number,
  end: number,
  limit: number,
): number {
  const stop = Math.min(limit, first + REACH);
  let at = end;
  let complements = 0;
  while (at < stop && isAdjacent(words, at - 1)) {
    if (isAdjectival(words, lexicon, at, stop)) {
      at++;
      continue;
    }
    if (complements >= 2) break;
    const next = complementEnd(words, lexicon, at, stop);
    if (next <= at) break;
    complements++;
    at = next;
  }
  return at;
}

function isAdjectival(words: Words, lexicon: Lexicon, at: number, stop: number): boolean {
  if (words.parts[at]!.length === 0) return false;
  if ((words.flags[at]! & CAPITAL) !== 0)
    return isNameWord(words, lexicon, at) && !isGivenName(words, lexicon, at);
  if (knownAt(words, lexicon, at, stop)?.values.some((known) => known.kind.endsWith('demonym'))) return true;
  return words.tokens[at]!.pos === 'ADJ' && !lexicon.headLast;
}

function complementEnd(words: Words, lexicon: Lexicon, at: number, stop: number): number {
  if (!lexicon.of.has(stripApostrophe(words.folded[at]!))) return at;
  let next = at + 1;
  if (next < stop && words.tokens[next]!.pos === 'DET') next++;
  if (next >= stop || !isAdjacent(words, next - 1)) return at;
  const known = knownAt(words, lexicon, next, stop);
  if (known && !known.values.some((value) => value.kind.endsWith('demonym'))) return known.end;
  if (isGivenName(words, lexicon, next) && next + 1 < stop && isNameWord(words, lexicon, next + 1)) return at;
  const isNoun = words.tokens[next]!.pos === 'NOUN' || isNameWord(words, lexicon, next);
  return isNoun && words.parts[next]!.length > 0 ? next + 1 : at;
}
