import type { CueVerbs } from '../../../lang/contract/cue.ts';
import type { Span } from '../../../text/span.ts';
import { canSpeak, isDocument } from '../can-speak.ts';
import { afterConnectives, afterTopic, clauseEnd, contentSpan } from '../content.ts';
import { isFiniteVerb } from '../finite-verb.ts';
import type { CueVerb, Found } from '../found.ts';
import type { Phrase } from '../noun-phrase.ts';
import { isOpeningMark, type Reading, WINDOW } from '../reading.ts';
import { OMITTED, type Subject } from '../subject.ts';
import { subjectAfter } from '../subject-after.ts';
import { groupStart, type VerbGroup } from '../verb-group.ts';
import { makeFound } from './make-found.ts';

/** Tokens before the clause that are more than an opening adverbial, also without a verb. */
const FEWEST_WORDS = 3;
/** Tokens from the speaker of an opening clause to its comma. */
const FURTHEST_COMMA = 12;

/**
 * A clause that credits what stands before it by a word that refers back: « Le site fermera, comme l’a annoncé X »,
 * « …, ce que la ville dément », « Les données seraient en vente. C’est ce qu’affirme un pirate. »
 *
 * @param found what other rules have found; a content that ends right before the clause is what is meant
 */
export function findReferring(
  reading: Reading,
  cues: readonly CueVerb[],
  cuesAt: ReadonlyMap<number, CueVerb>,
  found: readonly Found[],
): Found[] {
  const contents = new Map<number, Span>();
  for (const { content } of found) {
    const last = content.at(-1)!;
    if (!contents.has(last.end)) contents.set(last.end, last);
  }
  return cues.flatMap((cue) => referring(reading, cue, cuesAt, contents) ?? []);
}

function referring(
  reading: Reading,
  cue: CueVerb,
  cuesAt: ReadonlyMap<number, CueVerb>,
  contents: ReadonlyMap<number, Span>,
): Found | null {
  const takes = cue.behaviours.filter((behaviour) => behaviour.clause || behaviour.stance === 'deny');
  if (takes.length === 0 || cue.group.form !== 'finite' || cue.group.passive) return null;
  const opener = findOpener(reading, cue);
  if (!opener || tellsItsOwn(reading, opener, cue)) return null;
  const behind = opener.inverts
    ? subjectAfter(reading, { ...cue.group, last: cue.last }, cue.limit)
    : cue.subject;
  const subject = behind ?? (opener.unnamed ? OMITTED : null);
  if (!subject || !canSpeak(reading, subject) || !standsBetween(opener.at, subject, cue)) return null;
  if (opener.bare) return quoting(reading, cue, subject, takes);
  const last = Math.max(subject.phrase?.last ?? cue.last, cue.last);
  if (isDocument(reading, subject) && laysDown(cue)) return null;
  const next = quotationBehind(reading, last, cue.limit);
  // « bien que, comme le dit X, "…" »: what follows is meant
  if (next && (!next.adds || opener.opens))
    return makeFound(reading, 'referring', cue, subject, [next.span], takes);
  const ahead = opener.opens ? clauseBehind(reading, last + 1, cue.limit, cuesAt) : null;
  if (ahead) return makeFound(reading, 'referring', cue, subject, [ahead], takes);
  const both = opener.sentence ? null : interrupted(reading, cue, opener.at, last + 1, cuesAt);
  if (both) return makeFound(reading, 'referring', cue, subject, both, takes);
  const content = opener.sentence
    ? sentenceBefore(reading, cue)
    : clauseBefore(reading, cue, opener.at, contents);
  return content && makeFound(reading, 'referring', cue, subject, [content, next?.span ?? null], takes);
}

/** “…, as the state threatened | to resume strikes”: what is said follows, the word before tells a time or reason. */
function tellsItsOwn({ tokens, lexicon }: Reading, { at }: Opener, { group, last }: CueVerb): boolean {
  if (!lexicon.sets.temporalLikewise.has(tokens[at]?.norm ?? '')) return false;
  const next = tokens[last + 1];
  // « como el ministro prometió | bajar los impuestos »
  const carried = lexicon.sets.carrierPrepositions.has(next?.norm ?? '') ? tokens[last + 2] : next;
  const infinitive = carried?.morph.verbForm === 'Inf';
  return group.inverted < 0 && (infinitive || lexicon.sets.complementisers.has(next?.norm ?? ''));
}

/** « comme l’exige la loi », « comme le prévoit le règlement »: a text that rules on it, not one that tells of it. */
function laysDown({ behaviours }: CueVerb): boolean {
  return behaviours.some(
    ({ stance, figure, notOfDocuments }) => stance === 'demand' || (figure && notOfDocuments),
  );
}

