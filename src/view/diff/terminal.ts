import type { DossierDiff } from '../../model/index.ts';
import { cleanWords } from '../clean.ts';
import { nameDocument } from '../phrases.ts';
import { createPaint, type Paint, type Printer } from '../terminal/paint.ts';
import { hang, measure } from '../terminal/wrap.ts';
import type { TerminalOptions } from '../terminal.ts';
import { WORDS } from '../words.ts';
import { type DiffEntry, type DiffLine, outlineDiff } from './outline.ts';
import { DIFF_WORDS, type DiffSectionId } from './words.ts';

/** How many entries of each section are printed: what a person reads in a minute. */
const LIMITS: Readonly<Record<DiffSectionId, number>> = {
  claims: 8,
  denials: 8,
  figures: 8,
  hedges: 8,
  origins: 6,
  edits: 6,
  due: 8,
  statuses: 6,
  gone: 4,
};
/** Lines under one entry; an edited article has one for each change. */
const FEW = 4;
const LINES: Partial<Readonly<Record<DiffSectionId, number>>> = { edits: 10 };
const ARTICLES = 8;
const HEAD_WORDS = 280;
const LINE_WORDS = 200;
const ELSEWHERE = '--md, --json';

/** The sign in front of an entry, so that it reads without colour. */
const SIGNS: Readonly<Record<DiffSectionId, string>> = {
  claims: '+',
  denials: '×',
  figures: '≠',
  hedges: '~',
  origins: '•',
  edits: '✎',
  due: '→',
  statuses: '•',
  gone: '−',
};

/** A diff for a terminal, in the order in which a person wants it. Plain text with ANSI colours if asked. */
export function renderDiffTerminal(diff: DossierDiff, options: TerminalOptions = {}): string {
  const lang = options.lang ?? 'fr';
  const texts = DIFF_WORDS[lang];
  const printer: Printer = {
    width: measure(options.width ?? 80),
    paint: createPaint(options.colour ?? false),
    words: WORDS[lang],
  };
  const { paint, width, words } = printer;
  const { head, articles, sections, empty } = outlineDiff(diff, words, texts);
  const rest = articles.length - ARTICLES;
  const lines = [
    paint.heading(texts.title),
    ...head.flatMap((line) => hang('', 0, paint.provenance(line), width)),
    ...articles.slice(0, ARTICLES).flatMap((line) => hang('  ', 2, cleanWords(line, HEAD_WORDS), width)),
    ...(rest > 0 ? [`  ${paint.provenance(words.more(rest, ELSEWHERE))}`] : []),
    ...(empty.length > 0 ? ['', ...empty.flatMap((line) => hang('', 0, line, width))] : []),
  ];
  for (const { id, entries } of sections) {
    const { title, note } = texts.sections[id];
    const heading = `${paint.heading(title.toUpperCase())} (${words.number(entries.length)})`;
    const more = entries.length - LIMITS[id];
    lines.push(
      '',
      ...hang('', 0, note === '' ? heading : `${heading}  ${paint.provenance(note)}`, width),
      ...entries.slice(0, LIMITS[id]).flatMap((entry) => renderEntry(entry, id, printer)),
      ...(more > 0 ? [`  ${paint.provenance(words.more(more, ELSEWHERE))}`] : []),
    );
  }
  return `${lines.join('\n')}\n`;
}

function renderEntry(entry: DiffEntry, section: DiffSectionId, printer: Printer): string[] {
  const { paint, width, words } = printer;
  const tone = toneOf(section, paint);
  const where = [entry.note, entry.passage === null ? '' : nameDocument(entry.passage.document)]
    .filter((part) => part !== '')
    .join(' · ');
  const about = where === '' ? '' : paint.provenance(` — ${where}`);
  const shown = entry.lines.slice(0, LINES[section] ?? FEW);
  const rest = entry.lines.length - shown.length;
  const column = Math.max(0, ...shown.map(({ label }) => (label === '' ? 0 : label.length + 2)));
  return [
    ...hang(`  ${tone(SIGNS[section])} `, 4, `${tone(cleanWords(entry.head, HEAD_WORDS))}${about}`, width),
    ...shown.flatMap((line, index) =>
      section === 'edits' ? renderEdit(line, printer) : renderLine(line, shown[index + 1], column, printer),
    ),
    ...(rest > 0 ? [`      ${paint.provenance(words.moreHere(rest))}`] : []),
  ];
}

/** What it changes and both wordings, then the sentence. */
function renderEdit(line: DiffLine, { paint, width, words }: Printer): string[] {
  const text = `${paint.differs(line.label)}${line.said === '' ? '' : `${words.colon}${cleanWords(line.said, LINE_WORDS)}`}`;
  const sentence = line.quoted ? hang(' '.repeat(8), 8, paint.provenance(mark(line, paint)), width) : [];
  return [...hang(' '.repeat(6), 8, text, width), ...sentence];
}

/** The article is named once where the next line is of the same. */
function renderLine(
  line: DiffLine,
  next: DiffLine | undefined,
  column: number,
  { paint, width, words }: Printer,
): string[] {
  const { label, said, passage, note, quoted } = line;
  const text = passage === null || !quoted ? '' : mark(line, paint);
  const told = [said, text].filter((part) => part !== '').join(words.colon);
  const again = passage !== null && next?.passage?.document.id === passage.document.id;
  const where = [note, passage === null || again ? '' : nameDocument(passage.document)]
    .filter((part) => part !== '')
    .join(' · ');
  const parts = [told, where === '' ? '' : paint.provenance(told === '' ? where : `— ${where}`)];
  const lead = `      ${paint.provenance(label.padEnd(column))}`;
  return hang(lead, 6 + column, parts.filter((part) => part !== '').join(' '), width);
}

/** The words, those in question set off, where they stand once and nothing was cut. */
function mark({ passage, marked }: DiffLine, paint: Paint): string {
  const text = cleanWords(passage?.words ?? '', LINE_WORDS);
  const found = marked === null ? '' : cleanWords(marked, LINE_WORDS);
  const at = found === '' || found === text ? -1 : text.indexOf(found);
  if (at < 0 || text.indexOf(found, at + 1) >= 0) return text;
  return `${text.slice(0, at)}${paint.marks.content(found)}${text.slice(at + found.length)}`;
}

function toneOf(section: DiffSectionId, paint: Paint): (text: string) => string {
  if (section === 'denials') return paint.denied;
  if (section === 'figures') return paint.differs;
  return section === 'hedges' ? paint.unsure : (text) => text;
}
