import { fold } from '../../text/fold.ts';
import type { Known } from './known-phrases.ts';
import type { Lexicon } from './name-lexicon.ts';
import { longestPhrase, type TrieMatch } from './name-trie.ts';
import { CAPITAL, OPENS, UPPER, type Words } from './name-words.ts';

/**
 * The longest phrase of the tables that begins at a token and is written with the capitals that it needs:
 * "Corée du Sud", "PAM" but not "pam", "sud-coréen".
 */
export function knownAt(
  words: Words,
  lexicon: Lexicon,
  from: number,
  limit: number,
): TrieMatch<Known> | null {
  const capital = (words.flags[from]! & CAPITAL) !== 0;
  return longestPhrase(lexicon.known, words, from, limit, (known, end) => {
    if (known.kind === 'demonym' || known.kind === 'town-demonym') return true;
    if (known.ambiguous && end - from === 1 && (words.flags[from]! & OPENS) !== 0) return false;
    if (!capital && known.capitals.length === 0) return false;
    return isWrittenSo(words, from, end, known);
  });
}

function isWrittenSo(words: Words, from: number, end: number, known: Known): boolean {
  for (let token = from; token < end; token++) {
    const flags = words.flags[token]!;
    const parts = words.parts[token]!;
    for (const part of parts) {
      if (known.upper.includes(part) && (flags & UPPER) === 0) return false;
      if (known.capitals.includes(part) && (flags & CAPITAL) === 0 && !hasCapital(words, token, part))
        return false;
    }
  }
  return true;
}

/** Whether a later part of a hyphenated token has its capital: "Extrême-Orient". */
function hasCapital(words: Words, token: number, part: string): boolean {
  const { start, end } = words.tokens[token]!;
  const pieces = words.text.slice(start, Math.min(end, start + 80)).split(/[’'\-‐‑–.]+/u);
  return pieces.some((piece) => fold(piece) === part && /^\p{Lu}/u.test(piece));
}

/** The country that a phrase names or belongs to, with where it ends: "russe", "de la Russie", "Moscou". */
export function countryAt(
  words: Words,
  lexicon: Lexicon,
  from: number,
  limit: number,
): { readonly country: string | null; readonly place: string | null; readonly end: number } | null {
  const match = knownAt(words, lexicon, from, limit);
  const known = match?.values.find((value) => value.kind !== 'organisation' && value.kind !== 'metonym');
  if (!match || !known) return null;
  const isLocal = known.kind === 'town-demonym' || known.kind === 'city' || known.kind === 'region';
  return { country: isLocal ? null : known.country, place: isLocal ? known.key : null, end: match.end };
}
