import { readLinkedData } from './linked-data.ts';
import type { Page } from './page-node.ts';
import { readPublished } from './published.ts';

/** What a page tells of its article beside the text. Null where it tells nothing. */
export interface Metadata {
  readonly title: string | null;
  readonly author: string | null;
  /** ISO date, with time and offset as written where given. */
  readonly published: string | null;
  readonly outlet: string | null;
  readonly lang: string | null;
  readonly url: string | null;
}

const LONGEST = 500;

/** Reads a page's metadata: linked data first, then `meta` elements, then the page itself. */
export function readMetadata(page: Page): Metadata {
  const meta = metaElements(page);
  const first = (...names: string[]) =>
    names.map((name) => meta.get(name)).find((value) => value !== undefined) ?? null;
  const linked = readLinkedData(page);
  const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null;
  const url = address(canonical) ?? address(first('og:url', 'twitter:url')) ?? address(linked?.url ?? null);
  const outlet =
    first('og:site_name') ?? linked?.outlet ?? first('application-name', 'dc.publisher', 'publisher');
  const author =
    linked?.author ??
    first('author', 'article:author', 'dc.creator', 'byl', 'sailthru.author', 'parsely-author');
  const lang =
    page.documentElement?.getAttribute('lang') ||
    linked?.lang ||
    first('og:locale', 'language', 'content-language', 'dc.language');
  return {
    title: tidy(headline(page, linked?.title ?? first('og:title', 'twitter:title', 'dc.title'), outlet)),
    author: author !== null && !/^https?:/u.test(author) ? tidy(author) : null,
    published: readPublished(page, { linked: linked?.published ?? null, meta, url, lang: languageTag(lang) }),
    outlet: tidy(outlet),
    lang: languageTag(lang),
    url,
  };
}

/** The page's own headline where it agrees with the metadata or nothing else is given; metadata is often cut short. */
function headline(page: Page, given: string | null, outlet: string | null): string | null {
  const headings = [...page.querySelectorAll('h1')]
    .slice(0, 5)
    .map((element) => tidy(element.textContent) ?? '');
  const own = headings.filter((text) => text !== '' && text !== outlet);
  if (given !== null) return withoutOutlet(given, outlet);
  if (own.length === 1) return own[0]!;
  return withoutOutlet(page.querySelector('title')?.textContent ?? null, outlet) ?? own[0] ?? null;
}

/** "La crue recule | Le Journal de Tavel" → "La crue recule", where the outlet is known to be that. */
function withoutOutlet(title: string | null, outlet: string | null): string | null {
  const text = tidy(title);
  if (text === null || outlet === null || !text.endsWith(outlet)) return text;
  const bare = text.slice(0, -outlet.length).replace(/\s*[|–—·:-]\s*$/u, '');
  return bare.length >= 10 ? bare : text;
}

function metaElements(page: Page): Map<string, string> {
  const found = new Map<string, string>();
  for (const element of page.querySelectorAll('meta')) {
    const name =
      element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop');
    const content = element.getAttribute('content')?.trim();
    if (name && content && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), content);
  }
  return found;
}

function tidy(text: string | null | undefined): string | null {
  const bare = text?.replace(/[ \t\n\r\f]+/gu, ' ').trim() ?? '';
  return bare === '' || bare.length > LONGEST ? null : bare;
}

function address(value: string | null): string | null {
  return value !== null && /^https?:\/\/[^\s"<>]+$/u.test(value.trim()) ? value.trim() : null;
}

function languageTag(value: string | null | undefined): string | null {
  const tag = value?.trim().replace('_', '-') ?? '';
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}
