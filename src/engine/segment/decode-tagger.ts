import type { TaggerFile } from '../../lang/contract/segment.ts';
import { decodeBase64 } from './base64.ts';
import { posOf } from './fine-tag.ts';
import { type KnownWord, profileOf } from './known-word.ts';
import type { LexicalReading } from './lexicon.ts';
import { parseFeatures } from './parse-features.ts';
import type { SparseWeights } from './sparse-weights.ts';
import { createTagFilter } from './tag-filter.ts';
import { clauseRolesOf, fixedTag, type TaggerModel } from './tag-words.ts';
import { EDGE, type WordInfo } from './word-info.ts';

/** A model with the readings that the training texts taught beyond the dictionary. */
export interface Tagger extends TaggerModel {
  /** By form and fine tag (`le PRON`): a reading whose `add` is the whole lemma. */
  readonly words: ReadonlyMap<string, LexicalReading>;
  /** What the model says of a word wherever it stands. */
  readonly know: (surface: string, info: WordInfo) => KnownWord;
}

const decoded = new WeakMap<TaggerFile, Tagger>();

/** The model in `file`, decoded once. */
export function decodeTagger(file: TaggerFile): Tagger {
  const known = decoded.get(file);
  if (known) return known;
  const { tags } = file;
  const mask = file.rows - 1;
  const words = decodeWords(file);
  const weights = decodeWeights(file);
  const allowedTags = createTagFilter(tags, words);
  const tagger: Tagger = {
    tags,
    mask,
    weights,
    clauseRoles: clauseRolesOf(tags),
    edge: profileOf(EDGE, weights, mask, tags.length),
    words,
    know: (surface, info) => ({
      ...info,
      surface,
      fixedTag: fixedTag(info, tags),
      allowed: allowedTags(info),
      profile: profileOf(info, weights, mask, tags.length),
      readings: [],
    }),
  };
  decoded.set(file, tagger);
  return tagger;
}

/** Each row that has weights: its distance from the last such row, how many weights, then tag and weight of each. */
function decodeWeights(file: TaggerFile): SparseWeights {
  const bytes = decodeBase64(file.weights);
  const starts = new Uint32Array(file.rows + 1);
  const cells = new Int16Array(bytes.length >> 1);
  let row = -1;
  let at = 0;
  let count = 0;
  while (at < bytes.length) {
    const last = row;
    while (bytes[at] === 255) row += bytes[at++]!;
    row += bytes[at++]!;
    starts.fill(count, last + 1, row + 1);
    for (let left = bytes[at++]!; left > 0; left--) {
      cells[count++] = (bytes[at + 1]! << 8) | bytes[at]!;
      at += 2;
    }
  }
  starts.fill(count, row + 1);
  return { starts, cells: cells.slice(0, count) };
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
