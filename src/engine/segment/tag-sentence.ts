import type { Morphology, Pos } from '../../model/token.ts';
import { chooseReading, listReadings } from './choose-reading.ts';
import type { Tagger } from './decode-tagger.ts';
import type { Reading } from './guess-tag.ts';
import type { KnownWord } from './known-word.ts';
import type { Lexicon } from './lexicon.ts';
import { tagWords } from './tag-words.ts';

/** How far back a verb's subject pronoun is looked for. */
const FURTHEST_PRONOUN = 4;

/** Reads the words of one sentence: parts of speech from the model, then lemma and inflection of each. */
export function tagSentence(
  words: readonly KnownWord[],
  tagger: Tagger,
  lexicon: Lexicon | null,
): readonly Reading[] {
  const numbers = new Uint8Array(words.length);
  tagWords(words, tagger, numbers);
  const readings: Reading[] = [];
  for (let at = 0; at < words.length; at++) {
    const options = readingsOf(words[at]!, numbers[at]!, tagger, lexicon);
    let reading = options[0]!;
    if (options.length > 1) {
      const inverted = at + 1 < words.length ? invertedPronoun(words[at + 1]!, tagger) : undefined;
      reading = chooseReading(options, inverted ? [inverted] : neighboursOf(readings, reading.pos));
    }
    readings.push(reading.pos === 'NOUN' ? inherit(reading, readings.at(-1)) : reading);
  }
  return readings;
}

/** The readings of a word under a tag, looked up once. */
function readingsOf(
  word: KnownWord,
  tag: number,
  tagger: Tagger,
  lexicon: Lexicon | null,
): readonly Reading[] {
  for (const known of word.readings) if (known.tag === tag) return known.options;
  const options = listReadings(word, word.surface, tagger.tags[tag]!, tagger.words, lexicon);
  word.readings.push({ tag, options });
  return options;
}

/** Inflection of the pronoun that follows its verb: `-t-il`. */
function invertedPronoun({ norm }: KnownWord, tagger: Tagger): Morphology | undefined {
  return norm.startsWith('-') ? tagger.words.get(`${norm} PRON`)?.morph : undefined;
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
function inherit(reading: Reading, before: Reading | undefined): Reading {
  const { morph } = reading;
  if (!before || !isArticle(before) || morph.number !== undefined || before.morph.number === undefined)
    return reading;
  return { ...reading, morph: { ...morph, number: before.morph.number } };
}

function isArticle(reading: Reading): boolean {
  return reading.pos === 'DET' || (reading.pos === 'ADP' && reading.morph.number !== undefined);
}
