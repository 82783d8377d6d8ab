import type { Paragraph } from '../../model/document.ts';
import type { Segmentation } from '../../model/segmentation.ts';
import type { Quotation, Token } from '../../model/token.ts';
import { firstFrom } from '../../text/span-at.ts';
import { afterDateline } from './after-dateline.ts';
import type { CueLexicon, PhraseIndex } from './cue-lexicon.ts';
import { retagCapitals } from './retag-capitals.ts';
import { retagDeterminers } from './retag-determiners.ts';
import { retagHeadlines } from './retag-headlines.ts';
import { retagInversions } from './retag-inversions.ts';
import { retagModality } from './retag-modality.ts';
import { retagNames } from './retag-names.ts';
import { retagParticiples } from './retag-participles.ts';
import { retagPastTense } from './retag-past-tense.ts';
import { retagPredicates } from './retag-predicates.ts';
import { retagSpeakers } from './retag-speakers.ts';

/**
 * Sentences that one outermost quotation holds together: « "Il pleut. Il vente", dit-elle. » is one unit of two
 * sentences. `first` inclusive and `last` exclusive are token indices.
 */
export interface Unit {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
  readonly paragraph: number;
}

/** An article as the attribution rules look at it: tokens with the sentence, unit and quotation of each. */
export interface Reading extends Segmentation {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly lexicon: CueLexicon;
  readonly units: readonly Unit[];
  /** Token index → unit index. */
  readonly unitOf: Int32Array;
  /** Token index → sentence index. */
  readonly sentenceOf: Int32Array;
  /** Token index → index of the outermost quotation that holds it (marks included), or −1. */
  readonly outerOf: Int32Array;
  /** Token index → index of the innermost quotation that holds it, or −1. */
  readonly innerOf: Int32Array;
}

/** Longest look to either side of a cue, in tokens; keeps the cost linear in hostile texts. */
export const WINDOW = 120;

export function buildReading(
  text: string,
  segmentation: Segmentation,
  paragraphs: readonly Paragraph[],
  lexicon: CueLexicon,
): Reading {
  const { sentences, quotations } = segmentation;
  const named = retagNames(
    text,
    retagCapitals(text, segmentation.tokens, lexicon),
    segmentation,
    paragraphs,
    lexicon,
  );
  const modal = retagModality(retagDeterminers(named, lexicon), lexicon);
  const determined = retagPastTense(modal, sentences, lexicon);
  const headed = retagHeadlines(determined, sentences, paragraphs, lexicon);
  const predicates = retagPredicates(headed, sentences, lexicon);
  const speakers = retagSpeakers(retagInversions(predicates, quotations, lexicon), lexicon);
  const tokens = retagParticiples(speakers, lexicon);
  const sentenceOf = new Int32Array(tokens.length).fill(-1);
  for (const [s, sentence] of sentences.entries()) sentenceOf.fill(s, sentence.first, sentence.last);
  const { outerOf, innerOf } = locateQuotations(tokens, quotations);
  const { units, unitOf } = joinUnits(segmentation, outerOf);
  return { ...segmentation, tokens, text, paragraphs, lexicon, units, unitOf, sentenceOf, outerOf, innerOf };
}

function locateQuotations(tokens: readonly Token[], quotations: readonly Quotation[]) {
  const outerOf = new Int32Array(tokens.length).fill(-1);
  const innerOf = new Int32Array(tokens.length).fill(-1);
  const open: number[] = [];
  let next = 0;
  for (let t = 0; t < tokens.length; t++) {
    const { start, end } = tokens[t]!;
    while (next < quotations.length && quotations[next]!.start <= start) {
      while (open.length > 0 && quotations[open.at(-1)!]!.end <= quotations[next]!.start) open.pop();
      open.push(next++);
    }
    while (open.length > 0 && quotations[open.at(-1)!]!.end < end) open.pop();
    if (open.length > 0) {
      outerOf[t] = open[0]!;
      innerOf[t] = open.at(-1)!;
    }
  }
  return { outerOf, innerOf };
}

