import { canSpeak } from '../can-speak.ts';
import { contentSpan } from '../content.ts';
import type { CueVerb, Found } from '../found.ts';
import { readNaming } from '../naming.ts';
import { phraseEndingAt, phraseStartingAt } from '../noun-phrase.ts';
import { isOpeningMark, openPreposition, type Reading } from '../reading.ts';
import type { Subject } from '../subject.ts';
import { afterAdverbs, beforeGroup } from '../verb-group.ts';
import { makeFound } from './make-found.ts';
import { holdsAllegation } from './object.ts';
import type { CueRule } from './rule.ts';

/** « La fermeture a été annoncée par la mairie », « des attaques revendiquées par le groupe ». */
export const passive: CueRule = ({ reading }, cue) => {
  const { group } = cue;
  if (!group.passive || group.form === 'infinitive') return null;
  // « chaque contrôle exigé par l’office » describes the thing
  const describes = group.form === 'past-participle';
  const labelled = labelBehind(reading, cue);
  if (labelled) return labelled;
  const takes = cue.behaviours.filter(
    ({ passive, stance }) => passive && !(describes && stance === 'demand'),
  );
  if (takes.length === 0) return null;
  const agent = findAgent(reading, cue);
  if (!agent || !canSpeak(reading, agent)) return null;
  const left = beforeGroup(reading, group, cue.floor);
  // « Un mur, | promis par le préfet, … »
  const before = group.form === 'past-participle' && reading.tokens[left]?.norm === ',' ? left - 1 : left;
  const near = before >= cue.floor ? phraseEndingAt(reading, before, cue.floor, group.plural) : null;
  const object = near ?? (group.form === 'finite' ? (cue.subject?.phrase ?? null) : null);
  if (!object) return null;
  // “The track was rejected by the mayor” is an act, “The claim was rejected by the mayor” an answer
  const onlyRejects = takes.every(({ role }) => role === 'rejects');
  if (onlyRejects && !holdsAllegation(reading, object.first, object.last + 1)) return null;
  return makeFound(
    reading,
    'passive',
    cue,
    agent,
    [contentSpan(reading, object.first, object.last + 1)],
    takes,
  );
};

/** « Le plan, salué par un élu | comme "un progrès" |, … », « qualifié par l’opposition | de "farce" | » */
function labelBehind(reading: Reading, cue: CueVerb): Found | null {
  const takes = cue.behaviours.filter(({ quotedObject, label }) => quotedObject || label);
  if (takes.length === 0) return null;
  const by = afterAdverbs(reading, cue.last + 1, cue.limit);
  if (by >= cue.limit || !isAgent(reading, by)) return null;
  const allowed = new Set(
    takes.flatMap(({ quotedObject, label }) => [...(quotedObject ?? []), ...(label ?? [])]),
  );
  for (let t = by + 2; t + 1 < cue.limit && t < by + FURTHEST_LABEL; t++) {
    if (/^[,;:]$/u.test(reading.tokens[t]!.norm)) return null;
    if (!isOpeningMark(reading, t + 1)) continue;
    if (reading.tokens[t]!.pos !== 'ADP' || !allowed.has(openPreposition(reading, t))) return null;
    const phrase = phraseStartingAt(reading, by + 1, t);
    if (phrase?.last !== t - 1 || !canSpeak(reading, { phrase, kind: 'named' })) return null;
    const { start, end } = reading.quotations[reading.outerOf[t + 1]!]!;
    return makeFound(reading, 'passive', cue, { phrase, kind: 'named' }, [{ start, end }], takes);
  }
  return null;
}

/** Tokens from the agent’s preposition to the quoted label. */
const FURTHEST_LABEL = 15;
/** Tokens from the verb to its agent. */
const FURTHEST_AGENT = 7;

function isAgent({ tokens, lexicon }: Reading, t: number): boolean {
  return lexicon.sets.agents.has(tokens[t]?.norm ?? '');
}

function findAgent(reading: Reading, cue: CueVerb): Subject | null {
  let t = afterAdverbs(reading, cue.last + 1, cue.limit);
  // « évoquée | dans la matinée | par un élu »
  for (
    let steps = 0;
    steps < FURTHEST_AGENT && reading.tokens[t]?.pos !== 'PUNCT' && !isAgent(reading, t);
    steps++
  )
    t++;
  if (t >= cue.limit || !isAgent(reading, t)) return null;
  const phrase = readNaming(reading, t + 1, cue.limit);
  return phrase && { phrase, kind: 'named' };
}
