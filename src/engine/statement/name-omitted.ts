import type { Span } from '../../text/span.ts';
import { canSpeak } from './can-speak.ts';
import { coverage } from './coverage.ts';
import type { CueVerb, Found } from './found.ts';
import { headOf } from './noun-phrase.ts';
import { type Reading, tokenFrom, tokenSpan } from './reading.ts';

/** Sentences between a verb without subject and the naming of whom it speaks. */
const FURTHEST = 6;

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
  return found.map((one) => {
    if (!one.omitted) return one;
    const unit = reading.unitOf[one.cueAt]!;
    for (let c = candidates.length - 1; c >= 0; c--) {
      const { at, naming, plural } = candidates[c]!;
      if (at >= one.cueAt) continue;
      if (reading.unitOf[at]! < unit - FURTHEST) break;
      const many = one.group?.plural ?? false;
      if (plural === many) return { ...one, naming };
      // « Dicen que »: people do, unless several were named last
      if (many) break;
    }
    return one;
  });
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
