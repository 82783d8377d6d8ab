import type { SubjectFeatures } from '../../model/analysis.ts';
import { fold } from '../../text/fold.ts';
import { firstFrom } from '../../text/span-at.ts';
import { opensRelative } from './predicate.ts';
import type { Reading } from './reading.ts';

/** Tokens of a content in which its subject and verb are looked for. */
const LIMIT = 60;
/** Tokens back from a noun to the preposition that it hangs on. */
const REACH = 3;
/** Tokens between a finite verb and its participle. */
const COMPOUND = 5;

const NO_SUBJECT: SubjectFeatures = { actors: [], terms: [], acts: false };

/**
 * Of whom or what a content tells: the first noun before its finite verb that hangs on no preposition, as « Solchim »
 * in « Mardi, selon lui, Solchim a attendu six heures », « un surveillant » in « un surveillant a fourni les clés ».
 *
 * @param own token indices of the content
 */
export function findSubject(own: readonly number[], reading: Reading): SubjectFeatures {
  const { tokens } = reading.segmentation;
  const looked = own.slice(0, LIMIT);
  const verb = looked.findIndex(
    (index, place) => tokens[index]!.morph.verbForm === 'Fin' && !opensRelative(own, place, reading),
  );
  if (verb < 0) return NO_SUBJECT;
  const head = looked.slice(0, verb).find((_, place) => isHead(looked, place, reading));
  if (head === undefined) return NO_SUBJECT;
  const acts = !isPassive(looked, verb, reading);
  const actor = actorAt(head, reading) ?? nameBehind(head, reading);
  if (actor !== null) return { actors: [actor], terms: [], acts };
  const { terms } = reading.keys[head]!;
  return terms.length === 0 ? NO_SUBJECT : { actors: [], terms, acts };
}

/** A noun or name that neither a preposition governs nor a date holds. */
function isHead(own: readonly number[], place: number, { segmentation, dates }: Reading): boolean {
  const { tokens } = segmentation;
  const token = tokens[own[place]!]!;
  if (token.pos !== 'NOUN' && token.pos !== 'PROPN') return false;
  const date = dates[firstFrom(dates, token.start + 1) - 1];
  if (date !== undefined && token.start < date.end) return false;
  for (let at = place - 1; at >= Math.max(0, place - REACH); at--) {
    const { pos } = tokens[own[at]!]!;
    if (pos === 'ADP') return false;
    if (pos !== 'DET' && pos !== 'ADJ' && pos !== 'NUM') return true;
  }
  return true;
}

/** The auxiliary of the passive right before a participle: « a été alertée », “was charged”. */
function isPassive(own: readonly number[], verb: number, { segmentation, data }: Reading): boolean {
  const { tokens } = segmentation;
  let auxiliary = tokens[own[verb]!]!;
  for (let at = verb + 1; at < Math.min(own.length, verb + COMPOUND); at++) {
    const token = tokens[own[at]!]!;
    if (token.pos === 'AUX') auxiliary = token;
    else if (token.pos === 'VERB' && token.morph.verbForm === 'Part')
      return fold(auxiliary.lemma) === fold(data.passive);
    else if (token.pos !== 'ADV') return false;
  }
  return false;
}

/** « la société Chimalp », « le promoteur immobilier Batinova »: the name that stands by the noun. */
function nameBehind(head: number, reading: Reading): string | null {
  const { tokens } = reading.segmentation;
  for (let at = head + 1; at <= head + 2; at++) {
    const pos = tokens[at]?.pos;
    if (pos === 'PROPN') return actorAt(at, reading);
    if (pos !== 'ADJ') return null;
  }
  return null;
}

/** Whom the mention that holds a token names; a place does nothing. */
function actorAt(index: number, { segmentation, mentions, mentionSpans }: Reading): string | null {
  const { start, end } = segmentation.tokens[index]!;
  for (let at = firstFrom(mentionSpans, start + 1) - 1; at >= 0; at--) {
    const { span, actor, type } = mentions[at]!;
    if (span.end >= end) return type === 'place' ? null : actor;
    if (start - span.start > LIMIT) return null;
  }
  return null;
}
