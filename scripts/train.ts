/**
 * Trains a language's part-of-speech model and prints its accuracy.
 *
 *   npm run train -- --lang fr --train a.conllu,b.conllu --templates scripts/data/fr-reporting.txt --test c.conllu
 *
 * The language's dictionary (`npm run lexicon`) is used where there is one. The model is the mean of several runs over
 * the sentences in different orders, which is worth 0.2 points of accuracy.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { decodeTagger } from '../src/engine/segment/decode-tagger.ts';
import { decodeLexicon } from '../src/engine/segment/lexicon.ts';
import { describeWord } from '../src/engine/segment/word-info.ts';
import { evaluateTagger } from './language/evaluate-tagger.ts';
import { learnWords } from './language/learn-words.ts';
import { packWeights, quantise } from './language/pack-weights.ts';
import { readConllu, type SurfaceWord } from './language/read-conllu.ts';
import { readTemplates } from './language/read-templates.ts';
import { trainPerceptron } from './language/train-perceptron.ts';
import { toTrainingWord } from './language/training-words.ts';

const { values } = parseArgs({
  options: {
    lang: { type: 'string', default: 'fr' },
    train: { type: 'string' },
    templates: { type: 'string', default: '' },
    test: { type: 'string', default: '' },
    notice: { type: 'string', default: '' },
    epochs: { type: 'string', default: '8' },
    runs: { type: 'string', default: '6' },
    bits: { type: 'string', default: '18' },
    smallest: { type: 'string', default: '0.6' },
    errors: { type: 'boolean', default: false },
  },
});
if (values.train === undefined) throw new Error('--train FILE,FILE is needed');

const folder = `src/lang/${values.lang}`;
const lexicon = existsSync(`${folder}/lexicon.json`)
  ? decodeLexicon(JSON.parse(readFileSync(`${folder}/lexicon.json`, 'utf8')))
  : null;
const load = (names: string): readonly (readonly SurfaceWord[])[] =>
  names
    .split(',')
    .filter((name) => name !== '')
    .flatMap((name) => readConllu(readFileSync(name, 'utf8')));

const treebanks = load(values.train).map((sentence) => sentence.map(toTrainingWord));
const templates = values.templates === '' ? [] : readTemplates(readFileSync(values.templates, 'utf8'));
const sentences = [...treebanks, ...templates];
const tags = [...new Set(sentences.flatMap((sentence) => sentence.map(({ tag }) => tag)))].sort();
const numbers = new Map(tags.map((tag, index) => [tag, index]));
const prepared = sentences.map((sentence) => ({
  words: sentence.map(({ form }) => describeWord(form, lexicon)),
  tags: sentence.map(({ tag }) => numbers.get(tag)!),
}));
const rows = 1 << Number(values.bits);
const runs = Number(values.runs);
const mean = new Float32Array(rows * tags.length);
for (let run = 1; run <= runs; run++) {
  const weights = trainPerceptron(prepared, tags, {
    mask: rows - 1,
    epochs: Number(values.epochs),
    rarest: 2,
    seed: run * 7919,
  });
  for (let index = 0; index < mean.length; index++) mean[index]! += weights[index]! / runs;
  console.log(`run ${run} of ${runs}`);
}
const packed = packWeights(quantise(mean, Number(values.smallest)), tags.length);
const { rows: words, features } = learnWords(treebanks.flat(), lexicon);
const file = {
  notice: values.notice,
  tags,
  rows,
  words,
  features,
  weights: Buffer.from(packed).toString('base64'),
};
const content = `${JSON.stringify(file, null, 1)}\n`;
writeFileSync(`${folder}/tagger.json`, content);
console.log(`${folder}/tagger.json: ${packed.length} bytes of weights, ${content.length} bytes in all`);

const tagger = decodeTagger(file);
for (const name of values.test.split(',').filter((each) => each !== '')) {
  const score = evaluateTagger(load(name), tagger, lexicon);
  const percent = (share: number): string => (100 * share).toFixed(2);
  console.log(
    `${basename(name)}: ${score.words} words, part of speech ${percent(score.pos)}, lemma ${percent(score.lemma)}, verb forms ${percent(score.verbs)}`,
  );
  if (values.errors) console.log(score.errors.join('\n'));
}
