import type { Span } from '../../../text/span.ts';
import { afterAside, isAside } from '../aside.ts';
import { canSpeak } from '../can-speak.ts';
import { afterConnectives, afterTopic, clauseEnd, contentSpan } from '../content.ts';
import type { CueVerb } from '../found.ts';
import { leadingSubject } from '../leading-subject.ts';
import { atPlaceAfter } from '../place-subject.ts';
import { isClosingMark, isOpeningMark, type Reading, tokenFrom, WINDOW } from '../reading.ts';
import { skipAdverbials } from '../skip-adverbials.ts';
import type { Subject } from '../subject.ts';
import { subjectAfter } from '../subject-after.ts';
import { groupStart } from '../verb-group.ts';
import { isImpersonal } from './clause.ts';
import { makeFound } from './make-found.ts';
import type { CueRule, RuleContext } from './rule.ts';

/** Fewest characters of a quotation that any verb may credit; shorter ones are mostly names. */
const LONG_QUOTATION = 25;
/** Tokens between the commas of an aside. */
const LONGEST_ASIDE = 10;

/**
 * A clause with its subject after the verb, set beside what it credits: « La route est coupée, a indiqué la
 * préfecture. », « "Jamais", lance-t-elle. », « Le pont, explique le maire, sera démoli. », « "Nous irons, dit
 * X. Nous tiendrons." »
 */
export const parenthetical: CueRule = (context, cue) => {
  const { reading } = context;
  const { group } = cue;
  if (group.form !== 'finite' || group.firstPerson) return null;
  const leading = leadingSubject(reading, cue);
  const edge = leftEdge(reading, cue, leading);
  if (edge === null) return null;
  const around = quotationAround(reading, cue, edge);
  const quoted = around >= 0 || isClosingMark(reading, edge);
  const takes = cue.behaviours.filter((behaviour) =>
    quoted ? behaviour.quotation || behaviour.parenthetical : behaviour.parenthetical,
  );
  const known = takes.length > 0;
  if (!known && (leading || !(quoted && mayCredit(reading, cue, edge)))) return null;
  // « a appris l’agence | auprès de la préfecture »: who knows is at the place
  const learnt = known && takes.every(({ impersonal }) => impersonal);
  const behind = learnt
    ? atPlaceAfter(reading, group, cue.limit)
    : subjectAfter(reading, { ...group, last: cue.last }, cue.limit);
  const omitted = quoted && cue.subject?.kind === 'omitted' ? cue.subject : null;
  const named = behind?.phrase && (!omitted || canSpeak(reading, behind)) ? behind : omitted;
  const subject = leading ?? named;
  if (!subject || (!subject.phrase && !omitted)) return null;
  const trusted = known && quoted && around < 0;
  if (group.inverted < 0 && !canSpeak(reading, subject) && !trusted) return null;
  const told =
    hasFiniteVerb(reading, leftStart(reading, cue, edge), edge) ||
    isTitle(reading, cue) ||
    goesOn(reading, cue, subject);
  if (group.inverted < 0 && !quoted && !told) return null;
  if (leading && !quoted && tellsWhen(reading, cue, edge)) return null;
  // a list after dashes looks like dialogue: « - Le maire, absent, a salué l’accord »
  const listed = around >= 0 && reading.quotations[around]!.marks === 'dash';
  const claimed =
    !leading &&
    (!quoted || (listed && cue.subject?.kind === 'named')) &&
    leftSubjectClaims(reading, cue, subject);
  if (group.inverted < 0 && claimed) return null;
  const content =
    around >= 0
      ? quotationParts(reading, cue, subject, edge, around)
      : sentenceParts(context, cue, subject, edge, quoted);
  // « …, a-t-il été précisé »: nobody is named
  const nobody = group.passive && subject.kind === 'pronoun' && isImpersonal(reading, { ...cue, subject });
  const rule = known ? 'parenthetical' : 'parenthetical-any-verb';
  return makeFound(reading, rule, cue, nobody ? null : subject, content, takes);
};

/** “After the match, the coach said, | “We …””: what stands before is no part of what is said. */
function tellsWhen(reading: Reading, cue: CueVerb, edge: number): boolean {
  const first = leftStart(reading, cue, edge);
  const { pos, morph } = reading.tokens[first]!;
  // “Asked about the deal, she said, | “…””
  const participle = pos === 'VERB' && morph.verbForm !== 'Inf';
  if (!participle && pos !== 'ADP' && pos !== 'ADV' && pos !== 'SCONJ') return false;
  const next = skipAdverbials(reading, cue.last + 1, cue.limit);
  return isOpeningMark(reading, reading.tokens[next]?.norm === ',' ? next + 1 : next);
}

