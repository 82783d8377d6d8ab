import type { Figure } from '../../model/figure.ts';
import { fold } from '../../text/fold.ts';
import { isSpellingVariant } from '../../text/spelling.ts';
import type { Hunk, HunkSide, Judgement } from './hunk.ts';

/**
 * A figure that says something else: another value, other bounds, or another thing counted. « 12 blessés » → « 15
 * blessés », « au moins 12 » → « 12 », « 12 blessés » → « 12 morts». Not « douze » → « 12 », which is the same value.
 */
export function judgeFigure({ old, new: next }: Hunk): Judgement | null {
  const [before, after] = [old.figures, next.figures];
  const [gone, come] = [without(before, after), without(after, before)];
  const sentences = [old.sentenceFigures, next.sentenceFigures] as const;
  const same = isEqual(...sentences);
  if (!same && (gone.length > 0 || come.length > 0)) {
    if (before.length === 0 || after.length === 0)
      return lone(before.length === 0 ? come : gone, before.length === 0);
    return { kind: 'figure', why: `figure: ${gone.map(phrase).join(', ')} → ${come.map(phrase).join(', ')}` };
  }
  if (before.length > 0 || old.dates.length > 0 || next.dates.length > 0) return null;
  const [digits, others] = [digitsOf(old), digitsOf(next)];
  if (digits === others || digits === '' || others === '') return null;
  return { kind: 'figure', why: `digits: ${digits} → ${others}` };
}

function lone(figures: readonly Figure[], added: boolean): Judgement {
  return { kind: 'figure', why: `figure ${added ? 'added' : 'removed'}: ${figures.map(phrase).join(', ')}` };
}

function without(figures: readonly Figure[], others: readonly Figure[]): readonly Figure[] {
  return figures.filter((figure) => !others.some((other) => isSameFigure(figure, other)));
}

/** Whether two sentences hold the same figures. */
function isEqual(figures: readonly Figure[], others: readonly Figure[]): boolean {
  return without(figures, others).length === 0 && without(others, figures).length === 0;
}

function isSameFigure(a: Figure, b: Figure): boolean {
  return (
    a.low === b.low &&
    a.high === b.high &&
    a.approximate === b.approximate &&
    a.unit === b.unit &&
    isSameThing(a, b)
  );
}

/** Whether two figures count one thing: « blessé » and « blessés » do, « blessés » and « morts » do not. */
export function isSameThing(a: Figure, b: Figure): boolean {
  const [one, other] = [fold(a.thing), fold(b.thing)];
  if (one === other || one === '' || other === '') return true;
  if (isSpellingVariant(one, other)) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length > 2 && long.length - short.length <= 2 && long.startsWith(short.slice(0, -1));
}

function digitsOf({ words }: HunkSide): string {
  return words
    .filter(({ kind }) => kind === 'number')
    .map(({ key }) => key)
    .join(' ');
}

function phrase({ low, high, approximate, thing }: Figure): string {
  const value = low === high ? `${low}` : `${low ?? '…'}–${high ?? '…'}`;
  return [approximate ? `about ${value}` : value, thing].filter((part) => part !== '').join(' ');
}
