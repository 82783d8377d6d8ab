import type { Span } from '../../../text/span.ts';
import { afterConnectives, contentSpan } from '../content.ts';
import type { CueVerb } from '../found.ts';
import { isQuotationMark, type Reading, tokenFrom, WINDOW } from '../reading.ts';
import { canSpeak, type Subject, subjectAfter } from '../subject.ts';
import { groupStart } from '../verb-group.ts';
import { makeFound } from './make-found.ts';
import type { CueRule } from './rule.ts';

/**
 * A clause with its subject after the verb, set beside what it credits: « La route est coupée, a indiqué la
 * préfecture. », « "Jamais", lance-t-elle. », « Le pont, explique le maire, sera démoli. »
 */
export const parenthetical: CueRule = ({ reading }, cue) => {
  const { group } = cue;
  if (group.form !== 'finite' || group.firstPerson) return null;
  const edge = leftEdge(reading, cue);
  if (edge === null) return null;
  const quoted = endsQuotation(reading, edge);
  const takes = cue.behaviours.filter((behaviour) =>
    quoted ? behaviour.quotation || behaviour.parenthetical : behaviour.parenthetical,
  );
  const known = takes.length > 0;
  if (!known && !(quoted && isLongQuotation(reading, edge))) return null;
  const subject = subjectAfter(reading, { ...group, last: cue.last }, cue.limit);
  if (!subject?.phrase) return null;
  if (group.inverted < 0 && !canSpeak(reading, subject) && !(known && quoted)) return null;
  if (group.inverted < 0 && !quoted && !hasFiniteVerb(reading, leftStart(reading, cue, edge), edge))
    return null;
  if (group.inverted < 0 && !quoted && leftSubjectClaims(reading, cue, subject)) return null;
  const left = contentSpan(reading, leftStart(reading, cue, edge), edge + 1);
  const right = rightPart(reading, cue, subject, edge, quoted);
  if (!left && !right) return null;
  return makeFound(
    reading,
    known ? 'parenthetical' : 'parenthetical-any-verb',
    cue,
    subject,
    [left, right],
    takes,
  );
};

/** Last token of what stands before the clause: before its comma, or a closing mark. Null where neither is. */
function leftEdge(reading: Reading, cue: CueVerb): number | null {
  const { tokens, lexicon } = reading;
  let t = groupStart(cue.group) - 1;
  while (
    t >= cue.floor &&
    (lexicon.sets.clitics.has(tokens[t]!.norm) || tokens[t]!.pos === 'ADV') &&
    tokens[t]!.norm !== ','
  )
    t--;
  if (t < cue.floor) return null;
  const { norm } = tokens[t]!;
  if (norm === ',' || norm === '–' || norm === '—') return t - 1 >= cue.floor ? t - 1 : null;
  if (isClosing(reading, t)) return t;
  // « Jamais ! a-t-il crié. »
  if (cue.group.inverted >= 0 && /^[!?…]$/u.test(norm)) return t;
  return null;
}

function isClosing(reading: Reading, t: number): boolean {
  return (
    isQuotationMark(reading, t) &&
    reading.tokens[t]!.start >= reading.quotations[reading.innerOf[t]!]!.inner.end
  );
}

function endsQuotation(reading: Reading, t: number): boolean {
  if (isClosing(reading, t)) return true;
  // « "Nous irons, a dit X, jusqu'au bout" »: the clause stands inside the marks.
  return reading.outerOf[t]! >= 0 && reading.outerOf[t] === reading.outerOf[t + 2];
}

function isLongQuotation(reading: Reading, t: number): boolean {
  const q = reading.innerOf[t]!;
  if (q < 0) return false;
  const { inner } = reading.quotations[q]!;
  return inner.end - inner.start >= 25;
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
      before.norm === '–' ||
      before.norm === '—'
    )
      return first;
    if (reading.innerOf[cue.group.head]! >= 0 && reading.outerOf[cue.group.head] === q) return first;
  }
  const start = Math.max(cue.floor, 0);
  return afterConnectives(reading, start, edge);
}

function hasFiniteVerb(reading: Reading, first: number, last: number): boolean {
  for (let t = Math.max(first, last - WINDOW); t <= last; t++) {
    const { pos, morph } = reading.tokens[t]!;
    if ((pos === 'VERB' || pos === 'AUX') && (morph.verbForm === 'Fin' || morph.verbForm === undefined))
      return true;
  }
  return false;
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

/** What goes on after the clause: « …, explique-t-elle, | mais il faudra du temps ». */
function rightPart(
  reading: Reading,
  cue: CueVerb,
  subject: Subject,
  edge: number,
  quoted: boolean,
): Span | null {
  const { tokens } = reading;
  let t = Math.max(subject.phrase!.last, cue.last) + 1;
  // adverbials between the subject and the comma: « a dit X lors d'un entretien, … »
  const highest = Math.min(cue.limit, t + 40);
  while (t < highest && tokens[t]!.norm !== ',' && tokens[t]!.norm !== ':' && !isOpening(reading, t)) {
    if (/^[.;!?]$/u.test(tokens[t]!.norm)) return null;
    t++;
  }
  if (t >= highest) return null;
  if (tokens[t]!.norm === ',' || tokens[t]!.norm === ':') t++;
  if (t >= cue.limit) return null;
  if (isOpening(reading, t)) {
    const end = tokenFrom(reading, reading.quotations[reading.outerOf[t]!]!.end);
    return contentSpan(reading, t, Math.min(cue.limit, end));
  }
  const insideMarks = quoted && !isClosing(reading, edge);
  if (insideMarks) return contentSpan(reading, t, cue.limit);
  if (quoted || tokens[t - 1]!.norm === ':') return null;
  // Unquoted: the sentence goes on with what is credited only where what stood before was no whole clause:
  // « Malgré le froid, dit-il, … » and « Le pont est, dit-il, … ».
  const before = leftStart(reading, cue, edge);
  const whole = hasFiniteVerb(reading, before, edge) && !UNFINISHED.has(tokens[edge]!.pos);
  return whole ? null : contentSpan(reading, t, cue.limit);
}

function isOpening(reading: Reading, t: number): boolean {
  return (
    isQuotationMark(reading, t) &&
    reading.tokens[t]!.end <= reading.quotations[reading.innerOf[t]!]!.inner.start
  );
}
