import type { Words } from './name-words.ts';

/** Phrases by their parts; looking one up costs at most as much as the phrase is long. */
export interface Trie<Value> {
  readonly next: Map<string, Trie<Value>>;
  readonly values: Value[];
}

export interface TrieMatch<Value> {
  /** Index of the token after the phrase. */
  readonly end: number;
  readonly values: readonly Value[];
}

export function newTrie<Value>(): Trie<Value> {
  return { next: new Map(), values: [] };
}

export function addPhrase<Value>(trie: Trie<Value>, parts: readonly string[], value: Value): void {
  let node = trie;
  for (const part of parts) {
    let next = node.next.get(part);
    if (!next) {
      next = newTrie();
      node.next.set(part, next);
    }
    node = next;
  }
  if (node !== trie) node.values.push(value);
}

/**
 * The longest phrase that begins with token `from`, ends where a token ends before `limit`, and has values that
 * `accepts` takes. Hyphens, apostrophes and spaces count as equal; other marks end a phrase.
 */
export function longestPhrase<Value>(
  trie: Trie<Value>,
  words: Words,
  from: number,
  limit: number,
  accepts: (value: Value, end: number) => boolean = () => true,
): TrieMatch<Value> | null {
  let node: Trie<Value> | undefined = trie;
  let best: TrieMatch<Value> | null = null;
  for (let token = from; token < Math.min(limit, words.parts.length); token++) {
    const parts = words.parts[token]!;
    if (parts.length === 0 && !isApostrophe(words.folded[token]!)) break;
    for (const part of parts) {
      node = node?.next.get(part);
      if (!node) return best;
    }
    if (node.values.length > 0) {
      const end = token + 1;
      const values: Value[] = node.values.filter((value) => accepts(value, end));
      if (values.length > 0) best = { end, values };
    }
  }
  return best;
}

function isApostrophe(mark: string): boolean {
  return mark === "'" || mark === '’';
}
