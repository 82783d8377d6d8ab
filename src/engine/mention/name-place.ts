import { fold } from '../../text/fold.ts';
import { stripApostrophe } from './name-institution.ts';
import { knownAt } from './name-known.ts';
import type { Lexicon } from './name-lexicon.ts';
import { longestPhrase } from './name-trie.ts';
import type { Words } from './name-words.ts';

/**
 * Whether a capital or a seat is meant as the place and not as who resides there: "à Séoul", "le centre de Moscou",
 * "arrivé de Kiev", "Madrid : trois morts"; not "Séoul a démenti", "la réponse de Moscou", "demander à Moscou".
 */
export function standsForPlace(words: Words, lexicon: Lexicon, first: number, end: number): boolean {
  const before = first - 1;
  const isSame = before >= 0 && words.sentenceOf[before] === words.sentenceOf[first];
  if (isSame && isGovernedAsPlace(words, lexicon, before)) return true;
  const after = words.tokens[end];
  if (!after || words.sentenceOf[end] !== words.sentenceOf[first]) return false;
  if (isSame) return isBetween(words, lexicon, before, end) || isCalledPlace(words, lexicon, end);
  return /^[:(–—-]$/u.test(after.norm) || isCalledPlace(words, lexicon, end);
}

/** By what stands before: "à", "près de", "(", "quitter", "la ville de". */
function isGovernedAsPlace(words: Words, lexicon: Lexicon, before: number): boolean {
  let token = before;
  if (words.tokens[token]!.pos === 'DET' && token > 0) token--;
  const folded = stripApostrophe(words.folded[token]!);
  if (lexicon.motion.has(lemmaOf(words, token)) || words.folded[before] === '(') return true;
  if (lexicon.of.has(folded) && token > 0) return isOfPlace(words, lexicon, token - 1);
  return lexicon.placePrepositions.has(folded) && !isAddressed(words, lexicon, token);
}

function lemmaOf(words: Words, token: number): string {
  return fold(words.tokens[token]!.lemma);
}

/** "près de", "la ville de", "les habitants de", "arrivé de", with at most one adjective between. */
function isOfPlace(words: Words, lexicon: Lexicon, token: number): boolean {
  if (lexicon.motion.has(lemmaOf(words, token))) return true;
  for (let steps = 0; steps < 2 && token - steps >= 0; steps++) {
    const stem = lexicon.stem(words.parts[token - steps]!.join(' '));
    if (lexicon.places.has(stem) || lexicon.townNouns.has(stem)) return true;
    if (lexicon.placePrepositions.has(words.folded[token - steps]!)) return true;
    if (words.tokens[token - steps]!.pos !== 'ADJ') return false;
  }
  return false;
}

/** How far before a preposition the word may stand that tells what it governs, in tokens. */
const REACH = 4;

/** « a demandé mardi à Moscou », « les livraisons d’armes à Kiev », "face à": done or said to who sits there. */
function isAddressed(words: Words, lexicon: Lexicon, preposition: number): boolean {
  for (let token = preposition - 1; token >= Math.max(0, preposition - REACH); token--) {
    if (words.sentenceOf[token] !== words.sentenceOf[preposition]) return false;
    if (lexicon.addressing.has(lemmaOf(words, token)) || lexicon.addressing.has(words.folded[token]!))
      return true;
    const { pos } = words.tokens[token]!;
    const isInside = pos === 'ADV' || pos === 'NOUN' || pos === 'ADJ';
    if (!isInside && !lexicon.of.has(stripApostrophe(words.folded[token]!))) return false;
  }
  return false;
}

/** "entre Paris et Lyon": the other is a town that nobody governs from. */
function isBetween(words: Words, lexicon: Lexicon, before: number, end: number): boolean {
  if (!lexicon.prepositions.has(words.folded[before]!) || !lexicon.conjunctions.has(words.folded[end]!))
    return false;
  const limit = words.sentences[words.sentenceOf[end] ?? -1]?.last ?? end;
  const other = end + 1 < limit ? knownAt(words, lexicon, end + 1, limit) : null;
  return other?.values.some(({ kind }) => kind === 'city') ?? false;
}

/** "Ottawa, la capitale canadienne,". */
function isCalledPlace(words: Words, lexicon: Lexicon, end: number): boolean {
  if (words.folded[end] !== ',') return false;
  const limit = words.sentences[words.sentenceOf[end] ?? -1]?.last ?? end;
  const article = longestPhrase(lexicon.determiners, words, end + 1, limit);
  if (!article || article.end >= limit) return false;
  return lexicon.places.has(lexicon.stem(words.parts[article.end]!.join(' ')));
}
