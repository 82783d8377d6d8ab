import type { CueVerbs } from '../../../lang/contract/cue.ts';
import { clauseEnd, contentSpan } from '../content.ts';
import type { CueVerb } from '../found.ts';
import { phraseStartingAt } from '../noun-phrase.ts';
import { isOpeningMark, isQuotationMark, openPreposition, phraseAt, type Reading } from '../reading.ts';
import { isDocument, skipTime } from '../subject.ts';
import { afterAdverbs } from '../verb-group.ts';
import { isImpersonal, reports } from './clause.ts';
import { makeFound } from './make-found.ts';
import type { CueRule } from './rule.ts';

const REACH = 25;

/** « Il nie avoir signé », « Elle promet de revenir », « Ils appellent les habitants à partir. » */
export const infinitive: CueRule = ({ reading, cuesAt }, cue) => {
  const takes = cue.behaviours.filter(
    (behaviour) => behaviour.infinitive && (cue.group.negated || !behaviour.negated),
  );
  if (
    takes.length === 0 ||
    (cue.group.passive && !isImpersonal(reading, cue)) ||
    !reports(
      reading,
      cue,
      takes.every((t) => t.needsSpeaker),
    )
  )
    return null;
  const opener = findInfinitive(reading, cue, takes);
  if (opener < 0 || (takes.every(({ stance }) => stance === 'unknown') && !tellsOf(reading, opener)))
    return null;
  const first = quotationOpening(reading, cue, opener);
  const end = clauseEnd(reading, opener, cue.limit, cuesAt, cue.subordinate);
  const subject = isImpersonal(reading, cue) ? null : cue.subject;
  return makeFound(reading, 'infinitive', cue, subject, [contentSpan(reading, first, end)], takes);
};

/** « demande "à chacun | de rester calme" »: the quotation that holds the infinitive and began before it. */
function quotationOpening(reading: Reading, cue: CueVerb, opener: number): number {
  const q = reading.innerOf[opener]!;
  if (q < 0 || q === reading.innerOf[cue.group.head]) return opener;
  for (let t = opener; t > cue.last; t--) if (isOpeningMark(reading, t) && reading.innerOf[t] === q) return t;
  return opener;
}

/** « refuse de commenter »: about telling or knowing; « refuse de partir » is an act. */
function tellsOf(reading: Reading, opener: number): boolean {
  const { knowing } = reading.lexicon.stance;
  for (let t = opener; t < opener + 6 && t < reading.tokens.length; t++)
    if (knowing.has(reading.tokens[t]!.lemma)) return true;
  return false;
}

function findInfinitive(reading: Reading, cue: CueVerb, takes: readonly CueVerbs[]): number {
  const { tokens } = reading;
  const prepositions = new Set(takes.flatMap((behaviour) => behaviour.infinitive ?? []));
  if (prepositions.has('') && infinitiveAt(reading, cue.last + 1, cue.limit))
    return afterPlainAdverbs(reading, cue.last + 1, cue.limit);
  const highest = Math.min(cue.limit, cue.last + 1 + REACH);
  for (let t = cue.last + 1; t < highest; t++) {
    const { norm, pos, morph } = tokens[t]!;
    if (
      prepositions.has(openPreposition(reading, t)) &&
      pos === 'ADP' &&
      infinitiveAt(reading, t + 1, cue.limit)
    )
      return t;
    if (norm === ':' || norm === ';' || norm === '.' || pos === 'SCONJ') return -1;
    if ((pos === 'VERB' || pos === 'AUX') && morph.verbForm === 'Fin') return -1;
    if (t > cue.last + 1 && norm === ',' && tokens[t + 1]?.pos === 'CCONJ') return -1;
  }
  return -1;
}

/** Skips adverbs, but not the negation, which belongs to the content: « dit | ne pas savoir ». */
function afterPlainAdverbs(reading: Reading, from: number, limit: number): number {
  const { tokens, lexicon } = reading;
  let t = from;
  while (t < limit && tokens[t]!.pos === 'ADV' && !lexicon.sets.negationParticles.has(tokens[t]!.norm)) t++;
  return t;
}

