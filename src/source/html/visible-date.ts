import { collectBlocks } from './block-text.ts';
import type { Page, PageElement } from './page-node.ts';
import { validDay } from './valid-day.ts';

/** A line that gives the date is short; dates in longer ones belong to the story. */
const LONGEST_LINE = 140;
/** How many blocks after the headline are looked at, and how many at all. */
const AFTER_HEADLINE = 12;
const MOST_BLOCKS = 3000;

const DATE_CLASS = /date|time|publi|posted|stand|meta|byline|info/iu;

/**
 * The date that the page shows near its headline, as an ISO date: "le 15 septembre 2024", "15.09.2024", "September
 * 15, 2024". Month names come from the platform's own tables for the page's language and for English. Day before
 * month in numbers, as nearly everywhere outside the United States. Null where none is shown.
 */
export function findVisibleDate(page: Page, lang: string | null): string | null {
  const root = page.body ?? page.documentElement;
  if (!root) return null;
  const months = monthNames(lang);
  const blocks = collectBlocks(root).slice(0, MOST_BLOCKS);
  const headline = blocks.findIndex(({ element }) => element.localName === 'h1');
  const near = blocks.slice(Math.max(0, headline - 3), headline + AFTER_HEADLINE);
  const marked = blocks.filter(({ element }) => isMarked(element));
  for (const { text } of [...(headline < 0 ? [] : near), ...marked]) {
    if (text.length > LONGEST_LINE) continue;
    const date = readDate(text, months);
    if (date !== null) return date;
  }
  return null;
}

function isMarked(element: PageElement): boolean {
  const own = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  return DATE_CLASS.test(own) || element.localName === 'time';
}

/** Folded month names, long and short, to their numbers. */
function monthNames(lang: string | null): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const language of [lang ?? 'fr', 'fr', 'en']) {
    for (const style of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { month: style, day: 'numeric', timeZone: 'UTC' });
      for (let month = 0; month < 12; month++) {
        const part = format.formatToParts(Date.UTC(2024, month, 15)).find(({ type }) => type === 'month');
        const name = foldMonth(part?.value ?? '');
        if (/\p{L}{3}/u.test(name) && !names.has(name)) names.set(name, month + 1);
      }
    }
  }
  return names;
}

function foldMonth(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}.]/gu, '');
}

function readDate(text: string, months: ReadonlyMap<string, number>): string | null {
  const numeric = /(?<![\d./-])(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)\d{2})(?!\d)/u.exec(text);
  const iso = /(?<!\d)((?:19|20)\d{2})-(\d{2})-(\d{2})(?!\d)/u.exec(text);
  const found =
    (numeric && validDay(numeric[3]!, numeric[2]!, numeric[1]!)) ??
    (iso && validDay(iso[1]!, iso[2]!, iso[3]!));
  if (found) return found;
  for (const [, day, name, year] of text.matchAll(
    /(?<!\d)(\d{1,2})(?:er|\.|º)?\s+(?:de\s+)?([\p{L}\p{M}]{3,12})\.?,?\s+(?:de\s+)?((?:19|20)\d{2})(?!\d)/gu,
  )) {
    const month = months.get(foldMonth(name!));
    if (month) return validDay(year!, String(month), day!);
  }
  for (const [, name, day, year] of text.matchAll(
    /([\p{L}\p{M}]{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d{2})(?!\d)/gu,
  )) {
    const month = months.get(foldMonth(name!));
    if (month) return validDay(year!, String(month), day!);
  }
  return null;
}
