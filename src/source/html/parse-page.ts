import { parseHTML } from 'linkedom';
import type { Page } from './page-node.ts';

/** Builds a page's tree from its (pruned) source. Scripts never run and nothing is fetched. */
export function parsePage(html: string): Page {
  return parseHTML(complete(html)).document as unknown as Page;
}

/**
 * Gives the source the frame that the parser does not add by itself: `html`, then `head`, then `body`. What some
 * publishing systems print before `html` goes into the head.
 */
function complete(html: string): string {
  const root = /<html(?=[\s>])[^>]*>/iu.exec(html);
  const tag = root?.[0] ?? '<html>';
  const inner = root ? html.slice(0, root.index) + html.slice(root.index + tag.length) : html;
  const source = inner.replace(/<!doctype[^>]*>/iu, '').replace(/<head(?:\s[^>]*)?>/iu, '');
  const headEnd = /<\/head\s*>/iu.exec(source);
  const body = /<body(?=[\s>])[^>]*>/iu.exec(source);
  const cut = headEnd && (!body || headEnd.index < body.index) ? headEnd.index : (body?.index ?? 0);
  const rest = source.slice(cut).replace(/^<\/head\s*>/iu, '');
  return `${tag}<head>${source.slice(0, cut)}</head>${body ? '' : '<body>'}${rest}`;
}
