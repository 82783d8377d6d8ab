import type { Page } from './page-node.ts';

/** What a page's linked data (JSON-LD, schema.org) says of its article. */
export interface LinkedData {
  readonly title: string | null;
  readonly author: string | null;
  readonly published: string | null;
  readonly outlet: string | null;
  readonly lang: string | null;
  readonly url: string | null;
}

type Node = Readonly<Record<string, unknown>>;

const ARTICLE_TYPE =
  /Article$|^(?:BlogPosting|Report|LiveBlogPosting|AnalysisNewsArticle|OpinionNewsArticle)$/u;
const PAGE_TYPE = /^(?:WebPage|ItemPage|VideoObject)$/u;
/** Levels of nesting that are looked into; graphs of publishing systems have two or three. */
const DEEPEST = 6;

/** Reads the linked data of a page: the first article node, else the first page node. Broken data is passed over. */
export function readLinkedData(page: Page): LinkedData | null {
  const nodes = [...page.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
    collectNodes(parse(script.textContent ?? ''), 0),
  );
  const byId = new Map(nodes.filter((node) => node.name !== undefined).map((node) => [node['@id'], node]));
  const node =
    nodes.find((candidate) => hasType(candidate, ARTICLE_TYPE)) ??
    nodes.find((candidate) => hasType(candidate, PAGE_TYPE));
  if (!node) return null;
  return {
    title: text(node.headline) ?? text(node.name),
    author: names(node.author, byId),
    published: text(node.datePublished) ?? text(node.dateCreated),
    outlet: names(node.publisher, byId),
    lang: text(node.inLanguage),
    url: text(node.url) ?? identifier(node.mainEntityOfPage),
  };
}

function parse(source: string): unknown {
  // Some systems wrap the data in comments, or leave line breaks inside strings.
  const start = source.search(/[[{]/u);
  const end = Math.max(source.lastIndexOf('}'), source.lastIndexOf(']'));
  try {
    return JSON.parse(source.slice(Math.max(0, start), end + 1).replace(/[\n\r\t]+/gu, ' '));
  } catch {
    return null;
  }
}

function collectNodes(value: unknown, depth: number): Node[] {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.slice(0, 200).flatMap((item) => collectNodes(item, depth + 1));
  const node = value as Node;
  const inner = ['@graph', 'mainEntity', 'mainEntityOfPage', 'publisher', 'author', 'itemReviewed'].flatMap(
    (key) => collectNodes(node[key], depth + 1),
  );
  return [node, ...inner];
}

function hasType(node: Node, pattern: RegExp): boolean {
  return [node['@type']].flat().some((type) => typeof type === 'string' && pattern.test(type));
}

function names(value: unknown, byId: ReadonlyMap<unknown, Node>): string | null {
  const found = [value].flat().flatMap((item) => {
    if (typeof item === 'string') return /^https?:/u.test(item) ? [] : [item.trim()];
    if (typeof item !== 'object' || item === null) return [];
    const node = item as Node;
    const name = text(node.name) ?? text(byId.get(node['@id'])?.name);
    return name === null ? [] : [name];
  });
  return found.length > 0 ? [...new Set(found)].join(', ') : null;
}

function identifier(value: unknown): string | null {
  return text(value) ?? (typeof value === 'object' && value !== null ? text((value as Node)['@id']) : null);
}

function text(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' && first.trim() !== '' ? first.trim() : null;
}
