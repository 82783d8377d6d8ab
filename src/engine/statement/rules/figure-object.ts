import { isDocument } from '../can-speak.ts';
import { clauseEnd, contentSpan } from '../content.ts';
import type { CueVerb } from '../found.ts';
import { objectStart } from '../object-start.ts';
import { openPreposition, type Reading } from '../reading.ts';
import { afterCircumstances } from '../skip-adverbials.ts';
import { reports } from './clause.ts';
import { makeFound } from './make-found.ts';
import type { CueRule } from './rule.ts';

/** « La police estime la foule à 3 000 personnes. » */
export const figureObject: CueRule = ({ reading, cuesAt }, cue) => {
  const counts = takesUp(reading, cue);
  const takes = cue.behaviours.filter(
    (behaviour) =>
      (behaviour.figure || (counts && behaviour.clause)) &&
      (counts || isCompleted(reading, cue) || !behaviour.completed) &&
      !(behaviour.notOfDocuments && cue.subject && isDocument(reading, cue.subject)),
  );
  if (takes.length === 0 || cue.group.passive || !reports(reading, cue, true)) return null;
  const first = counts
    ? numberBehind(reading, cue)
    : objectStart(reading, cue, new Set(takes.flatMap((behaviour) => behaviour.figure ?? [])));
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

/** « en recense 300 », « n’en annonce que 300 »: who says how many there are of what was named. */
function takesUp({ tokens, lexicon }: Reading, { group, floor }: CueVerb): boolean {
  // « en ayant compté 300 » is a gerund
  if (group.form !== 'finite') return false;
  for (let t = group.first - 1; t >= floor && t >= group.first - 2; t--) {
    const { norm } = tokens[t]!;
    if (lexicon.sets.partitivePronouns.has(norm)) return true;
    if (!lexicon.sets.clitics.has(norm)) return false;
  }
  return false;
}

/** The number right behind the verb; −1 for another object. */
function numberBehind(reading: Reading, cue: CueVerb): number {
  const { tokens, lexicon } = reading;
  let t = afterCircumstances(reading, cue.last + 1, cue.limit);
  if (lexicon.sets.restrictors.has(tokens[t]?.norm ?? '')) t++;
  const bound = t;
  while (t < cue.limit && t < bound + 3 && (tokens[t]!.pos === 'ADV' || tokens[t]!.pos === 'ADP')) t++;
  return t < cue.limit && tokens[t]!.pos === 'NUM' ? bound : -1;
}

/** « a compté », not « comptait ». */
function isCompleted({ tokens }: Reading, { group }: CueVerb): boolean {
  return group.past && tokens[group.first]!.morph.tense !== 'Imp';
}
