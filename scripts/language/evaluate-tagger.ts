import type { Tagger } from '../../src/engine/segment/decode-tagger.ts';
import { posOf } from '../../src/engine/segment/fine-tag.ts';
import type { Lexicon } from '../../src/engine/segment/lexicon.ts';
import { parseFeatures } from '../../src/engine/segment/parse-features.ts';
import { tagSentence } from '../../src/engine/segment/tag-sentence.ts';
import { describeWord } from '../../src/engine/segment/word-info.ts';
import type { SurfaceWord } from './read-conllu.ts';
import { toTrainingWord } from './training-words.ts';

export interface TaggerScore {
  readonly words: number;
  readonly pos: number;
  readonly lemma: number;
  /** Verb form, mood and tense of the words that are verbs in the treebank. */
  readonly verbs: number;
  readonly errors: readonly string[];
}

/**
 * Shares of the treebank's syntactic words that are read right. A contraction counts as its words: read as a
 * preposition, `des` is `de` + `les`, and both are right where the treebank says so; read as an article, both are
 * wrong there.
 */
export function evaluateTagger(
  sentences: readonly (readonly SurfaceWord[])[],
  tagger: Tagger,
  lexicon: Lexicon | null,
): TaggerScore {
  let words = 0;
  let pos = 0;
  let lemma = 0;
  let verbs = 0;
  let verbsRight = 0;
  const errors: string[] = [];
  for (const sentence of sentences) {
    const surfaces = sentence.map(({ form }) => form);
    const known = surfaces.map((surface) => tagger.know(surface, describeWord(surface, lexicon)));
    const readings = tagSentence(known, tagger, lexicon);
    for (const [at, surface] of sentence.entries()) {
      const gold = toTrainingWord(surface);
      const reading = readings[at]!;
      const size = surface.words.length;
      const goldPos = posOf(gold.tag);
      words += size;
      if (reading.pos === goldPos) pos += size;
      // A contraction has the right lemmas when it is recognised as one.
      const lemmaRight = size > 1 ? reading.pos === goldPos : reading.lemma === gold.lemma;
      if (lemmaRight) lemma += size;
      if (reading.pos !== goldPos || !lemmaRight) {
        errors.push(
          `${goldPos}>${reading.pos} ${gold.lemma}>${reading.lemma} ${surfaces.slice(Math.max(0, at - 3), at).join(' ')} [${surface.form}] ${surfaces.slice(at + 1, at + 4).join(' ')}`,
        );
      }
      if (goldPos !== 'VERB' && goldPos !== 'AUX') continue;
      const morph = parseFeatures(gold.features);
      if (morph.verbForm === undefined) continue;
      verbs++;
      if (
        ['verbForm', 'mood', 'tense'].every((name) => same(morph, reading.morph, name as keyof typeof morph))
      )
        verbsRight++;
      else
        errors.push(
          `MORPH ${JSON.stringify(morph)}>${reading.pos}${JSON.stringify(reading.morph)} ${surfaces.slice(Math.max(0, at - 3), at).join(' ')} [${surface.form}]`,
        );
    }
  }
  return { words, pos: pos / words, lemma: lemma / words, verbs: verbsRight / Math.max(1, verbs), errors };
}

function same(
  gold: ReturnType<typeof parseFeatures>,
  found: ReturnType<typeof parseFeatures>,
  name: keyof ReturnType<typeof parseFeatures>,
): boolean {
  // Treebanks leave the tense of many participles out.
  return gold[name] === undefined || gold[name] === found[name];
}
