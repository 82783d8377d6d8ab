/** The part of the document object model that reading a page needs, whatever library provides it. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

export interface PageElement extends PageNode {
  /** Lower case: `p`. */
  readonly localName: string;
  readonly parentElement: PageElement | null;
  readonly children: Iterable<PageElement>;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  getAttributeNames(): readonly string[];
  appendChild(node: PageNode): unknown;
  replaceWith(node: PageNode): void;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

export interface Page extends PageNode {
  readonly documentElement: PageElement | null;
  readonly body: PageElement | null;
  createElement(name: string): PageElement;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

const ELEMENT = 1;
const TEXT = 3;

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === ELEMENT;
}

export function isText(node: PageNode): boolean {
  return node.nodeType === TEXT;
}

/** `root` and all elements below it, in document order. */
export function elementsOf(root: PageElement): PageElement[] {
  const found: PageElement[] = [];
  const open: PageElement[] = [root];
  for (let element = open.pop(); element; element = open.pop()) {
    found.push(element);
    for (const child of [...element.children].reverse()) open.push(child);
  }
  return found;
}
