import type { Pos } from '../../model/token.ts';
import type { LexicalEntry, Lexicon } from './lexicon.ts';
import { normalise } from './word-rules.ts';

/** What the model looks at in one word, as hashes. */
export interface WordInfo {
  readonly norm: string;
  /** The form by which the dictionary has the word: `norm`, or another spelling of it. */
  readonly spelling: string;
  readonly entry: LexicalEntry | undefined;
  readonly word: number;
  /** Hashes of the last one to five letters. */
  readonly endings: readonly [number, number, number, number, number];
  readonly beginning: number;
  /** Hash of the dictionary's tags for the word; for an unknown compound, of its last part. */
  readonly known: number;
  readonly shape: number;
  /** Whether the dictionary has the word as an adverb only. */
  readonly adverb: boolean;
  /** Part of speech that the characters alone decide: marks, numbers, currency signs, addresses. */
  readonly fixed: Pos | null;
}

/** FNV-1a over the units of `text` from `start` to `end`. */
function hashText(text: string, start = 0, end = text.length): number {
  let hash = 0x811c9dc5;
  for (let index = start; index < end; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash | 0;
}

/** Stands for the places before the first and after the last word of a sentence. */
export const EDGE: WordInfo = {
  norm: '',
  spelling: '',
  entry: undefined,
  word: 0x2545f491,
  endings: [1, 2, 3, 4, 5],
  beginning: 6,
  known: 7,
  shape: 8,
  adverb: false,
  fixed: null,
};

/** Longer words are looked at by their first and last letters only. */
const LONGEST_WORD = 48;

export function describeWord(surface: string, lexicon: Lexicon | null): WordInfo {
  const norm = normalise(surface);
  const plain = norm.length > LONGEST_WORD ? norm.slice(0, 24) + norm.slice(-24) : norm;
  const spelling = lexicon && !lexicon.find(norm) ? (lexicon.respell(norm) ?? norm) : norm;
  const entry = lexicon?.find(spelling);
  const length = plain.length;
  const ending = (size: number): number => hashText(plain, Math.max(0, length - size)) + size;
  const shape = shapeOf(surface);
  return {
    norm,
    spelling,
    entry,
    // All numbers of one shape are one word: what counts is that they are numbers.
    word: shape & DIGITS ? hashText(plain.replace(/\p{Nd}/gu, '0')) : hashText(plain),
    endings: [ending(1), ending(2), ending(3), ending(4), ending(5)],
    beginning: hashText(plain, 0, 3),
    known: knownHash(norm, entry, lexicon),
    shape,
    adverb: entry?.signature === 'ADV',
    fixed: fixedPos(surface),
  };
}

function fixedPos(surface: string): Pos | null {
  const head = surface.length > LONGEST_WORD ? surface.slice(0, LONGEST_WORD) : surface;
  if (/^(?:[\p{Ps}\p{Pe}\p{Pi}\p{Pf}.,;:!?…"'—–―]+|<<|>>)$/u.test(head)) return 'PUNCT';
  if (/^\p{Nd}[\p{Nd}.,\s]*$/u.test(head)) return 'NUM';
  if (/^[\p{S}\p{C}]+$/u.test(head)) return 'SYM';
  if (/^(?:https?:|ftp:|www\.)|^[^@]+@/iu.test(head)) return 'X';
  return /^@./u.test(head) ? 'PROPN' : null;
}

/** Hash of what the dictionary says of a word; of its last part, or its ending, where it lacks the word. */
function knownHash(norm: string, entry: LexicalEntry | undefined, lexicon: Lexicon | null): number {
  if (entry) return hashText(entry.signature);
  if (!lexicon) return 0;
  const hyphen = norm.lastIndexOf('-');
  const last = hyphen > 0 ? lexicon.find(norm.slice(hyphen + 1)) : undefined;
  if (last) return hashText(last.signature) + 1;
  const tags = lexicon.tagsOf(norm);
  return tags === undefined ? 0 : hashText(tags) + 2;
}

const CAPITAL = 1;
const ALL_CAPITALS = 2;
const DIGITS = 4;
const HYPHEN = 8;
const NO_LETTER = 16;
const DOT = 32;
const ONE_LETTER = 64;
/** Shapes are smaller. */
export const SHAPES = 128;

function shapeOf(surface: string): number {
  const head = surface.length > LONGEST_WORD ? surface.slice(0, LONGEST_WORD) : surface;
  let shape = 0;
  if (/^\p{Lu}/u.test(head)) shape |= CAPITAL;
  if (/^\P{Ll}*\p{Lu}\P{Ll}*$/u.test(head)) shape |= ALL_CAPITALS;
  if (/\p{Nd}/u.test(head)) shape |= DIGITS;
  if (/[-‐‑]/u.test(head)) shape |= HYPHEN;
  if (!/[\p{L}\p{Nd}]/u.test(head)) shape |= NO_LETTER;
  if (/\./u.test(head)) shape |= DOT;
  if (head.length === 1) shape |= ONE_LETTER;
  return shape;
}
