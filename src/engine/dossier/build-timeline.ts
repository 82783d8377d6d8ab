import type { Analysis } from '../../model/analysis.ts';
import type { Claim } from '../../model/claim.ts';
import type { DateMention } from '../../model/date-mention.ts';
import type { Mention } from '../../model/mention.ts';
import type { TimelineEntry } from '../../model/story.ts';
import type { Span } from '../../text/span.ts';

/** A dated event of one article on its way to the timeline. */
interface Told {
  readonly document: string;
  readonly span: Span;
  readonly date: DateMention;
  /** Worded as a term not yet reached: « d’ici la fin de l’année ». */
  readonly until: boolean;
  readonly keys: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
  readonly claim: string | null;
}

/**
 * The dated events of a story, merged across its articles, in order of time. `asOf` (ISO date) is the day from which
 * they are seen as past, present or ahead; null: as their words put it. Years without a day or month that lie before
 * the story's own are background and left out.
 */
export function buildTimeline(
  analyses: readonly Analysis[],
  claims: readonly Claim[],
  asOf: string | null,
): readonly TimelineEntry[] {
  const claimOf = new Map<string, string>();
  for (const claim of claims) {
    for (const { document, statement } of claim.statements)
      claimOf.set(`${document}\n${statement}`, claim.id);
  }
  const told = analyses
    .flatMap((analysis) => tellings(analysis, claimOf))
    .filter(
      ({ date }) => date.precision !== 'year' || asOf === null || date.to.slice(0, 4) >= asOf.slice(0, 4),
    );
  told.sort(byTime);
  const groups: Told[][] = [];
  for (const one of told) {
    const group = groups
      .slice(-GROUPS)
      .find((members) => members.slice(0, MEMBERS).some((other) => sameEvent(one, other)));
    if (group === undefined) groups.push([one]);
    else group.push(one);
  }
  return groups.map((group) => entryOf(group, asOf)).sort(byEntry);
}

/** Earlier entries that an event is compared with; they are in order of time, so near ones come last. */
const GROUPS = 60;
/** Tellings of one entry that a further one is compared with. */
const MEMBERS = 12;

function tellings(analysis: Analysis, claimOf: ReadonlyMap<string, string>): readonly Told[] {
  const { document, features } = analysis;
  const resolved = new Map(document.dates.map((date) => [`${date.span.start}:${date.span.end}`, date]));
  const mentions = [...document.mentions].sort((a, b) => a.span.start - b.span.start);
  return features.events.flatMap((event) => {
    const expression = features.dates[event.date];
    const date = expression === undefined ? undefined : resolved.get(`${expression.start}:${expression.end}`);
    if (expression === undefined || date === undefined) return [];
    const actors = mentionsWithin(mentions, event.span);
    return {
      document: document.id,
      span: { start: event.span.start, end: event.span.end },
      date,
      until: expression.parts.type === 'until',
      keys: new Set([...event.terms, ...actors.map((actor) => `@${actor}`)]),
      events: new Set(event.events),
      claim: event.statement === null ? null : (claimOf.get(`${document.id}\n${event.statement}`) ?? null),
    };
  });
}

/** Ids of the actors that `span` names; `mentions` in text order. */
function mentionsWithin(mentions: readonly Mention[], span: Span): readonly string[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.span.start < span.start) low = middle + 1;
    else high = middle;
  }
  const actors: string[] = [];
  for (let index = low; index < mentions.length && mentions[index]!.span.start < span.end; index++) {
    const { actor, span: named } = mentions[index]!;
    if (actor !== null && named.end <= span.end) actors.push(actor);
  }
  return actors;
}

/** Keys that two tellings of one event share at least, and their share of the shorter's. */
const SHARED = 3;
const SHARE = 0.34;

function sameEvent(a: Told, b: Told): boolean {
  const meet = a.date.from <= b.date.to && b.date.from <= a.date.to;
  if (!meet) return false;
  if (a.claim !== null && a.claim === b.claim) return true;
  if (a.date.from !== b.date.from || a.date.to !== b.date.to) return false;
  let shared = 0;
  for (const key of a.keys) if (b.keys.has(key)) shared++;
  if (shared < SHARED || shared < SHARE * Math.min(a.keys.size, b.keys.size)) return false;
  return a.events.size === 0 || b.events.size === 0 || [...a.events].some((event) => b.events.has(event));
}

function entryOf(group: readonly Told[], asOf: string | null): TimelineEntry {
  const [first, ...others] = [...group].sort(byClarity);
  const chosen = first!;
  const { from, to } = chosen.date;
  const also = others
    .filter(({ document, span }) => document !== chosen.document || span.start !== chosen.span.start)
    .map(({ document, span }) => ({ document, span }))
    .sort((a, b) =>
      a.document === b.document ? a.span.start - b.span.start : a.document < b.document ? -1 : 1,
    );
  return {
    date: from,
    to,
    precision: chosen.date.precision,
    when: whenOf(chosen, asOf),
    basis: chosen.date.basis,
    due: asOf !== null && to <= asOf && group.every(({ date }) => date.when === 'future'),
    document: chosen.document,
    span: chosen.span,
    also,
  };
}

function whenOf({ date, until }: Told, asOf: string | null): TimelineEntry['when'] {
  if (asOf === null) return date.when;
  if (date.to < asOf) return 'past';
  return date.from > asOf || (until && date.to > asOf) ? 'future' : 'present';
}

const BASIS = { explicit: 0, relative: 1, inferred: 2 } as const;

/** The nearer interval first, then the firmer basis, then what reads well. */
function byClarity(a: Told, b: Told): number {
  return (
    days(a.date) - days(b.date) ||
    BASIS[a.date.basis] - BASIS[b.date.basis] ||
    b.events.size - a.events.size ||
    (a.document < b.document ? -1 : a.document > b.document ? 1 : a.span.start - b.span.start)
  );
}

function days({ from, to }: DateMention): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

function byTime(a: Told, b: Told): number {
  const one = `${a.date.from}\n${a.date.to}\n${a.document}`;
  const other = `${b.date.from}\n${b.date.to}\n${b.document}`;
  return one < other ? -1 : one > other ? 1 : a.span.start - b.span.start;
}

function byEntry(a: TimelineEntry, b: TimelineEntry): number {
  const one = `${a.date}\n${a.to}\n${a.document}`;
  const other = `${b.date}\n${b.to}\n${b.document}`;
  return one < other ? -1 : one > other ? 1 : a.span.start - b.span.start;
}
