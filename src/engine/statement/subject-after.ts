import { withApposition } from './apposition.ts';
import { type Phrase, phraseStartingAt } from './noun-phrase.ts';
import { atPlaceAfter } from './place-subject.ts';
import { openPreposition, phraseAt, type Reading, WINDOW } from './reading.ts';
import { skipAdverbials } from './skip-adverbials.ts';
import { EMPTY, inverted, OWN_VOICE, type Subject } from './subject.ts';
import type { VerbGroup } from './verb-group.ts';

/**
 * The subject after an inverted verb group: « a déclaré jeudi à la presse | le ministre, Jean Martin ». Skips
 * adverbials; takes in an apposition between commas or at the end of the sentence.
 */
export function subjectAfter(reading: Reading, group: VerbGroup, limit: number): Subject | null {
  const { tokens, lexicon } = reading;
  if (group.inverted >= 0) {
    const pronoun = inverted(tokens[group.inverted]!.norm);
    if (lexicon.sets.impersonalSubjects.has(pronoun)) return atPlaceAfter(reading, group, limit) ?? OWN_VOICE;
    if (lexicon.sets.ownVoice.has(pronoun)) return OWN_VOICE;
    return lexicon.sets.emptySubjects.has(pronoun)
      ? EMPTY
      : { phrase: { first: group.inverted, last: group.inverted }, kind: 'pronoun' };
  }
  const highest = Math.min(limit, group.last + WINDOW);
  const t = skipAdverbials(reading, group.last + 1, highest);
  if (t >= highest) return null;
  const { pos, norm } = tokens[t]!;
  const partitive = partitiveAt(reading, t, highest);
  if (partitive) return { phrase: partitive, kind: 'named' };
  if (pos === 'PRON' && !lexicon.sets.subjectPronouns.has(norm)) return null;
  const phrase = phraseStartingAt(reading, t, highest);
  if (!phrase) return null;
  return { phrase: withApposition(reading, phrase, highest), kind: pos === 'PRON' ? 'pronoun' : 'named' };
}

/** « l’un d’eux », « certains de ses collègues » */
function partitiveAt(reading: Reading, t: number, limit: number): Phrase | null {
  const length = phraseAt(reading, reading.lexicon.phrases.partitives, t);
  const of = t + length;
  if (length === 0 || of + 1 >= limit || openPreposition(reading, of) !== reading.lexicon.data.genitive)
    return null;
  const phrase = phraseStartingAt(reading, of + 1, limit);
  return phrase && { first: t, last: phrase.last };
}
