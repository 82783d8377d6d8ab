import { fold } from '../../text/fold.ts';
import { cleanName, cleanWords } from '../clean.ts';
import type { Group, Item, Line, OriginNode, Reading, SectionId } from '../outline/model.ts';
import { nameDocument, phraseAlso, phraseOrigins, phraseSpeaker, quoteWords } from '../phrases.ts';
import type { Words } from '../words/contract.ts';
import type { Paint, Printer } from './paint.ts';
import { renderTree } from './tree.ts';
import { hang } from './wrap.ts';

const LEAD_WORDS = 280;
const LINE_WORDS = 140;
const VALUE_WORDS = 60;
/** Columns before the lines of an entry. */
const MARGIN = 6;
/** Widest column of values; a longer value stands before its first line. */
const COLUMN = 26;
/** Lines of one side that are printed; the rest is counted. */
const LINES = 3;
/** Those who deny or cannot confirm are what a reader looks for: all of them, but for endless lists. */
const LINES_AGAINST = 12;

const UNSURE: ReadonlySet<Reading> = new Set(['hedges', 'conditional', 'doubts', 'cannot-confirm', 'evades']);

/** The sign in front of an entry, so that it reads without colour. */
const SIGNS: Readonly<Record<SectionId, string>> = {
  agreed: '=',
  differs: '≠',
  denied: '×',
  'single-origin': '•',
};

export function renderItem(item: Item, section: SectionId, printer: Printer): string[] {
  const { width, paint, words } = printer;
  const lead = item.groups[0]?.lines[0];
  const against = item.groups.some((group) => group.side === 'against');
  const denied = item.groups.some((group) => group.lines.some((line) => line.reading === 'denies'));
  const sign = section === 'denied' && !denied ? '?' : SIGNS[section];
  const colour = section === 'differs' ? paint.differs : denied && against ? paint.denied : same;
  const head = headOf(item, lead, words);
  const tone = item.kind === 'difference' || lead === undefined ? same : toneOf(lead.reading, paint);
  const widths = item.groups.map((group) => cleanWords(group.value ?? '', VALUE_WORDS).length);
  const widest = Math.max(0, ...widths.filter((length) => length <= Math.min(COLUMN, width / 4)));
  const column = widest === 0 ? 0 : widest + 2;
  return [
    ...hang(`  ${colour(sign)} `, 4, item.kind === 'difference' ? paint.differs(head) : tone(head), width),
    ...item.groups.flatMap((group) => renderGroup(group, item, column, printer)),
    ...(needsOrigins(item, lead)
      ? hang(' '.repeat(MARGIN), MARGIN, paint.provenance(phraseOrigins(item.origins, words)), width)
      : []),
    ...(tellsMore(item.tree) ? renderTree(item.tree, MARGIN, printer) : []),
  ];
}

/** One origin that every article has directly is told by the line above. */
function tellsMore(tree: readonly OriginNode[]): boolean {
  return tree.length > 1 || tree.some(({ children }) => children.some(({ kind }) => kind === 'carrier'));
}

function headOf(item: Item, lead: Line | undefined, words: Words): string {
  if (item.kind === 'difference') {
    const kind = words.differences[item.difference ?? 'figure'];
    return item.about === null ? kind : `${cleanWords(item.about, LEAD_WORDS)} (${kind})`;
  }
  const text = cleanWords(item.text?.words ?? '', LEAD_WORDS);
  return quoteWords(text, lead === undefined ? {} : lead, words);
}

/** Said by one speaker in one article, the line itself has said all. */
function needsOrigins(item: Item, lead: Line | undefined): boolean {
  const { articles, reprints, named, unnamed, unestablished } = item.origins;
  return (
    item.kind === 'claim' &&
    (articles + reprints > 1 ||
      unestablished > 0 ||
      named.length + unnamed.length !== 1 ||
      (named[0] ?? unnamed[0]) !== lead?.speaker)
  );
}

function renderGroup(group: Group, item: Item, column: number, printer: Printer): string[] {
  const { width, paint, words } = printer;
  const shown = group.lines.slice(0, group.side === 'against' ? LINES_AGAINST : LINES);
  const rest = group.lines.length - shown.length;
  const value = group.value === null ? '' : cleanWords(group.value, VALUE_WORDS);
  const indent = ' '.repeat(MARGIN + column);
  const rows = shown.flatMap((line, index) => {
    const where = [nameDocument(line.document), phraseAlso(line.also, words)].filter((part) => part !== '');
    const text = `${phraseLine(line, group, item, printer)} ${paint.provenance(`— ${where.join(' · ')}`)}`;
    if (index > 0 || value === '') return hang(indent, indent.length, text, width);
    if (value.length >= column)
      return hang(' '.repeat(MARGIN), MARGIN, `${paint.differs(value)}  ${text}`, width);
    const lead = `${' '.repeat(MARGIN)}${paint.differs(value)}${' '.repeat(column - value.length)}`;
    return hang(lead, indent.length, text, width);
  });
  if (rest > 0) rows.push(`${indent}${paint.provenance(words.moreHere(rest))}`);
  if (group.side === 'value' && group.origins.articles > 1) {
    const origins = paint.provenance(phraseOrigins(group.origins, words));
    rows.push(...hang(indent, indent.length, origins, width));
  }
  return rows;
}

/** Who, how surely, and the words where they are not those of the heading. */
function phraseLine(line: Line, group: Group, item: Item, { paint, words }: Printer): string {
  const reading =
    line.reading === 'asserts' ? '' : `, ${toneOf(line.reading, paint)(phraseReading(line, words))}`;
  const own = group.side !== 'value' && ownWords(line, item);
  const said = own ? `${words.colon}${quoteWords(cleanWords(line.words, LINE_WORDS), line, words)}` : '';
  return `${phraseSpeaker(line, words)}${reading}${said}`;
}

/** Whether the line's words add to those in the heading: another certainty, or the other side. */
function ownWords(line: Line, item: Item): boolean {
  const lead = item.groups[0]?.lines[0];
  if (line === lead || fold(line.words) === fold(item.text?.words ?? '')) return false;
  return line.reading !== 'asserts' || lead?.reading !== 'asserts';
}

function phraseReading(line: Line, words: Words): string {
  const reading = words.readings[line.reading];
  return line.cueWords === null ? reading : `${reading} (${words.quote(cleanName(line.cueWords))})`;
}

function toneOf(reading: Reading, paint: Paint): (text: string) => string {
  if (reading === 'denies') return paint.denied;
  return UNSURE.has(reading) ? paint.unsure : same;
}

const same = (text: string): string => text;
