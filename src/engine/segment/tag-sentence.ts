import type { Morphology, Pos } from '../../model/token.ts';
import { chooseReading } from './choose-reading.ts';
import type { Tagger } from './decode-tagger.ts';
import { posOf } from './fine-tag.ts';
import type { Reading } from './guess-tag.ts';
import type { Lexicon } from './lexicon.ts';
import { tagWords } from './tag-words.ts';
import type { WordInfo } from './word-info.ts';

/** How far back a verb's subject pronoun is looked for. */
const FURTHEST_PRONOUN = 4;

/** Reads the words of one sentence: parts of speech from the model, then lemma and inflection of each. */
export function tagSentence(
  surfaces: readonly string[],
  words: readonly WordInfo[],
  tagger: Tagger,
  lexicon: Lexicon | null,
): readonly Reading[] {
  const numbers = new Uint8Array(words.length);
  tagWords(words, tagger, numbers);
  const readings: Reading[] = [];
  for (const [at, word] of words.entries()) {
    const tag = tagger.tags[numbers[at]!]!;
    const pos = posOf(tag) as Pos;
    const next = words[at + 1];
    const inverted = next?.norm.startsWith('-') ? tagger.words.get(`${next.norm} PRON`)?.morph : undefined;
    const neighbours = inverted ? [inverted] : neighboursOf(readings, pos);
    const { lemma, morph } = chooseReading(word, surfaces[at]!, tag, tagger.words, lexicon, neighbours);
    readings.push({ pos, lemma, morph: pos === 'NOUN' ? inherit(morph, readings.at(-1)) : morph });
  }
  return readings;
}

/** The words before that a word has to agree with: a verb's pronoun, a noun's article. */
function neighboursOf(readings: readonly Reading[], pos: Pos): readonly Morphology[] {
  const before = readings.at(-1);
  if (!before) return [];
  if (pos === 'NOUN' || pos === 'ADJ')
    return isArticle(before) || before.pos === 'NOUN' ? [before.morph] : [];
  if (pos !== 'VERB' && pos !== 'AUX') return [];
  for (let index = readings.length - 1; index >= Math.max(0, readings.length - FURTHEST_PRONOUN); index--) {
    const reading = readings[index]!;
    if (reading.pos === 'PUNCT' || reading.pos === 'VERB') break;
    if (reading.pos === 'PRON' && reading.morph.person !== undefined) return [reading.morph];
  }
  return [];
}

/** Nouns that look the same in the plural take their number from the article: `les pays`. */
function inherit(morph: Morphology, before: Reading | undefined): Morphology {
  if (!before || !isArticle(before) || morph.number !== undefined || before.morph.number === undefined)
    return morph;
  return { ...morph, number: before.morph.number };
}

function isArticle(reading: Reading): boolean {
  return reading.pos === 'DET' || (reading.pos === 'ADP' && reading.morph.number !== undefined);
}
