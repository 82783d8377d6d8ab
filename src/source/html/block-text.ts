import type { Span } from '../../text/span.ts';
import { isElement, isText, type PageElement, type PageNode } from './page-node.ts';

/** A run of text that the page sets as one block. */
export interface Block {
  /** White space collapsed as a browser does; `\n` where the page breaks the line. */
  readonly text: string;
  /** The element that holds the text. */
  readonly element: PageElement;
  /** Share of the characters that stand in links, 0 to 1. */
  readonly linked: number;
}

const BLOCKS = new Set(
  `address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form
  h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main nav ol p pre section summary table tbody td tfoot th thead
  tr ul`.split(/\s+/u),
);
const SILENT = new Set(
  `script style noscript template svg math iframe object embed audio video canvas button select option textarea
  input label head title meta link`.split(/\s+/u),
);

/** Collects the blocks of text below `root` in order, leaving out elements that show no text and those `skipped`. */
export function collectBlocks(
  root: PageElement,
  skipped: (element: PageElement) => boolean = () => false,
): Block[] {
  const blocks: Block[] = [];
  let parts: string[] = [];
  let linked = 0;
  let holder = root;
  const close = (next: PageElement) => {
    const text = collapse(parts.join(''));
    if (text !== '') blocks.push({ text, element: holder, linked: Math.min(1, linked / text.length) });
    parts = [];
    linked = 0;
    holder = next;
  };
  const visit = (node: PageNode, element: PageElement, inLink: boolean): void => {
    if (isText(node)) {
      const text = node.textContent ?? '';
      parts.push(text.replace(/[ \t\n\r\f]+/gu, ' '));
      if (inLink) linked += text.trim().length;
    } else if (isElement(node)) {
      const { localName } = node;
      if (SILENT.has(localName) || skipped(node)) return;
      if (localName === 'br') parts.push('\n');
      else if (BLOCKS.has(localName)) {
        close(node);
        for (const child of node.childNodes) visit(child, node, inLink);
        close(element);
      } else {
        const link = inLink || localName === 'a';
        for (const child of node.childNodes) visit(child, element, link);
      }
    }
  };
  // Pages are pruned to a nesting that recursion can take.
  visit(root, root, false);
  close(root);
  return blocks;
}

function collapse(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/ {2,}/gu, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** Joins blocks by blank lines and tells where each stands in the result. */
export function joinBlocks(blocks: readonly Block[]): { text: string; spans: Span[] } {
  let length = 0;
  const spans: Span[] = [];
  for (const { text } of blocks) {
    spans.push({ start: length, end: length + text.length });
    length += text.length + 2;
  }
  return { text: blocks.map(({ text }) => text).join('\n\n'), spans };
}
