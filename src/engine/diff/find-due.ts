import type { CameDue, Passage } from '../../model/dossier-diff.ts';
import type { TimelineEntry } from '../../model/story.ts';
import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { stoodBefore, wordsIn } from './aligned-text.ts';
import type { ChangeIds } from './change-id.ts';
import type { Comparison } from './comparison.ts';
import { cutWords } from './cut-words.ts';

/**
 * What the old dossier lists as ahead and what, as seen from the new one’s day, no longer is; with what the new one
 * tells of that day in articles or words that the old one has not. « Elle parlera vendredi » tells nothing of Friday,
 * and « d’ici la fin de l’année » is not of that day.
 */
export function findDue(comparison: Comparison, ids: ChangeIds): readonly CameDue[] {
  const { old, new: next } = comparison;
  const [then, now] = [old.dossier.asOf, next.dossier.asOf];
  if (now === null) return [];
  const news = newEvents(comparison);
  const seen = new Set<string>();
  return old.dossier.stories
    .flatMap(({ timeline }) => timeline)
    .filter((entry) => isAhead(entry, then) && !isAhead(entry, now))
    .sort(byDay)
    .flatMap((entry): CameDue[] => {
      const document = old.document(entry.document);
      if (document === undefined) return [];
      const passage = old.passage(document, [entry.span]);
      const key = `${entry.date} ${entry.to} ${fold(passage.words)}`;
      if (seen.has(key)) return [];
      seen.add(key);
      const day = news.filter(({ from, to }) => from >= entry.date && to <= entry.to);
      const words = wordsOf(passage.words);
      const told = day.filter((event) => share(words, event.words) >= SHARED);
      const state = told.length > 0 ? 'told' : day.length > 0 ? 'same-day' : 'not-mentioned';
      const { date, to, precision } = entry;
      const why = told.map(
        (event) =>
          `words: ${[...event.words]
            .filter((word) => words.has(word))
            .sort()
            .join(', ')}`,
      );
      return [
        {
          id: ids.make('due', passage, date),
          date,
          to,
          precision,
          old: passage,
          state,
          since: (told.length > 0 ? told : day).map((event) => event.passage),
          why: [...new Set(why)],
        },
      ];
    });
}

/** A day still to come; or a stretch that has begun and was told as something to come. */
function isAhead({ date, to, when }: TimelineEntry, asOf: string | null): boolean {
  if (asOf === null) return when === 'future';
  return date > asOf || (to >= asOf && when === 'future');
}

interface NewEvent {
  readonly from: string;
  readonly to: string;
  readonly passage: Passage;
  readonly words: ReadonlySet<string>;
}

/** Words of four letters or more that an event and its telling share at least. */
const SHARED = 2;

/** Dated events of the new dossier, each told in words that the old one has not. */
function newEvents({ new: next, revisitedNew }: Comparison): readonly NewEvent[] {
  const isNew = (document: string, span: Span) => {
    const article = revisitedNew(document);
    return article === undefined || !stoodBefore(article.text, wordsIn(article.text.newWords, span));
  };
  return next.dossier.stories
    .flatMap(({ timeline }) => timeline)
    .filter(({ when, due }) => when !== 'future' && !due)
    .sort(byDay)
    .flatMap((entry) =>
      [{ document: entry.document, span: entry.span }, ...entry.also].flatMap(({ document: id, span }) => {
        const document = next.document(id);
        if (document === undefined || !isNew(id, span)) return [];
        const passage = next.passage(document, [span]);
        return [{ from: entry.date, to: entry.to, passage, words: wordsOf(passage.words) }];
      }),
    );
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(
    cutWords(text)
      .filter(({ kind, key }) => kind === 'word' && key.length >= 4)
      .map(({ key }) => fold(key)),
  );
}

function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared;
}

function byDay(a: TimelineEntry, b: TimelineEntry): number {
  const [one, other] = [a, b].map(({ date, to, document }) => `${date}\n${to}\n${document}`);
  return one! < other! ? -1 : one! > other! ? 1 : a.span.start - b.span.start;
}
