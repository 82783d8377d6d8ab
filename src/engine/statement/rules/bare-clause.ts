import { clauseEnd, contentSpan } from '../content.ts';
import { embeddedLimit } from '../embedded-clause.ts';
import { isFiniteVerb } from '../finite-verb.ts';
import type { CueVerb } from '../found.ts';
import { isStillToSay } from '../is-planned.ts';
import { phraseStartingAt } from '../noun-phrase.ts';
import { isOpeningMark, isQuotationMark, type Reading } from '../reading.ts';
import { skipToObject } from '../skip-adverbials.ts';
import { agentOf, reports } from './clause.ts';
import { makeFound } from './make-found.ts';
import type { CueRule } from './rule.ts';

/** Tokens from the beginning of a clause to its verb. */
const FURTHEST_VERB = 30;
/** Tokens of whom it is told to. */
const LONGEST_AUDIENCE = 8;

/** « The mayor said | the bridge was closed », « She told reporters | nobody was hurt »: no conjunction opens the clause. */
export const bareClause: CueRule = ({ reading, cuesAt }, cue) => {
  const takes = cue.behaviours.filter((behaviour) => behaviour.bareClause);
  const needsSpeaker = takes.every((t) => t.needsSpeaker);
  if (
    takes.length === 0 ||
    (cue.group.passive && !cue.behaviours.some(({ passiveInfinitive }) => passiveInfinitive)) ||
    isStillToSay(reading, cue) ||
    !reports(reading, cue, needsSpeaker)
  )
    return null;
  const opening = openingOf(reading, cue);
  if (opening < 0) return null;
  const first = withBound(reading, cue, opening);
  // “The woman who said | the driver was drunk | has left”
  const limit = cue.subject?.kind === 'relative' ? embeddedLimit(reading, first, cue.limit, 1) : cue.limit;
  const end = clauseEnd(reading, first, limit, cuesAt, cue.subordinate);
  // “As Reed told The Lorne Post|, the road is closed”: whom it was told to is no clause
  if (!holdsVerb(reading, first, end)) return null;
  // “The parents were told | the child was safe”: who said so is not named
  const subject = cue.group.passive ? agentOf(reading, cue, first) : cue.subject;
  return makeFound(reading, 'clause', cue, subject, [contentSpan(reading, first, end)], takes);
};

/** “said | about | 3,000 people were at risk”: what bounds the number belongs to it. */
function withBound({ tokens }: Reading, cue: CueVerb, opening: number): number {
  let first = opening;
  if (tokens[opening]!.pos === 'NUM')
    while (first - 1 > cue.last && tokens[first - 1]!.pos === 'ADV') first--;
  return first;
}

function holdsVerb({ tokens }: Reading, first: number, end: number): boolean {
  for (let t = first; t < end; t++)
    if (isFiniteVerb(tokens[t]!) || tokens[t]!.morph.verbForm === 'Inf') return true;
  return false;
}

/** First token of a clause behind the verb, or behind whom it is told to; −1 where none begins there. */
function openingOf(reading: Reading, cue: CueVerb): number {
  const from = skipToObject(reading, cue.last + 1, cue.limit);
  // “would not say | whom he meant” asks
  const isQuestion = reading.lexicon.sets.relatives.has(reading.tokens[from]?.norm ?? '');
  const audience = isQuestion
    ? null
    : phraseStartingAt(reading, from, Math.min(cue.limit, from + LONGEST_AUDIENCE));
  const behind = audience ? skipToObject(reading, audience.last + 1, cue.limit) : from;
  // « told reporters | nobody was hurt »; in « said reporters were hurt » the verb follows its subject at once
  if (audience && behind > from && opensClause(reading, behind, cue.limit)) return behind;
  // “told residents | to leave” asks them
  const asks = cue.behaviours.some(({ infinitive }) => infinitive);
  if (opensClause(reading, from, cue.limit, !asks, asks)) return from;
  const clause = behindAdverbial(reading, from, cue.limit);
  return clause > from && opensClause(reading, clause, cue.limit) ? from : -1;
}

/** “estimated | by 2050, | demand would double”: the token behind an adverbial and its comma; `from` without one. */
function behindAdverbial({ tokens }: Reading, from: number, limit: number): number {
  if (tokens[from]?.pos !== 'ADP') return from;
  for (let t = from + 1; t + 1 < limit && t < from + LONGEST_AUDIENCE; t++) {
    if (isFiniteVerb(tokens[t]!)) return from;
    if (tokens[t]!.norm === ',') return t + 1;
  }
  return from;
}

/** “said | although it rained, …”, “said | if it rains, …”; but “said | as rain fell” tells when. */
function opensConcession({ tokens, lexicon }: Reading, first: number): boolean {
  const { norm } = tokens[first]!;
  return lexicon.sets.conditionWords.has(norm) || lexicon.phrases.contrasts.has(norm);
}

/** “talks | to resume”, as headlines put what is to come. */
function opensInfinitive({ tokens, lexicon }: Reading, t: number): boolean {
  return lexicon.sets.carrierPrepositions.has(tokens[t]!.norm) && tokens[t + 1]?.morph.verbForm === 'Inf';
}

/**
 * A subject with its finite verb, before any mark but an insertion’s.
 *
 * @param toCome whether an infinitive may stand for the verb: “say talks to resume”
 */
export function opensClause(
  reading: Reading,
  first: number,
  limit: number,
  toCome = false,
  asks = false,
): boolean {
  const { tokens, lexicon } = reading;
  const lead = tokens[first];
  if (
    !lead ||
    first >= limit ||
    lead.pos === 'PUNCT' ||
    lead.pos === 'ADP' ||
    (lead.pos === 'SCONJ' && !opensConcession(reading, first)) ||
    lexicon.sets.carrierPrepositions.has(lead.norm) ||
    (lead.pos === 'VERB' && tokens[first + 1]?.pos !== 'NOUN') ||
    lead.pos === 'AUX'
  )
    return false;
  if (isQuotationMark(reading, first)) return false;
  let nominal = false;
  let open = 0;
  let relative = false;
  for (let t = first; t < limit && t < first + FURTHEST_VERB; t++) {
    const token = tokens[t]!;
    // “the people who | live there | were safe”: the relative clause has its own verb
    if (nominal && lexicon.sets.relatives.has(token.norm)) {
      open++;
      relative = true;
    }
    // “promised parents one thing and | did another” goes on with the verb before
    if (isFiniteVerb(token) && tokens[t - 1]!.pos === 'CCONJ' && !relative) return false;
    if (isFiniteVerb(token) && (open === 0 || !nominal)) return nominal;
    // “told the pupil | to sit down and …” asks, “said talks | to resume” tells
    if (nominal && open === 0 && opensInfinitive(reading, t) && (toCome || asks)) return toCome;
    if (isFiniteVerb(token)) open--;
    if (/^[.;:!?]$/u.test(token.norm) || (!nominal && isQuotationMark(reading, t)) || opensSpeech(reading, t))
      return false;
    if (!nominal && (token.norm === ',' || lexicon.sets.relatives.has(token.norm))) return false;
    if (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'PRON') nominal = true;
    // “the | 44-year-old | was held”
    if (lead.pos === 'DET' && (token.pos === 'ADJ' || token.pos === 'NUM')) nominal = true;
  }
  return false;
}

/** « told the paper, | "We …" »: a quotation behind a comma is what is said. */
function opensSpeech(reading: Reading, t: number): boolean {
  return isOpeningMark(reading, t) && reading.tokens[t - 1]!.norm === ',';
}
