import type { Token } from '../../model/token.ts';
import { fold } from '../../text/fold.ts';

/** Words and phrases of a table, ready to be looked up token by token. */
export interface PhraseLexicon {
  readonly byFirstWord: ReadonlyMap<string, readonly Entry[]>;
  readonly reflexives: ReadonlySet<string>;
}

export interface PhraseMatch {
  readonly keys: readonly string[];
  /** Index after the last token of the match. */
  readonly end: number;
}

interface Entry {
  readonly words: readonly string[];
  readonly keys: readonly string[];
  readonly reflexive: boolean;
}

const REFLEXIVE_REACH = 3;

/** A lexicon of `table` (key → words and phrases). A word that stands under several keys gives them all. */
export function compileLexicon(
  table: Readonly<Record<string, readonly string[]>>,
  reflexives: readonly string[],
): PhraseLexicon {
  const pronouns = new Set(reflexives.map(fold));
  const keysOf = new Map<string, { words: string[]; reflexive: boolean; keys: string[] }>();
  for (const [key, phrases] of Object.entries(table)) {
    for (const phrase of phrases) {
      const words = splitWords(phrase);
      const reflexive = words.length > 1 && pronouns.has(words[0]!);
      if (reflexive) words.shift();
      if (words.length === 0) continue;
      const id = `${reflexive ? '~' : ''}${words.join(' ')}`;
      const entry = keysOf.get(id) ?? { words, reflexive, keys: [] };
      if (!entry.keys.includes(key)) entry.keys.push(key);
      keysOf.set(id, entry);
    }
  }
  const byFirstWord = new Map<string, Entry[]>();
  for (const entry of keysOf.values()) {
    const list = byFirstWord.get(entry.words[0]!) ?? [];
    list.push(entry);
    byFirstWord.set(entry.words[0]!, list);
  }
  for (const list of byFirstWord.values()) {
    list.sort((a, b) => b.words.length - a.words.length || Number(b.reflexive) - Number(a.reflexive));
  }
  return { byFirstWord, reflexives: pronouns };
}

/** The longest entry that starts at token `index`; determiners and adverbs may stand between its words. */
export function matchPhrase(
  lexicon: PhraseLexicon,
  tokens: readonly Token[],
  index: number,
  limit: number = tokens.length,
): PhraseMatch | null {
  const token = tokens[index]!;
  const norm = fold(token.norm);
  const lemma = fold(token.lemma);
  const found = firstMatch(lexicon, lexicon.byFirstWord.get(norm), tokens, index, limit);
  if (lemma === norm) return found;
  const byLemma = firstMatch(lexicon, lexicon.byFirstWord.get(lemma), tokens, index, limit);
  if (found === null || byLemma === null) return found ?? byLemma;
  if (found.end !== byLemma.end) return found.end > byLemma.end ? found : byLemma;
  return { keys: [...new Set([...found.keys, ...byLemma.keys])], end: found.end };
}

function firstMatch(
  lexicon: PhraseLexicon,
  entries: readonly Entry[] | undefined,
  tokens: readonly Token[],
  index: number,
  limit: number,
): PhraseMatch | null {
  for (const entry of entries ?? []) {
    if (entry.reflexive && !reflexiveBefore(lexicon, tokens, index)) continue;
    const end = matchWords(entry.words, tokens, index, limit);
    if (end !== null) return { keys: entry.keys, end };
  }
  return null;
}

function matchWords(
  words: readonly string[],
  tokens: readonly Token[],
  index: number,
  limit: number,
): number | null {
  let at = index + 1;
  for (let word = 1; word < words.length; word++) {
    let skipped = 0;
    while (at < limit && skipped < 2 && !isWord(tokens[at]!, words[word]!) && isSkippable(tokens[at]!)) {
      at++;
      skipped++;
    }
    if (at >= limit || !isWord(tokens[at]!, words[word]!)) return null;
    at++;
  }
  return at;
}

function isWord(token: Token, word: string): boolean {
  return fold(token.norm) === word || fold(token.lemma) === word;
}

function isSkippable(token: Token): boolean {
  return token.pos === 'DET' || token.pos === 'ADV';
}

function reflexiveBefore(lexicon: PhraseLexicon, tokens: readonly Token[], index: number): boolean {
  for (let at = index - 1; at >= 0 && at >= index - REFLEXIVE_REACH; at--) {
    if (lexicon.reflexives.has(fold(tokens[at]!.norm))) return true;
  }
  return false;
}

/** Folded words of a phrase; an elided word ends with its apostrophe, as tokens do. */
function splitWords(phrase: string): string[] {
  return fold(phrase)
    .split(/\s+|(?<=')/u)
    .filter((word) => word !== '');
}

/** Whether a phrase of the lexicon opens at one of the tokens [from, until) and ends before `until`. */
export function holds(
  lexicon: PhraseLexicon,
  tokens: readonly Token[],
  from: number,
  until: number,
): boolean {
  for (let index = from; index < until; index++)
    if (matchPhrase(lexicon, tokens, index, until) !== null) return true;
  return false;
}
