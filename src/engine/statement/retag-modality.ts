import type { Token } from '../../model/token.ts';
import type { CueLexicon } from './cue-lexicon.ts';

/** “would leave”, “will leave”: a conditional and a future that are made with an auxiliary. */
export function retagModality(tokens: readonly Token[], { sets }: CueLexicon): readonly Token[] {
  if (sets.conditionals.size === 0 && sets.futures.size === 0) return tokens;
  return tokens.map((token): Token => {
    if (sets.finiteAuxiliaries.has(token.norm))
      return { ...token, pos: 'AUX', morph: { verbForm: 'Fin', mood: 'Ind', tense: 'Pres' } };
    if (token.pos !== 'AUX' && token.pos !== 'VERB') return token;
    if (sets.conditionals.has(token.norm))
      return { ...token, morph: { ...token.morph, verbForm: 'Fin', mood: 'Cnd' } };
    if (sets.futures.has(token.norm))
      return { ...token, morph: { ...token.morph, verbForm: 'Fin', tense: 'Fut' } };
    return token;
  });
}
