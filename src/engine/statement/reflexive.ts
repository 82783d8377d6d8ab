import type { Reading } from './reading.ts';

/**
 * « n’a pas souhaité | se | prononcer »: the reflexive pronoun of the carried infinitive. « a voulu nous prévenir » and
 * « permettez-moi de vous dire » have none.
 */
export function reflexiveWithin(
  { tokens, lexicon }: Reading,
  verbs: readonly number[],
  inverted: number,
): number {
  const { reflexives, personalReflexives } = lexicon.sets;
  const head = verbs.at(-1)!;
  const lowest = verbs.at(-2) ?? head;
  const lead = tokens[verbs[0]!]!.morph;
  for (let t = head - 1; t > lowest; t--) {
    const { norm, morph } = tokens[t]!;
    if (!reflexives.has(norm)) continue;
    const own = inverted < 0 && morph.person === lead.person && morph.number === lead.number;
    if (own || !personalReflexives.has(norm)) return t;
  }
  return -1;
}

/** « m’a répondu » and « nous rappelons » are not reflexive, « je me félicite » and « nous nous félicitons » are. */
export function isReflexive({ tokens, lexicon }: Reading, t: number, verb: number): boolean {
  const { norm } = tokens[t]!;
  const { sets } = lexicon;
  if (!sets.reflexives.has(norm) || !sets.personalReflexives.has(norm)) return sets.reflexives.has(norm);
  const { person } = tokens[verb]!.morph;
  const subject = sets.ownVoice.has(norm) && tokens[t - 1]?.norm !== norm;
  return (person === 1 || person === 2) && !subject;
}
