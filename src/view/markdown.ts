import type { Dossier } from '../model/index.ts';
import { fold } from '../text/fold.ts';
import { cleanName, cleanWords } from './clean.ts';
import { formatDay, formatEvent } from './dates.ts';
import { createNotes, escapeMarkdown, type Notes } from './markdown/notes.ts';
import type {
  DatedEvent,
  FigureMark,
  Group,
  Item,
  Line,
  Outline,
  RelatedFigures,
  ShiftEntry,
} from './outline/model.ts';
import { outline } from './outline.ts';
import {
  nameBriefly,
  nameDocument,
  phraseAlso,
  phraseOriginCounts,
  phraseOrigins,
  phraseShift,
  phraseShiftSide,
  phraseSpeaker,
  quoteWords,
} from './phrases.ts';
import type { InterfaceLanguage, PartId, Words } from './words/contract.ts';
import { WORDS } from './words.ts';

export interface MarkdownOptions {
  readonly lang?: InterfaceLanguage;
}

const LEAD_WORDS = 600;
const LINE_WORDS = 300;

/** The dossier as Markdown for a note; every line has a footnote with document, outlet, exact words and offsets. */
export function renderMarkdown(dossier: Dossier, options: MarkdownOptions = {}): string {
  const words = WORDS[options.lang ?? 'fr'];
  const view = outline(dossier);
  if (view.documents.length === 0) return `${words.empty.map(escapeMarkdown).join('\n\n')}\n`;
  const notes = createNotes(words);
  const blocks = [
    ...renderHead(view, words),
    ...view.sections.flatMap(({ id, items }) => [
      ...renderPart(
        id,
        items.flatMap((item) => renderItem(item, notes, words)),
        words,
      ).concat(id === 'denied' ? renderShifts(view.shifts, notes, words) : []),
      ...(id === 'differs'
        ? renderPart(
            'related',
            view.related.flatMap((one) => renderRelated(one, notes, words)),
            words,
          )
        : []),
    ]),
    ...renderPart(
      'scheduled',
      view.scheduled.map((event) => renderEvent(event, notes, words)),
      words,
    ),
    ...renderPart(
      'timeline',
      view.timeline.map((event) => renderEvent(event, notes, words)),
      words,
    ),
    ...renderPart(
      'not-understood',
      view.notUnderstood.map(
        (passage) => `- ${escapeMarkdown(cleanWords(passage.words, LINE_WORDS))}${notes.cite(passage)}`,
      ),
      words,
    ),
    ...renderPart('documents', renderDocuments(view, words), words),
  ];
  return `${[...blocks, ...notes.list()].join('\n')}\n`;
}

function renderHead(view: Outline, words: Words): string[] {
  const reprints = view.reprints > 0 ? ` (+ ${words.reprints(view.reprints)})` : '';
  const counts = [`${words.articles(view.articles)}${reprints}`, phraseOriginCounts(view, words)];
  if (view.asOf !== null) counts.push(words.seenFrom(formatDay(view.asOf, words)));
  const title = view.title === null ? [] : [`# ${escapeMarkdown(cleanWords(view.title, LINE_WORDS))}`, ''];
  const empty = view.statements === 0 ? ['', ...words.noStatements.map(escapeMarkdown)] : [];
  return [...title, counts.join(' · '), ...empty, ''];
}

function renderPart(id: PartId, lines: readonly string[], words: Words): string[] {
  if (lines.length === 0) return [];
  const { title, note } = words.parts[id];
  return [`## ${title}`, '', ...(note === '' ? [] : [`*${note}*`, '']), ...lines, ''];
}

function renderItem(item: Item, notes: Notes, words: Words): string[] {
  const lead = item.groups[0]?.lines[0];
  const head =
    item.kind === 'difference'
      ? `${escapeMarkdown(cleanWords(item.about ?? '', LEAD_WORDS))} (${words.differences[item.difference ?? 'figure']})`
      : escapeMarkdown(quoteWords(cleanWords(item.text?.words ?? '', LEAD_WORDS), lead ?? {}, words));
  return [
    `- **${head.trim()}**`,
    ...item.groups.flatMap((group) => renderGroup(group, item, notes, words)),
    `  - *${escapeMarkdown(phraseOrigins(item.origins, words))}*`,
  ];
}

