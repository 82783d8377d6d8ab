import { clauseEnd, contentSpan } from '../content.ts';
import { beforeNarration } from '../narration.ts';
import { isQuotationMark } from '../reading.ts';
import { afterAdverbs } from '../verb-group.ts';
import { reports } from './clause.ts';
import { makeFound } from './make-found.ts';
import type { CueRule } from './rule.ts';

/** « Elle se dit prête à négocier. », « La région s’est dite inquiète. » */
export const adjective: CueRule = ({ reading, cuesAt }, cue) => {
  const takes = cue.behaviours.filter((behaviour) => behaviour.adjective);
  if (takes.length === 0 || !reports(reading, cue, true)) return null;
  const { tokens, lexicon } = reading;
  const first = afterAdverbs(reading, cue.last + 1, cue.limit);
  // “pleaded | not guilty”
  const negated = first < cue.limit && lexicon.sets.negationParticles.has(tokens[first]!.norm);
  const begin = first < cue.limit && (negated || isQuotationMark(reading, first)) ? first + 1 : first;
  const token = begin < cue.limit ? tokens[begin]! : null;
  if (!token) return null;
  const participle = token.pos === 'VERB' && token.morph.verbForm === 'Part';
  // also a bare noun: « se dit victime d’une erreur »
  // « s’est dit | en colère », but not “pleaded | with him”
  const phrase = token.pos === 'NOUN' || (token.pos === 'ADP' && cue.group.reflexive);
  if (token.pos !== 'ADJ' && !participle && !phrase) return null;
  const clause = clauseEnd(reading, begin, cue.limit, cuesAt, cue.subordinate);
  const end = beforeNarration(reading, begin, clause, cuesAt, reading.innerOf[cue.group.head]!);
  return makeFound(reading, 'adjective', cue, cue.subject, [contentSpan(reading, first, end)], takes);
};
