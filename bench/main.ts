import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { articleSchema } from '../src/model/article.ts';
import { measureLinear } from './linear.ts';
import { measureOneSize, measureScale } from './scale.ts';
import { measureStages } from './stages.ts';
import { syntheticArticles } from './synthetic-articles.ts';
import { measureTaggers } from './taggers.ts';

/**
 * `npm run bench`                    the stages, on synthetic articles
 * `npm run bench -- FILE.ndjson`     the stages, on the articles of a file
 * `npm run bench -- --count 5000`    on so many synthetic articles
 * `npm run bench -- --linear [NAME]` time for 1, 2, 4, 8 MB of texts made to be slow; `all` for every one
 * `npm run bench -- --taggers`       the segment stage beside other taggers, on English articles
 * `npm run bench -- --scale [SIZE …]` time and memory for 1 000, 10 000 and 100 000 synthetic articles; with sizes: for those
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    linear: { type: 'boolean' },
    scale: { type: 'boolean' },
    taggers: { type: 'boolean' },
    'one-size': { type: 'string' },
    count: { type: 'string', default: '1000' },
  },
});

if (values.linear) measureLinear(positionals[0]);
else if (values['one-size'] !== undefined) await measureOneSize(Number(values['one-size']));
else if (values.taggers) await measureTaggers();
else if (values.scale) measureScale(positionals.length > 0 ? positionals.map(Number) : undefined);
else if (positionals[0] !== undefined) {
  const lines = readFileSync(positionals[0], 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  measureStages(
    positionals[0],
    lines.map((line) => articleSchema.parse(JSON.parse(line))),
  );
} else {
  const articles = [...syntheticArticles(Number(values.count))];
  const folder = mkdtempSync(join(tmpdir(), 'recoupe-bench-'));
  const path = join(folder, 'articles.ndjson');
  try {
    writeFileSync(path, articles.map((article) => `${JSON.stringify(article)}\n`).join(''));
    measureStages(path, articles);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
