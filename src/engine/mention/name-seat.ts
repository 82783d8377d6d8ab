import type { Known } from './known-phrases.ts';
import type { FoundName } from './name-acronym.ts';
import { knownAt } from './name-known.ts';
import type { Lexicon } from './name-lexicon.ts';
import { standsForPlace } from './name-place.ts';
import type { Words } from './name-words.ts';

/**
 * A town that acts, in an article that names who sits or plays there: « Bruxelles » is the Commission and not
 * Belgium, « Marseille » the club that is also called OM. A capital stays its government’s where the article names
 * the country: « la Belgique ».
 */
export function settleSeats(
  words: Words,
  lexicon: Lexicon,
  names: readonly FoundName[],
): readonly FoundName[] {
  if (lexicon.seats.size === 0) return names;
  const named = new Set<string>();
  for (const name of names) {
    // the capital itself names no country
    if (name.key != null && townOf(words, lexicon, name) === null) named.add(name.key);
  }
  return names.map((name) => {
    const town = townOf(words, lexicon, name);
    if (!town || (named.has(`country:${town.country}`) && town.kind === 'capital')) return name;
    const organisation = lexicon.seats.get(town.key)?.find(({ key }) => named.has(key));
    if (!organisation || standsForPlace(words, lexicon, name.first, name.last)) return name;
    const { key, country, institution } = organisation;
    return { ...name, type: 'organisation', key, country, institution };
  });
}

/** The town whose name stands here, whole. */
function townOf(words: Words, lexicon: Lexicon, name: FoundName): Known | null {
  if (name.type !== 'country' && name.type !== 'place') return null;
  const known = knownAt(words, lexicon, name.first, name.last);
  if (known?.end !== name.last) return null;
  return known.values.find(({ kind }) => kind === 'capital' || kind === 'city') ?? null;
}
