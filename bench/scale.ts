import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { compose } from '../src/app/library.ts';
import { analyzeInOrder } from '../src/app/workers/analyze-in-order.ts';
import { indexReuse } from '../src/engine/align/find-reuse.ts';
import type { Article } from '../src/model/article.ts';
import type { Analysis } from '../src/model/index.ts';
import type { Reading } from '../src/source/reading.ts';
import { syntheticArticles } from './synthetic-articles.ts';
import { printTable, rounded } from './table.ts';

const SIZES = [1000, 10_000, 100_000];
const MB = 1024 * 1024;
/** Room for 100 000 analyses, in MB. */
const HEAP = 20_000;

/** What one size took: seconds of processor time (several things may run on the machine), megabytes. */
interface Measured {
  readonly articles: number;
  readonly extracting: number;
  readonly comparing: number;
  readonly indexing: number;
  readonly analyses: number;
  readonly index: number;
  readonly peak: number;
}

/** Time and memory for 1 000, 10 000 and 100 000 synthetic articles, each in a process of its own. */
export function measureScale(sizes: readonly number[] = SIZES): void {
  const all = sizes.map((size) => {
    const flags = ['--expose-gc', `--max-old-space-size=${HEAP}`];
    const main = fileURLToPath(new URL('./main.ts', import.meta.url));
    const child = spawnSync(process.execPath, [...flags, main, '--one-size', String(size)], {
      stdio: ['ignore', 'pipe', 'inherit'],
      encoding: 'utf8',
    });
    if (child.status !== 0) throw new Error(`${size} articles ended with ${child.status ?? child.signal}`);
    return JSON.parse(child.stdout) as Measured;
  });
  const times = (value: (one: Measured) => number) => (one: Measured, place: number) =>
    place === 0 ? '' : `${rounded(value(one) / value(all[place - 1]!))} ×`;
  printTable(
    ['articles', ...all.map(({ articles }) => String(articles))],
    [
      ['extracting, s', ...all.map(({ extracting }) => rounded(extracting))],
      ['  to the size before', ...all.map(times(({ extracting }) => extracting))],
      ['comparing, s', ...all.map(({ comparing }) => rounded(comparing))],
      ['  to the size before', ...all.map(times(({ comparing }) => comparing))],
      ['comparing ÷ extracting', ...all.map((one) => rounded(one.comparing / one.extracting))],
      [
        'indexing for reuse, ms an article',
        ...all.map((one) => rounded((one.indexing / one.articles) * 1000)),
      ],
      ['that index, MB', ...all.map(({ index }) => rounded(index / MB))],
      ['analyses, MB', ...all.map(({ analyses }) => rounded(analyses / MB))],
      ['peak of the process, MB', ...all.map(({ peak }) => rounded(peak / MB))],
      ['  to the size before', ...all.map(times(({ peak }) => peak))],
    ],
  );
}

/** Measures one size in this process and prints it as JSON. */
export async function measureOneSize(count: number): Promise<void> {
  globalThis.gc?.();
  const before = process.memoryUsage();
  const analyses: Analysis[] = [];
  const start = seconds();
  for await (const { analysis } of analyzeInOrder(readings(syntheticArticles(count)), {
    lang: null,
    notAfter: null,
    actors: [],
  })) {
    if (analysis) analyses.push(analysis);
    if (analyses.length % 10_000 === 0) process.stderr.write(`${analyses.length} articles extracted\n`);
  }
  const extracting = seconds() - start;
  globalThis.gc?.();
  const kept = process.memoryUsage();
  const { indexing, index } = measureIndex(analyses);
  globalThis.gc?.();
  const comparingFrom = seconds();
  compose(analyses);
  const comparing = seconds() - comparingFrom;
  const measured: Measured = {
    articles: analyses.length,
    extracting,
    comparing,
    indexing,
    analyses: kept.heapUsed - before.heapUsed,
    index,
    peak: process.resourceUsage().maxRSS * 1024,
  };
  console.log(JSON.stringify(measured));
}

/** Words and fingerprints of all articles, as they are kept while articles are compared. */
function measureIndex(analyses: readonly Analysis[]): { indexing: number; index: number } {
  const before = process.memoryUsage();
  const start = seconds();
  const indexed = indexReuse(analyses);
  const indexing = seconds() - start;
  globalThis.gc?.();
  const after = process.memoryUsage();
  const bytes = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
  return { indexing, index: indexed.words.size === 0 ? 0 : bytes };
}

async function* readings(articles: Iterable<Article>): AsyncGenerator<Reading> {
  for (const article of articles) yield { article };
}

/** Processor time of the process so far, all threads together. */
function seconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
