import { isDocument } from '../can-speak.ts';
import { clauseEnd, contentSpan } from '../content.ts';
import type { CueVerb } from '../found.ts';
import { objectStart } from '../object-start.ts';
import { openPreposition, type Reading } from '../reading.ts';
import { reports } from './clause.ts';
import { makeFound } from './make-found.ts';
import type { CueRule } from './rule.ts';

/** « La police estime la foule à 3 000 personnes. » */
export const figureObject: CueRule = ({ reading, cuesAt }, cue) => {
  const takes = cue.behaviours.filter(
    (behaviour) =>
      behaviour.figure &&
      (isCompleted(reading, cue) || !behaviour.completed) &&
      !(behaviour.notOfDocuments && cue.subject && isDocument(reading, cue.subject)),
  );
  if (takes.length === 0 || cue.group.passive || !reports(reading, cue, true)) return null;
  const first = objectStart(reading, cue, new Set(takes.flatMap((behaviour) => behaviour.figure ?? [])));
  if (first < 0) return null;
  const end = clauseEnd(reading, first, cue.limit, cuesAt, cue.subordinate);
  // « prévoit huit régions » plans; « prévoit une hausse de 8 % » forecasts
  if (takes.every(({ notOfDocuments }) => notOfDocuments) && reading.tokens[first]!.pos === 'NUM')
    return null;
  let number = false;
  for (let t = first; t < end && t < first + 14; t++)
    if (reading.tokens[t]!.pos === 'NUM' && openPreposition(reading, t - 1) !== '') number = true;
  return number
    ? makeFound(reading, 'figure-object', cue, cue.subject, [contentSpan(reading, first, end)], takes)
    : null;
};

/** « a compté », not « comptait ». */
function isCompleted({ tokens }: Reading, { group }: CueVerb): boolean {
  return group.past && tokens[group.first]!.morph.tense !== 'Imp';
}
