import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Article } from '../src/model/index.ts';

/** Articles on one event, and above them what a careful reader expects of setting them against each other. */
export interface Cluster {
  readonly name: string;
  readonly about: string;
  /** Lines of expectations, as written. */
  readonly lines: readonly string[];
  readonly articles: readonly Article[];
}

/**
 * Reads the clusters of a folder: a line that tells what it is about, lines of expectations, then articles. Each
 * article opens with `--- id | outlet | ISO day`, with `| language` where it is not French.
 */
export function readClusters(folder: string): readonly Cluster[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => parseCluster(basename(file, '.txt'), readFileSync(join(folder, file), 'utf8')));
}

function parseCluster(name: string, text: string): Cluster {
  const [head = '', ...rest] = text.split(/^--- /mu);
  const [about = '', ...lines] = head.split('\n').filter((line) => line.trim() !== '');
  return { name, about, lines, articles: rest.map(parseArticle) };
}

function parseArticle(block: string): Article {
  const end = block.indexOf('\n');
  const [id = '', outlet = '', published = '', lang = 'fr'] = block
    .slice(0, end)
    .split('|')
    .map((part) => part.trim());
  return { id, outlet, published, lang, text: block.slice(end + 1).trim() };
}
