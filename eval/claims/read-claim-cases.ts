import type { Article } from '../../src/model/index.ts';
import { readClusters } from '../read-clusters.ts';

/** Words of one article. */
export interface Place {
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

export const RELATIONS = [
  'same',
  'apart',
  'either',
  'origin',
  'origins',
  'denies',
  'no-denial',
  'either-denies',
  'hedge-dropped',
  'hedge-added',
  'bound-dropped',
  'source-dropped',
  'either-shift',
  'status',
] as const;
export type Relation = (typeof RELATIONS)[number];

/** One line of what a careful reader expects. */
export interface ClaimExpectation {
  readonly relation: Relation;
  /** The number of origins, or the status. */
  readonly value: string | null;
  readonly places: readonly Place[];
  /** Of an origin: who carries the words, nearest to the article first, and last whom they go back to. */
  readonly chain: readonly string[];
  /** Known to be missed; the reason why. */
  readonly missed: string | null;
  readonly line: string;
}

export interface ClaimCase {
  readonly name: string;
  readonly expected: readonly ClaimExpectation[];
  readonly articles: readonly Article[];
}

/** Folder of the clusters: one folder a language, and `mixed` for articles in several. */
export const CLAIMS = import.meta.dirname;

export function readClaimCases(folder: string): readonly ClaimCase[] {
  return readClusters(folder).map(({ name, lines, articles }) => ({
    name,
    articles,
    expected: lines.map((line) => parseExpectation(line, articles)),
  }));
}

const LINE = /^(?<relation>[\w-]+)(?: (?<value>[\w-]+))?: (?<rest>[^#]+)(?:# missed: (?<missed>.+))?$/u;

function parseExpectation(line: string, articles: readonly Article[]): ClaimExpectation {
  const match = LINE.exec(line);
  const relation = RELATIONS.find((one) => one === match?.groups?.relation);
  if (match?.groups === undefined || relation === undefined) throw new Error(`not an expectation: ${line}`);
  const { value, rest, missed } = match.groups;
  const [words = '', ...chain] = relation === 'origin' ? split(rest!, '<-') : [rest!];
  return {
    relation,
    value: value ?? null,
    places: split(words, '|').map((part) => placeOf(part, articles)),
    chain,
    missed: missed ?? null,
    line: line.replace(/ # missed:.*$/u, ''),
  };
}

function split(text: string, mark: string): readonly string[] {
  return text.split(mark).map((part) => part.trim());
}

/** Words that stand in one place of the cluster only. */
function placeOf(words: string, articles: readonly Article[]): Place {
  const found = articles.flatMap(({ id, text }) => {
    const start = text.indexOf(words);
    if (start === -1) return [];
    const again = text.indexOf(words, start + 1) !== -1;
    return again ? [null, null] : [{ document: id!, start, end: start + words.length, words }];
  });
  const [place] = found;
  if (found.length !== 1 || place == null) throw new Error(`found ${found.length} times: ${words}`);
  return place;
}