/** An infinitive at `t`, its clitics, negation and opening mark before it counted in. */
function infinitiveAt(reading: Reading, t: number, limit: number): boolean {
  const { tokens, lexicon } = reading;
  let k = t;
  for (let steps = 0; k < limit && steps < 5; steps++, k++) {
    const { norm, pos, morph } = tokens[k]!;
    if ((pos === 'VERB' || pos === 'AUX') && morph.verbForm === 'Inf') return true;
    const light =
      lexicon.sets.clitics.has(norm) ||
      pos === 'ADV' ||
      lexicon.stance.negations.has(norm) ||
      isQuotationMark(reading, k);
    if (!light) return false;
  }
  return false;
}

/** « Elle se dit prête à négocier. », « La région s’est dite inquiète. » */
export const adjective: CueRule = ({ reading, cuesAt }, cue) => {
  const takes = cue.behaviours.filter((behaviour) => behaviour.adjective);
  if (takes.length === 0 || !reports(reading, cue, true)) return null;
  const { tokens } = reading;
  const first = afterAdverbs(reading, cue.last + 1, cue.limit);
  const begin = first < cue.limit && isQuotationMark(reading, first) ? first + 1 : first;
  const token = begin < cue.limit ? tokens[begin]! : null;
  if (!token) return null;
  const participle = token.pos === 'VERB' && token.morph.verbForm === 'Part';
  // also a bare noun: « se dit victime d’une erreur »
  if (token.pos !== 'ADJ' && token.pos !== 'NOUN' && !participle && token.pos !== 'ADP') return null;
  const clause = clauseEnd(reading, begin, cue.limit, cuesAt, cue.subordinate);
  const end = beforeNarration(reading, begin, clause, cuesAt);
  return makeFound(reading, 'adjective', cue, cue.subject, [contentSpan(reading, first, end)], takes);
};

/** « Le syndicat exige la réouverture », « L’agence alerte sur un risque de crue. » */
export const object: CueRule = ({ reading, cuesAt }, cue) => {
  const takes = cue.behaviours.filter(
    (behaviour) => behaviour.object && (cue.group.negated || !behaviour.negated),
  );
  if (takes.length === 0 || cue.group.passive || !reports(reading, cue, true) || isPlanned(reading, cue))
    return null;
  const allowed = new Set(takes.flatMap((behaviour) => behaviour.object ?? []));
  const first = objectStart(reading, cue, allowed);
  // « parle de lui »: a pronoun is nothing told
  if (first < 0 || isPronoun(reading, first)) return null;
  const clause = clauseEnd(reading, first, cue.limit, cuesAt, cue.subordinate);
  const end = beforeNarration(reading, first, beforeAudience(reading, first, clause), cuesAt);
  const found = makeFound(reading, 'object', cue, cue.subject, [contentSpan(reading, first, end)], takes);
  if (!found) return null;
  const withheld = takes.every(({ stance, negated }) => stance === 'unknown' && !negated);
  if (withheld && !holdsQuestion(reading, first, end)) return null;
  // « rejeter » says something only of what is alleged.
  const onlyRejects = takes.every(({ role }) => role === 'rejects');
  if (onlyRejects && !holdsAllegation(reading, first, end)) return null;
  const { doubtNouns, feelings } = reading.lexicon.stance;
  const opensWith = { weighs: doubtNouns, feels: feelings };
  const asked = takes.map(({ role }) => (role === 'weighs' || role === 'feels' ? opensWith[role] : null));
  return asked.every((nouns) => nouns && !opensWithNoun(reading, nouns, first, end)) ? null : found;
};

/** « l’hypothèse d’un accident », « sa vive inquiétude » */
function opensWithNoun({ tokens }: Reading, nouns: ReadonlySet<string>, first: number, end: number): boolean {
  for (let t = first; t < end && t < first + 5; t++) if (nouns.has(tokens[t]!.lemma)) return true;
  return false;
}

/** « pourront contester », « annoncera la liste »: what may or will be said is not said yet. */
export function isPlanned({ tokens, lexicon }: Reading, { group }: CueVerb): boolean {
  const { modals, expectation } = lexicon.stance;
  if (group.verbs.length === 1) return tokens[group.first]!.morph.tense === 'Fut';
  return group.verbs.slice(0, -1).some((verb) => {
    const { lemma } = tokens[verb]!;
    return modals.has(lemma) || expectation.has(lemma);
  });
}