function joinUnits({ sentences, tokens }: Segmentation, outerOf: Int32Array) {
  const units: Unit[] = [];
  const unitOf = new Int32Array(tokens.length).fill(-1);
  for (const sentence of sentences) {
    const previous = units.at(-1);
    const held =
      previous !== undefined &&
      sentence.first < sentence.last &&
      previous.last > previous.first &&
      previous.paragraph === sentence.paragraph &&
      outerOf[sentence.first]! >= 0 &&
      outerOf[sentence.first] === outerOf[previous.last - 1] &&
      // the quotation's own first token begins it; it is not held over from the sentence before
      sentence.first > 0 &&
      outerOf[sentence.first - 1] === outerOf[sentence.first];
    if (held) units[units.length - 1] = { ...previous, end: sentence.end, last: sentence.last };
    else {
      const { end, last, paragraph } = sentence;
      const opens = units.at(-1)?.paragraph !== paragraph;
      const first = opens ? afterDateline(tokens, sentence.first, last) : sentence.first;
      const start = tokens[first]?.start ?? sentence.start;
      units.push({ start, end, first, last, paragraph });
    }
    unitOf.fill(units.length - 1, sentence.first, sentence.last);
  }
  return { units, unitOf };
}

/** Whether the token is the opening or closing mark of a quotation. */
export function isQuotationMark(reading: Reading, t: number): boolean {
  const q = reading.innerOf[t] ?? -1;
  if (q < 0) return false;
  const token = reading.tokens[t]!;
  const quotation = reading.quotations[q]!;
  return token.end <= quotation.inner.start || token.start >= quotation.inner.end;
}

export function isOpeningMark(reading: Reading, t: number): boolean {
  return (
    isQuotationMark(reading, t) &&
    reading.tokens[t]!.end <= reading.quotations[reading.innerOf[t]!]!.inner.start
  );
}

export function isClosingMark(reading: Reading, t: number): boolean {
  return (
    isQuotationMark(reading, t) &&
    reading.tokens[t]!.start >= reading.quotations[reading.innerOf[t]!]!.inner.end
  );
}

/** Length in tokens of the phrase of `index` that begins at token `t`, or 0. */
export function phraseAt(reading: Reading, index: PhraseIndex, t: number): number {
  const { tokens, lexicon } = reading;
  const candidates = index.get(tokens[t]?.norm ?? '');
  if (!candidates) return 0;
  for (const words of candidates) {
    let k = 0;
    while (k < words.length && matchesWord(tokens[t + k]?.norm, words[k]!, lexicon)) k++;
    if (k === words.length) return k;
  }
  return 0;
}

/** Words of the longest phrase that is looked for to the left. */
const LONGEST_BEFORE = 4;

/** Length in tokens of the phrase of `index` that ends at token `last` and begins behind `floor`, or 0. */
export function phraseBefore(reading: Reading, index: PhraseIndex, last: number, floor: number): number {
  for (let length = LONGEST_BEFORE; length > 0; length--) {
    const first = last - length + 1;
    if (first > floor && phraseAt(reading, index, first) === length) return length;
  }
  return 0;
}

/** Whether a token's norm is the word, or a contraction that begins with it (`du` for `de`). */
export function matchesWord(norm: string | undefined, word: string, lexicon: CueLexicon): boolean {
  return norm !== undefined && (norm === word || lexicon.contractions.get(norm) === word);
}

/** The preposition that a token is or contains: `du` → `de`; the norm itself otherwise. */
export function openPreposition(reading: Reading, t: number): string {
  const norm = reading.tokens[t]?.norm ?? '';
  return reading.lexicon.contractions.get(norm) ?? norm;
}

/** The span from token `first` to token `last`, both inclusive. */
export function tokenSpan(reading: Reading, first: number, last: number) {
  return { start: reading.tokens[first]!.start, end: reading.tokens[last]!.end };
}

/** The first token that begins at or behind `offset`; the number of tokens where none does. */
export function tokenFrom(reading: Pick<Reading, 'tokens'>, offset: number): number {
  return firstFrom(reading.tokens, offset);
}
