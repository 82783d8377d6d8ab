import type { Line } from './line.ts';

/** Text set to a fixed width is seldom set wider than this many UTF-16 units. */
const WIDEST = 100;
/** Narrower lines are verse, lists or captions. */
const NARROWEST = 40;

/**
 * Joins the lines of a block that was wrapped to a fixed width, so that a sentence is not cut where the editor broke
 * it. A block counts as wrapped when no line could have taken the first word of the next one and at least half of
 * the lines go on in lower case. The text itself is not changed: the joined line simply holds the breaks.
 */
export function joinWrapped(text: string, lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  let first = 0;
  while (first < lines.length) {
    let last = first;
    while (last + 1 < lines.length && lines[last + 1]!.block === lines[first]!.block) last++;
    const block = lines.slice(first, last + 1);
    if (isWrapped(text, block)) joined.push({ ...block[0]!, end: block.at(-1)!.end });
    else for (const line of block) joined.push(line);
    first = last + 1;
  }
  return joined;
}

function isWrapped(text: string, block: readonly Line[]): boolean {
  if (
    block.length < 2 ||
    block.some((line) => line.marked || line.clutter || line.end - line.start > WIDEST)
  ) {
    return false;
  }
  const width = block.reduce((widest, line) => Math.max(widest, line.end - line.start), 0);
  if (width < NARROWEST) return false;
  let lowerCase = 0;
  for (const [index, line] of block.slice(0, -1).entries()) {
    const next = text.slice(block[index + 1]!.start, block[index + 1]!.end);
    const firstWord = /^\S+/u.exec(next)?.[0] ?? '';
    if (line.end - line.start + 1 + firstWord.length <= width) return false;
    if (/^[\p{Ll}\p{N}]/u.test(next)) lowerCase++;
  }
  return lowerCase * 2 >= block.length - 1;
}
