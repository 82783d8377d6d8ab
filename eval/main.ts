/**
 * Compares the statements that the engine finds with annotated ones and prints the measures.
 *
 *     npm run eval                                     the project's own sets, one table, a total for each language
 *     npm run eval -- ARTICLES.jsonl                   one file
 *     npm run eval -- --confusion [ARTICLES.jsonl]     annotated against found stances, on what matches at .5: of the
 *                                                      file, or of the project's own sets for each language
 *     npm run eval -- --stance                         the same on single sentences, stance-cases/
 *     npm run eval -- --differences                    what comparing finds in the clusters of differences/
 *     npm run eval -- --claims                         claims, origins, denials and certainty in the clusters of claims/
 *     npm run eval -- --across                         translations found among other sentences, across/pairs.txt
 *
 * statements   precision, recall and F1 under a one-to-one matching, best pairs first: at .5 and .8 of
 *              intersection over union, and at .3 and .8 of the annotated content (the Gender Gap Tracker's rule)
 * speaker, cue the spans overlap, or both are absent; kind, stance: equal labels; actor: the words of one name are
 *              contained in the other's. All five on the statements that match at .5
 * --core       annotations with `core: false` are neither required nor counted as wrong
 * --show N     lists the first N missed and wrong statements, or sentences with a wrong stance; those of a held-out
 *              set are not listed
 *
 * The input is described in annotated-article.ts. Exit code 2: wrong usage or an unreadable file.
 */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { stanceSchema } from '../src/index.ts';
import { printAcross } from './across/print-across.ts';
import { analyseArticles } from './analyse-articles.ts';
import { type AnnotatedArticle, readAnnotatedArticles } from './annotated-article.ts';
import { readArticleSetsByLang } from './article-sets.ts';
import { printClaimFolders } from './claims/print-claims.ts';
import { COMPARISONS, readComparisonCases } from './comparison-cases.ts';
import { printComparisons } from './print-comparisons.ts';
import { printConfusion } from './print-confusion.ts';
import { printErrors, printScore } from './print-score.ts';
import { type NamedScore, printScores } from './print-scores.ts';
import { readStanceCases } from './read-stance-cases.ts';
import { scoreComparisons } from './score-comparisons.ts';
import { type ScoreError, type ScoreOptions, scoreStatements } from './score-statements.ts';

const USAGE =
  'usage: npm run eval -- [ARTICLES.jsonl] [--core] [--show N | --confusion], or --stance or --across [--show N], or --differences or --claims';
const STANCES = stanceSchema.options;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      across: { type: 'boolean', default: false },
      claims: { type: 'boolean', default: false },
      confusion: { type: 'boolean', default: false },
      core: { type: 'boolean', default: false },
      differences: { type: 'boolean', default: false },
      show: { type: 'string', default: '0' },
      stance: { type: 'boolean', default: false },
    },
  });
  const [file] = positionals;
  const { across, claims, confusion, core, differences, stance } = values;
  const show = Number(values.show);
  if (
    positionals.length > 1 ||
    !Number.isInteger(show) ||
    ((stance || across) && (file !== undefined || confusion || core || (stance && across))) ||
    (confusion && show !== 0) ||
    ((differences || claims) &&
      (file !== undefined || confusion || core || stance || across || show !== 0 || (differences && claims)))
  ) {
    throw new Error(USAGE);
  }
  if (differences) {
    console.log(printComparisons(scoreComparisons(readComparisonCases(COMPARISONS))));
    return;
  }
  if (claims) return console.log(printClaimFolders());
  if (stance) return printStanceCases(show);
  if (across) return console.log(printAcross(show));
  if (file === undefined) return confusion ? printStancesByLang({ core }) : printSets(show, { core });
  const articles = readAnnotatedArticles(await readFile(file, 'utf8'));
  if (confusion) return console.log(printMatchedStances(articles, { core }));
  console.log(printScore(scoreStatements(articles, analyseArticles(articles), { core }), { show }));
}

async function printSets(show: number, options: ScoreOptions): Promise<void> {
  const scores: NamedScore[] = [];
  const errors: ScoreError[] = [];
  for (const [lang, sets] of await readArticleSetsByLang()) {
    const all = { name: 'all', isHeldOut: false, articles: sets.flatMap(({ articles }) => articles) };
    const documents = analyseArticles(all.articles);
    for (const { name, isHeldOut, articles } of [...sets, all]) {
      const score = scoreStatements(articles, documents, options);
      scores.push({
        name: `${lang} ${name}${isHeldOut ? ' (held out)' : ''}`,
        articles: articles.length,
        score,
      });
      if (!isHeldOut && articles !== all.articles) errors.push(...score.errors);
    }
  }
  console.log([...printErrors(errors, show), printScores(scores)].join('\n'));
}

async function printStancesByLang(options: ScoreOptions): Promise<void> {
  for (const [lang, sets] of await readArticleSetsByLang()) {
    const articles = sets.flatMap((set) => set.articles);
    console.log(`${lang}\n${printMatchedStances(articles, options)}\n`);
  }
}

function printMatchedStances(articles: readonly AnnotatedArticle[], options: ScoreOptions): string {
  const { stances } = scoreStatements(articles, analyseArticles(articles), options);
  return printConfusion(stances, { labels: STANCES });
}

function printStanceCases(show: number): void {
  for (const [lang, cases] of readStanceCases()) {
    const wrong = cases.filter(({ annotated, found }) => annotated !== found);
    for (const { annotated, found, text } of wrong.slice(0, Math.max(0, show))) {
      console.log(`${annotated}, found ${found ?? 'nothing'} | ${text}`);
    }
    console.log(`${lang}\n${printConfusion(cases, { labels: STANCES, missed: true })}\n`);
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
