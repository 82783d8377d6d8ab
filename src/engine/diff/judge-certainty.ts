import type { Stance } from '../../model/statement.ts';
import { overlaps } from '../../text/span.ts';
import { type Hunk, type HunkSide, type Judgement, statementPairs } from './hunk.ts';

/** Stances by which the words hold back. */
export const UNSURE: ReadonlySet<Stance> = new Set(['hedge', 'conditional', 'unknown']);

/**
 * How surely it is put: « serait mort » → « est mort », « Le maire assure » → « Le maire suppose », « sans doute »
 * added. A conditional that is a future seen from the past (« a annoncé qu’il viendrait ») holds nothing back and is
 * not counted; which it is was settled when the statement was read.
 */
export function judgeCertainty(hunk: Hunk): Judgement | null {
  const { old, new: next } = hunk;
  if (old.span === null && next.span === null) return null;
  const pairs = statementPairs(hunk);
  for (const [before, after] of pairs) {
    if (before.stance === after.stance) continue;
    const why = `stance: ${before.stance} → ${after.stance}`;
    if (UNSURE.has(before.stance) && after.stance === 'assert')
      return { kind: 'certainty', certainty: 'dropped', why };
    if (before.stance === 'assert' && UNSURE.has(after.stance))
      return { kind: 'certainty', certainty: 'added', why };
  }
  const settled = pairs.some(([before, after]) => before.stance === 'assert' && after.stance === 'assert');
  const moods = settled ? null : compareMoods(old, next);
  return moods ?? compareDoubts(hunk);
}

/** Conditional against indicative, where both sides have a verb. */
function compareMoods(old: HunkSide, next: HunkSide): Judgement | null {
  const [before, after] = [moodsIn(old), moodsIn(next)];
  if (before.size === 0 || after.size === 0) return null;
  const [was, is] = [before.has('Cnd'), after.has('Cnd')];
  if (was && !is) return { kind: 'certainty', certainty: 'dropped', why: 'conditional → indicative' };
  if (!was && is) return { kind: 'certainty', certainty: 'added', why: 'indicative → conditional' };
  return null;
}

function moodsIn({ tokens }: HunkSide): ReadonlySet<string> {
  return new Set(
    tokens.flatMap(({ morph }) => (morph.mood === 'Cnd' || morph.mood === 'Ind' ? [morph.mood] : [])),
  );
}

function compareDoubts({ old, new: next, known }: Hunk): Judgement | null {
  if (known === null) return null;
  const [before, after] = [doubtsIn(old, known), doubtsIn(next, known)];
  if (before.length > 0 && after.length === 0)
    return { kind: 'certainty', certainty: 'dropped', why: `doubt removed: ${before.join(', ')}` };
  if (before.length === 0 && after.length > 0)
    return { kind: 'certainty', certainty: 'added', why: `doubt added: ${after.join(', ')}` };
  return null;
}

/** Words of doubt that share something with the side’s words. */
function doubtsIn(
  { tokens, sentence, span }: HunkSide,
  known: NonNullable<Hunk['known']>,
): readonly string[] {
  if (span === null) return [];
  const verbs = tokens.filter(({ lemma }) => known.doubtVerbs.has(lemma)).map(({ norm }) => norm);
  const phrases = known.doubts.filter((phrase) =>
    sentence.some(
      (_, at) =>
        phrase.every((norm, index) => sentence[at + index]?.norm === norm) &&
        overlaps({ start: sentence[at]!.start, end: sentence[at + phrase.length - 1]!.end }, span),
    ),
  );
  return [...verbs, ...phrases.map((phrase) => phrase.join(' '))];
}
