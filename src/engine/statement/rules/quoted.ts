import type { Span } from '../../../text/span.ts';
import { clauseEnd, contentSpan } from '../content.ts';
import type { CueVerb } from '../found.ts';
import { isQuotationMark, openPreposition, type Reading } from '../reading.ts';
import { isDocument, skipTime } from '../subject.ts';
import { afterAdverbs } from '../verb-group.ts';
import { reports } from './clause.ts';
import { makeFound } from './make-found.ts';
import type { CueRule } from './rule.ts';

const LABEL_REACH = 20;
const OBJECT_REACH = 40;

/** « Le préfet parle d’un "accident", » « Elle qualifie l’accord de "chiffon de papier". »: the quoted label. */
export const label: CueRule = ({ reading, cuesAt }, cue) => {
  const takes = cue.behaviours.filter((behaviour) => behaviour.label);
  if (takes.length === 0 || !reports(reading, cue, false)) return null;
  const quotation = firstQuotation(reading, cue, LABEL_REACH, cuesAt);
  if (!quotation) return null;
  return makeFound(reading, 'label', cue, cue.subject, [quotation.span], takes);
};

/** « Il salue "un geste fort" du voisin. », « Elle juge "insuffisantes" les mesures. »: object with quoted words. */
export const quotedObject: CueRule = ({ reading, cuesAt }, cue) => {
  const takes = cue.behaviours.filter((behaviour) => behaviour.quotedObject);
  if (takes.length === 0 || cue.group.passive || !reports(reading, cue, true)) return null;
  // « Ce traité défend un "système ouvert" »: an attitude is a person's or a body's
  if (cue.subject && isDocument(reading, cue.subject)) return null;
  const quotation = firstQuotation(reading, cue, OBJECT_REACH, cuesAt);
  if (!quotation) return null;
  const allowed = new Set(takes.flatMap((behaviour) => behaviour.quotedObject ?? []));
  const first = skipTime(reading, afterAdverbs(reading, cue.last + 1, cue.limit), cue.limit);
  if (first >= cue.limit) return null;
  const direct = reading.tokens[first]!.pos !== 'ADP';
  if (direct ? !allowed.has('') : !allowed.has(openPreposition(reading, first))) return null;
  const end = clauseEnd(reading, first, cue.limit, cuesAt, cue.subordinate);
  return makeFound(reading, 'quoted-object', cue, cue.subject, [contentSpan(reading, first, end)], takes);
};

/** « Il a lancé "c’est fini" à la foule. »: the quotation right after the verb. */
export const quotation: CueRule = ({ reading, cuesAt }, cue) => {
  const takes = cue.behaviours.filter((behaviour) => behaviour.quotation);
  if (takes.length === 0 || !reports(reading, cue, false)) return null;
  const found = firstQuotation(reading, cue, 12, cuesAt);
  return found ? makeFound(reading, 'quotation', cue, cue.subject, [found.span], takes) : null;
};

/** The first quotation that opens within reach after the cue, no other finite verb before it. */
function firstQuotation(
  reading: Reading,
  cue: CueVerb,
  reach: number,
  cuesAt: ReadonlyMap<number, CueVerb>,
): { span: Span } | null {
  const { tokens } = reading;
  const depth = reading.innerOf[cue.group.head]!;
  const highest = Math.min(cue.limit, cue.last + 1 + reach);
  for (let t = cue.last + 1; t < highest; t++) {
    const { norm, pos, morph } = tokens[t]!;
    if (isQuotationMark(reading, t) && reading.innerOf[t] !== depth) {
      const { start, end, inner } = reading.quotations[reading.innerOf[t]!]!;
      if (tokens[t]!.end <= inner.start) return { span: { start, end } };
    }
    if (norm === ';' || norm === ':' || norm === '.') return null;
    if ((pos === 'VERB' || pos === 'AUX') && morph.verbForm === 'Fin') return null;
    const other = cuesAt.get(t);
    if (other && other.behaviours.length > 0 && other.group.form === 'present-participle') return null;
  }
  return null;
}
