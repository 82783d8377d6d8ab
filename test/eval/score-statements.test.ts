import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readAnnotatedArticles } from '../../eval/annotated-article.ts';
import { printScore } from '../../eval/print-score.ts';
import { scoreStatements } from '../../eval/score-statements.ts';
import type { Document } from '../../src/model/index.ts';

/** Another implementation of the same measures; `expected*.txt` are what it printed for the case. */
const OTHER = process.env.RECOUPE_SCORE_PY;

const RUNS = [
  { expected: 'expected.txt', core: false, show: 0 },
  { expected: 'expected-core.txt', core: true, show: 6 },
];

describe('the measures on a small case', () => {
  const articles = readAnnotatedArticles(read('articles.jsonl'));
  const { documents } = JSON.parse(read('dossier.json')) as { documents: Document[] };

  test.for(RUNS)('print what is stored in $expected', ({ expected, core, show }) => {
    const printed = printScore(scoreStatements(articles, documents, { core }), { show });
    expect(`${printed}\n`).toBe(read(expected));
  });

  test.for(RUNS)('print what the other implementation prints, as in $expected', ({ core, show }, context) => {
    if (!OTHER) return context.skip('RECOUPE_SCORE_PY does not name the script to compare with');
    const options = [...(core ? ['--core'] : []), '--show', String(show)];
    const printed = execFileSync(
      'python3',
      [OTHER, path('articles.jsonl'), path('dossier.json'), ...options],
      {
        encoding: 'utf8',
        env: { ...process.env, PYTHONIOENCODING: 'utf8' },
      },
    );
    expect(`${printScore(scoreStatements(articles, documents, { core }), { show })}\n`).toBe(printed);
  });

  test('a document whose statements are the annotations themselves scores 1 throughout', () => {
    const perfect = articles.map((article) => ({
      id: article.id,
      text: article.text,
      statements: article.statements.map((annotation) => ({
        ...annotation,
        content: annotation.content.map(toSpan),
        source: annotation.source ? toSpan(annotation.source) : null,
        cue: annotation.cue ? toSpan(annotation.cue) : null,
        speaker: annotation.actor ? { actor: null, name: annotation.actor } : null,
      })),
    })) as unknown as Document[];
    const score = scoreStatements(articles, perfect);
    for (const { found, given, required } of Object.values(score.statements)) {
      expect([found, given]).toEqual([required, required]);
    }
    for (const { right, compared } of Object.values(score.labels)) expect(right).toBe(compared);
    expect(score.errors).toEqual([]);
    const stances = articles.flatMap(({ statements }) => statements.flatMap(({ stance }) => stance ?? []));
    expect(score.stances).toEqual(stances.map((stance) => ({ annotated: stance, found: stance })));
  });
});

describe('the annotated file', () => {
  test('a broken line is named', () => {
    expect(() => readAnnotatedArticles('{"id":"a","text":"","statements":[]}\n{"id":')).toThrow(/^line 2: /u);
  });

  test('a line without statements is named', () => {
    expect(() => readAnnotatedArticles('\n{"id":"a","text":"Il pleut."}')).toThrow(
      /^line 2: [\s\S]*statements/u,
    );
  });
});

function toSpan([start, end]: readonly [number, number]) {
  return { start, end };
}

function path(name: string): string {
  return fileURLToPath(new URL(`case/${name}`, import.meta.url));
}

function read(name: string): string {
  return readFileSync(path(name), 'utf8');
}
