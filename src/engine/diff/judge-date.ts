import type { Hunk, HunkSide, Judgement } from './hunk.ts';

/** Another day: « jeudi 17 juillet » → « vendredi 18 juillet ». Not « le 17 juillet » → « jeudi 17 juillet ». */
export function judgeDate({ old, new: next }: Hunk): Judgement | null {
  const [before, after] = [daysOf(old.dates), daysOf(next.dates)];
  if (before.join() === after.join()) return null;
  if (daysOf(old.sentenceDates).join() === daysOf(next.sentenceDates).join()) return null;
  if (before.length === 0) return { kind: 'date', why: `date added: ${after.join(', ')}` };
  if (after.length === 0) return { kind: 'date', why: `date removed: ${before.join(', ')}` };
  return { kind: 'date', why: `date: ${before.join(', ')} → ${after.join(', ')}` };
}

function daysOf(dates: HunkSide['dates']): readonly string[] {
  const days = dates.map(({ from, to }) => (from === to ? from : `${from}/${to}`));
  return [...new Set(days)].sort();
}
