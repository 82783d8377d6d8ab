import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Article } from '../src/model/index.ts';

/** What a careful reader expects of the figures, dates, places, people or denials of a cluster. */
export interface Expectation {
  readonly relation: 'differs' | 'updated' | 'compatible' | 'narrower' | 'never';
  /** Of a difference only. */
  readonly kind: string | null;
  /** As the articles word them, shortened; of an update in order of time, the narrower one first. */
  readonly values: readonly string[];
  /** Known to be missed; the reason why. */
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

/**
 * Reads the clusters of a folder's folders: a line that tells what it is about, lines of expectations, then articles.
 * Each article opens with `--- id | outlet | ISO day`, in the language of its folder or with ` | language` after it.
 */
export function readComparisonCases(folder: string): readonly ComparisonCase[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) =>
      parseCase(basename(file, '.txt'), dirname(file), readFileSync(join(folder, file), 'utf8')),
    );
}

function parseCase(name: string, lang: string, text: string): ComparisonCase {
  const [head = '', ...rest] = text.split(/^--- /mu);
  const [about = '', ...lines] = head.split('\n').filter((line) => line.trim() !== '');
  return {
    name,
    about,
    expected: lines.map(parseExpectation),
    articles: rest.map((block) => parseArticle(block, lang)),
  };
}

function parseExpectation(line: string): Expectation {
  const match =
    /^(?<relation>differs|updated|compatible|narrower|never)(?: (?<kind>\w+))?: (?<values>[^#]+)(?:# missed: (?<missed>.+))?$/u.exec(
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

function parseArticle(block: string, folder: string): Article {
  const end = block.indexOf('\n');
  const [id = '', outlet = '', published = '', lang = folder] = block
    .slice(0, end)
    .split('|')
    .map((part) => part.trim());
  return { id, outlet, published, lang, text: block.slice(end + 1).trim() };
}
