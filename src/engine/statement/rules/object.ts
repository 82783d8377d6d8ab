import type { CueRole, CueVerbs } from '../../../lang/contract/cue.ts';
import { isDocument } from '../can-speak.ts';
import { clauseEnd, contentSpan } from '../content.ts';
import type { CueVerb } from '../found.ts';
import { isPlanned } from '../is-planned.ts';
import { beforeAudience, beforeNarration } from '../narration.ts';
import { objectStart } from '../object-start.ts';
import { openPreposition, type Reading } from '../reading.ts';
import { reports } from './clause.ts';
import { makeFound } from './make-found.ts';
import type { CueRule } from './rule.ts';

/** « Le syndicat exige la réouverture », « L’agence alerte sur un risque de crue. » */
export const object: CueRule = ({ reading, cuesAt }, cue) => {
  const takes = cue.behaviours.filter(
    (behaviour) =>
      behaviour.object && !(behaviour.notOfDocuments && cue.subject && isDocument(reading, cue.subject)),
  );
  if (
    takes.length === 0 ||
    cue.group.passive ||
    !reports(reading, cue, true) ||
    isOnlyPlanned(reading, cue, takes)
  )
    return null;
  const allowed = new Set(takes.flatMap((behaviour) => behaviour.object ?? []));
  const first = objectStart(reading, cue, allowed);
  // « parle de lui »: a pronoun is nothing told
  if (first < 0 || isPronoun(reading, first) || asksItself(reading, first) || isTime(reading, first))
    return null;
  if (takes.every(({ notAboutPeople }) => notAboutPeople) && isOwnPerson(reading, first)) return null;
  const clause = clauseEnd(reading, first, cue.limit, cuesAt, cue.subordinate);
  const end = beforeNarration(
    reading,
    first,
    beforeAudience(reading, first, clause),
    cuesAt,
    reading.innerOf[cue.group.head]!,
  );
  // « plaide la légitime défense » states, « plaide pour un moratoire » asks
  const preposition = reading.tokens[first]!.pos === 'ADP' ? openPreposition(reading, first) : '';
  const fitting = takes.filter((behaviour) => behaviour.object?.includes(preposition));
  const content = contentSpan(reading, first, end);
  const found = makeFound(
    reading,
    'object',
    cue,
    cue.subject,
    [content],
    fitting.length > 0 ? fitting : takes,
  );
  if (!found) return null;
  const withheld = takes.every(
    ({ stance, negated }) => (stance === 'unknown' || stance === 'evade') && !negated,
  );
  if (withheld && !holdsQuestion(reading, first, end)) return null;
  // « rejeter » says something only of what is alleged.
  const onlyRejects = takes.every(({ role }) => role === 'rejects');
  if (onlyRejects && !holdsAllegation(reading, first, end)) return null;
  const { doubtNouns, feelings, misdeeds } = reading.lexicon.stance;
  const opensWith: Partial<Record<CueRole, ReadonlySet<string>>> = {
    weighs: doubtNouns,
    feels: feelings,
    blames: misdeeds,
  };
  const asked = takes.map(({ role }) => (role === undefined ? null : opensWith[role]));
  return asked.every((nouns) => nouns && !opensWithNoun(reading, nouns, first, end)) ? null : found;
};

/** « pourrait confirmer ce chiffre »; but « could not confirm the figure » tells that it was not. */
function isOnlyPlanned(reading: Reading, cue: CueVerb, takes: readonly CueVerbs[]): boolean {
  return isPlanned(reading, cue) && !(cue.group.negated && takes.some(({ negated }) => negated));
}

/** « l’hypothèse d’un accident », « sa vive inquiétude », « l’attentat » */
function opensWithNoun({ tokens }: Reading, nouns: ReadonlySet<string>, first: number, end: number): boolean {
  for (let t = first; t < end && t < first + 5; t++) if (nouns.has(tokens[t]!.lemma)) return true;
  return false;
}

/** “a bill expected | next month”: a time is nothing said. */
function isTime({ tokens, lexicon }: Reading, first: number): boolean {
  if (!lexicon.grammar.timeBehindVerb) return false;
  const { pos } = tokens[first]!;
  const noun = tokens[pos === 'ADJ' || pos === 'DET' ? first + 1 : first];
  return noun !== undefined && lexicon.sets.timeWords.has(noun.norm);
}

/** « n’a pas répondu à nos questions »: the article tells of its own work. */
function asksItself({ tokens, lexicon }: Reading, first: number): boolean {
  return [first, first + 1].some((t) => lexicon.sets.ownPossessives.has(tokens[t]?.norm ?? ''));
}

/** « son frère »: somebody of the speaker’s own. */
function isOwnPerson({ tokens, lexicon }: Reading, first: number): boolean {
  if (!lexicon.sets.possessives.has(tokens[first]!.norm)) return false;
  const noun = [first + 1, first + 2].find((t) => tokens[t]?.pos === 'NOUN');
  return noun !== undefined && lexicon.sets.speakers.has(tokens[noun]!.lemma);
}

function isPronoun({ tokens }: Reading, first: number): boolean {
  return tokens[first]!.pos === 'PRON' || (tokens[first]!.pos === 'ADP' && tokens[first + 1]?.pos === 'PRON');
}

/** « refuse tout commentaire », « élude les questions »: what is withheld is an answer. */
function holdsQuestion(reading: Reading, first: number, end: number): boolean {
  const { answers } = reading.lexicon.stance;
  for (let t = first; t < end && t < first + 6; t++) if (answers.has(reading.tokens[t]!.lemma)) return true;
  return false;
}

export function holdsAllegation(reading: Reading, first: number, end: number): boolean {
  const { allegations, dismissals } = reading.lexicon.stance;
  for (let t = first; t < end && t < first + 40; t++) {
    const { lemma } = reading.tokens[t]!;
    if (allegations.has(lemma) || dismissals.has(lemma)) return true;
  }
  return false;
}
