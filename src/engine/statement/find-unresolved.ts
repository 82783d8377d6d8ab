import { compareSpans, type Span } from '../../text/span.ts';
import { firstFrom } from '../../text/span-at.ts';
import { clauseEnd, contentSpan } from './content.ts';
import type { CueVerb, Found } from './found.ts';
import { isStillToSay } from './is-planned.ts';
import type { Reading } from './reading.ts';
import { findOpener } from './rules/clause.ts';

/** Statements that may hold a place before it is looked no further. */
const MOST_STARTS = 50;

/**
 * What looks like an attribution and was credited to nobody: a verb of reporting with its clause (« On dit que le
 * pont fermera »), a quotation that nobody says, a line of dialogue. In text order, not overlapping.
 *
 * @param quotations quotations that no rule has credited
 */
export function findUnresolved(
  reading: Reading,
  cues: readonly CueVerb[],
  cuesAt: ReadonlyMap<number, CueVerb>,
  found: readonly Found[],
  quotations: readonly Span[],
): Span[] {
  const used = new Set(found.map(({ cueAt }) => cueAt));
  const covers = coverage(found);
  const open = [...quotations, ...dialogue(reading)].filter((span) => !covers(span));
  for (const cue of cues) {
    const span = used.has(cue.group.head) ? null : clauseOf(reading, cue, cuesAt);
    if (span && !covers(span)) open.push(span);
  }
  return withoutOverlap(open);
}

/** From a verb of reporting to the end of its clause, whoever says it. */
function clauseOf(reading: Reading, cue: CueVerb, cuesAt: ReadonlyMap<number, CueVerb>): Span | null {
  const { group, subject } = cue;
  if (group.form !== 'finite' || !cue.behaviours.some(({ clause }) => clause)) return null;
  if (isStillToSay(reading, cue)) return null;
  // « je dis que » within quotation marks is its speaker’s, « Rappelons que » the article’s
  if (group.firstPerson || (subject?.kind === 'own-voice' && reading.outerOf[group.head]! >= 0)) return null;
  const opener = findOpener(reading, cue, reading.lexicon.sets.complementisers, cuesAt);
  if (opener < 0) return null;
  const content = contentSpan(
    reading,
    opener,
    clauseEnd(reading, opener, cue.limit, cuesAt, cue.subordinate),
  );
  return content && { start: cue.span.start, end: content.end };
}

function dialogue({ quotations }: Reading): Span[] {
  return quotations.filter(({ marks }) => marks === 'dash').map(({ start, end }) => ({ start, end }));
}

/** Whether some statement's content lies mostly in a span, or holds it. */
function coverage(found: readonly Found[]): (span: Span) => boolean {
  const contents = found.flatMap(({ content }) => content).sort(compareSpans);
  const ends: number[] = [];
  for (const { end } of contents) ends.push(Math.max(end, ends.at(-1) ?? 0));
  return ({ start, end }) => {
    const low = firstFrom(contents, start + 1);
    if (low > 0 && ends[low - 1]! >= end) return true;
    for (let k = low; k < contents.length && k < low + MOST_STARTS && contents[k]!.start < end; k++)
      if (Math.min(contents[k]!.end, end) - contents[k]!.start > (end - start) / 2) return true;
    return false;
  };
}

function withoutOverlap(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of [...spans].sort(compareSpans))
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  return kept;
}
