import type { TimelineEntry } from '../../model/index.ts';
import { fold } from '../../text/fold.ts';
import { type Lookup, takePassage } from './lookup.ts';
import type { DatedEvent, DocumentName } from './model.ts';

/** The dated events of all stories in order of time, parted at the day from which "scheduled" is seen. */
export function listEvents(lookup: Lookup): { scheduled: DatedEvent[]; timeline: DatedEvent[] } {
  const { asOf, stories } = lookup.dossier;
  const scheduled: DatedEvent[] = [];
  const timeline: DatedEvent[] = [];
  const seen = new Map<string, DatedEvent & { also: DocumentName[] }>();
  for (const story of stories) {
    for (const entry of story.timeline) {
      const document = lookup.document(entry.document);
      if (document === undefined) continue;
      const passage = takePassage(lookup, document, [entry.span]);
      // a reprint tells the same event in the same words
      const key = `${lookup.reprints.original(document.id)}|${entry.date}|${entry.to}|${fold(passage.words)}`;
      const told = seen.get(key);
      if (told !== undefined) {
        if (!names(told).has(document.id)) told.also.push(passage.document);
        continue;
      }
      const ahead = isAhead(entry, asOf);
      const event = {
        ...passage,
        date: entry.date,
        to: entry.to,
        precision: entry.precision,
        basis: entry.basis,
        open: ahead && asOf !== null && entry.date <= asOf && entry.to > asOf,
        due: !ahead && (entry.due || entry.when === 'future'),
        also: otherDocuments(lookup, entry),
        stories: [story.id],
      };
      seen.set(key, event);
      (ahead ? scheduled : timeline).push(event);
    }
  }
  const byTime = (a: DatedEvent, b: DatedEvent) =>
    compareText(a.open ? a.to : a.date, b.open ? b.to : b.date) ||
    compareText(a.to, b.to) ||
    compareText(fold(a.words), fold(b.words));
  return { scheduled: scheduled.sort(byTime), timeline: timeline.sort(byTime) };
}

function names(event: DatedEvent): ReadonlySet<string> {
  return new Set([event.document.id, ...event.also.map((name) => name.id)]);
}

/** A day still to come; or a stretch that has begun and was told as something to come ("d’ici la fin de l’année"). */
function isAhead(entry: TimelineEntry, asOf: string | null): boolean {
  if (asOf === null) return entry.when === 'future';
  return entry.date > asOf || (entry.to >= asOf && entry.when === 'future');
}

function otherDocuments(lookup: Lookup, entry: TimelineEntry): DocumentName[] {
  const names = new Map<string, DocumentName>();
  for (const { document: id } of entry.also) {
    const document = lookup.document(id);
    if (document !== undefined && id !== entry.document) names.set(id, lookup.name(document));
  }
  return [...names.values()];
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
