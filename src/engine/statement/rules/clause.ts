import type { CueVerbs } from '../../../lang/contract/cue.ts';
import { canSpeak } from '../can-speak.ts';
import { clauseEnd, contentSpan } from '../content.ts';
import { isFiniteVerb } from '../finite-verb.ts';
import type { CueVerb, Found } from '../found.ts';
import { isStillToSay } from '../is-planned.ts';
import { phraseStartingAt } from '../noun-phrase.ts';
import { isOpeningMark, isQuotationMark, phraseBefore, type Reading, WINDOW } from '../reading.ts';
import { skipToObject } from '../skip-adverbials.ts';
import { inverted, type Subject } from '../subject.ts';
import { makeFound } from './make-found.ts';
import type { CueRule } from './rule.ts';

const REACH = 25;

/** « La préfète a déclaré mardi que le barrage tiendrait. » */
export const clause: CueRule = ({ reading, cuesAt }, cue) => {
  const takes = cue.behaviours.filter((behaviour) => behaviour.clause || behaviour.quotedClause);
  if (
    takes.length === 0 ||
    isStillToSay(reading, cue) ||
    !reports(
      reading,
      cue,
      takes.some((t) => t.needsSpeaker),
    )
  )
    return null;
  const opener = findOpener(reading, cue, reading.lexicon.sets.complementisers, cuesAt);
  if (opener < 0) return null;
  if (isRestrictive(reading, cue, opener)) return restricted(reading, cue, opener, takes);
  const end = clauseEnd(reading, opener, cue.limit, cuesAt, cue.subordinate);
  const near = opener === skipToObject(reading, cue.last + 1, cue.limit);
  if (!takes.some((behaviour) => behaviour.clause) && !(near && holdsQuotation(reading, opener, end)))
    return null;
  // « précise que : "…" »: the colon sets the quotation off
  const setOff = reading.tokens[opener + 1]?.norm === ':' && isOpeningMark(reading, opener + 2);
  const first = setOff ? opener + 2 : opener;
  // « Il a été annoncé que », “I was told that”: the subject of a passive says nothing
  const subject = cue.group.passive && cue.group.form === 'finite' ? agentOf(reading, cue, end) : cue.subject;
  return makeFound(reading, 'clause', cue, subject, [contentSpan(reading, first, end)], takes);
};

function holdsQuotation(reading: Reading, first: number, end: number): boolean {
  for (let t = first; t < end && t < first + WINDOW; t++)
    if (isOpeningMark(reading, t) && reading.innerOf[t] !== reading.innerOf[first]) return true;
  return false;
}

/** « Il a été annoncé | par la mairie | que »: the agent, where one is named before the clause. */
export function agentOf(reading: Reading, cue: CueVerb, end: number): Subject | null {
  const t = cue.last + 1;
  if (t >= end || !reading.lexicon.sets.agents.has(reading.tokens[t]!.norm)) return null;
  const phrase = phraseStartingAt(reading, t + 1, end);
  return phrase && { phrase, kind: 'named' };
}

/** « Le groupe refuse de dire si l’usine fermera. » */
export const question: CueRule = ({ reading, cuesAt }, cue) => {
  const takes = cue.behaviours.filter((behaviour) => behaviour.question);
  if (takes.length === 0 || !reports(reading, cue, true)) return null;
  const opener = findOpener(reading, cue, reading.lexicon.sets.questionOpeners, cuesAt);
  if (opener < 0 || isDemonstrative(reading, opener) || belongsToInfinitive(reading, cue, opener))
    return null;
  const end = clauseEnd(reading, opener, cue.limit, cuesAt, cue.subordinate);
  // “It is not known | why”: nobody is named; but “She would not be drawn | on why”
  const withholds = takes.some(({ role }) => role === 'withholds');
  const known = reading.lexicon.stance.knowing.has(reading.tokens[cue.group.head]!.lemma);
  const silent = withholds && !(known && isImpersonal(reading, cue));
  const subject = cue.group.passive && !silent ? agentOf(reading, cue, end) : cue.subject;
  return makeFound(
    reading,
    'question',
    withInfinitive(reading, cue, opener),
    subject,
    [contentSpan(reading, opener, end)],
    takes,
  );
};

/** « ce projet », but « ce que » */
function isDemonstrative({ tokens, lexicon }: Reading, t: number): boolean {
  return (
    lexicon.sets.demonstrativeOpeners.has(tokens[t]!.norm) &&
    !lexicon.sets.relatives.has(tokens[t + 1]?.norm ?? '')
  );
}