function isPronoun({ tokens }: Reading, first: number): boolean {
  return tokens[first]!.pos === 'PRON' || (tokens[first]!.pos === 'ADP' && tokens[first + 1]?.pos === 'PRON');
}

function opensClause(reading: Reading, t: number): boolean {
  const { norm, pos } = reading.tokens[t]!;
  const { relativeSubjects, complementisers } = reading.lexicon.sets;
  return pos === 'SCONJ' || relativeSubjects.has(norm) || complementisers.has(norm);
}

/** « exige la fermeture | et demande que … »: the next verb of the same subject. */
function finiteAt(reading: Reading, from: number, limit: number): boolean {
  const { tokens, lexicon } = reading;
  let t = from;
  while (t < limit && t < from + 3 && lexicon.sets.clitics.has(tokens[t]!.norm) && tokens[t]!.pos !== 'DET')
    t++;
  const token = tokens[t];
  const verb = token?.pos === 'VERB' || token?.pos === 'AUX';
  return t < limit && verb && token.morph.verbForm === 'Fin';
}

/** « salue l’accord, mais | la ministre a refusé »: another subject with a verb of its own. */
function opensMainClause(conjunction: number, end: number, cuesAt: ReadonlyMap<number, CueVerb>): boolean {
  for (let t = conjunction + 2; t < end && t < conjunction + 14; t++) {
    const cue = cuesAt.get(t);
    if (cue?.group.form !== 'finite') continue;
    return cue.subject?.kind === 'named' && cue.subject.phrase!.first === conjunction + 1;
  }
  return false;
}

/** « s’est dite inquiète | après que le pont a cédé »: the article tells when and why it was said. */
export function beforeNarration(
  reading: Reading,
  first: number,
  end: number,
  cuesAt: ReadonlyMap<number, CueVerb>,
): number {
  const { tokens, lexicon } = reading;
  let nested = false;
  for (let t = first + 1; t + 1 < end && t < first + 80; t++) {
    if (reading.innerOf[t] !== reading.innerOf[first]) continue;
    if (opensClause(reading, t)) nested = true;
    const joins = !nested && tokens[t]!.pos === 'CCONJ';
    if (joins && (finiteAt(reading, t + 1, end) || opensMainClause(t, end, cuesAt))) return t;
    if (!lexicon.sets.narrativeConjunctions.has(tokens[t]!.norm)) continue;
    const { norm, pos } = tokens[t + 1]!;
    if (
      lexicon.sets.complementisers.has(norm) ||
      // « après des informations selon lesquelles »
      ((pos === 'ADP' || pos === 'DET') && lexicon.sets.nouns.has(tokens[t + 2]?.lemma ?? ''))
    )
      return t;
  }
  return end;
}

/** « a révélé le vol | à la presse »: whom and where it was told is not what was told. */
function beforeAudience(reading: Reading, first: number, end: number): number {
  const { tokens, lexicon } = reading;
  for (let t = first + 1; t < end && t < first + 60; t++) {
    if (tokens[t]!.pos !== 'ADP' || reading.innerOf[t]! >= 0) continue;
    if (phraseAt(reading, lexicon.phrases.channels, t) > 0) return t;
  }
  return end;
}

