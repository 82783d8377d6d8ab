import { canSpeak } from '../can-speak.ts';
import { contentSpan } from '../content.ts';
import type { CueVerb } from '../found.ts';
import { readNaming } from '../naming.ts';
import { phraseEndingAt } from '../noun-phrase.ts';
import type { Reading } from '../reading.ts';
import type { Subject } from '../subject.ts';
import { afterAdverbs, beforeGroup } from '../verb-group.ts';
import { makeFound } from './make-found.ts';
import type { CueRule } from './rule.ts';

/** « La fermeture a été annoncée par la mairie », « des attaques revendiquées par le groupe ». */
export const passive: CueRule = ({ reading }, cue) => {
  const { group } = cue;
  if (!group.passive || group.form === 'infinitive') return null;
  const takes = cue.behaviours.filter((behaviour) => behaviour.passive);
  if (takes.length === 0) return null;
  const agent = findAgent(reading, cue);
  if (!agent || !canSpeak(reading, agent)) return null;
  const left = beforeGroup(reading, group, cue.floor);
  // « Un mur, | promis par le préfet, … »
  const before = group.form === 'past-participle' && reading.tokens[left]?.norm === ',' ? left - 1 : left;
  const object = before >= cue.floor ? phraseEndingAt(reading, before, cue.floor, group.plural) : null;
  if (!object) return null;
  return makeFound(
    reading,
    'passive',
    cue,
    agent,
    [contentSpan(reading, object.first, object.last + 1)],
    takes,
  );
};

function findAgent(reading: Reading, cue: CueVerb): Subject | null {
  const t = afterAdverbs(reading, cue.last + 1, cue.limit);
  if (t >= cue.limit || !reading.lexicon.sets.agents.has(reading.tokens[t]!.norm)) return null;
  const phrase = readNaming(reading, t + 1, cue.limit);
  return phrase && { phrase, kind: 'named' };
}
