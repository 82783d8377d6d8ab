import type { Quotation, Token } from '../../model/token.ts';
import type { CueLexicon } from './cue-lexicon.ts';

/**
 * Tokens with verbs of reporting put right where a tagger takes them for nouns: in « "Un succès", pointe la région »
 * the place right after a quotation, before a naming, is the verb's.
 */
export function retagInversions(
  tokens: readonly Token[],
  quotations: readonly Quotation[],
  lexicon: CueLexicon,
): readonly Token[] {
  const closings = new Set(quotations.filter(({ closed }) => closed).map(({ end }) => end));
  if (closings.size === 0) return tokens;
  let corrected: Token[] | null = null;
  for (let t = 2; t + 1 < tokens.length; t++) {
    const token = tokens[t]!;
    if (token.pos === 'VERB' || token.pos === 'AUX' || token.pos === 'PUNCT') continue;
    const next = tokens[t + 1]!.pos;
    if (next !== 'PROPN' && next !== 'DET' && next !== 'NOUN') continue;
    const before = tokens[t - 1]!;
    const afterQuotation =
      closings.has(before.end) || (before.norm === ',' && closings.has(tokens[t - 2]!.end));
    const lemma = afterQuotation ? lexicon.presentForms.get(token.norm) : undefined;
    if (lemma === undefined) continue;
    corrected ??= [...tokens];
    corrected[t] = {
      ...token,
      pos: 'VERB',
      lemma,
      morph: { verbForm: 'Fin', mood: 'Ind', tense: 'Pres', person: 3, number: 'Sing' },
    };
  }
  return corrected ?? tokens;
}
