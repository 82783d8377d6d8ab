import { join } from 'node:path';
import type { Article } from '../src/model/index.ts';
import { readClusters } from './read-clusters.ts';

/** What a careful reader expects of the figures, dates, places, people or denials of a cluster. */
export interface Expectation {
  /** `wrong`: a difference that is found and should not be. */
  readonly relation: 'differs' | 'updated' | 'compatible' | 'narrower' | 'never' | 'wrong';
  /** Of a difference only. */
  readonly kind: string | null;
  /** As the articles word them, shortened; of an update in order of time, the narrower one first. */
  readonly values: readonly string[];
  /** Known to be missed, or to be wrong; the reason why. */
  readonly missed: string | null;
}

/** Articles on one event and what is expected of comparing them. */
export interface ComparisonCase {
  readonly name: string;
  readonly about: string;
  readonly expected: readonly Expectation[];
  readonly articles: readonly Article[];
}

/** Folder of the clusters: one folder a language, and `mixed` for articles in several. */
export const COMPARISONS = join(import.meta.dirname, 'differences');

export function readComparisonCases(folder: string): readonly ComparisonCase[] {
  return readClusters(folder).map(({ lines, ...cluster }) => ({
    ...cluster,
    expected: lines.map(parseExpectation),
  }));
}

function parseExpectation(line: string): Expectation {
  const match =
    /^(?<relation>differs|updated|compatible|narrower|never|wrong)(?: (?<kind>\w+))?: (?<values>[^#]+)(?:# (?:missed|known): (?<missed>.+))?$/u.exec(
      line,
    );
  if (match?.groups === undefined) throw new Error(`not an expectation: ${line}`);
  const { relation, kind, values, missed } = match.groups;
  return {
    relation: relation as Expectation['relation'],
    kind: kind ?? null,
    values: values!.split('|').map((value) => value.trim()),
    missed: missed ?? null,
  };
}
