import type { Quote } from '../../model/index.ts';
import type { Span } from '../../text/span.ts';
import { neutraliseText } from '../clean.ts';
import type { Paint } from '../terminal/paint.ts';
import { type Cell, cellsOf } from './columns.ts';

export type Role = 'content' | 'source' | 'cue' | 'place';

/** The sign under each kind of words: they read without colour, and the words themselves stay as they are. */
export const SIGNS: Readonly<Record<Role, string>> = { content: '=', source: '-', cue: '~', place: '^' };

export interface Mark extends Span {
  readonly role: Role;
}

/** A stretch between two marks longer than this is cut in its middle, in UTF-16 units. */
const LONGEST = 420;
const KEPT_BEFORE = 260;
const KEPT_AFTER = 100;
const CUT = ' […] ';
/** Pieces that one sentence is shown in at most. */
const MOST = 60;

/**
 * A sentence wrapped to `width` columns, under each line a line that marks whose words are whose:
 *
 *     Le pont est fermé, a indiqué la mairie.
 *     =================  ~~~~~~~~~ ---------
 *
 * Where marks overlap, the later of them shows.
 */
export function markWords(sentence: Quote, marks: readonly Mark[], width: number, paint: Paint): string[] {
  const rows = wrap(signs(sentence, marks), Math.max(20, width));
  return rows.flatMap((row) => {
    const words = paintRuns(row, paint);
    const below = row.map(({ role, columns }) => (role ? SIGNS[role] : ' ').repeat(columns)).join('');
    return below.trim() === '' ? [words] : [words, below.trimEnd()];
  });
}

interface Sign extends Cell {
  readonly role: Role | null;
}

/** The cells of the sentence with the role of each; what is too long is cut in its middle. */
function signs({ start, words }: Quote, marks: readonly Mark[]): Sign[] {
  const text = oneLine(words);
  const inside = marks.map((mark) => ({ ...mark, start: mark.start - start, end: mark.end - start }));
  const edges = inside.flatMap((mark) => [mark.start, mark.end]).filter((at) => at > 0 && at < text.length);
  const all = [...new Set([0, ...edges, text.length])].sort((a, b) => a - b);
  const cuts = all.length > MOST ? [...all.slice(0, MOST), text.length] : all;
  return cuts.slice(1).flatMap((end, index) => {
    const from = cuts[index]!;
    const role = inside.findLast((mark) => mark.start <= from && end <= mark.end)?.role ?? null;
    return cellsOf(shorten(text.slice(from, end))).map((cell) => ({ ...cell, role }));
  });
}

function shorten(text: string): string {
  if (text.length <= LONGEST) return text;
  return `${text.slice(0, KEPT_BEFORE)}${CUT}${text.slice(-KEPT_AFTER)}`.toWellFormed();
}

/** The same text, unit for unit, on one line and without anything that a terminal would obey. */
function oneLine(text: string): string {
  return neutraliseText(text)
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]/gu, ' ')
    .toWellFormed();
}

/** Rows no wider than `width`; they break at spaces where there are any. */
function wrap(cells: readonly Sign[], width: number): Sign[][] {
  const rows: Sign[][] = [];
  let row: Sign[] = [];
  let columns = 0;
  let space = -1;
  for (const cell of cells) {
    if (row.length === 0 && cell.text === ' ') continue;
    row.push(cell);
    columns += cell.columns;
    if (cell.text === ' ') space = row.length - 1;
    if (columns <= width) continue;
    // a space may hang over the edge
    if (space === row.length - 1) continue;
    const rest = space >= 0 ? row.slice(space + 1) : row.slice(-1);
    rows.push(space >= 0 ? row.slice(0, space) : row.slice(0, -1));
    row = [...rest];
    columns = row.reduce((sum, one) => sum + one.columns, 0);
    space = -1;
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

function paintRuns(row: readonly Sign[], paint: Paint): string {
  let painted = '';
  let run = '';
  for (const [index, { text, role }] of row.entries()) {
    run += text;
    if (row[index + 1]?.role === role) continue;
    painted += role ? paint.marks[role](run) : run;
    run = '';
  }
  return painted;
}
