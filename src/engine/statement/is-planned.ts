import { isFiniteVerb } from './finite-verb.ts';
import type { CueVerb } from './found.ts';
import type { Reading } from './reading.ts';

/** Tokens from a cue to the verb of its clause. */
const FURTHEST_VERB = 25;

/**
 * Whether the cue tells only what may or will be said: « annoncera que », « doit annoncer », « va promettre »,
 * « pourrait confirmer »; not « a dû admettre », which was said.
 */
export function isPlanned({ tokens, lexicon }: Reading, { group }: Pick<CueVerb, 'group'>): boolean {
  const { modals, expectation } = lexicon.stance;
  const lead = tokens[group.first]!;
  if (lead.morph.tense === 'Fut') return true;
  // “would deny”: what is to come, seen from the past; “would not say” refuses
  if (lexicon.sets.conditionals.has(lead.norm) && !group.negated && group.verbs.length > 1) return true;
  const [, ...carried] = group.verbs;
  if (carried.length === 0) return false;
  // « ne peut que constater que »: this is how it is said
  if (lexicon.sets.complementisers.has(tokens[carried.at(-1)! - 1]!.norm)) return false;
  const defers = (verb: number) => modals.has(tokens[verb]!.lemma) || expectation.has(tokens[verb]!.lemma);
  if (defers(group.first) || lexicon.sets.upcoming.has(lead.lemma)) return true;
  // « aurait dû annoncer », « n’a pas pu annoncer »: it was not said
  return (lead.morph.mood === 'Cnd' || group.negated) && carried.slice(0, -1).some(defers);
}

/**
 * As `isPlanned`, for a clause or infinitive. A denied plan tells something (« ne pourra pas confirmer que »), and who
 * speaks of himself says it at once (« je dois dire que »); a past tense in the clause makes the future that of a
 * story: « il affirmera plus tard qu’il dormait ».
 */
export function isStillToSay(reading: Reading, cue: CueVerb): boolean {
  const { group, last, limit } = cue;
  if (group.negated || group.firstPerson || !isPlanned(reading, cue)) return false;
  if (reading.tokens[group.first]!.morph.tense !== 'Fut') return true;
  for (let t = last + 1; t < limit && t < last + FURTHEST_VERB; t++)
    if (isFiniteVerb(reading.tokens[t]!)) return reading.tokens[t]!.morph.tense !== 'Imp';
  return true;
}
