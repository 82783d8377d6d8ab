import { Readability } from '@mozilla/readability';
import { type Block, collectBlocks } from './block-text.ts';
import { INLINE, isFurniture, isRemnant } from './furniture.ts';
import { elementsOf, type Page, type PageElement } from './page-node.ts';
import { selectors } from './selector.ts';

/** Elements are numbered with this attribute before the tree is changed, to find them again afterwards. */
const MARK = 'data-recoupe';
/** Shortest article, in characters: Readability looks again, less strictly, when it finds less. */
const ENOUGH = 250;
/** If less than this share of the article is left, its elements are named misleadingly, and names are not used. */
const LEAST_LEFT = 0.5;

/** A block of the article and where it stands in the page. */
export interface PlacedBlock extends Block {
  readonly selector: string;
}

/**
 * Finds the article in a page: Readability, then what it leaves in that is marked as something else is taken out.
 * Where Readability gives up, the page's own blocks of running text. Changes the page's tree.
 */
export function extract(page: Page): PlacedBlock[] {
  const root = page.body ?? page.documentElement;
  if (!root) return [];
  const elements = elementsOf(root);
  const selectorOf = selectors(root);
  const ways = elements.map(selectorOf);
  for (const [index, element] of elements.entries()) element.setAttribute(MARK, String(index));
  // Collected first, since Readability takes the tree apart even when it fails.
  const length = (root.textContent ?? '').trim().length;
  const whole = collectBlocks(root, (element) => isFurniture(element, length));
  paragraphs(page, elements);
  const article = readable(page);
  const blocks = article ? articleBlocks(article) : [];
  const chosen = blocks.length > 0 ? blocks : whole.filter(isRunningText);
  return chosen.map((block) => ({ ...block, selector: wayTo(block.element, ways) }));
}

/**
 * Makes a paragraph of each `div` that holds text and no blocks, keeping its attributes. Readability does the same,
 * but drops the attributes, and with them what the element is called and where it stands.
 */
function paragraphs(page: Page, elements: readonly PageElement[]): void {
  for (const element of elements) {
    if (element.localName !== 'div' || !(element.textContent ?? '').trim()) continue;
    if ([...element.children].some((child) => !INLINE.has(child.localName) || [...child.children].length > 0))
      continue;
    const paragraph = page.createElement('p');
    for (const name of element.getAttributeNames())
      paragraph.setAttribute(name, element.getAttribute(name) ?? '');
    for (const child of [...element.childNodes]) paragraph.appendChild(child);
    element.replaceWith(paragraph);
  }
}

function readable(page: Page): PageElement | null {
  try {
    const options = {
      charThreshold: ENOUGH,
      keepClasses: true,
      disableJSONLD: true,
      serializer: (node: unknown) => node,
    };
    const result = new Readability(page as never, options as never).parse();
    return (result?.content as PageElement | undefined) ?? null;
  } catch {
    // It throws on some real pages; the caller has another way.
    return null;
  }
}

function articleBlocks(article: PageElement): Block[] {
  const length = (article.textContent ?? '').trim().length;
  const all = collectBlocks(article);
  const kept = collectBlocks(article, (element) => isFurniture(element, length));
  const blocks = sum(kept) >= sum(all) * LEAST_LEFT ? kept : all;
  return blocks.filter((block) => !isRemnant(block));
}

function sum(blocks: readonly Block[]): number {
  return blocks.reduce((total, { text }) => total + text.length, 0);
}

function isRunningText({ text, linked }: Block): boolean {
  return text.length >= 60 && linked < 0.3;
}

/** The selector of an element, or of the closest one above that the page itself has. */
function wayTo(element: PageElement, ways: readonly string[]): string {
  for (let at: PageElement | null = element; at; at = at.parentElement) {
    const mark = at.getAttribute(MARK);
    if (mark !== null) return ways[Number(mark)] ?? 'body';
  }
  return 'body';
}