/** « Comme dit le proverbe : … »: what follows the colon. */
function quoting(reading: Reading, cue: CueVerb, subject: Subject, takes: readonly CueVerbs[]): Found | null {
  const colon = subject.phrase!.last + 1;
  if (reading.tokens[colon]?.norm !== ':' || colon + 1 >= cue.limit) return null;
  const quotation = quotationBehind(reading, colon - 1, cue.limit);
  const content = quotation?.span ?? contentSpan(reading, colon + 1, cue.limit);
  return makeFound(reading, 'referring', cue, subject, [content], takes);
}

/** « …, comme le dit X : "…" » adds the quotation; « …, comme le dit X, "…" » means it alone. */
function quotationBehind(
  reading: Reading,
  last: number,
  limit: number,
): { span: Span; adds: boolean } | null {
  const mark = reading.tokens[last + 1]?.norm;
  if ((mark !== ':' && mark !== ',') || last + 2 >= limit || !isOpeningMark(reading, last + 2)) return null;
  const { start, end } = reading.quotations[reading.outerOf[last + 2]!]!;
  return { span: { start, end }, adds: mark === ':' };
}

function standsBetween(opener: number, { phrase }: Subject, cue: CueVerb): boolean {
  return !phrase || phrase.first > cue.group.last || phrase.first > opener;
}

interface Opener {
  readonly at: number;
  /** The subject follows the verb: « comme l’a dit X ». */
  readonly inverts: boolean;
  /** It opens a sentence, so that the sentence before is meant. */
  readonly sentence: boolean;
  /** It opens the sentence that is meant: « Comme l’a dit X, … ». */
  readonly opens: boolean;
  /** No pronoun refers back: « comme dit X : … » brings what follows. */
  readonly bare?: true;
  /** Nobody need be named: « Según dijo, … ». */
  readonly unnamed?: boolean;
}

/** « , comme l’ », « , ce que », « C’est ce que » before the verb and a subject of a few words. */
function findOpener(reading: Reading, { group, floor, subject }: CueVerb): Opener | null {
  const { tokens, lexicon } = reading;
  const told = subject?.kind === 'named' || subject?.kind === 'pronoun' || subject?.kind === 'author';
  const before = told ? subject.phrase!.first - 1 : -1;
  if (told && announces(reading, group, subject.phrase!, floor))
    return { at: before, inverts: false, sentence: false, opens: true };
  let t = before >= floor && before < group.first ? before : groupStart(group) - 1;
  while (t > floor && lexicon.sets.clitics.has(tokens[t]!.norm)) t--;
  const inverts = t !== before;
  if (t < floor) return null;
  // “sites such as X have said”
  const listed = t > floor && lexicon.sets.compoundConjunctions.has(tokens[t - 1]!.norm);
  if (listed && lexicon.sets.likewise.has(tokens[t]!.norm)) return null;
  const opens = opensSentence(reading, t, floor);
  if (lexicon.sets.likewise.has(tokens[t]!.norm) && t < groupStart(group) - 1)
    return { at: t, inverts, sentence: false, opens };
  const stands = opens || tokens[t - 1]?.norm === ',';
  if (lexicon.sets.bareLikewise.has(tokens[t]!.norm) && inverts && stands)
    return { at: t, inverts, sentence: false, opens, unnamed: lexicon.grammar.omittedSubjects };
  if (lexicon.sets.likewise.has(tokens[t]!.norm) && inverts && stands)
    return { at: t, inverts, sentence: false, opens: false, bare: true };
  // « ainsi que l’a dit X »
  if (
    lexicon.sets.complementisers.has(tokens[t]!.norm) &&
    lexicon.sets.likewise.has(tokens[t - 1]?.norm ?? '') &&
    t - 1 >= floor &&
    t < groupStart(group) - 1
  )
    return { at: t - 1, inverts, sentence: false, opens: opensSentence(reading, t - 1, floor) };
  // « …, une information que X a démentie »
  const restates = lexicon.sets.complementisers.has(tokens[t]!.norm) && restatingAt(reading, t - 1, floor);
  if (restates) return { at: restates, inverts, sentence: false, opens: false };
  if (
    !lexicon.sets.complementisers.has(tokens[t]!.norm) ||
    !lexicon.sets.emptySubjects.has(tokens[t - 1]?.norm ?? '')
  )
    return null;
  const at = t - 1;
  if (at <= floor) return null;
  if (tokens[at - 1]!.norm === ',') return { at, inverts, sentence: false, opens: false };
  // « C’est ce que », « C’est du moins ce que »
  const points = lexicon.sets.emptySubjects.has(tokens[floor]!.norm) && at - floor < 5;
  return points ? { at, inverts, sentence: true, opens: false } : null;
}

