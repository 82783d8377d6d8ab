import type { Lexicon } from './name-lexicon.ts';
import { longestPhrase } from './name-trie.ts';
import type { Words } from './name-words.ts';

/** Longest lead, in tokens. */
const LEAD = 6;

/** Where the words begin that say that a name follows at `end`: | sous le pseudonyme de | Korvax2; null without any. */
export function aliasLeadBefore(words: Words, lexicon: Lexicon, end: number, floor: number): number | null {
  for (let token = end - 1; token >= Math.max(floor, end - LEAD); token--) {
    if (!lexicon.aliasStarts.has(words.parts[token]![0] ?? '')) continue;
    if (longestPhrase(lexicon.aliasLeads, words, token, end)?.end === end) return token;
  }
  return null;
}
