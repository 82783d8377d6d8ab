import type { InstitutionWords } from '../../lang/contract/actor.ts';
import { isGenitive } from './name-group.ts';
import { knownAt } from './name-known.ts';
import type { Lexicon } from './name-lexicon.ts';
import { isSpecifier, locate, type Scan, takeSpecifier } from './name-specifier.ts';
import { CAPITAL, headKey, OPENS, type Words } from './name-words.ts';

/** Kinds that are somewhere else than where they belong: "the UN ambassador", "à l’ONU". */
export const ABROAD: ReadonlySet<string> = new Set(['un-mission', 'embassy', 'consulate']);

const NAMING: ReadonlySet<string> = new Set(['NOUN', 'PROPN']);

/** Over a word that may stand before the head: "South Korea’s |", "foreign |"; the same token where it may not. */
export function afterModifier(
  words: Words,
  lexicon: Lexicon,
  first: number,
  at: number,
  limit: number,
): number {
  if (at > first && isGenitive(words, lexicon, at)) return at + 1;
  const known = knownAt(words, lexicon, at, limit);
  if (known) return known.end;
  const isSpecific = isSpecifier(words, lexicon, at) || lexicon.institutions.has(headKey(words.parts[at]));
  if (isSpecific) return at + 1;
  if (at > first && lexicon.conjunctions.has(words.folded[at]!)) {
    // "Food and Drug Administration"
    return at + 1 < limit && isSpecifier(words, lexicon, at + 1) && (words.flags[at + 1]! & CAPITAL) !== 0
      ? at + 1
      : at;
  }
  const { pos } = words.tokens[at]!;
  if ((words.flags[at]! & CAPITAL) === 0) return at > first && pos === 'ADJ' ? at + 1 : at;
  if (lexicon.notNames.has(words.folded[at]!) || lexicon.titles.has(words.parts[at]!.join(' '))) return at;
  // "Angry police officers": only the sentence’s start gives the capital; not of "Royal Navy"
  const isNext = (words.flags[at + 1] ?? 0) & CAPITAL;
  if ((words.flags[at]! & OPENS) !== 0 && pos !== 'PROPN' && (pos !== 'ADJ' || !isNext)) return at;
  if (lexicon.roleParts.has(words.parts[at]![0] ?? '') || lexicon.givenNames.has(words.folded[at]!))
    return at;
  // "Reed’s army" is none of Reed’s name
  return isGenitive(words, lexicon, at + 1) ? at : at + 1;
}

/**
 * Takes what stands before the head into `scan`: "Norwegian |", "South Korea’s |", "foreign |". False where another
 * organisation stands there: "an Amazon court case".
 */
export function takeFront(
  words: Words,
  lexicon: Lexicon,
  first: number,
  head: number,
  scan: Scan,
  entries: readonly InstitutionWords[],
): boolean {
  const isLocal = entries.some((entry) => entry.local);
  let town: number | null = null;
  for (let at = first; at < head; ) {
    const known = knownAt(words, lexicon, at, head);
    const value = known?.values.find(({ kind }) => kind !== 'organisation' && kind !== 'metonym');
    if (known && !value) {
      if (!entries.some((entry) => ABROAD.has(entry.kind))) return false;
      scan.kinds.add(known.values[0]!.key);
    } else if (value) {
      if (value.kind === 'capital' && scan.country === null && scan.place === null) scan.town = value.key;
      const isPlace = value.kind === 'city' || value.kind === 'region' || value.kind === 'town-demonym';
      locate(scan, isPlace ? null : value.country, isPlace ? value.key : null);
    } else if (!takeSpecifier(words, lexicon, at, scan)) {
      if (isLocal && words.tokens[at]!.pos === 'PROPN') town ??= at;
      else if (NAMING.has(words.tokens[at]!.pos) && entries.some((entry) => entry.open))
        scan.purpose = lexicon.stem(words.parts[at]!.join('-'));
    }
    at = known?.end ?? at + 1;
  }
  if (town !== null) {
    let end = town;
    while (end < head && words.tokens[end]!.pos === 'PROPN' && !isSpecifier(words, lexicon, end)) end++;
    const key = `place:${words.parts.slice(town, end).flat().join('-')}`;
    scan.town ??= key;
    locate(scan, null, key);
  }
  return true;
}