/** Last token of the clause: of its verb, or of the subject behind it. */
function lastOf({ phrase }: Subject, { last }: CueVerb): number {
  return Math.max(phrase?.last ?? last, last);
}

/** « Lorme bientôt reliée, promet le ministre »: titles do without verbs. */
function isTitle(reading: Reading, cue: CueVerb): boolean {
  const { paragraph } = reading.units[reading.unitOf[cue.group.head]!]!;
  return reading.paragraphs[paragraph]?.kind === 'title';
}

/** « Ces cellules, avancent les chercheurs, | attendraient une blessure »: the verb follows the clause. */
function goesOn(reading: Reading, cue: CueVerb, subject: Subject): boolean {
  const t = skipAdverbials(reading, lastOf(subject, cue) + 1, cue.limit);
  if (reading.tokens[t]?.norm !== ',') return false;
  return hasFiniteVerb(reading, t, Math.min(cue.limit, t + 12) - 1);
}

/** Last token of what stands before the clause: before its comma, or a closing mark. Null where neither is. */
function leftEdge(reading: Reading, cue: CueVerb, leading: Subject | null): number | null {
  const { tokens, lexicon } = reading;
  let t = (leading?.phrase?.first ?? groupStart(cue.group)) - 1;
  while (
    t >= cue.floor &&
    (lexicon.sets.clitics.has(tokens[t]!.norm) || tokens[t]!.pos === 'ADV') &&
    tokens[t]!.norm !== ','
  )
    t--;
  if (t < cue.floor) return null;
  const { norm } = tokens[t]!;
  if (norm === ',' || norm === '–' || norm === '—' || norm === '-') return t - 1 >= cue.floor ? t - 1 : null;
  if (isClosingMark(reading, t)) return t;
  // « Jamais ! a-t-il crié. »
  if (cue.group.inverted >= 0 && /^[!?…]$/u.test(norm)) return t;
  return null;
}

/** The quotation whose marks hold both the clause and what it credits, or −1: « "Nous irons, a dit X, au bout" ». */
function quotationAround(reading: Reading, cue: CueVerb, edge: number): number {
  const q = reading.innerOf[cue.group.head]!;
  return q >= 0 && !isClosingMark(reading, edge) && reading.outerOf[edge] === reading.outerOf[cue.group.head]
    ? q
    : -1;
}

/** A verb that is no verb of reporting credits a quotation that opens its sentence, if it is long or set off. */
function mayCredit(reading: Reading, cue: CueVerb, edge: number): boolean {
  const q = reading.outerOf[edge]!;
  if (q < 0) return false;
  const { start, end, inner } = reading.quotations[q]!;
  const first = tokenFrom(reading, start);
  const opens =
    first <= afterConnectives(reading, cue.floor, edge) || reading.tokens[first - 1]?.norm === ':';
  const setOff = reading.tokens[edge + 1]?.norm === ',' && reading.tokens[edge]!.end === end;
  return opens && (setOff || inner.end - inner.start >= LONG_QUOTATION);
}

/** What stands before and behind a clause within the marks of one quotation, which may run over sentences. */
function quotationParts(
  reading: Reading,
  cue: CueVerb,
  subject: Subject,
  edge: number,
  q: number,
): (Span | null)[] {
  const { start, end, inner, marks } = reading.quotations[q]!;
  const dash = marks === 'dash';
  const limit = tokenFrom(reading, end);
  const next = afterAside(reading, lastOf(subject, cue) + 1, limit);
  const left = { start: dash ? inner.start : start, end: reading.tokens[edge]!.end };
  if (next >= limit) return [left];
  const right = contentSpan(reading, next, limit);
  // the end of a quotation that is never closed may be a space
  const last = Math.min(end, reading.tokens[limit - 1]!.end);
  return [left, right && (dash ? right : { start: right.start, end: last })];
}

