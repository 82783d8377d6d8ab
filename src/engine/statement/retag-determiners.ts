import type { Token } from '../../model/token.ts';
import type { CueLexicon } from './cue-lexicon.ts';

/** « | her | party »: treebanks of some languages call a possessive before its noun a pronoun; it opens a naming. */
export function retagDeterminers(tokens: readonly Token[], { sets }: CueLexicon): readonly Token[] {
  let corrected: Token[] | null = null;
  for (let t = 0; t + 1 < tokens.length; t++) {
    const token = tokens[t]!;
    if (token.pos !== 'PRON' || !(sets.possessives.has(token.norm) || sets.ownPossessives.has(token.norm)))
      continue;
    const next = tokens[t + 1]!.pos;
    if (next !== 'NOUN' && next !== 'ADJ' && next !== 'PROPN' && next !== 'NUM' && next !== 'ADV') continue;
    corrected ??= [...tokens];
    corrected[t] = { ...token, pos: 'DET' };
  }
  return corrected ?? tokens;
}
