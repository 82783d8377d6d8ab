import type { Article } from '../../model/article.ts';
import { Unreadable } from '../problem.ts';
import { joinBlocks } from './block-text.ts';
import { extract } from './extract.ts';
import { readMetadata } from './metadata.ts';
import { parsePage } from './parse-page.ts';
import { prune } from './prune.ts';

/**
 * Reads the article out of a saved page. `text` is its paragraphs joined by blank lines, without the headline
 * (which is `title`); each paragraph keeps a CSS selector back into the page. Scripts never run and nothing is
 * fetched. Throws `Unreadable` where the page is too large, nested too deeply, or holds no article.
 */
export function readHtml(html: string, id: string, file: string | null): Article {
  const page = parsePage(prune(html));
  const metadata = readMetadata(page);
  const blocks = extract(page).filter(({ text }) => text !== metadata.title);
  if (blocks.length === 0) throw new Unreadable('no article text found in the page');
  const { text, spans } = joinBlocks(blocks);
  return {
    id,
    text,
    file,
    ...metadata,
    publishedBasis: 'metadata',
    selectors: blocks.map(({ selector }, index) => ({ ...spans[index]!, selector })),
  };
}
