import { clauseEnd, contentSpan } from '../content.ts';
import { phraseStartingAt } from '../noun-phrase.ts';
import type { Reading } from '../reading.ts';
import { afterAdverbs } from '../verb-group.ts';
import { reports } from './clause.ts';
import { makeFound } from './make-found.ts';
import type { CueRule } from './rule.ts';

/** « Elle juge la prudence justifiée. », « Il estime insuffisantes les mesures. »: an object and what it is held to be. */
export const predicate: CueRule = ({ reading, cuesAt }, cue) => {
  const takes = cue.behaviours.filter((behaviour) => behaviour.predicate);
  if (takes.length === 0 || cue.group.passive || !reports(reading, cue, true)) return null;
  const first = afterAdverbs(reading, cue.last + 1, cue.limit);
  if (
    first >= cue.limit ||
    !(holdsPredicate(reading, first, cue.limit) || opensWithPredicate(reading, first))
  )
    return null;
  const end = clauseEnd(reading, first, cue.limit, cuesAt, cue.subordinate);
  return makeFound(reading, 'predicate', cue, cue.subject, [contentSpan(reading, first, end)], takes);
};

/** « la prudence | justifiée »: a known thing, and an adjective or participle behind it. */
function holdsPredicate(reading: Reading, first: number, limit: number): boolean {
  const { tokens, lexicon } = reading;
  if (tokens[first]!.pos !== 'DET' || lexicon.sets.indefinites.has(tokens[first]!.norm)) return false;
  const phrase = phraseStartingAt(reading, first, limit);
  if (!phrase) return false;
  return [phrase.last, phrase.last + 1].some((t) => t > first + 1 && t < limit && isPredicate(reading, t));
}

/** « insuffisantes | les mesures » */
function opensWithPredicate(reading: Reading, first: number): boolean {
  return isPredicate(reading, first) && reading.tokens[first + 1]?.pos === 'DET';
}

function isPredicate({ tokens }: Reading, t: number): boolean {
  const { pos, morph } = tokens[t]!;
  return pos === 'ADJ' || (pos === 'VERB' && morph.verbForm === 'Part' && morph.tense !== 'Pres');
}
