import type { Segmentation } from '../../model/segmentation.ts';
import type { Sentence, Token } from '../../model/token.ts';
import { fold } from '../../text/fold.ts';

/** The first letter is a capital. */
export const CAPITAL = 1;
/** Two letters or more, all capitals: "ONU". */
export const UPPER = 2;
/** A letter with its dot, or several: "M.", "J.-M.". */
export const INITIAL = 4;
/** A capital says nothing here: first word of a sentence, of a quotation, after a colon. */
export const OPENS = 8;
/** Holds a letter. */
export const LETTERS = 16;

/** The tokens of an article with what names are told by; every list is indexed by token. */
export interface Words {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly folded: readonly string[];
  /** The folded token, cut at hyphens, dots and apostrophes: "États-Unis" → etats, unis. */
  readonly parts: readonly (readonly string[])[];
  readonly flags: Uint8Array;
  readonly sentenceOf: Int32Array;
  /** Index of the outermost quotation that a token stands in, or −1. */
  readonly quotationOf: Int32Array;
}

/** Looks at every token once. */
export function viewWords(text: string, segmentation: Segmentation): Words {
  const { tokens, sentences, quotations } = segmentation;
  const folded: string[] = new Array(tokens.length);
  const parts: (readonly string[])[] = new Array(tokens.length);
  const flags = new Uint8Array(tokens.length);
  const sentenceOf = new Int32Array(tokens.length).fill(-1);
  const quotationOf = new Int32Array(tokens.length).fill(-1);
  const known = new Map<string, readonly string[]>();
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    const word = fold(token.norm);
    folded[index] = word;
    let cut = known.get(word);
    if (!cut) {
      cut = partsOf(word);
      known.set(word, cut);
    }
    parts[index] = cut;
    flags[index] = shapeOf(text, token);
  }
  sentences.forEach((sentence, index) => {
    sentenceOf.fill(index, sentence.first, sentence.last);
    let opens = true;
    for (let token = sentence.first; token < sentence.last; token++) {
      const isWord = parts[token]!.length > 0;
      if (opens && isWord) flags[token]! |= OPENS;
      opens = !isWord && (opens || opensAfter(folded[token]!));
    }
  });
  let token = 0;
  quotations.forEach((quotation, index) => {
    if (quotation.depth > 0) return;
    while (token < tokens.length && tokens[token]!.start < quotation.start) token++;
    while (token < tokens.length && tokens[token]!.end <= quotation.end) quotationOf[token++] = index;
  });
  return { text, tokens, sentences, folded, parts, flags, sentenceOf, quotationOf };
}

/** A folded word cut where spellings differ: at hyphens, dots, apostrophes, spaces. */
export function partsOf(folded: string): readonly string[] {
  return folded.split(/[\s'’`´\-‐‑–—._]+/u).filter((part) => /[\p{L}\p{N}&+]/u.test(part));
}

function shapeOf(text: string, token: Token): number {
  const first = text.codePointAt(token.start);
  if (first === undefined) return 0;
  const letter = String.fromCodePoint(first);
  if (!/\p{L}/u.test(letter)) return 0;
  if (!/\p{Lu}/u.test(letter)) return LETTERS;
  const word = text.slice(token.start, Math.min(token.end, token.start + 40));
  let shape = CAPITAL | LETTERS;
  if (
    /^(?:\p{Lu}[.-]*){1,4}$/u.test(word) &&
    (word.includes('.') || word.length === 1 || /^\p{Lu}-\p{Lu}$/u.test(word))
  )
    shape |= INITIAL;
  else if (/\p{Lu}[-&]?\p{Lu}/u.test(word) && !/\p{Ll}{2}/u.test(word)) shape |= UPPER;
  return shape;
}

function opensAfter(mark: string): boolean {
  return /^(?:[«»“”„"‘:•·*–—-]|\.\.\.|…|[.!?]+)$/u.test(mark);
}
