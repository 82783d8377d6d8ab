import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
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
 * Reads the clusters of a folder’s folders, one a language and `mixed` for articles in several: a line that tells what
 * it is about, lines of expectations, then articles. Each article opens with `--- id | outlet | ISO day`, in the
 * language of its folder or with ` | language` after it.
 */
export function readClusters(folder: string): readonly Cluster[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) =>
      parseCluster(basename(file, '.txt'), dirname(file), readFileSync(join(folder, file), 'utf8')),
    );
}

function parseCluster(name: string, lang: string, text: string): Cluster {
  const [head = '', ...rest] = text.split(/^--- /mu);
  const [about = '', ...lines] = head.split('\n').filter((line) => line.trim() !== '');
  return { name, about, lines, articles: rest.map((block) => parseArticle(block, lang)) };
}

function parseArticle(block: string, folder: string): Article {
  const end = block.indexOf('\n');
  const [id = '', outlet = '', published = '', lang = folder] = block
    .slice(0, end)
    .split('|')
    .map((part) => part.trim());
  return { id, outlet, published, lang, text: block.slice(end + 1).trim() };
}
