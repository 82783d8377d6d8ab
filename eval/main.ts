/**
 * Compares the statements that the engine finds with annotated ones and prints the measures.
 *
 *     npm run eval -- ARTICLES.jsonl [--core] [--show N]
 *
 * statements   precision, recall and F1 under a one-to-one matching, best pairs first: at .5 and .8 of
 *              intersection over union, and at .3 and .8 of the annotated content (the Gender Gap Tracker's rule)
 * speaker, cue the spans overlap, or both are absent; kind, stance: equal labels; actor: the words of one name are
 *              contained in the other's. All five on the statements that match at .5
 * --core       annotations with `core: false` are neither required nor counted as wrong
 * --show N     lists the first N missed and wrong statements
 *
 * The input is described in annotated-article.ts. Exit code 2: wrong usage or an unreadable file.
 */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { analyze } from '../src/index.ts';
import { type AnnotatedArticle, readAnnotatedArticles } from './annotated-article.ts';
import { printScore } from './print-score.ts';
import { scoreStatements } from './score-statements.ts';

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { core: { type: 'boolean', default: false }, show: { type: 'string', default: '0' } },
  });
  const [file] = positionals;
  const show = Number(values.show);
  if (file === undefined || positionals.length > 1 || !Number.isInteger(show)) {
    throw new Error('usage: npm run eval -- ARTICLES.jsonl [--core] [--show N]');
  }
  const articles = readAnnotatedArticles(await readFile(file, 'utf8'));
  const documents = articles.map((article) => analyze(withoutAnnotations(article)).document);
  console.log(printScore(scoreStatements(articles, documents, { core: values.core }), { show }));
}

/** The engine must not see what it is compared with. */
function withoutAnnotations({ statements: _, ...article }: AnnotatedArticle) {
  return article;
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
