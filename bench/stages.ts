import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import nlp from 'compromise';
import { analyze, analyzeAll, compose } from '../src/app/library.ts';
import type { StageName } from '../src/engine/stage.ts';
import type { Article } from '../src/model/article.ts';
import type { Analysis } from '../src/model/index.ts';
import { StageClock } from './stage-clock.ts';
import { printTable, rounded } from './table.ts';

/** Enough to compile the code that is measured. */
const WARM_UP = 60;

/** Articles that are analysed together, as the program does. */
const BATCH = 32;

/** So many of a batch are tagged by compromise too, right behind it: what slows a machine slows both. */
const SAMPLED = 8;

const MB = 1024 * 1024;

/**
 * Measures every stage on a corpus, then the whole as ratios within the same run: against reading and JSON-parsing
 * the same bytes, which no program can beat, and against `compromise`, a well-known tagger, on the same text.
 */
export function measureStages(path: string, articles: readonly Article[]): void {
  const bytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  console.log(`${articles.length} articles, ${rounded(bytes / MB)} MB of text\n`);

  analyzeAll(articles.slice(0, WARM_UP));
  for (const { text } of articles.slice(0, SAMPLED)) nlp(text).json();
  const clock = new StageClock();
  const analysing: { result: Analysis[]; milliseconds: number } = { result: [], milliseconds: 0 };
  let tagging = 0;
  let tagged = 0;
  for (let from = 0; from < articles.length; from += BATCH) {
    const batch = articles.slice(from, from + BATCH);
    const { result, milliseconds } = timed(() => analyzeAll(batch, { trace: clock.trace }));
    analysing.result.push(...result.map(analysisOf));
    analysing.milliseconds += milliseconds;
    const sample = batch.slice(0, SAMPLED);
    tagging += timed(() => sample.map(({ text }) => nlp(text).termList().length)).milliseconds;
    tagged += sample.reduce((sum, { text }) => sum + text.length, 0);
  }
  tagging *= articles.reduce((sum, { text }) => sum + text.length, 0) / tagged;
  const comparing = new StageClock();
  const composing = timed(() => compose(analysing.result, { trace: comparing.trace }));
  const memory = measureMemory(articles);

  const row = (name: string, milliseconds: number, peak: number | null) => [
    name,
    rounded(milliseconds),
    rounded((articles.length / milliseconds) * 1000),
    rounded((bytes / MB / milliseconds) * 1000),
    peak === null ? '' : rounded(peak / MB),
  ];
  const rows = [...clock.costs].map(([stage, { milliseconds }]) =>
    row(stage, milliseconds, memory.stages.get(stage) ?? null),
  );
  const crossRows = [...comparing.costs].map(([stage, { milliseconds }]) =>
    row(`compare: ${stage}`, milliseconds, memory.comparing.get(stage) ?? null),
  );
  printTable(
    ['stage', 'ms', 'articles/s', 'MB/s', 'peak MB'],
    [
      ...rows,
      row('each article, whole', analysing.milliseconds, memory.each),
      ...crossRows,
      row('comparing, whole', composing.milliseconds, memory.compose),
    ],
  );

  const parsing = median(() => parseAll(path));
  const taken = (...stages: readonly StageName[]): number =>
    stages.reduce((sum, stage) => sum + (clock.costs.get(stage)?.milliseconds ?? 0), 0);
  const statements = taken('read', 'segment', 'attribute');
  const mentions = taken('recognise', 'resolve');
  console.log('');
  printTable(
    ['ratio', ''],
    [
      ['reading and parsing the same bytes', `${rounded(parsing)} ms`],
      ['compromise tagging the same text', `${rounded(tagging)} ms`],
      ['each article ÷ reading and parsing', `${rounded(analysing.milliseconds / parsing)} ×`],
      ['compromise ÷ each article', `${rounded(tagging / analysing.milliseconds)} ×`],
      ['compromise ÷ statements (read, segment, attribute)', `${rounded(tagging / statements)} ×`],
      [
        'mentions (recognise, resolve) ÷ statements (read, segment, attribute)',
        `${rounded(mentions / statements)} ×`,
      ],
      ['mentions ÷ attribute alone, what both need left out', `${rounded(mentions / taken('attribute'))} ×`],
      ['comparing ÷ each article', `${rounded(composing.milliseconds / analysing.milliseconds)} ×`],
    ],
  );
  console.log(`\npeak memory of the process: ${rounded(process.resourceUsage().maxRSS / 1024)} MB`);
}

function analysisOf<T>(outcome: { readonly value: T } | { readonly error: unknown }): T {
  if ('error' in outcome) throw outcome.error;
  return outcome.value;
}

/** The most that a stage adds to the heap for one article; comparing is one step over all of them. */
function measureMemory(articles: readonly Article[]) {
  const stages = new Map<string, number>();
  const clock = new StageClock(true);
  let each = 0;
  const kept: Analysis[] = [];
  for (const article of articles.slice(0, 200)) {
    globalThis.gc?.();
    const before = process.memoryUsage().heapUsed;
    kept.push(analyze(article, { trace: clock.trace }));
    each = Math.max(each, process.memoryUsage().heapUsed - before);
  }
  for (const [stage, { bytes }] of clock.costs) stages.set(stage, bytes);
  const analyses = articles.map((article) => analyze(article));
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const comparingClock = new StageClock(true);
  compose(analyses, { trace: comparingClock.trace });
  const comparing = new Map([...comparingClock.costs].map(([stage, { bytes }]) => [stage as string, bytes]));
  return { stages, comparing, each, compose: process.memoryUsage().heapUsed - before };
}

function parseAll(path: string): void {
  for (const line of readFileSync(path, 'utf8').split('\n')) if (line !== '') JSON.parse(line);
}

function median(work: () => void): number {
  const times = Array.from({ length: 5 }, () => timed(work).milliseconds).sort((a, b) => a - b);
  return times[2]!;
}

function timed<T>(work: () => T): { result: T; milliseconds: number } {
  const start = performance.now();
  const result = work();
  return { result, milliseconds: performance.now() - start };
}
