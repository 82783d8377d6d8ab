import type { Quotation, Sentence, Token } from './token.ts';

/** A text cut into tokens, sentences and quotations, each in text order. Boilerplate is left out. */
export interface Segmentation {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
}
