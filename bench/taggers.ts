import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { readArticleSetsByLang } from '../eval/article-sets.ts';
import { segment } from '../src/engine/segment/segment.ts';
import { en } from '../src/lang/en/index.ts';
import type { Paragraph } from '../src/model/document.ts';
import { printTable, rounded } from './table.ts';

/** Times that every tagger reads the articles; the median of each counts. */
const ROUNDS = 15;

/**
 * Tokens a second of the segment stage (tokens, part of speech, lemma, sentences, quotations) beside two taggers that
 * are kept, on the project's own English articles, in turns: what slows the machine slows all.
 */
export async function measureTaggers(): Promise<void> {
  const sets = (await readArticleSetsByLang()).get('en') ?? [];
  const texts = sets.flatMap(({ articles }) => articles.map(({ text }) => text));
  const paragraphs = texts.map(bodyOf);
  const wink = winkNLP(model, ['sbd', 'pos']);
  const taggers: readonly { readonly name: string; readonly read: () => number }[] = [
    {
      name: 'segment',
      read: () =>
        texts.reduce((sum, text, at) => sum + segment(text, paragraphs[at]!, en.segment).tokens.length, 0),
    },
    {
      name: 'wink-nlp',
      read: () =>
        texts.reduce((sum, text) => {
          const tokens = wink.readDoc(text).tokens();
          // its types do not fit each other here
          tokens.out(wink.its.lemma as typeof wink.its.pos);
          return sum + tokens.out(wink.its.pos).length;
        }, 0),
    },
    { name: 'compromise', read: () => texts.reduce((sum, text) => sum + nlp(text).termList().length, 0) },
  ];
  const tokens = taggers.map(({ read }) => read());
  const times = taggers.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round++)
    for (const [at, { read }] of taggers.entries()) {
      const start = performance.now();
      read();
      times[at]!.push(performance.now() - start);
    }
  const medians = times.map((all) => all.sort((a, b) => a - b)[ROUNDS >> 1]!);
  printTable(
    ['tagger', 'its tokens', 'ms', 'its tokens/s', '÷ segment'],
    taggers.map(({ name }, at) => [
      name,
      String(tokens[at]!),
      rounded(medians[at]!),
      rounded((tokens[at]! / medians[at]!) * 1000),
      `${rounded(medians[at]! / medians[0]!)} ×`,
    ]),
  );
}

/** Each line as a paragraph of the article's body. */
function bodyOf(text: string): readonly Paragraph[] {
  return [...text.matchAll(/.+/g)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
    kind: 'body',
    selector: null,
  }));
}