/** “refused | to give details of | how it happened”: more than a verb stands before the question. */
function belongsToInfinitive(reading: Reading, cue: CueVerb, opener: number): boolean {
  if (!cue.behaviours.some(({ infinitive }) => infinitive)) return false;
  for (let t = cue.last + 1; t < opener - 1; t++)
    if (reading.tokens[t]!.morph.verbForm === 'Inf') return true;
  return false;
}

/** « refuse de dire | si »: the infinitive before the question belongs to the cue. */
function withInfinitive(reading: Reading, cue: CueVerb, opener: number): CueVerb {
  const before = reading.tokens[opener - 1];
  const inserted = opener - 1 > cue.last && before?.morph.verbForm === 'Inf';
  return inserted ? { ...cue, last: opener - 1, span: { start: cue.span.start, end: before.end } } : cue;
}

/** Whether the cue has somebody, or an impersonal passive, to report it: not « je dis que », not « pour dire que ». */
export function reports(reading: Reading, cue: CueVerb, needsSpeaker: boolean): boolean {
  const { group, subject } = cue;
  if (isImpersonal(reading, cue)) return true;
  if (isAsked(reading, cue)) return false;
  if ((group.form === 'infinitive' && !cue.narrated) || group.form === 'past-participle') return false;
  if (!subject) return false;
  if (subject.kind === 'own-voice' || (cue.narrated && !subject.phrase)) return false;
  if (subject.kind === 'empty') return group.passive;
  return needsSpeaker ? canSpeak(reading, subject) : true;
}

/** « Le maire a-t-il dit que le pont tiendrait ? », « Est-ce que le maire a dit que … ? », “Did the mayor say that … ?”: the article asks. */
function isAsked({ tokens, units, unitOf }: Reading, { group, subject, floor }: CueVerb): boolean {
  const asks = tokens[floor]?.pos === 'AUX' && floor < group.first;
  if (asks) return tokens[units[unitOf[group.head]!]!.last - 1]?.norm === '?';
  if (group.inverted < 0 || (subject?.kind !== 'named' && subject?.kind !== 'author')) return false;
  return tokens[units[unitOf[group.head]!]!.last - 1]?.norm === '?';
}

/** « Il a été annoncé que »: the passive with a pronoun before a clause names nobody. */
export function isImpersonal({ tokens, lexicon }: Reading, { group, subject }: CueVerb): boolean {
  if (!group.passive || subject?.kind !== 'pronoun' || group.form !== 'finite') return false;
  return lexicon.sets.impersonalPassives.has(inverted(tokens[subject.phrase!.first]!.norm));
}

/** The word that opens the clause, with the mark before it if there is one; −1 if a verb or colon comes first. */
export function findOpener(
  reading: Reading,
  cue: CueVerb,
  openers: ReadonlySet<string>,
  cuesAt: ReadonlyMap<number, CueVerb>,
): number {
  const { tokens } = reading;
  const highest = Math.min(cue.limit, cue.last + 1 + REACH);
  for (let t = cue.last + 1; t < highest; t++) {
    t = afterComparison(reading, t, highest);
    const { norm, pos, morph } = tokens[t]!;
    if (openers.has(norm) && belongsToOther(reading, t, cue) && !endsInsertion(reading, t - 1))
      return nominalised(reading, t, openers);
    if (openers.has(norm)) return isQuotationMark(reading, t - 1) && t - 1 > cue.last ? t - 1 : t;
    if (norm === ':' || norm === ';') return -1;
    if (isQuotationMark(reading, t) && !openers.has(tokens[t + 1]?.norm ?? '')) return -1;
    if ((pos === 'VERB' || pos === 'AUX') && morph.verbForm === 'Fin') return -1;
    // « refuse de dire | si »: the question is what the carried infinitive would answer
    if (openers === reading.lexicon.sets.complementisers && opensAnother(cue, cuesAt.get(t))) return -1;
  }
  return -1;
}

/** « rappelle|, comme elle l’avait dit en mai,| que »: the token behind a comparison between commas; else `t` itself. */
function afterComparison({ tokens, lexicon }: Reading, t: number, limit: number): number {
  if (tokens[t]!.norm !== ',' || !lexicon.sets.likewise.has(tokens[t + 1]?.norm ?? '')) return t;
  for (let k = t + 2; k + 1 < limit; k++) if (tokens[k]!.norm === ',') return k + 1;
  return t;
}

