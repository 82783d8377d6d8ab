/** Start and end offsets of tokens, in text order. */
export interface TokenCuts {
  readonly starts: number[];
  readonly ends: number[];
}

/** Whether a word can be a finite verb; asked only where an enclitic may have to be split off. */
export type VerbTest = (norm: string) => boolean;
