import type { TaggerFile } from '../../lang/contract/segment.ts';
import { decodeBase64 } from './base64.ts';
import { sumContexts } from './context-sums.ts';
import { posOf } from './fine-tag.ts';
import { type KnownWord, profileOf } from './known-word.ts';
import type { LexicalReading } from './lexicon.ts';
import { parseFeatures } from './parse-features.ts';
import { createSparseWeights } from './sparse-weights.ts';
import { createTagFilter } from './tag-filter.ts';
import { clauseRolesOf, fixedTag, type TaggerModel } from './tag-words.ts';
import { CONTEXT_COUNT } from './tagger-features.ts';
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
  const weights = createSparseWeights(file.rows, readRows(decodeBase64(file.weights)));
  const allowedTags = createTagFilter(tags, words);
  const know = (surface: string, info: WordInfo): KnownWord => ({
    ...info,
    surface,
    fixedTag: fixedTag(info, tags),
    allowed: allowedTags(info),
    profile: profileOf(info, weights, mask, tags.length),
    readings: [],
  });
  const tagger: Tagger = {
    tags,
    mask,
    weights,
    sums: sumContexts(weights, mask, tags.length),
    clauseRoles: clauseRolesOf(tags),
    edge: know('', EDGE),
    room: { rows: new Int32Array(CONTEXT_COUNT), scores: new Int32Array(tags.length) },
    words,
    know,
  };
  decoded.set(file, tagger);
  return tagger;
}

/** Each row that has weights: its distance from the last such row, how many weights, then tag and weight of each. */
function* readRows(bytes: Uint8Array): Iterable<[row: number, cells: number[]]> {
  let row = -1;
  let at = 0;
  while (at < bytes.length) {
    while (bytes[at] === 255) row += bytes[at++]!;
    row += bytes[at++]!;
    const cells: number[] = [];
    for (let left = bytes[at++]!; left > 0; left--) {
      cells.push((bytes[at + 1]! << 8) | bytes[at]!);
      at += 2;
    }
    yield [row, cells];
  }
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