/** « a nié toute faute en affirmant | que », « demande de rendre les clés | qu’ils ont »: the clause is another verb’s. */
function opensAnother(cue: CueVerb, other: CueVerb | undefined): boolean {
  if (!other) return false;
  const takesClause = other.behaviours.some((behaviour) => behaviour.clause);
  if (other.group.form === 'present-participle') return takesClause;
  return (
    other.group.form === 'infinitive' && (takesClause || cue.behaviours.some(({ infinitive }) => infinitive))
  );
}

/** « en outre | que »: the word before closes an adverbial phrase. */
function endsInsertion(reading: Reading, last: number): boolean {
  return phraseBefore(reading, reading.lexicon.phrases.insertedPhrases, last, 0) > 1;
}

/** « avant que », « ce que »: the word before makes it another conjunction or a relative. */
function belongsToOther(reading: Reading, t: number, { last }: CueVerb): boolean {
  const { tokens, lexicon } = reading;
  const before = tokens[t - 1];
  if (!before || !lexicon.sets.complementisers.has(tokens[t]!.norm)) return false;
  return (
    lexicon.sets.compoundConjunctions.has(before.norm) ||
    isRelativeSubject(reading, t) ||
    (lexicon.grammar.demonstrativeConjunction && lexicon.sets.questionOpeners.has(before.norm)) ||
    (t - 1 > last && belongsToNoun(reading, t)) ||
    (before.pos === 'PRON' && lexicon.sets.emptySubjects.has(before.norm))
  );
}

/** “settled claims | that it lied”, « dément la rumeur | que le pont fermerait »; but “said in a statement | that”. */
function belongsToNoun({ tokens, lexicon }: Reading, t: number): boolean {
  const noun = tokens[t - 1]!;
  if (noun.pos !== 'NOUN' || !lexicon.sets.nounsOfSaying.has(noun.lemma)) return false;
  let k = t - 2;
  while (k > 0 && (tokens[k]!.pos === 'DET' || tokens[k]!.pos === 'ADJ' || tokens[k]!.pos === 'NOUN')) k--;
  return tokens[k]!.pos !== 'ADP';
}

/** “announced the towns | that would be given a hall”: a noun before it and its verb behind it. */
function isRelativeSubject({ tokens, lexicon }: Reading, t: number): boolean {
  if (!lexicon.grammar.relativeBeforeVerb || !lexicon.sets.relatives.has(tokens[t]!.norm)) return false;
  return tokens[t - 1]!.pos === 'NOUN' && tokens[t + 1] !== undefined && isFiniteVerb(tokens[t + 1]!);
}

/** « s’engage | à ce que », « s’étonne | de ce que » */
function nominalised({ tokens, lexicon }: Reading, t: number, openers: ReadonlySet<string>): number {
  const empty = lexicon.sets.emptySubjects.has(tokens[t - 1]?.norm ?? '');
  return openers === lexicon.sets.complementisers && empty && tokens[t - 2]?.pos === 'ADP' ? t - 2 : -1;
}

/** « La compagnie n’en a déclaré que 212 »: the number is what is declared. */
function restricted(
  reading: Reading,
  cue: CueVerb,
  opener: number,
  takes: readonly CueVerbs[],
): Found | null {
  if (reading.tokens[opener + 1]?.pos !== 'NUM' || opener + 1 >= cue.limit) return null;
  const phrase = phraseStartingAt(reading, opener + 1, cue.limit);
  if (!phrase) return null;
  const content = contentSpan(reading, phrase.first, phrase.last + 1);
  return makeFound(reading, 'restricted-figure', cue, cue.subject, [content], takes);
}

/** « n’en a déclaré que 212 »: « ne … que » limits, it opens no clause. */
function isRestrictive(reading: Reading, cue: CueVerb, opener: number): boolean {
  const { tokens, lexicon } = reading;
  if (!cue.group.negated || !lexicon.sets.restrictors.has(tokens[opener]!.norm)) return false;
  for (let t = Math.max(0, cue.group.first - 3); t < opener; t++) {
    const { norm } = tokens[t]!;
    if (lexicon.stance.negations.has(norm) && !lexicon.sets.negationParticles.has(norm)) return false;
  }
  return true;
}
