/**
 * What a rule does, in one plain sentence of each interface language. The example is a sentence of an invented
 * article to which the rule applies; `gloss` is the same sentence in English, for those who read no French.
 */
export interface Description {
  readonly fr: string;
  readonly en: string;
  readonly example: string;
  readonly gloss: string;
  /** The language of the example; French where left out. */
  readonly lang?: string;
}
