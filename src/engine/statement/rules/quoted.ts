import type { CueVerbs } from '../../../lang/contract/cue.ts';
import type { Span } from '../../../text/span.ts';
import { isDocument } from '../can-speak.ts';
import { clauseEnd, contentSpan } from '../content.ts';
import { firstCueFrom } from '../first-cue.ts';
import type { CueVerb } from '../found.ts';
import { isPlanned } from '../is-planned.ts';
import { beforeNarration } from '../narration.ts';
import { phraseStartingAt } from '../noun-phrase.ts';
import { isQuotedTitle } from '../quoted-title.ts';
import { isQuotationMark, openPreposition, type Reading, tokenFrom } from '../reading.ts';
import { skipToObject } from '../skip-adverbials.ts';
import { groupStart } from '../verb-group.ts';
import { reports } from './clause.ts';
import { makeFound } from './make-found.ts';
import type { CueRule } from './rule.ts';

const LABEL_REACH = 20;
const OBJECT_REACH = 40;
const QUOTATION_REACH = 12;

/** « Le préfet parle d’un "accident", » « Elle qualifie l’accord de "chiffon de papier". »: the quoted label. */
export const label: CueRule = ({ reading, cuesAt }, cue) => {
  const takes = cue.behaviours.filter((behaviour) => behaviour.label);
  // « une série baptisée "Europe" »: nobody says so
  if (takes.length === 0 || cue.group.passive || !reports(reading, cue, false)) return null;
  const quotation = firstQuotation(reading, cue, LABEL_REACH, cuesAt);
  if (!quotation || !isLabel(reading, cue, quotation.at, takes)) return null;
  if (asksFor(reading, cue)) return null;
  const first = labelledThing(reading, cue, quotation.at, takes);
  const start = first < 0 ? quotation.span.start : reading.tokens[first]!.start;
  const content = { start, end: nameEnd(reading, cue, quotation.span.end, takes) };
  return makeFound(reading, 'label', cue, cue.subject, [content], takes);
};

/**
 * « qualifie | ces actions de "dangereuses" »: what is labelled stands in one clause with its label, or −1. Naming
 * (« surnomme le maire "le Vieux" ») says nothing of it.
 */
function labelledThing(reading: Reading, cue: CueVerb, at: number, takes: readonly CueVerbs[]): number {
  const { tokens, lexicon } = reading;
  const labels = takes.some(({ label }) => label?.includes(lexicon.data.genitive));
  const first = skipToObject(reading, cue.last + 1, cue.limit);
  if (!labels || first >= at - 1 || tokens[first]!.pos !== 'DET') return -1;
  return openPreposition(reading, at - 1) === lexicon.data.genitive ? first : -1;
}

/** « appelle "la pieuvre" | du Sud »: a name goes on with its own complement. */
function nameEnd(reading: Reading, cue: CueVerb, end: number, takes: readonly CueVerbs[]): number {
  const names = takes.every(({ label }) => label?.includes(''));
  const next = tokenFrom(reading, end);
  if (!names || next >= cue.limit || openPreposition(reading, next) !== reading.lexicon.data.genitive)
    return end;
  const phrase = phraseStartingAt(reading, next + 1, cue.limit);
  return phrase ? reading.tokens[phrase.last]!.end : end;
}

/** Whether nothing but an article, or the thing labelled and its preposition, stands before the quoted words. */
function isLabel(reading: Reading, cue: CueVerb, at: number, takes: readonly CueVerbs[]): boolean {
  if (takes.some(({ label }) => label?.some((preposition) => preposition !== ''))) return true;
  for (let t = cue.last + 1; t < at; t++) if (reading.tokens[t]!.pos === 'NOUN') return false;
  return true;
}

/** « Il salue "un geste fort" du voisin. », « Elle juge "insuffisantes" les mesures. »: object with quoted words. */
export const quotedObject: CueRule = ({ reading, cuesAt }, cue) => {
  const takes = cue.behaviours.filter((behaviour) => behaviour.quotedObject);
  if (takes.length === 0 || cue.group.passive || !reports(reading, cue, true) || isPlanned(reading, cue))
    return null;
  // « Ce traité défend un "système ouvert" »: an attitude is a person's or a body's
  if (cue.subject && isDocument(reading, cue.subject)) return null;
  const quotation = firstQuotation(reading, cue, OBJECT_REACH, cuesAt);
  if (!quotation) return null;
  const allowed = new Set(takes.flatMap((behaviour) => behaviour.quotedObject ?? []));
  const first = skipToObject(reading, cue.last + 1, cue.limit);
  if (first >= cue.limit) return null;
  const direct = reading.tokens[first]!.pos !== 'ADP';
  if (direct ? !allowed.has('') : !allowed.has(openPreposition(reading, first))) return null;
  const clause = clauseEnd(reading, first, cue.limit, cuesAt, cue.subordinate);
  const end = beforeNarration(reading, first, clause, cuesAt, reading.innerOf[cue.group.head]!);
  const whole = contentSpan(reading, first, end);
  // « présente le projet comme "utile" » names the label alone
  const labels = !direct && whole?.end === quotation.span.end && quotation.at === first + 1;
  const acts = actsOn(cue, direct ? '' : openPreposition(reading, first));
  const content = labels && acts.length === 0 ? quotation.span : whole;
  return makeFound(reading, 'quoted-object', cue, cue.subject, [content], [...takes, ...acts]);
};

