import type { TaggerFile } from '../../lang/contract/segment.ts';
import { decodeBase64 } from './base64.ts';
import { posOf } from './fine-tag.ts';
import type { LexicalReading } from './lexicon.ts';
import { parseFeatures } from './parse-features.ts';
import { clauseRolesOf, type TaggerModel } from './tag-words.ts';
import type { WordInfo } from './word-info.ts';

/** A model with the readings that the training texts taught beyond the dictionary. */
export interface Tagger extends TaggerModel {
  /** By form and fine tag (`le PRON`): a reading whose `add` is the whole lemma. */
  readonly words: ReadonlyMap<string, LexicalReading>;
}

const decoded = new WeakMap<TaggerFile, Tagger>();

/** The model in `file`, decoded once. */
export function decodeTagger(file: TaggerFile): Tagger {
  const known = decoded.get(file);
  if (known) return known;
  const words = decodeWords(file);
  const tagger: Tagger = {
    tags: file.tags,
    mask: file.rows - 1,
    weights: decodeWeights(file),
    clauseRoles: clauseRolesOf(file.tags),
    allowed: createTagFilter(file.tags, words),
    words,
  };
  decoded.set(file, tagger);
  return tagger;
}

/** Each row that has weights: its distance from the last such row, how many weights, then tag and weight of each. */
function decodeWeights(file: TaggerFile): Int8Array {
  const bytes = decodeBase64(file.weights);
  const count = file.tags.length;
  const weights = new Int8Array(file.rows * count);
  let row = -1;
  let at = 0;
  while (at < bytes.length) {
    while (bytes[at] === 255) row += bytes[at++]!;
    row += bytes[at++]!;
    for (let left = bytes[at++]!; left > 0; left--) {
      weights[row * count + bytes[at]!] = (bytes[at + 1]! << 24) >> 24;
      at += 2;
    }
  }
  return weights;
}

/** Lines of a form and its readings, each a tag, a lemma and a number of features; all separated by tabs. */
function decodeWords(file: TaggerFile): ReadonlyMap<string, LexicalReading> {
  const words = new Map<string, LexicalReading>();
  for (const row of file.words.split('\n')) {
    const [form, ...fields] = row.split('\t');
    for (let index = 0; index + 2 < fields.length; index += 3) {
      const tag = fields[index]!;
      const features = file.features[Number(fields[index + 2])] ?? '';
      const add = fields[index + 1]!;
      const reading = { tag, pos: posOf(tag), strip: Number.POSITIVE_INFINITY, add, features };
      words.set(`${form} ${tag}`, { ...reading, morph: parseFeatures(features) });
    }
  }
  return words;
}

const CLOSED_CLASSES = /^(?:ADP|AUX|CCONJ|DET|PRON|SCONJ)/u;
/** What `1er`, `14h30`, `3D` can be. */
const NUMERAL_CLASSES = /^(?:ADJ|ADV|NOUN|NUM|PROPN|SYM|X)$/u;

/**
 * The tags that a word may have, as bits. New words are nouns, verbs, adjectives …: a closed class has only those
 * that dictionary or training texts know.
 */
function createTagFilter(
  tags: readonly string[],
  words: ReadonlyMap<string, LexicalReading>,
): (word: WordInfo) => number {
  const known = new WeakMap<WordInfo, number>();
  return (word) => {
    let bits = known.get(word);
    if (bits !== undefined) return bits;
    bits = 0;
    const numeral = /^\p{Nd}/u.test(word.norm);
    for (const [index, tag] of tags.entries()) {
      if (numeral && !NUMERAL_CLASSES.test(tag)) continue;
      const allowed =
        !CLOSED_CLASSES.test(tag) ||
        words.has(`${word.norm} ${tag}`) ||
        word.entry?.readings.some((reading) => reading.tag === tag);
      if (allowed) bits |= 1 << index;
    }
    known.set(word, bits);
    return bits;
  };
}
