import type { Token } from '../../model/token.ts';
import type { CueLexicon } from './cue-lexicon.ts';

/**
 * Tokens with present participles of reporting verbs put right where a tagger takes them for nouns or adjectives: the
 * place of « relevant » is a verb's behind the gerund's word (« tout en relevant que ») and between a comma and a
 * clause (« …, relevant que »).
 */
export function retagParticiples(tokens: readonly Token[], lexicon: CueLexicon): readonly Token[] {
  let corrected: Token[] | null = null;
  for (let t = 1; t + 1 < tokens.length; t++) {
    const token = tokens[t]!;
    if (token.pos !== 'NOUN' && token.pos !== 'ADJ') continue;
    const before = tokens[t - 1]!.norm;
    const gerund = lexicon.sets.gerunds.has(before);
    if (!gerund && !(before === ',' && lexicon.sets.complementisers.has(tokens[t + 1]!.norm))) continue;
    const lemma = participleLemma(token.norm, lexicon);
    if (lemma === undefined) continue;
    corrected ??= [...tokens];
    corrected[t] = { ...token, pos: 'VERB', lemma, morph: { verbForm: 'Part', tense: 'Pres' } };
  }
  return corrected ?? tokens;
}

/** The verb of reporting whose regular participle the word is: « relevant » → « relever ». */
function participleLemma(norm: string, { data, presentForms }: CueLexicon): string | undefined {
  for (const ending of data.participles) {
    if (!norm.endsWith(ending)) continue;
    const stem = norm.slice(0, -ending.length);
    for (const [, present] of data.presentEndings) {
      const lemma = presentForms.get(stem + present);
      if (lemma !== undefined) return lemma;
    }
  }
  return undefined;
}
