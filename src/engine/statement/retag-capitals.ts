import type { Token } from '../../model/token.ts';
import type { CueLexicon } from './cue-lexicon.ts';

/** “WHO says”, « l’OU »: letters in capitals between words that are not are a name, whatever small word they spell. */
export function retagCapitals(
  text: string,
  tokens: readonly Token[],
  { sets }: CueLexicon,
): readonly Token[] {
  let corrected: Token[] | null = null;
  for (let t = 0; t < tokens.length; t++) {
    const token = tokens[t]!;
    const small = sets.relatives.has(token.norm) || sets.stressedPronouns.has(token.norm);
    if (!small || token.norm.length < 2 || !isCapital(text, token)) continue;
    const beside = [tokens[t - 1], tokens[t + 1]];
    if (!beside.some((other) => other && /\p{Ll}/u.test(text.slice(other.start, other.end)))) continue;
    corrected ??= [...tokens];
    corrected[t] = { ...token, pos: 'PROPN', norm: text.slice(token.start, token.end) };
  }
  return corrected ?? tokens;
}

function isCapital(text: string, { start, end }: Token): boolean {
  return /^\p{Lu}+$/u.test(text.slice(start, end));
}
