import { trimSpan } from '../../text/span.ts';
import type { Line } from './line.ts';

// Everything that Unicode calls a line or paragraph end, "\r\n" as one.
const BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/gu;
const RULE_LIMIT = 200;

/**
 * Cuts a text at its line breaks. Blank lines and ruled lines ("---", "* * *") give no line; markup of Markdown at
 * the edges of a line ("## ", "> ", "* ", "**…**") stays outside its span. Front matter between two "---" at the
 * very start counts as clutter.
 */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let block = 0;
  let blank = false;
  let start = 0;
  const frontMatterEnd = findFrontMatter(text);
  const add = (end: number) => {
    const line = trimSpan(text, { start, end });
    if (line.start === line.end || isRule(text, line.start, line.end)) {
      blank = true;
      return;
    }
    if (blank) block++;
    blank = false;
    const clutter = line.end <= frontMatterEnd;
    const bare = clutter ? { ...line, marked: false } : stripMarkup(text, line.start, line.end);
    if (bare.start < bare.end) lines.push({ ...bare, block, clutter });
  };
  for (const match of text.matchAll(BREAK)) {
    add(match.index);
    start = match.index + match[0].length;
  }
  add(text.length);
  return lines;
}

function isRule(text: string, start: number, end: number): boolean {
  return end - start <= RULE_LIMIT && /^[-=*_~#+·•—–>|\s]+$/u.test(text.slice(start, end));
}

/** End of a metadata block ("---", lines "key: value", "---") at the start of the text; 0 where there is none. */
function findFrontMatter(text: string): number {
  const opening = /^\uFEFF?---[ \t]*\r?\n/u.exec(text.slice(0, 100));
  if (!opening) return 0;
  // Metadata is short; a text that merely opens with a ruled line is not searched to its end.
  const head = text.slice(opening[0].length, opening[0].length + 20_000);
  const closing = /^(?:---|\.\.\.)[ \t]*$/mu.exec(head);
  if (!closing) return 0;
  const inner = head.slice(0, closing.index).split(/\r?\n/u);
  const metadata = inner.every(
    (line) => line.trim() === '' || /^(?:[\p{L}_][\p{L}\p{N}_.-]{0,60}:|[\s#-])/u.test(line),
  );
  return metadata && inner.some((line) => /^[\p{L}_][\p{L}\p{N}_.-]{0,60}:/u.test(line))
    ? opening[0].length + closing.index
    : 0;
}

/** Leaves Markdown's marks out of a line's span: "## Titre" → "Titre", "> cité" → "cité", "**gras**" → "gras". */
function stripMarkup(
  text: string,
  from: number,
  to: number,
): { start: number; end: number; marked: boolean } {
  let start = from;
  let end = to;
  let marked = false;
  const skip = (pattern: RegExp): boolean => {
    const match = pattern.exec(text.slice(start, Math.min(end, start + 40)));
    if (match) start += match[0].length;
    return match !== null;
  };
  skip(/^(?:>[ \t]?){1,10}/u);
  if (skip(/^#{1,6}[ \t]+/u)) marked = true;
  // A hyphen or dash may open a line of dialogue, so it stays.
  else skip(/^[*+•·▪‣◦][ \t\u00a0]+/u);
  const emphasis = /^[*_]{1,3}(?=[^\s*_])/u.exec(text.slice(start, start + 4))?.[0];
  if (emphasis && end - start > 2 * emphasis.length && end - start < 400) {
    const inner = text.slice(start + emphasis.length, end);
    if (inner.endsWith(emphasis) && !inner.slice(0, -emphasis.length).includes(emphasis)) {
      start += emphasis.length;
      end -= emphasis.length;
    }
  }
  return { ...trimSpan(text, { start, end }), marked };
}
