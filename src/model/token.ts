import type { Span } from '../text/span.ts';

/** Universal part-of-speech tags (Universal Dependencies v2). */
export type Pos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** Inflection, in Universal Dependencies' feature values; absent where it does not apply or is not known. */
export interface Morphology {
  readonly verbForm?: 'Fin' | 'Inf' | 'Part';
  readonly mood?: 'Ind' | 'Cnd' | 'Sub' | 'Imp';
  readonly tense?: 'Pres' | 'Imp' | 'Past' | 'Fut';
  readonly person?: 1 | 2 | 3;
  readonly number?: 'Sing' | 'Plur';
  readonly gender?: 'Masc' | 'Fem';
}

/**
 * A word, number or punctuation mark. Elided words end with their apostrophe (`l’` + `Ukraine`); a hyphenated
 * inverted pronoun is a token of its own (`a` + `-t-il`); a contraction (`du`, `aux`) stays one token.
 */
export interface Token extends Span {
  /** The words as written, lower-cased, with a plain apostrophe: `L’` → `l'`. */
  readonly norm: string;
  readonly pos: Pos;
  /** Dictionary form, lower-cased except for proper nouns. */
  readonly lemma: string;
  readonly morph: Morphology;
}

/** `first` inclusive and `last` exclusive are indices into the document's tokens. */
export interface Sentence extends Span {
  readonly first: number;
  readonly last: number;
  /** Index of its paragraph. */
  readonly paragraph: number;
}

/** A quoted stretch. The span has the marks; `inner` leaves them out. */
export interface Quotation extends Span {
  readonly inner: Span;
  /** 0 for an outermost quotation, 1 for one within it, and so on. */
  readonly depth: number;
  /** Whether a closing mark was found; an unclosed quotation ends with its paragraph. */
  readonly closed: boolean;
  /** Set off without marks: a dialogue line after a dash. */
  readonly marks: 'guillemets' | 'double' | 'single' | 'dash';
}
