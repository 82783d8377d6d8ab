import type { Page } from './page-node.ts';
import { validDay } from './valid-day.ts';
import { findVisibleDate } from './visible-date.ts';

/** Names of `meta` elements that give the publication date, the most reliable first. */
const META_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'date.published',
  'publication_date',
  'published_time',
  'publishdate',
  'publish-date',
  'publish_date',
  'pubdate',
  'sailthru.date',
  'parsely-pub-date',
  'article.published',
  'cxenseparse:recs:publishtime',
  'dcterms.created',
  'dcterms.issued',
  'dc.date.issued',
  'dc.date.created',
  'dc.date',
  'dcterms.date',
  'citation_publication_date',
  'date',
  'og:pubdate',
  'created',
  'rnews:datepublished',
  'bt:pubdate',
  'bepress_citation_date',
  'bepress_citation_online_date',
];

const TIME_ELEMENTS = [
  'time[itemprop="datePublished"]',
  '[itemprop="datePublished"]',
  'time[pubdate]',
  'article header time[datetime]',
  'article time[datetime]',
  'h1 ~ * time[datetime]',
  'header time[datetime]',
  'time[datetime]',
  'abbr.published[title]',
  '.entry-date[datetime]',
];

/**
 * The publication date of a page as an ISO date, with the time as written where one is given: linked data, then
 * `meta` elements, then marked times, then the address, then what the page shows. The day is the local one: as
 * written, and where only universal time is given, as the page shows it. Null where nothing tells.
 */
export function readPublished(
  page: Page,
  known: {
    readonly linked: string | null;
    readonly meta: ReadonlyMap<string, string>;
    readonly url: string | null;
    readonly lang: string | null;
  },
): string | null {
  const { linked, meta, url, lang } = known;
  const given = [linked, ...META_NAMES.map((name) => meta.get(name) ?? null)]
    .map(isoDate)
    .filter((date) => date !== null);
  const first = given[0];
  if (first !== undefined)
    return localTwin(first, given) ?? shownDay(first, () => findVisibleDate(page, lang)) ?? first;
  for (const selector of TIME_ELEMENTS) {
    for (const element of [...page.querySelectorAll(selector)].slice(0, 3)) {
      const attribute =
        element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.getAttribute('title');
      const date = isoDate(attribute ?? element.textContent);
      if (date !== null) return date;
    }
  }
  return dateInAddress(url) ?? findVisibleDate(page, lang);
}

/**
 * Where the page gives the same moment in universal time first and with its own offset elsewhere, the second is the
 * local day.
 */
function localTwin(first: string, all: readonly string[]): string | null {
  if (!/Z$/u.test(first)) return null;
  const moment = Date.parse(first);
  return (
    all.find((date) => /[+-]\d\d:?\d\d$/u.test(date) && Math.abs(Date.parse(date) - moment) < 60_000) ?? null
  );
}

/** For a moment in universal time close to midnight somewhere: the day before or after, if the page shows that one. */
function shownDay(first: string, visible: () => string | null): string | null {
  if (!/Z$/u.test(first)) return null;
  const shown = visible();
  if (shown === null) return null;
  // The widest offsets of local time are 14 hours ahead and 12 behind.
  const moment = Date.parse(first);
  const start = Date.parse(`${shown}T00:00:00Z`);
  return moment >= start - 14 * 3_600_000 && moment < start + 36 * 3_600_000 ? shown : null;
}

/** A date as pages write it, as ISO 8601; null where it is none or not a day. */
function isoDate(value: string | null | undefined): string | null {
  const written = value?.trim() ?? '';
  const iso = /^(\d{4})-?(\d{2})-?(\d{2})(?!\d)([T ]\d{1,2}:?\d{2}.*)?/u.exec(written);
  if (iso) {
    const day = validDay(iso[1]!, iso[2]!, iso[3]!);
    const time = /^[T ](\d{1,2}):?(\d{2})(?::?(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?/u.exec(
      iso[4] ?? '',
    );
    if (day === null || !time) return day;
    return `${day}T${time[1]!.padStart(2, '0')}:${time[2]}:${time[3] ?? '00'}${time[4] ?? ''}`;
  }
  const slashed = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/u.exec(written);
  if (slashed) return validDay(slashed[1]!, slashed[2]!, slashed[3]!);
  return englishDate(written);
}

const ENGLISH_MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

// HTTP dates and the like stand in meta elements of every language: "Fri, 25 Oct 2024 10:00:00 +0200".
function englishDate(written: string): string | null {
  const dayFirst = /(?:^|\s)(\d{1,2})\s+([A-Z][a-z]{2})[a-z]*\.?,?\s+(\d{4})(?!\d)/u.exec(
    written.slice(0, 80),
  );
  const monthFirst =
    /(?:^|\s)([A-Z][a-z]{2})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(?:\d{2}:\d{2}:\d{2}\s+\w{3,5}\s+)?(\d{4})(?!\d)/u.exec(
      written.slice(0, 80),
    );
  const [day, month, year] = dayFirst
    ? dayFirst.slice(1)
    : monthFirst
      ? [monthFirst[2], monthFirst[1], monthFirst[3]]
      : [];
  const index = ENGLISH_MONTHS.indexOf(month?.toLowerCase() ?? '');
  const date = day && year && index >= 0 ? validDay(year, String(index + 1), day) : null;
  const time = /\s(\d{2}:\d{2}:\d{2})\s+([+-]\d{2}):?(\d{2})$/u.exec(written);
  return date !== null && time ? `${date}T${time[1]}${time[2]}:${time[3]}` : date;
}

function dateInAddress(url: string | null): string | null {
  const path = url?.replace(/^https?:\/\/[^/]*/u, '') ?? '';
  const found =
    /(?:^|[/_-])((?:19|20)\d{2})[/_-](\d{1,2})[/_-](\d{1,2})(?!\d)/u.exec(path) ??
    /(?:^|[/_-])(20\d{2})(\d{2})(\d{2})(?!\d)/u.exec(path);
  return found ? validDay(found[1]!, found[2]!, found[3]!) : null;
}