/** « La préfète l’assure, … », « Je le répète : … »: a clause whose object pronoun stands for what follows. */
function announces(reading: Reading, group: VerbGroup, { first, last }: Phrase, floor: number): boolean {
  const { tokens, lexicon } = reading;
  if (!opensSentence(reading, first, floor) || last !== group.first - 2) return false;
  const object = lexicon.sets.objectPronouns.has(tokens[last + 1]!.norm);
  return object && /^[,:]$/u.test(tokens[group.last + 1]?.norm ?? '');
}

/** « La route, | comme l’a rappelé le préfet, | est longue »: the clause stands inside what it credits. */
function interrupted(
  reading: Reading,
  cue: CueVerb,
  opener: number,
  behind: number,
  cuesAt: ReadonlyMap<number, CueVerb>,
): (Span | null)[] | null {
  const { tokens } = reading;
  const comma = commaFrom(reading, behind, cue.limit);
  if (comma < 0 || tokens[opener - 1]?.norm !== ',' || comma + 1 >= cue.limit) return null;
  const from = Math.max(cue.floor, opener - WINDOW);
  const right = contentSpan(reading, comma + 1, clauseEnd(reading, comma + 1, cue.limit, cuesAt));
  // « assure que, comme l’a dit la préfète, | le pont tiendra »
  const { norm: before, pos } = tokens[opener - 2] ?? { norm: '', pos: 'X' };
  if (reading.lexicon.sets.complementisers.has(before) || pos === 'CCONJ') return right && [right];
  // « a rappelé, comme l’a dit la préfète, | que le pont tiendra »
  if (reading.lexicon.sets.complementisers.has(tokens[comma + 1]!.norm)) return right && [right];
  if (comma !== behind) return null;
  for (let t = from; t < opener; t++) if (tokens[t]!.morph.verbForm === 'Fin') return null;
  return right && [contentSpan(reading, afterConnectives(reading, from, opener), opener - 1), right];
}

/** First token of « , | une information » that ends at `t`, or 0. */
function restatingAt({ tokens, lexicon }: Reading, t: number, floor: number): number {
  const first = t - 1;
  if (first - 1 <= floor || !lexicon.sets.restating.has(tokens[t]!.lemma)) return 0;
  return lexicon.sets.indefinites.has(tokens[first]!.norm) && tokens[first - 1]!.norm === ',' ? first : 0;
}

function opensSentence(reading: Reading, t: number, floor: number): boolean {
  return t === afterConnectives(reading, floor, t + 1);
}

/** « Comme l’a dit X, | le pont fermera »: the clause behind the comma, looked over what is told of X. */
function clauseBehind(
  reading: Reading,
  from: number,
  limit: number,
  cuesAt: ReadonlyMap<number, CueVerb>,
): Span | null {
  const comma = commaFrom(reading, from, limit);
  if (comma < 0 || comma + 1 >= limit) return null;
  return contentSpan(reading, comma + 1, clauseEnd(reading, comma + 1, limit, cuesAt));
}

/** The next comma within reach, or −1. */
function commaFrom({ tokens }: Reading, from: number, limit: number): number {
  const highest = Math.min(limit, from + FURTHEST_COMMA);
  for (let t = from; t < highest; t++) if (tokens[t]!.norm === ',') return t;
  return -1;
}

function sentenceBefore(reading: Reading, cue: CueVerb): Span | null {
  const u = reading.unitOf[cue.group.first]!;
  const before = reading.units[u - 1];
  if (!before || before.paragraph !== reading.units[u]!.paragraph) return null;
  const first = afterConnectives(reading, before.first, before.last);
  return contentSpan(reading, afterTopic(reading, first, before.last), before.last);
}

function clauseBefore(
  reading: Reading,
  cue: CueVerb,
  opener: number,
  contents: ReadonlyMap<number, Span>,
): Span | null {
  const edge = reading.tokens[opener - 1]?.norm === ',' ? opener - 2 : opener - 1;
  if (edge < cue.floor) return null;
  const known = contents.get(reading.tokens[edge]!.end);
  if (known) return known;
  const floor = Math.max(cue.floor, opener - WINDOW);
  // « … que, comme l’a dit X, »: the clause has not begun
  const { pos } = reading.tokens[edge]!;
  if (pos === 'SCONJ' || pos === 'ADP' || pos === 'DET') return null;
  if (edge - floor < FEWEST_WORDS && !reading.tokens.slice(floor, edge + 1).some(isFiniteVerb)) return null;
  return contentSpan(reading, afterConnectives(reading, floor, opener), edge + 1);
}
