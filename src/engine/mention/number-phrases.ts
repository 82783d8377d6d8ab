import { cutPieces, type Piece } from './number-pieces.ts';

/** A table of phrases that can be found at a place in the text without trying each of them. */
export interface PhraseTable<T> {
  readonly byFirst: ReadonlyMap<string, readonly CompiledPhrase<T>[]>;
  readonly byLast: ReadonlyMap<string, readonly CompiledPhrase<T>[]>;
}

export interface CompiledPhrase<T> {
  readonly norms: readonly string[];
  readonly value: T;
}

/** Compiles phrases as they stand in language data: `au moins`, `plus d'`. */
export function compilePhrases<T>(entries: Iterable<readonly [string, T]>): PhraseTable<T> {
  const byFirst = new Map<string, CompiledPhrase<T>[]>();
  const byLast = new Map<string, CompiledPhrase<T>[]>();
  for (const [words, value] of entries) {
    const norms = cutPieces(words, { start: 0, end: words.length }).map((piece) => piece.norm);
    const first = norms[0];
    const last = norms.at(-1);
    if (first === undefined || last === undefined) continue;
    push(byFirst, first, { norms, value });
    push(byLast, last, { norms, value });
  }
  return { byFirst, byLast };
}

/** The longest phrase that starts at the piece; `end` is the index after it. */
export function matchPhrase<T>(
  table: PhraseTable<T>,
  pieces: readonly Piece[],
  index: number,
): { readonly end: number; readonly value: T } | null {
  const candidates = table.byFirst.get(pieces[index]?.norm ?? '');
  if (candidates === undefined) return null;
  let best: CompiledPhrase<T> | null = null;
  for (const phrase of candidates) {
    if ((best === null || phrase.norms.length > best.norms.length) && matches(phrase.norms, pieces, index))
      best = phrase;
  }
  return best === null ? null : { end: index + best.norms.length, value: best.value };
}

/** The longest phrase that ends before `index`; `start` is the index of its first piece. */
export function matchPhraseBefore<T>(
  table: PhraseTable<T>,
  pieces: readonly Piece[],
  index: number,
): { readonly start: number; readonly value: T } | null {
  const candidates = table.byLast.get(pieces[index - 1]?.norm ?? '');
  if (candidates === undefined) return null;
  let best: CompiledPhrase<T> | null = null;
  for (const phrase of candidates) {
    if (best !== null && phrase.norms.length <= best.norms.length) continue;
    if (matches(phrase.norms, pieces, index - phrase.norms.length)) best = phrase;
  }
  return best === null ? null : { start: index - best.norms.length, value: best.value };
}

function matches(norms: readonly string[], pieces: readonly Piece[], index: number): boolean {
  if (index < 0) return false;
  for (let offset = 0; offset < norms.length; offset++) {
    if (pieces[index + offset]?.norm !== norms[offset]) return false;
  }
  return true;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
