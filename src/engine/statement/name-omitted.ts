import type { Span } from '../../text/span.ts';
import { canSpeak } from './can-speak.ts';
import { coverage } from './coverage.ts';
import type { CueVerb, Found } from './found.ts';
import { headOf } from './noun-phrase.ts';
import { type Reading, tokenFrom, tokenSpan } from './reading.ts';

/** Sentences between a verb without subject and the naming of whom it speaks. */
const FURTHEST = 6;
/** Namings that are looked at. */
const LOOK = 12;

interface Candidate {
  readonly at: number;
  readonly naming: Span;
  readonly plural: boolean;
}

/**
 * Statements whose verb has no subject, with the naming of who is meant: whom the article spoke of last, one or several
 * as the verb is. « El juez citó al dueño. Además, ordenó que se cierre el local. » What somebody said of others counts
 * for nothing there. Without such a naming it stays unknown.
 */
export function nameOmitted(
  reading: Reading,
  found: readonly Found[],
  cues: readonly CueVerb[],
): readonly Found[] {
  if (!found.some(({ omitted }) => omitted)) return found;
  const candidates = [...narrated(reading, found, cues), ...credited(reading, found)].sort(
    (a, b) => a.at - b.at,
  );
  const named = [...found];
  const omitted = found
    .map(({ cueAt, omitted }, index) => ({ cueAt, index, omitted }))
    .filter((one) => one.omitted)
    .sort((a, b) => a.cueAt - b.cueAt);
  let next = 0;
  for (const { cueAt, index } of omitted) {
    while (next < candidates.length && candidates[next]!.at < cueAt) next++;
    const naming = lastNamed(reading, candidates, next, cueAt, found[index]!.group?.plural ?? false);
    if (naming) named[index] = { ...found[index]!, naming };
  }
  return named;
}

/** The naming of whom was spoken last before candidate `next`; null where none is near. */
function lastNamed(
  { unitOf }: Reading,
  candidates: readonly Candidate[],
  next: number,
  cueAt: number,
  many: boolean,
): Span | null {
  for (let c = next - 1; c >= 0 && c >= next - LOOK; c--) {
    const { at, naming, plural } = candidates[c]!;
    if (unitOf[at]! < unitOf[cueAt]! - FURTHEST) return null;
    if (plural === many) return naming;
    // « Dicen que »: people do, unless several were named last
    if (many) return null;
  }
  return null;
}

/** The subjects of the article's own verbs. */
function narrated(reading: Reading, found: readonly Found[], cues: readonly CueVerb[]): Candidate[] {
  const covered = coverage(reading, found);
  return cues.flatMap(({ group, subject }) => {
    const told = group.form === 'finite' && reading.outerOf[group.head]! < 0 && !covered(group.head);
    if (!told || !subject?.phrase || !canSpeak(reading, subject)) return [];
    const { first, last } = subject.phrase;
    return [{ at: group.head, naming: tokenSpan(reading, first, last), plural: group.plural }];
  });
}

/** Those whom the article credits. */
function credited(reading: Reading, found: readonly Found[]): Candidate[] {
  const covered = coverage(reading, found);
  return found.flatMap(({ source, group }) => {
    if (!source) return [];
    const first = tokenFrom(reading, source.start);
    if (covered(first)) return [];
    const last = Math.max(first, tokenFrom(reading, source.end) - 1);
    const plural = group?.plural ?? reading.tokens[headOf(reading, { first, last })]!.morph.number === 'Plur';
    return [{ at: first, naming: source, plural }];
  });
}
