import type { DossierDiff } from '../../model/index.ts';
import { cleanWords } from '../clean.ts';
import { createNotes, escapeMarkdown, type Notes } from '../markdown/notes.ts';
import type { MarkdownOptions } from '../markdown.ts';
import { nameBriefly } from '../phrases.ts';
import type { Words } from '../words/contract.ts';
import { WORDS } from '../words.ts';
import { type DiffEntry, type DiffLine, outlineDiff, type Side } from './outline.ts';
import { DIFF_WORDS, type DiffWords } from './words.ts';

const HEAD_WORDS = 600;
const LINE_WORDS = 300;

/** A diff as Markdown for a note; every line has a footnote with article, exact words and offsets, before or now. */
export function renderDiffMarkdown(diff: DossierDiff, options: MarkdownOptions = {}): string {
  const lang = options.lang ?? 'fr';
  const [words, texts] = [WORDS[lang], DIFF_WORDS[lang]];
  const { head, articles, sections, empty } = outlineDiff(diff, words, texts);
  const notes = createNotes(words);
  const blocks = [
    `# ${texts.title}`,
    '',
    ...head.flatMap((line) => [escapeMarkdown(cleanWords(line)), '']),
    ...articles.map((line) => `- ${escapeMarkdown(cleanWords(line, HEAD_WORDS))}`),
    ...(articles.length > 0 ? [''] : []),
    ...empty.flatMap((line) => [escapeMarkdown(line), '']),
    ...sections.flatMap(({ id, entries }) => {
      const { title, note } = texts.sections[id];
      return [
        `## ${title}`,
        '',
        ...(note === '' ? [] : [`*${note}*`, '']),
        ...entries.flatMap((entry) => renderEntry(entry, notes, words, texts)),
        '',
      ];
    }),
    ...notes.list(),
  ];
  return `${blocks.join('\n').trimEnd()}\n`;
}

function renderEntry(entry: DiffEntry, notes: Notes, words: Words, texts: DiffWords): string[] {
  const { head, note, passage, side, lines } = entry;
  const where = [note, passage === null ? '' : nameBriefly(passage.document)].filter((part) => part !== '');
  const about = where.length === 0 ? '' : ` — ${escapeMarkdown(where.join(', '))}`;
  const cited = passage === null ? '' : notes.cite(passage, lookOf(side, texts));
  return [
    `- **${escapeMarkdown(cleanWords(head, HEAD_WORDS)).trim()}**${about}${cited}`,
    ...lines.map((line) => renderLine(line, notes, words, texts)),
  ];
}

function renderLine(line: DiffLine, notes: Notes, words: Words, texts: DiffWords): string {
  const { label, said, passage, former, side, note, quoted } = line;
  const text = passage === null || !quoted ? '' : cleanWords(passage.words, LINE_WORDS);
  const told = [said, text].filter((part) => part !== '').join(words.colon);
  const where = [note, passage === null ? '' : nameBriefly(passage.document)].filter((part) => part !== '');
  const body = [told, where.join(', ')].filter((part) => part !== '').join(' — ');
  const lead = label === '' ? '' : `*${label}* `;
  const cited = [
    former === null ? '' : notes.cite(former, texts.before),
    passage === null ? '' : notes.cite(passage, lookOf(side, texts)),
  ].join('');
  return `  - ${lead}${escapeMarkdown(body)}${cited}`;
}

function lookOf(side: Side, texts: DiffWords): string {
  return side === 'old' ? texts.before : texts.now;
}
