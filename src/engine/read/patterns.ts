import type { ReadData } from '../../lang/contract/read.ts';
import { compilePhrases, type Phrases } from './phrases.ts';

/** A language's read data, prepared for matching. */
export interface Patterns {
  readonly lines: Phrases;
  readonly labels: Phrases;
  readonly openers: Phrases;
  readonly weakOpeners: Phrases;
  readonly fields: Phrases;
  readonly anywhere: Phrases;
  readonly relatedHeadings: Phrases;
  readonly commentHeadings: Phrases;
  readonly breadcrumbRoots: Phrases;
  readonly bylineOpeners: Phrases;
  readonly collectiveAuthors: Phrases;
  readonly publishedOpeners: Phrases;
  readonly agencies: Phrases;
  /** Crumbs: what may stand glued before a headline. */
  readonly crumbs: Phrases;
  readonly bylineWords: ReadonlySet<string>;
  readonly months: ReadonlySet<string>;
  /** Months, weekdays and the words around a date; numbers too. */
  readonly dateWords: ReadonlySet<string>;
}

// One entry a language pack: the packs are constants, so this never grows past their number.
const compiled = new WeakMap<ReadData, Patterns>();

/** Prepares the read data of a language, once. */
export function compilePatterns(data: ReadData): Patterns {
  const known = compiled.get(data);
  if (known) return known;
  const single = (phrases: readonly string[]) => [...compilePhrases(phrases).values()].flat(2);
  const patterns: Patterns = {
    lines: compilePhrases(data.lines),
    labels: compilePhrases(data.labels),
    openers: compilePhrases(data.openers),
    weakOpeners: compilePhrases(data.weakOpeners),
    fields: compilePhrases(data.fields),
    anywhere: compilePhrases(data.anywhere),
    relatedHeadings: compilePhrases(data.relatedHeadings),
    commentHeadings: compilePhrases(data.commentHeadings),
    breadcrumbRoots: compilePhrases(data.breadcrumbRoots),
    bylineOpeners: compilePhrases(data.bylineOpeners),
    collectiveAuthors: compilePhrases(data.collectiveAuthors),
    publishedOpeners: compilePhrases(data.publishedOpeners),
    agencies: compilePhrases(data.agencies),
    crumbs: compilePhrases([...data.lines, ...data.labels, ...data.breadcrumbRoots]),
    bylineWords: new Set(single(data.bylineWords)),
    months: new Set(single(data.months)),
    dateWords: new Set(['#', ...single([...data.months, ...data.weekdays, ...data.dateWords])]),
  };
  compiled.set(data, patterns);
  return patterns;
}