/** Figures of one count in order of time, or a part and what it is a part of. */
function renderRelated(one: RelatedFigures, notes: Notes, words: Words): string[] {
  const about = escapeMarkdown(cleanWords(one.about, LEAD_WORDS));
  return [
    `- ${about} (${words.relations[one.relation]})`,
    ...one.marks.map((mark) => `  - ${renderMark(mark, notes, words)}`),
    ...one.whole.map((mark) => `  - ${words.partOf}${words.colon}${renderMark(mark, notes, words)}`),
  ];
}

function renderMark(mark: FigureMark, notes: Notes, words: Words): string {
  const day = mark.date === null ? words.noDate : formatDay(mark.date, words);
  const speaker = mark.speaker === null ? words.unnamedSpeaker : cleanName(mark.speaker);
  const value = `**${escapeMarkdown(cleanName(mark.words))}**`;
  const where = mark.documents.map(nameBriefly).join(', ');
  return `${day} — ${value}, ${escapeMarkdown(speaker)} (${escapeMarkdown(where)})${notes.cite(mark)}`;
}

function renderGroup(group: Group, item: Item, notes: Notes, words: Words): string[] {
  const value = group.value === null ? '' : `**${escapeMarkdown(cleanName(group.value))}** — `;
  return group.lines.map((line) => `  - ${value}${renderLine(line, item, notes, words)}`);
}

function renderLine(line: Line, item: Item, notes: Notes, words: Words): string {
  const cue = line.cueWords === null ? '' : ` (${words.quote(cleanName(line.cueWords))})`;
  const own = item.text === null || fold(line.words) !== fold(item.text.words);
  const said = own ? `${words.colon}${quoteWords(cleanWords(line.words, LINE_WORDS), line, words)}` : '';
  const text = `${phraseSpeaker(line, words)}, ${words.readings[line.reading]}${cue}${said}`;
  const where = [nameBriefly(line.document), phraseAlso(line.also, words)].filter((part) => part !== '');
  return `${escapeMarkdown(`${text} — ${where.join(', ')}`)}${notes.cite(line)}`;
}

/** What changed, then both wordings, the one nearer to the origin first. */
function renderShifts(shifts: readonly ShiftEntry[], notes: Notes, words: Words): string[] {
  const lines = shifts.flatMap((shift) => [
    `- **${escapeMarkdown(phraseShift(shift, words))}**`,
    ...[shift.from, shift.to].map((side) => {
      const said = quoteWords(cleanWords(side.words, LINE_WORDS), side.line ?? {}, words);
      const by = `${phraseShiftSide(side, words)}, ${nameBriefly(side.document)}`;
      return `  - ${escapeMarkdown(`${said} — ${by}`)}${notes.cite(side.line ?? side)}`;
    }),
  ]);
  return renderPart('certainty', lines, words);
}

function renderEvent(event: DatedEvent, notes: Notes, words: Words): string {
  const basis = words.dateBases[event.basis];
  const remarks = [
    nameBriefly(event.document),
    phraseAlso(event.also, words),
    basis,
    event.due ? words.due : '',
  ].filter((remark) => remark !== '');
  const text = escapeMarkdown(`${cleanWords(event.words, LINE_WORDS)} — ${remarks.join(', ')}`);
  return `- **${formatEvent(event, words)}** ${text}${notes.cite(event)}`;
}

function renderDocuments(view: Outline, words: Words): string[] {
  return view.documents.map((document) => {
    const date =
      document.published === null || document.basis === null
        ? words.noDate
        : `${formatDay(document.published, words)} (${words.bases[document.basis]})`;
    const parts = [nameDocument(document), cleanWords(document.title ?? '', LINE_WORDS), date];
    if (document.reprintOf !== null) parts.push(words.reprintOf(nameBriefly(document.reprintOf)));
    return `- ${escapeMarkdown(parts.filter((part) => part !== '').join(' · '))}`;
  });
}
