import { Unreadable } from '../problem.ts';

/** Deepest nesting of elements that is read; browsers stop at 512. */
const DEEPEST = 512;
/** Most characters of a page once scripts, styles and embedded files are gone. */
const LONGEST = 16 * 1024 * 1024;

/** Large real pages have some ten thousand elements; finding the article takes about 0.1 ms for each. */
const MOST_ELEMENTS = 100_000;
const MOST_ENTITIES = 200_000;
/** Longer tags lose their attributes. */
const LONGEST_TAG = 20_000;
/** Embedded files are cut down to so many characters. */
const LONGEST_EMBEDDED = 100;

const DROPPED = /<(script|style|svg|math|iframe|object|template)\b|<!--/giu;
const TAG = /<(\/?)([a-z][a-z0-9]*)(?=[\s/>])/giu;

/** Elements that have no end tag, or may leave it out, and so tell nothing about nesting. */
const OPEN_ENDED = new Set(
  `area base br col embed hr img input link meta param source track wbr p li dt dd option optgroup
  thead tbody tfoot tr td th colgroup rt rp html head body`.split(/\s+/u),
);

/**
 * Takes out of a page what is never article and can be large: scripts (but for linked data), styles, comments,
 * drawings, and files embedded in attributes. Throws `Unreadable` for a page that is nested too deeply or is still
 * too large, so that building its tree stays cheap.
 */
export function prune(html: string): string {
  const kept = shortenTags(dropEmbedded(dropBlocks(html)));
  if (kept.length > LONGEST)
    throw new Unreadable(`the page is larger than ${LONGEST / 1024 / 1024} MB of markup`);
  const { depth, elements } = measure(kept);
  if (depth > DEEPEST) throw new Unreadable(`its elements are nested deeper than ${DEEPEST} levels`);
  // Each becomes a node of text of its own.
  if (count(kept, '&') > MOST_ENTITIES)
    throw new Unreadable(`the page has more than ${MOST_ENTITIES} character references`);
  if (elements > MOST_ELEMENTS) throw new Unreadable(`the page has more than ${MOST_ELEMENTS} elements`);
  return kept;
}

/** Leaves out the attributes of tags that are absurdly long, and makes text of every `<` that opens no tag. */
function shortenTags(html: string): string {
  const parts: string[] = [];
  let at = 0;
  let close = 0;
  for (let from = html.indexOf('<'); from >= 0; from = html.indexOf('<', from + 1)) {
    if (!/[a-z/!?]/iu.test(html.charAt(from + 1))) {
      parts.push(html.slice(at, from), '&lt;');
      at = from + 1;
      continue;
    }
    if (close <= from) close = html.indexOf('>', from);
    if (close < 0) close = html.length;
    if (close - from <= LONGEST_TAG) continue;
    const name = /^<\/?[a-z][a-z0-9-]{0,40}/iu.exec(html.slice(from, from + 50))?.[0] ?? '';
    parts.push(html.slice(at, from), name === '' ? '' : `${name}>`);
    at = Math.min(close + 1, html.length);
    from = at - 1;
  }
  parts.push(html.slice(at));
  return parts.join('');
}

/** Files written into attributes as `data:` addresses are cut down to their beginning. */
function dropEmbedded(html: string): string {
  const parts: string[] = [];
  const end = /["'\s)>]/gu;
  let at = 0;
  for (let from = html.indexOf('data:'); from >= 0; from = html.indexOf('data:', from)) {
    end.lastIndex = from;
    const stop = end.exec(html)?.index ?? html.length;
    if (stop - from > LONGEST_EMBEDDED) {
      parts.push(html.slice(at, from + LONGEST_EMBEDDED));
      at = stop;
    }
    from = stop;
  }
  parts.push(html.slice(at));
  return parts.join('');
}

function dropBlocks(html: string): string {
  const parts: string[] = [];
  // Where a closing tag is missing, looking for it again from every opening tag would take quadratic time.
  const unclosed = new Set<string>();
  let at = 0;
  DROPPED.lastIndex = 0;
  for (let match = DROPPED.exec(html); match; match = DROPPED.exec(html)) {
    const name = match[1]?.toLowerCase() ?? '!--';
    const end = unclosed.has(name) ? -1 : endOf(html, name, match.index);
    if (end < 0) {
      unclosed.add(name);
      continue;
    }
    DROPPED.lastIndex = end;
    if (name === 'script' && /^[^>]{0,200}ld\+json/iu.test(html.slice(match.index, match.index + 240)))
      continue;
    parts.push(html.slice(at, match.index), ' ');
    at = end;
  }
  parts.push(html.slice(at));
  return parts.join('');
}

function endOf(html: string, name: string, from: number): number {
  if (name === '!--') {
    const end = html.indexOf('-->', from + 4);
    return end < 0 ? -1 : end + 3;
  }
  const closing = new RegExp(`</${name}\\s*>`, 'giu');
  closing.lastIndex = from;
  const match = closing.exec(html);
  return match ? match.index + match[0].length : -1;
}

function measure(html: string): { depth: number; elements: number } {
  let depth = 0;
  let deepest = 0;
  let elements = 0;
  for (const [, slash, name] of html.matchAll(TAG)) {
    if (!slash) elements++;
    if (OPEN_ENDED.has(name!.toLowerCase())) continue;
    if (slash) depth = Math.max(0, depth - 1);
    else deepest = Math.max(deepest, ++depth);
  }
  return { depth: deepest, elements };
}

function count(text: string, character: string): number {
  let found = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) found++;
  return found;
}
