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

const views = new WeakMap<Segmentation, Words>();

/** Looks at every token once; names and actors share the view of an article. */
export function viewWords(text: string, segmentation: Segmentation): Words {
  let words = views.get(segmentation);
  if (words?.text !== text) {
    words = viewTokens(text, segmentation);
    views.set(segmentation, words);
  }
  return words;
}

function viewTokens(text: string, segmentation: Segmentation): Words {
  const { tokens, sentences, quotations } = segmentation;
  const folded: string[] = new Array(tokens.length);
  const parts: (readonly string[])[] = new Array(tokens.length);
  const flags = new Uint8Array(tokens.length);
  const sentenceOf = new Int32Array(tokens.length).fill(-1);
  const quotationOf = new Int32Array(tokens.length).fill(-1);
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    const word = fold(token.norm);
    folded[index] = word;
    parts[index] = knownParts(word);
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

const cuts = new Map<string, readonly string[]>();
const MOST_CUTS = 20_000;
/** Longer words are hardly met again. */
const LONGEST_CUT = 64;

/** The parts of a word, cut once: words come again and again. */
function knownParts(word: string): readonly string[] {
  let parts = cuts.get(word);
  if (parts === undefined) {
    parts = partsOf(word);
    if (cuts.size >= MOST_CUTS) cuts.clear();
    if (word.length <= LONGEST_CUT) cuts.set(word, parts);
  }
  return parts;
}

/** A folded word cut where spellings differ: at hyphens, dots, apostrophes, spaces. */
export function partsOf(folded: string): readonly string[] {
  return folded.split(/[\s'’`´\-‐‑–—._]+/u).filter((part) => /[\p{L}\p{N}&+]/u.test(part));
}

/** The parts of a token as tables of heads have them: `contre-espionnage`. */
export function headKey(parts: readonly string[] | undefined): string {
  return parts?.length === 1 ? parts[0]! : (parts?.join('-') ?? '');
}

const SMALL_A = 0x61;
const SMALL_Z = 0x7a;

function shapeOf(text: string, token: Token): number {
  const first = text.codePointAt(token.start);
  if (first === undefined) return 0;
  if (first >= SMALL_A && first <= SMALL_Z) return LETTERS;
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
