import { printTable } from '../print-table.ts';
import { CLAIMS, type ClaimExpectation, RELATIONS, readClaimCases } from './read-claim-cases.ts';
import { type ClaimScore, scoreClaims } from './score-claims.ts';

export function printClaimFolders(): string {
  return printClaims(scoreClaims(readClaimCases(CLAIMS)));
}

/** What each cluster misses and gets wrong, and a row a kind of line. */
function printClaims(scores: readonly ClaimScore[]): string {
  const lines = scores.flatMap(({ name, found, missing, wrong }) => [
    `${name}: ${found.length} of ${found.length + missing.length}, ${wrong.length} wrong`,
    ...missing.map(({ line }) => `  missing  ${line}`),
    ...wrong.map(({ relation, what }) => `  wrong    ${relation}: ${what}`),
  ]);
  const count = (list: readonly Pick<ClaimExpectation, 'relation'>[], relation: string): number =>
    list.filter((one) => relation === 'all' || one.relation === relation).length;
  const found = scores.flatMap((score) => score.found);
  const missing = scores.flatMap((score) => score.missing);
  const wrong = scores.flatMap((score) => score.wrong);
  const rows = [...RELATIONS, 'all'].flatMap((relation) => {
    const expected = count(found, relation) + count(missing, relation);
    if (expected === 0 && count(wrong, relation) === 0) return [];
    return [[relation, `${count(found, relation)} of ${expected}`, String(count(wrong, relation))]];
  });
  return [...lines, printTable([['line', 'found', 'wrong'], ...rows])].join('\n');
}
