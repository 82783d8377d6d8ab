import type { Dossier } from '../model/index.ts';
import { cleanWords } from './clean.ts';
import { formatDay, formatEvent } from './dates.ts';
import type { DatedEvent, Outline } from './outline/model.ts';
import { outline } from './outline.ts';
import { nameBriefly, nameDocument, phraseAlso, phraseOriginCounts } from './phrases.ts';
import { renderItem } from './terminal/item.ts';
import { createPaint, type Printer } from './terminal/paint.ts';
import { renderRelated } from './terminal/related.ts';
import { renderShift } from './terminal/shift.ts';
import { hang, measure } from './terminal/wrap.ts';
import type { InterfaceLanguage, PartId } from './words/contract.ts';
import { WORDS } from './words.ts';

export interface TerminalOptions {
  /** Columns of the terminal; 80 where not given. */
  readonly width?: number;
  readonly colour?: boolean;
  readonly lang?: InterfaceLanguage;
}

/** How many entries of each part are printed: what a person reads in a minute. */
const LIMITS: Readonly<Record<PartId, number>> = {
  agreed: 6,
  differs: 6,
  related: 4,
  denied: 8,
  certainty: 6,
  'single-origin': 6,
  figures: 0,
  scheduled: 6,
  timeline: 8,
  'not-understood': 4,
  documents: 0,
};

const ELSEWHERE = '--html, --json';
const EVENT_WORDS = 150;

/**
 * The dossier for a terminal: what is agreed, what differs, what is denied, what no second origin is shown for, what is
 * scheduled, what was not understood. Plain text with ANSI colours if asked; ends with a line feed.
 */
export function renderTerminal(dossier: Dossier, options: TerminalOptions = {}): string {
  const printer: Printer = {
    width: measure(options.width ?? 80),
    paint: createPaint(options.colour ?? false),
    words: WORDS[options.lang ?? 'fr'],
  };
  const view = outline(dossier);
  const lines = [...renderHead(view, printer)];
  if (view.documents.length > 0) {
    for (const { id, items } of view.sections) {
      const entries = items.map((item) => () => renderItem(item, id, printer));
      lines.push(...renderPart(id, entries, printer));
      if (id === 'denied') {
        const shifts = view.shifts.map((shift) => () => renderShift(shift, printer));
        lines.push(...renderPart('certainty', shifts, printer));
      }
      if (id !== 'differs') continue;
      const related = view.related.map((one) => () => renderRelated(one, printer));
      lines.push(...renderPart('related', related, printer));
    }
    lines.push(
      ...renderPart(
        'scheduled',
        view.scheduled.map((event) => () => renderEvent(event, '→', printer)),
        printer,
      ),
      ...renderPart('timeline', lastOf(view.timeline, printer), printer),
      ...renderPart(
        'not-understood',
        view.notUnderstood.map((passage) => () => {
          const where = printer.paint.provenance(`— ${nameDocument(passage.document)}`);
          return hang('  … ', 4, `${cleanWords(passage.words, EVENT_WORDS)} ${where}`, printer.width);
        }),
        printer,
      ),
    );
  }
  return `${lines.join('\n')}\n`;
}

function renderHead(view: Outline, { width, paint, words }: Printer): string[] {
  if (view.documents.length === 0) return words.empty.flatMap((line) => hang('', 0, line, width));
  const reprints = view.reprints > 0 ? ` (+ ${words.reprints(view.reprints)})` : '';
  const counts = [
    `${words.articles(view.articles)}${reprints}`,
    phraseOriginCounts(view, words),
    ...(view.stories.length > 1 ? [words.otherStories(view.stories.length - 1)] : []),
    ...(view.asOf === null ? [] : [words.seenFrom(formatDay(view.asOf, words))]),
  ].join(' · ');
  const title = view.title === null ? [] : hang('', 0, paint.heading(cleanWords(view.title, 200)), width);
  const head = [...title, ...hang('', 0, paint.provenance(counts), width)];
  const found = view.statements > 0 || view.timeline.length + view.scheduled.length > 0;
  return found ? head : [...head, '', ...words.noStatements.flatMap((line) => hang('', 0, line, width))];
}

function renderPart(
  id: PartId,
  entries: readonly (() => readonly string[])[],
  { width, paint, words }: Printer,
): string[] {
  if (entries.length === 0) return [];
  const { title, note } = words.parts[id];
  const limit = LIMITS[id];
  const rest = entries.length - limit;
  const heading = `${paint.heading(title.toUpperCase())} (${words.number(entries.length)})`;
  return [
    '',
    ...hang('', 0, note === '' ? heading : `${heading}  ${paint.provenance(note)}`, width),
    ...entries.slice(0, limit).flatMap((entry) => entry()),
    ...(rest > 0 ? [`  ${paint.provenance(words.more(rest, ELSEWHERE))}`] : []),
  ];
}

/** Of a long past the latest events matter most; they come first in the count, in order of time in print. */
function lastOf(events: readonly DatedEvent[], printer: Printer): (() => readonly string[])[] {
  const latest = events.slice(-LIMITS.timeline);
  const earlier = events.slice(0, -LIMITS.timeline);
  return [...latest, ...earlier].map((event) => () => renderEvent(event, ' ', printer));
}

function renderEvent(event: DatedEvent, sign: string, { width, paint, words }: Printer): string[] {
  const date = formatEvent(event, words);
  const basis = words.dateBases[event.basis];
  const notes = [
    nameBriefly(event.document),
    ...(event.also.length > 0 ? [phraseAlso(event.also, words)] : []),
    ...(basis === '' ? [] : [basis]),
    ...(event.due ? [words.due] : []),
  ].join(' · ');
  const text = `${cleanWords(event.words, EVENT_WORDS)} ${paint.provenance(`— ${notes}`)}`;
  return hang(`  ${sign} `, 4, `${paint.heading(date)}  ${text}`, width);
}
