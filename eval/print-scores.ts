import { printTable } from './print-table.ts';
import { divide, rate, round } from './ratio.ts';
import type { Score } from './score-statements.ts';

export interface NamedScore {
  readonly name: string;
  /** Number of articles. */
  readonly articles: number;
  readonly score: Score;
}

/** Scores as a table, one row each; a dash where nothing could be compared. */
export function printScores(scores: readonly NamedScore[]): string {
  const [first] = scores;
  if (!first) return '';
  const head = [
    'set',
    'articles',
    'statements',
    ...Object.keys(first.score.statements).map((name) => (name.startsWith('.') ? `F1 ${name}` : name)),
    ...Object.keys(first.score.labels),
  ];
  const rows = scores.map(({ name, articles, score }) => [
    name,
    String(articles),
    String(score.statements['.5'].required),
    ...Object.values(score.statements).map((count) => round(rate(count).f1)),
    ...Object.values(score.labels).map(({ right, compared }) =>
      compared === 0 ? '–' : round(divide(right, compared)),
    ),
  ]);
  return printTable([head, ...rows]);
}
