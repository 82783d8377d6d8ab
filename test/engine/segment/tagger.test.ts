import { describe, expect, it } from 'vitest';
import { packWeights, quantise } from '../../../scripts/language/pack-weights.ts';
import { trainPerceptron } from '../../../scripts/language/train-perceptron.ts';
import { decodeTagger } from '../../../src/engine/segment/decode-tagger.ts';
import { addRows } from '../../../src/engine/segment/sparse-weights.ts';
import { tagSentence } from '../../../src/engine/segment/tag-sentence.ts';
import { describeWord } from '../../../src/engine/segment/word-info.ts';

/** A miniature language: `ko` before a noun, `da` before a verb; the words themselves are either. */
const texts = [
  'ko mila da sopo',
  'ko sopo da mila',
  'ko tuna da kiru',
  'ko kiru da tuna',
  'da mila ko sopo',
  'da kiru ko tuna',
];
const tags = ['NOUN', 'PART', 'VERB.Fin'];

function train() {
  const sentences = texts.map((text) => {
    const surfaces = text.split(' ');
    return {
      words: surfaces.map((surface) => describeWord(surface, null)),
      tags: surfaces.map((surface, at) => (surface.length === 2 ? 1 : surfaces[at - 1] === 'ko' ? 0 : 2)),
    };
  });
  const weights = trainPerceptron(sentences, tags, { mask: 4095, epochs: 6, rarest: 1, seed: 1 });
  const packed = packWeights(quantise(weights, 0), tags.length);
  return {
    notice: '',
    tags,
    rows: 4096,
    weights: Buffer.from(packed).toString('base64'),
    words: '',
    features: [],
  };
}

describe('a trained model', () => {
  it('tells words apart by what stands before them', () => {
    const tagger = decodeTagger(train());
    const words = ['da', 'sopo', 'ko', 'kiru'].map((surface) =>
      tagger.know(surface, describeWord(surface, null)),
    );
    const readings = tagSentence(words, tagger, null);
    expect(readings.map(({ pos }) => pos)).toEqual(['PART', 'VERB', 'PART', 'NOUN']);
  });
  it('is the same for the same texts', () => {
    expect(train()).toEqual(train());
  });
});

describe('packed weights', () => {
  it('keep their places over long gaps of empty rows, one or three in a row', () => {
    const weights = new Int8Array(3 * 2048);
    const places = [
      [0, 5],
      [3 * 255 + 1, -7],
      [3 * 256, 127],
      [3 * 1021 + 2, -127],
      [3 * 2047, 1],
      [3 * 2047 + 1, -128],
      [3 * 2047 + 2, 64],
    ] as const;
    for (const [place, weight] of places) weights[place] = weight;
    const packed = Buffer.from(packWeights(weights, 3)).toString('base64');
    const model = decodeTagger({ notice: '', tags, rows: 2048, weights: packed, words: '', features: [] });
    const unpacked = Array.from({ length: 2048 }, (_, row) => {
      const scores = new Int32Array(3);
      addRows(model.weights, Int32Array.of(row), 1, scores);
      return [...scores];
    });
    expect(unpacked.flat()).toEqual([...weights]);
  });
});