/** What stands before and behind a clause in the article's own sentence. */
function sentenceParts(
  { reading, cuesAt }: RuleContext,
  cue: CueVerb,
  subject: Subject,
  edge: number,
  quoted: boolean,
): (Span | null)[] {
  const first = leftStart(reading, cue, edge);
  const left = contentSpan(reading, first, edge + 1);
  const { tokens } = reading;
  let t = lastOf(subject, cue) + 1;
  // adverbials between the subject and the comma: « a dit X lors d'un entretien, … »
  const highest = Math.min(cue.limit, t + 40);
  while (t < highest && tokens[t]!.norm !== ',' && tokens[t]!.norm !== ':' && !isOpeningMark(reading, t)) {
    if (/^[.;!?]$/u.test(tokens[t]!.norm)) return [left];
    t++;
  }
  if (t >= highest) return [left];
  if (tokens[t]!.norm === ',' || tokens[t]!.norm === ':') t++;
  if (t >= cue.limit) return [left];
  const from = behindAside(reading, t, cue.limit);
  const opening = openingAt(reading, from);
  if (opening >= 0) {
    const close = tokenFrom(reading, reading.quotations[reading.outerOf[opening]!]!.end);
    return [left, contentSpan(reading, from, Math.min(cue.limit, close))];
  }
  // « Le programme "Alto", dit X, ne suffit pas »: quoted words that only end what stands before
  const named = quoted && !isOpeningMark(reading, first) && !hasFiniteVerb(reading, first, edge);
  if ((quoted && !named) || tokens[t - 1]!.norm === ':') return [left];
  // Unquoted: the sentence goes on with what is credited only where what stood before was no whole clause:
  // « Malgré le froid, dit-il, … », « Si …, dit-il, … » and « Le pont est, dit-il, … ».
  const goesOn = tokens[t]!.pos === 'CCONJ' && tokens[t - 1]!.norm === ',';
  const whole =
    hasFiniteVerb(reading, first, edge) &&
    !goesOn &&
    !UNFINISHED.has(tokens[edge]!.pos) &&
    !isSubordinate(reading, first, edge);
  return whole ? [left] : [left, contentSpan(reading, t, clauseEnd(reading, t, cue.limit, cuesAt))];
}

/** “…, she said, | laughing, | “…””: the token behind what tells how it was said, where quoted words follow. */
function behindAside(reading: Reading, t: number, limit: number): number {
  if (isOpeningMark(reading, t) || !isAside(reading, t, limit)) return t;
  for (let k = t + 1; k + 1 < limit && k < t + LONGEST_ASIDE; k++)
    if (reading.tokens[k]!.norm === ',') return isOpeningMark(reading, k + 1) ? k + 1 : t;
  return t;
}

/** The opening mark at a token, a conjunction before it looked over: « …, a dit X, | et "il viendra" ». */
function openingAt(reading: Reading, t: number): number {
  if (isOpeningMark(reading, t)) return t;
  return reading.tokens[t]!.pos === 'CCONJ' && isOpeningMark(reading, t + 1) ? t + 1 : -1;
}

/** First token of what the clause credits: the sentence's first, or the quotation's where a colon sets it off. */
function leftStart(reading: Reading, cue: CueVerb, edge: number): number {
  const { tokens } = reading;
  const q = reading.outerOf[edge]!;
  if (q >= 0) {
    const first = Math.max(cue.floor, tokenFrom(reading, reading.quotations[q]!.start));
    const before = tokens[first - 1];
    if (
      first - 1 < cue.floor ||
      before === undefined ||
      before.norm === ':' ||
      before.norm === ';' ||
      before.norm === '–' ||
      before.norm === '—'
    )
      return first;
  }
  const start = afterConnectives(reading, cue.floor, edge);
  return isTitle(reading, cue) ? afterTopic(reading, start, edge) : start;
}

function hasFiniteVerb(reading: Reading, first: number, last: number): boolean {
  for (let t = Math.max(first, last - WINDOW); t <= last; t++) {
    const { pos, morph } = reading.tokens[t]!;
    if ((pos === 'VERB' || pos === 'AUX') && (morph.verbForm === 'Fin' || morph.verbForm === undefined))
      return true;
  }
  return false;
}

/** « Si la tendance se confirme, | a précisé X, le taux baissera »: a conjunction opens it and no comma ends it. */
function isSubordinate(reading: Reading, first: number, edge: number): boolean {
  if (reading.tokens[first]!.pos !== 'SCONJ') return false;
  for (let t = first + 1; t <= edge; t++) if (reading.tokens[t]!.norm === ',') return false;
  return true;
}

/** « Le ministre, attendu à Lyon, a salué le maire »: the subject stood before, what follows is the object. */
function leftSubjectClaims(reading: Reading, cue: CueVerb, after: Subject): boolean {
  const before = cue.subject;
  if (!before?.phrase || !canSpeak(reading, before)) return false;
  if (before.kind === 'pronoun') return true;
  // The naming after the verb is a full stop's neighbour in a parenthetical clause.
  const next = reading.tokens[after.phrase!.last + 1];
  const closes =
    next === undefined || after.phrase!.last + 1 >= cue.limit || /^[,.;:!?»”")]$/u.test(next.norm);
  return !closes || !hasFiniteVerb(reading, cue.floor, before.phrase.first);
}

const UNFINISHED: ReadonlySet<string> = new Set(['AUX', 'ADP', 'DET', 'SCONJ', 'CCONJ']);