export function objectStart(reading: Reading, cue: CueVerb, allowed: ReadonlySet<string>): number {
  const { tokens, lexicon } = reading;
  const t = skipTime(reading, afterAdverbs(reading, cue.last + 1, cue.limit), cue.limit);
  if (t >= cue.limit) return -1;
  const preposition = openPreposition(reading, t);
  if (tokens[t]!.pos === 'ADP' && allowed.has(preposition)) {
    const after = lexicon.contractions.has(tokens[t]!.norm) && tokens[t]!.norm !== preposition ? t : t + 1;
    return infinitiveAt(reading, t + 1, cue.limit) ||
      !phraseStartingAt(reading, after === t ? t : t + 1, cue.limit)
      ? -1
      : t;
  }
  if (!allowed.has('')) return addressedObject(reading, t, cue.limit, allowed);
  if (lexicon.sets.audiencePrepositions.has(tokens[t]!.norm)) return behindAudience(reading, t, cue.limit);
  const quoted = isQuotationMark(reading, t) ? t + 1 : t;
  const token = tokens[quoted];
  if (!token || quoted >= cue.limit) return -1;
  const begins =
    lexicon.sets.quantifiers.has(token.norm) ||
    token.pos === 'DET' ||
    token.pos === 'NOUN' ||
    token.pos === 'PROPN' ||
    token.pos === 'NUM' ||
    token.pos === 'ADJ';
  const partitive =
    token.pos === 'ADP' &&
    lexicon.contractions.has(token.norm) &&
    preposition !== token.norm &&
    lexicon.sets.namingPrepositions.has(token.norm);
  if (!begins && !partitive) return -1;
  return phraseStartingAt(reading, quoted, cue.limit) ? t : -1;
}

/** « recommande aux riverains | la plus grande prudence » */
function behindAudience(reading: Reading, t: number, limit: number): number {
  const { tokens } = reading;
  for (let k = t + 1; k < limit && k < t + 6; k++) {
    if (tokens[k]!.pos === 'ADP' || tokens[k]!.pos === 'PUNCT') return -1;
    const behind =
      tokens[k - 1]!.pos === 'NOUN' || tokens[k - 1]!.pos === 'PROPN' || tokens[k - 1]!.pos === 'ADJ';
    if (tokens[k]!.pos === 'DET' && k > t + 1 && behind) return phraseStartingAt(reading, k, limit) ? k : -1;
  }
  return -1;
}

/** « appelle les deux camps | à la retenue »: the object after the addressee. */
function addressedObject(reading: Reading, t: number, limit: number, allowed: ReadonlySet<string>): number {
  const { genitive } = reading.lexicon.data;
  // « fait part au conseil | des conclusions »: what is told follows whom it is told to
  const told =
    allowed.has(genitive) && reading.lexicon.sets.audiencePrepositions.has(reading.tokens[t]!.norm);
  const addressee = phraseStartingAt(reading, t, Math.min(limit, t + REACH));
  if (!addressee) return -1;
  for (let k = t + 1; k <= addressee.last + 1 && k < limit; k++) {
    const preposition = openPreposition(reading, k);
    if (
      reading.tokens[k]!.pos === 'ADP' &&
      (preposition !== genitive || (told && k > t + 1)) &&
      allowed.has(preposition) &&
      !infinitiveAt(reading, k + 1, limit)
    )
      return k;
  }
  return -1;
}

/** « refuse tout commentaire », « élude les questions »: what is withheld is an answer. */
function holdsQuestion(reading: Reading, first: number, end: number): boolean {
  const { answers } = reading.lexicon.stance;
  for (let t = first; t < end && t < first + 6; t++) if (answers.has(reading.tokens[t]!.lemma)) return true;
  return false;
}

/** « La police estime la foule à 3 000 personnes. » */
export const figureObject: CueRule = ({ reading, cuesAt }, cue) => {
  const takes = cue.behaviours.filter(
    (behaviour) =>
      behaviour.figure &&
      (isCompleted(reading, cue) || !behaviour.completed) &&
      !(behaviour.notOfDocuments && cue.subject && isDocument(reading, cue.subject)),
  );
  if (takes.length === 0 || cue.group.passive || !reports(reading, cue, true)) return null;
  const first = objectStart(reading, cue, new Set(takes.flatMap((behaviour) => behaviour.figure ?? [])));
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

/** « a compté », not « comptait ». */
function isCompleted({ tokens }: Reading, { group }: CueVerb): boolean {
  return group.past && tokens[group.first]!.morph.tense !== 'Imp';
}

function holdsAllegation(reading: Reading, first: number, end: number): boolean {
  const { allegations, dismissals } = reading.lexicon.stance;
  for (let t = first; t < end && t < first + 40; t++) {
    const { lemma } = reading.tokens[t]!;
    if (allegations.has(lemma) || dismissals.has(lemma)) return true;
  }
  return false;
}
