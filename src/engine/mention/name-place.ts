import { stripApostrophe } from './name-institution.ts';
import type { Lexicon } from './name-lexicon.ts';
import type { Words } from './name-words.ts';

/**
 * Whether a capital or a seat is meant as the place and not as who resides there: "à Séoul", "vers Moscou",
 * "la ville de Kiev", "Madrid : trois morts"; not "Séoul a démenti", "la réponse de Moscou".
 */
export function standsForPlace(words: Words, lexicon: Lexicon, first: number, end: number): boolean {
  const before = first - 1;
  const isSame = before >= 0 && words.sentenceOf[before] === words.sentenceOf[first];
  if (isSame) {
    let token = before;
    if (words.tokens[token]!.pos === 'DET' && token > 0) token--;
    const folded = stripApostrophe(words.folded[token]!);
    if (lexicon.placePrepositions.has(folded)) return true;
    if (lexicon.of.has(folded) && token > 0 && isPlaceNoun(words, lexicon, token - 1)) return true;
    if (words.folded[before] === '(') return true;
  }
  const after = words.tokens[end];
  if (!after || words.sentenceOf[end] !== words.sentenceOf[first]) return false;
  const opens = !isSame;
  return (
    opens &&
    (after.norm === ':' ||
      after.norm === '-' ||
      after.norm === '–' ||
      after.norm === '—' ||
      after.norm === '(')
  );
}

/** "près de", "la ville de", "l’est de", with at most one adjective between. */
function isPlaceNoun(words: Words, lexicon: Lexicon, token: number): boolean {
  for (let steps = 0; steps < 2 && token - steps >= 0; steps++) {
    const stem = lexicon.stem(words.parts[token - steps]!.join(' '));
    if (lexicon.places.has(stem) || lexicon.placePrepositions.has(words.folded[token - steps]!)) return true;
    if (words.tokens[token - steps]!.pos !== 'ADJ') return false;
  }
  return false;
}
