import type { Block } from './block-text.ts';
import type { PageElement } from './page-node.ts';

/** Parts of class names and ids by which pages mark what is not article. Whole parts between hyphens and the like. */
const NAMES = new Set(
  `ad ads advert advertisement advertising affiliate author authors avatar bio breadcrumb breadcrumbs byline
  caption captions comment comments copyright cookie cookies credit credits disclaimer dateline datetime
  disqus dropdown embed-credit fb followus footer gallery-caption hidden infobox keyword keywords legend meta
  metadata modal morelinks mostread nav navigation navbar newsletter nl outbrain overlay pagination paywall popular popup
  promo promos promoted promotion pub publicite pubdate published rating recirc recommend recommendation
  recommendations recommended reading readmore related relatedposts share shares sharebar sharedaddy sharing
  sidebar signup skip social socials sponsor sponsored sr-only subscribe subscription sub-nav taboola tag tags
  taglist teaser teasers time timestamp toolbar tooltip topics trending videocaption widget wp-caption-text`.split(
    /\s+/u,
  ),
);
const ROLES = new Set([
  'navigation',
  'complementary',
  'search',
  'menu',
  'menubar',
  'toolbar',
  'dialog',
  'banner',
]);
const TAGS = new Set(['nav', 'aside', 'footer', 'figcaption', 'form', 'dialog', 'menu']);

/** Elements that stand inside a line of text. */
export const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'cite',
  'em',
  'font',
  'i',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'u',
]);

/** An element marked as furniture that holds more than this share of the text is the article after all. */
const MOST_OF_TEXT = 0.3;

/** Whether an element inside the article is marked as something else: sharing, captions, tags, related articles. */
export function isFurniture(element: PageElement, articleLength: number): boolean {
  if (!isMarked(element)) return false;
  const length = (element.textContent ?? '').trim().length;
  // A marked word inside a sentence (a link to a topic) is part of the sentence.
  if (INLINE.has(element.localName) && (element.parentElement?.textContent ?? '').trim().length > length * 2)
    return false;
  return length <= articleLength * MOST_OF_TEXT;
}

function isMarked(element: PageElement): boolean {
  if (TAGS.has(element.localName)) return true;
  if (element.getAttribute('hidden') !== null || element.getAttribute('aria-hidden') === 'true') return true;
  if (ROLES.has(element.getAttribute('role') ?? '')) return true;
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  if (names.length > 500) return false;
  return names
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2')
    .toLowerCase()
    .split(/[\s_-]+/u)
    .some((part) => NAMES.has(part));
}

const LINKED = 0.75;
const LONGEST_LINK_LINE = 160;

/** Whether a block is only a link or a remnant: "Plus d’articles", "6", "|". */
export function isRemnant({ text, linked }: Block): boolean {
  if (linked >= LINKED && text.length <= LONGEST_LINK_LINE) return true;
  return !/\p{L}{2}/u.test(text) && !/\p{N}{3}/u.test(text);
}
