import type { Token } from '../../model/token.ts';
import type { CueLexicon } from './cue-lexicon.ts';

/**
 * Nouns for speakers put right where a tagger takes them for adjectives: « Selon l’intersyndicale, … », « l’exécutif a
 * dit »; right behind a determiner, and not before what they could go with: « l’exécutif provincial », « le saint homme ».
 */
export function retagSpeakers(tokens: readonly Token[], lexicon: CueLexicon): readonly Token[] {
  let corrected: Token[] | null = null;
  for (let t = 1; t + 1 < tokens.length; t++) {
    const token = tokens[t]!;
    if (token.pos !== 'ADJ' || tokens[t - 1]!.pos !== 'DET' || !lexicon.speaks(token.norm)) continue;
    if (!/^(?:PUNCT|VERB|AUX|ADP)$/u.test(tokens[t + 1]!.pos)) continue;
    corrected ??= [...tokens];
    corrected[t] = { ...token, pos: 'NOUN', lemma: token.norm };
  }
  return corrected ?? tokens;
}
