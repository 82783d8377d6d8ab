import type { LexicalReading } from './lexicon.ts';
import type { WordInfo } from './word-info.ts';

const CLOSED_CLASSES = /^(?:ADP|AUX|CCONJ|DET|PRON|SCONJ)/u;
/** What `1er`, `14h30`, `3D` can be. */
const NUMERAL_CLASSES = /^(?:ADJ|ADV|NOUN|NUM|PROPN|SYM|X)$/u;

/**
 * The tags that a word may have, as bits. New words are nouns, verbs, adjectives …: a closed class has only those
 * that dictionary or training texts know.
 */
export function createTagFilter(
  tags: readonly string[],
  words: ReadonlyMap<string, LexicalReading>,
): (word: WordInfo) => number {
  const bitsOf = (test: (tag: string) => boolean): number =>
    tags.reduce((bits, tag, index) => (test(tag) ? bits | (1 << index) : bits), 0);
  const open = bitsOf((tag) => !CLOSED_CLASSES.test(tag));
  const numerals = bitsOf((tag) => NUMERAL_CLASSES.test(tag));
  const closed = tags.map((tag, index) => ({ tag, index })).filter(({ tag }) => CLOSED_CLASSES.test(tag));
  return ({ norm, entry }) => {
    let bits = open;
    for (const { tag, index } of closed)
      if (words.has(`${norm} ${tag}`) || entry?.readings.some((reading) => reading.tag === tag))
        bits |= 1 << index;
    return /^\p{Nd}/u.test(norm) ? bits & numerals : bits;
  };
}
