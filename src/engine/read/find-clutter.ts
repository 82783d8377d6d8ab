import { isClutter } from './clutter/index.ts';
import { isSpokenTitle } from './find-title.ts';
import { type Line, type LineView, viewLine, type Zone } from './line.ts';
import type { Patterns } from './patterns.ts';
import { consumesAll } from './phrases.ts';

/** Entries of a list of related articles are at most so long, in UTF-16 units. */
const LONGEST_RELATED = 200;

/**
 * Marks which lines are page furniture. First each line by itself, with its place taken as inside the article;
 * then, now that the first and the last prose are known, the lines around the article with the rules that hold only
 * there; then what follows a heading over related articles or readers' comments.
 */
export function findClutter(
  text: string,
  lines: readonly Line[],
  titleGiven: boolean,
  patterns: Patterns,
): { readonly clutter: boolean[]; readonly views: readonly LineView[] } {
  const bare = lines.map((line) => viewLine(text, line));
  const clutter = bare.map((view, index) => lines[index]!.clutter || isClutter(view, patterns));
  const prose = bare.map((view, index) => view.prose && !clutter[index]);
  const first = firstProse(bare, clutter, prose);
  const last = prose.lastIndexOf(true);
  let afterHeadline = titleGiven;
  const views = bare.map((view, index): LineView => {
    const zone: Zone = first < 0 || index < first ? 'head' : index > last ? 'tail' : 'body';
    const placed = { ...view, zone, afterHeadline };
    if (zone === 'body' || clutter[index]) return placed;
    // A label before the headline is one only if a headline is still to come.
    const ahead = zone === 'head' && hasHeadlineAfter(bare, clutter, index, first);
    const judged = { ...placed, afterHeadline: afterHeadline || ahead };
    clutter[index] = isClutter(judged, patterns);
    if (!clutter[index]) afterHeadline = true;
    return judged;
  });
  markRelated(views, lines, clutter, last, patterns);
  markComments(views, clutter, patterns);
  return { clutter, views };
}

/** A question or quotation above everything else is the headline, not yet the article. */
function firstProse(
  views: readonly LineView[],
  clutter: readonly boolean[],
  prose: readonly boolean[],
): number {
  const first = prose.indexOf(true);
  const next = prose.indexOf(true, first + 1);
  return first >= 0 && next > 0 && clutter.indexOf(false) === first && isSpokenTitle(views[first]!)
    ? next
    : first;
}

function hasHeadlineAfter(
  views: readonly LineView[],
  clutter: readonly boolean[],
  index: number,
  prose: number,
): boolean {
  const end = prose < 0 ? views.length : prose;
  for (let at = index + 1; at < Math.min(end, index + 10); at++) {
    if (!clutter[at] && views[at]!.words.length >= 4) return true;
  }
  return false;
}

/** The entries under "Vous aimerez aussi": the next block of lines that are no prose, all of them after the article. */
function markRelated(
  views: readonly LineView[],
  lines: readonly Line[],
  clutter: boolean[],
  lastProse: number,
  { relatedHeadings }: Patterns,
): void {
  // The block that the list under the last heading stands in; null outside of such a list.
  let block: number | null = null;
  for (const [index, view] of views.entries()) {
    const line = lines[index]!;
    if (clutter[index] && !view.long && consumesAll(relatedHeadings, view.words)) {
      block = lines[index + 1]?.block ?? null;
    } else if (block !== null) {
      const entry = view.text.length <= LONGEST_RELATED && !view.prose && !line.marked;
      if (entry && (index > lastProse || line.block === block)) clutter[index] = true;
      else block = null;
    }
  }
}

/** So much of the article must stand before a heading over comments for everything after it to be comments. */
const SHARE_BEFORE_COMMENTS = 2 / 3;

/** What readers wrote: everything after a heading over comments that has the article before it. */
function markComments(views: readonly LineView[], clutter: boolean[], { commentHeadings }: Patterns): void {
  const lengths = views.map((view, index) => (view.prose && !clutter[index] ? view.text.length : 0));
  const all = lengths.reduce((sum, length) => sum + length, 0);
  let before = 0;
  for (const [index, view] of views.entries()) {
    before += lengths[index]!;
    const heading = !view.prose && consumesAll(commentHeadings, view.words);
    if (!heading || before < all * SHARE_BEFORE_COMMENTS) continue;
    for (let at = index; at < views.length; at++) clutter[at] = true;
    return;
  }
}
