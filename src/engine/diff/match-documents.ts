import type { Document } from '../../model/document.ts';
import { cutWords } from './cut-words.ts';

/** An article in both dossiers, or in one; `by` tells what shows that the two are one. */
export interface DocumentMatch {
  readonly old: Document | null;
  readonly new: Document | null;
  readonly by: 'id' | 'url' | 'text' | null;
  readonly why: readonly string[];
}

/** Words in a row that are looked for in both texts. */
const ROW = 4;
/** A row that stands in more articles than this says little, and looking at all of them would take long. */
const COMMON = 12;
/** Share of the shorter text's rows: below it, two texts under one id are two articles … */
const SAME_ID = 0.1;
/** … unless they share so many of the words of the larger: a short text has few rows. */
const SAME_WORDS = 0.4;
/** Share of the longer text's rows from which two texts with different ids are one article, saved again. */
const SAME_TEXT = 0.5;

/**
 * Pairs the articles of two dossiers: by id, else by address, else by their text (the same article saved again under
 * another name). One id over two texts that share next to nothing is two articles: a name was used again. Each
 * article has at most one partner.
 */
export function matchDocuments(
  before: readonly Document[],
  after: readonly Document[],
): readonly DocumentMatch[] {
  const oldLeft = new Map(before.map((document) => [document.id, document]));
  const newLeft = new Map(after.map((document) => [document.id, document]));
  const matches: DocumentMatch[] = [];
  const take = (old: Document, next: Document, by: DocumentMatch['by'], why: readonly string[]) => {
    oldLeft.delete(old.id);
    newLeft.delete(next.id);
    matches.push({ old, new: next, by, why });
  };
  for (const next of after) {
    const old = oldLeft.get(next.id);
    if (old !== undefined && newLeft.has(next.id) && isSameUnderId(old, next)) take(old, next, 'id', []);
  }
  const byUrl = new Map<string, Document>();
  for (const old of oldLeft.values()) if (old.url !== null && !byUrl.has(old.url)) byUrl.set(old.url, old);
  for (const next of [...newLeft.values()]) {
    const old = next.url === null ? undefined : byUrl.get(next.url);
    if (old !== undefined && oldLeft.has(old.id)) take(old, next, 'url', [`url: ${next.url}`]);
  }
  for (const { old, next, share } of alikePairs([...oldLeft.values()], [...newLeft.values()])) {
    if (oldLeft.has(old.id) && newLeft.has(next.id))
      take(old, next, 'text', [`text: ${Math.round(share * 100)} % of the word sequences shared`]);
  }
  for (const old of oldLeft.values()) matches.push({ old, new: null, by: null, why: [] });
  for (const next of newLeft.values()) matches.push({ old: null, new: next, by: null, why: [] });
  return matches.sort((a, b) => compare(keyOf(a), keyOf(b)));
}

function isSameUnderId(old: Document, next: Document): boolean {
  if (old.text === next.text) return true;
  if (old.url !== null && next.url !== null && old.url === next.url) return true;
  if (old.title !== null && old.title === next.title) return true;
  const [a, b] = [rowsOf(old.text), rowsOf(next.text)];
  if (shared(a, b) >= SAME_ID * Math.min(a.size, b.size)) return true;
  const [words, others] = [rowsOf(old.text, 1), rowsOf(next.text, 1)];
  return shared(words, others) >= SAME_WORDS * Math.max(words.size, others.size);
}

/** Pairs of one outlet whose texts are mostly the same, the most alike first. */
function alikePairs(
  before: readonly Document[],
  after: readonly Document[],
): readonly { readonly old: Document; readonly next: Document; readonly share: number }[] {
  const rows = new Map(before.map((old) => [old, rowsOf(old.text)]));
  const holders = new Map<string, Document[]>();
  for (const [old, own] of rows)
    for (const row of own) holders.set(row, [...(holders.get(row) ?? []).slice(0, COMMON), old]);
  return after
    .flatMap((next) => {
      const own = rowsOf(next.text);
      const counts = new Map<Document, number>();
      for (const row of own) {
        const found = holders.get(row) ?? [];
        if (found.length <= COMMON) for (const old of found) counts.set(old, (counts.get(old) ?? 0) + 1);
      }
      return [...counts].map(([old, count]) => ({
        old,
        next,
        share: count / Math.max(own.size, rows.get(old)!.size),
      }));
    })
    .filter(({ old, next, share }) => share >= SAME_TEXT && isSameOutlet(old, next))
    .sort((a, b) => b.share - a.share || compare(a.old.id, b.old.id) || compare(a.next.id, b.next.id));
}

/** Two outlets that print one text are a reprint, not one article. */
function isSameOutlet(a: Document, b: Document): boolean {
  return a.outlet === null || b.outlet === null || a.outlet === b.outlet;
}

/** The rows of words of a text; a text shorter than one row is a row. */
function rowsOf(text: string, length = ROW): ReadonlySet<string> {
  const keys = cutWords(text)
    .filter(({ kind }) => kind !== 'mark')
    .map(({ key }) => key);
  const rows = new Set<string>();
  for (let at = 0; at === 0 || at + length <= keys.length; at++)
    rows.add(keys.slice(at, at + length).join(' '));
  return rows;
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const row of a) if (b.has(row)) count++;
  return count;
}

function keyOf(match: DocumentMatch): string {
  return match.new === null ? `1${match.old!.id}` : `0${match.new.id}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
