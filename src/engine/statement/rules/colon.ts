import type { CueVerbs } from '../../../lang/contract/cue.ts';
import type { Span } from '../../../text/span.ts';
import { canSpeak } from '../can-speak.ts';
import { contentSpan } from '../content.ts';
import { isFiniteVerb } from '../finite-verb.ts';
import type { CueVerb } from '../found.ts';
import { objectStart } from '../object-start.ts';
import { isOpeningMark, isQuotationMark, type Reading } from '../reading.ts';
import type { Subject } from '../subject.ts';
import { subjectAfter } from '../subject-after.ts';
import { groupStart } from '../verb-group.ts';
import { makeFound } from './make-found.ts';
import type { CueRule } from './rule.ts';

const REACH = 60;

/**
 * « Le maire prévient : "Rien n’est réglé." » Without a quotation only a verb that takes a clause: « Il précise : le
 * site reste fermé. »
 */
export const colon: CueRule = ({ reading, cuesAt }, cue) => {
  const { group } = cue;
  const subject = cue.subject ?? behindRelative(reading, cue);
  if (group.form === 'past-participle' || !subject || subject.kind === 'own-voice') return null;
  const at = findColon(reading, cue, cuesAt);
  if (at < 0) return null;
  const quotation = quotationAfter(reading, at);
  const takes = cue.behaviours.filter((behaviour) => behaviour.quotation || behaviour.clause);
  if (quotation) {
    if (takes.length === 0) return null;
    const asked = objectBefore(reading, cue, at);
    const acts = asked ? cue.behaviours.filter(isDemand) : [];
    return makeFound(reading, 'colon', cue, subject, [asked, ...quotation], [...takes, ...acts]);
  }
  if (group.form !== 'finite' || !takes.some((behaviour) => behaviour.clause) || !canSpeak(reading, subject))
    return null;
  if (at + 1 >= cue.limit || !holdsVerb(reading, at + 1, cue.limit)) return null;
  return makeFound(reading, 'colon-clause', cue, subject, [contentSpan(reading, at + 1, cue.limit)], takes);
};

/** What follows the colon is a clause: not “tweeted a picture of the hall. Image: Lorne Post”. */
function holdsVerb({ tokens, lexicon }: Reading, first: number, limit: number): boolean {
  if (!lexicon.grammar.verbBehindColon) return true;
  for (let t = first; t < limit; t++) if (isFiniteVerb(tokens[t]!)) return true;
  return false;
}

/** « Voici ce qu’a dit | le maire | : "…" »: the object stands before the verb and the speaker behind it. */
function behindRelative(reading: Reading, { group, last, limit }: CueVerb): Subject | null {
  const { complementisers, emptySubjects } = reading.lexicon.sets;
  const start = groupStart(group);
  const relative =
    complementisers.has(reading.tokens[start - 1]?.norm ?? '') &&
    emptySubjects.has(reading.tokens[start - 2]?.norm ?? '');
  const subject = relative ? subjectAfter(reading, { ...group, last }, limit) : null;
  return subject?.phrase && canSpeak(reading, subject) ? subject : null;
}

function isDemand({ stance }: CueVerbs): boolean {
  return stance === 'demand';
}

/** « appelle | à une enquête | : "…" »: what is asked for before the colon belongs to the content. */
function objectBefore(reading: Reading, cue: CueVerb, colonAt: number): Span | null {
  const asks = cue.behaviours.filter(isDemand);
  const allowed = new Set(asks.flatMap(({ object }) => object ?? []));
  if (allowed.size === 0 || cue.group.passive) return null;
  const first = objectStart(reading, cue, allowed);
  return first >= 0 && first < colonAt ? contentSpan(reading, first, colonAt) : null;
}

/** The colon after the cue in its sentence, no other finite cue between; −1 if there is none. */
function findColon(reading: Reading, cue: CueVerb, cuesAt: ReadonlyMap<number, CueVerb>): number {
  const { tokens } = reading;
  const highest = Math.min(cue.limit, cue.last + 1 + REACH);
  for (let t = cue.last + 1; t < highest; t++) {
    const { norm } = tokens[t]!;
    if (norm === ':') return t;
    if (
      isOpeningMark(reading, t) &&
      reading.innerOf[t] !== reading.innerOf[cue.group.head] &&
      cue.behaviours.some((b) => b.quotedObject || b.label)
    )
      return -1;
    if (norm === ';' || norm === '.') return -1;
    if (reading.lexicon.sets.complementisers.has(norm) && cue.behaviours.some((b) => b.clause)) return -1;
    const other = cuesAt.get(t);
    // “wrote, | using | his old account: "…"”
    const idle = other?.group.form === 'present-participle' && other.behaviours.length === 0;
    if (other && other.group.form !== 'past-participle' && !idle) return -1;
  }
  return -1;
}

/** The quotation right after the colon, also when it opens the next paragraph. */
function quotationAfter(reading: Reading, colonAt: number): Span[] | null {
  const { tokens, quotations } = reading;
  const t = colonAt + 1;
  if (t >= tokens.length || !isQuotationMark(reading, t)) return null;
  const { start, end, inner } = quotations[reading.outerOf[t]!]!;
  return tokens[t]!.end > inner.start ? null : [{ start, end }];
}