/** « appelle | à une "mobilisation" », « appelle | "à la retenue" »: no name but what the verb asks for. */
function asksFor(reading: Reading, cue: CueVerb): boolean {
  const first = skipToObject(reading, cue.last + 1, cue.limit);
  const at = isQuotationMark(reading, first) ? first + 1 : first;
  return reading.tokens[at]?.pos === 'ADP' && actsOn(cue, openPreposition(reading, at)).length > 0;
}

/** « demande | une "enquête" », « appelle | à la "retenue" »: what the verb does with such an object, quoted or not. */
function actsOn(cue: CueVerb, preposition: string): readonly CueVerbs[] {
  return cue.behaviours.filter(({ stance, object }) => stance && object?.includes(preposition));
}

/** « Il a lancé "c’est fini" à la foule. », « Il invoque la nécessité de "donner du temps". » */
export const quotation: CueRule = ({ reading, cues, cuesAt }, cue) => {
  const takes = cue.behaviours.filter((behaviour) => behaviour.quotation);
  if (
    takes.length === 0 ||
    cue.group.passive ||
    isManner(reading, cue, cues) ||
    !reports(reading, cue, false) ||
    isPlanned(reading, cue)
  )
    return null;
  const found = firstQuotation(reading, cue, QUOTATION_REACH, cuesAt);
  if (!found || isByname(reading, cue, found.at)) return null;
  const first = objectBefore(reading, cue, found.at);
  if (first < 0) {
    const opening = reading.tokens[found.at + 1];
    const acts = opening?.pos === 'ADP' ? actsOn(cue, openPreposition(reading, found.at + 1)) : [];
    return makeFound(reading, 'quotation', cue, cue.subject, [found.span], [...takes, ...acts]);
  }
  const clause = clauseEnd(reading, first, cue.limit, cuesAt, cue.subordinate);
  const end = Math.max(
    beforeNarration(reading, first, clause, cuesAt, reading.innerOf[cue.group.head]!),
    tokenFrom(reading, found.span.end),
  );
  const acts = actsOn(cue, '');
  return makeFound(
    reading,
    'quoted-object',
    cue,
    cue.subject,
    [contentSpan(reading, first, end)],
    [...takes, ...acts],
  );
};

/** “…,” she said, | laughing |, “…”: how the verb before says it. */
function isManner({ tokens }: Reading, { group }: CueVerb, cues: readonly CueVerb[]): boolean {
  if (group.form !== 'present-participle' || tokens[group.first - 1]?.norm !== ',') return false;
  if (tokens[group.last + 1]?.norm !== ',') return false;
  const says = cues[firstCueFrom(cues, group.first - 4)];
  return says !== undefined && says.last === group.first - 2 && says.behaviours.some((b) => b.quotation);
}

/** « Le texte, | dit "loi montagne" |, a été voté »: a comma between a subject and its verb makes it a participle. */
function isByname(reading: Reading, { group, last, subject }: CueVerb, quotationAt: number): boolean {
  const comma = groupStart(group) - 1;
  return (
    group.verbs.length === 1 &&
    reading.tokens[comma]?.norm === ',' &&
    subject?.phrase?.last === comma - 1 &&
    quotationAt === last + 1
  );
}

/** Where an object begins that goes on with the quoted words, or −1: « annonce | son départ "pour raisons de santé" ». */
function objectBefore(reading: Reading, cue: CueVerb, quotationAt: number): number {
  const { tokens, lexicon } = reading;
  const first = skipToObject(reading, cue.last + 1, cue.limit);
  // “told the paper|, "We …"”: a comma sets the quotation off
  if (first >= quotationAt || tokens[quotationAt - 1]!.norm === ',') return -1;
  const { pos, norm } = tokens[first]!;
  const partitive = pos === 'ADP' && lexicon.contractions.get(norm) === lexicon.data.genitive;
  if (pos !== 'DET' && pos !== 'NOUN' && pos !== 'ADJ' && !partitive) return -1;
  // « une "participation paisible" »: a determiner that only the quoted words complete
  if (first + 1 === quotationAt) return first;
  return phraseStartingAt(reading, first, cue.limit) ? first : -1;
}

/** The first quotation that opens within reach after the cue, no other finite verb before it, with its first token. */
function firstQuotation(
  reading: Reading,
  cue: CueVerb,
  reach: number,
  cuesAt: ReadonlyMap<number, CueVerb>,
): { span: Span; at: number } | null {
  const { tokens } = reading;
  const depth = reading.innerOf[cue.group.head]!;
  const highest = Math.min(cue.limit, cue.last + 1 + reach);
  for (let t = cue.last + 1; t < highest; t++) {
    const { norm, pos, morph } = tokens[t]!;
    if (isQuotationMark(reading, t) && reading.innerOf[t] !== depth) {
      const { start, end, inner } = reading.quotations[reading.innerOf[t]!]!;
      if (tokens[t]!.end <= inner.start)
        return isQuotedTitle(reading, inner) ? null : { span: { start, end }, at: t };
    }
    if (norm === ';' || norm === ':' || norm === '.') return null;
    // « prévoit des économies, un effort qu’elle dit "soutenable" »: another clause
    if (pos === 'PRON' && reading.lexicon.sets.relatives.has(norm)) return null;
    if ((pos === 'VERB' || pos === 'AUX') && morph.verbForm === 'Fin') return null;
    const other = cuesAt.get(t);
    if (other && other.behaviours.length > 0 && other.group.form === 'present-participle') return null;
  }
  return null;
}
