import type { DatedEvent } from '../../model/analysis.ts';
import type { DateExpression } from '../../model/date-expression.ts';
import type { Statement } from '../../model/statement.ts';
import type { Sentence } from '../../model/token.ts';
import type { Span } from '../../text/span.ts';
import { firstFrom } from '../../text/span-at.ts';
import { trimOpening } from './describe-statement.ts';
import { itemAt, itemsWithin } from './locate.ts';
import { type Reading, tokensOf } from './reading.ts';

/** Tokens around a date in which the verb that it belongs to is looked for. */
const REACH = 40;
/** Tokens before a date in which a noun that it narrows is looked for: « l’élection du 5 novembre ». */
const NOUN_REACH = 4;

/**
 * Which dates tell when an event took place, and which tell when something was said: « a déclaré jeudi que le pont
 * avait cédé le 3 mai » dates the saying by Thursday and the event by 3 May. A date belongs to the finite verb next
 * before it in its clause, else to the next after it; where that verb is a cue, it is the day of saying.
 */
export function describeEvents(reading: Reading): {
  readonly events: readonly DatedEvent[];
  readonly said: ReadonlyMap<string, number>;
} {
  const cues = reading.statements.filter((statement) => statement.cue !== null);
  const sortedCues = cues
    .map((statement) => ({ start: statement.cue!.start, end: statement.cue!.end, statement }))
    .sort((a, b) => a.start - b.start);
  const contents = innermostContents(reading.statements);
  const events: DatedEvent[] = [];
  const said = new Map<string, number>();
  for (const [index, date] of reading.dates.entries()) {
    const sentence = reading.segmentation.sentences[itemAt(reading.segmentation.sentences, date.start)];
    if (sentence === undefined || date.parts.type === 'since') continue;
    const holder = contents.find(date);
    const span = holder === null ? sentence : intersect(holder.span, sentence);
    const noun = nounBefore(date, reading);
    const verb = noun ? null : governingVerb(date, span, holder === null ? contents : null, reading);
    if (!noun && verb === null && !isEntry(date, sentence, reading)) continue;
    const cue = verb === null ? null : cueAt(sortedCues, reading.segmentation.tokens[verb]!.start);
    if (cue !== null) {
      if (!said.has(cue.id)) said.set(cue.id, index);
      continue;
    }
    events.push(eventOf(index, span, holder?.statement.id ?? null, reading));
  }
  shareSaid(reading.statements, said);
  return { events, said };
}

function eventOf(date: number, span: Span, statement: string | null, reading: Reading): DatedEvent {
  const terms = new Set<string>();
  const events = new Set<string>();
  for (const token of tokensOf(reading, [span])) {
    for (const term of reading.keys[token]!.terms) terms.add(term);
    for (const event of reading.keys[token]!.events) events.add(event);
  }
  return {
    date,
    span: statement === null ? { start: span.start, end: span.end } : trimOpening(span, reading),
    terms: [...terms],
    events: [...events],
    statement,
  };
}

/** A line of an agenda: no finite verb, the date at its head or an event noun in it. */
function isEntry(date: DateExpression, sentence: Sentence, reading: Reading): boolean {
  const { tokens } = reading.segmentation;
  let event = false;
  for (let index = sentence.first; index < Math.min(sentence.last, sentence.first + REACH); index++) {
    if (tokens[index]!.morph.verbForm === 'Fin') return false;
    if (reading.keys[index]!.events.length > 0) event = true;
  }
  const before = firstFrom(tokens, date.start) - sentence.first;
  return sentence.last - sentence.first >= ENTRY_TOKENS && (event || before <= ENTRY_HEAD);
}

/** Tokens of an agenda line at least, and those that may stand before its date. */
const ENTRY_TOKENS = 5;
const ENTRY_HEAD = 2;

/** Whether an event noun stands just before the date and the date narrows it. */
function nounBefore(date: DateExpression, reading: Reading): boolean {
  const { tokens } = reading.segmentation;
  const at = firstFrom(tokens, date.start);
  for (let index = at - 1; index >= 0 && index >= at - NOUN_REACH; index--) {
    const token = tokens[index]!;
    if (
      token.pos === 'VERB' ||
      token.pos === 'AUX' ||
      token.pos === 'PUNCT' ||
      token.morph.verbForm === 'Fin'
    )
      return false;
    if (token.pos === 'NOUN')
      return (
        index >= at - NOUN_REACH && reading.keys[index]!.events.length > 0 && hasLink(at, index, reading)
      );
  }
  return false;
}

/** A preposition right before the date ties it to the noun: « le sommet de jeudi », not « le vote jeudi ». */
function hasLink(date: number, noun: number, reading: Reading): boolean {
  for (let index = noun + 1; index < date; index++) {
    if (reading.segmentation.tokens[index]!.pos === 'ADP') return true;
  }
  const first = reading.segmentation.tokens[date];
  return first !== undefined && first.pos === 'ADP';
}

function governingVerb(
  date: DateExpression,
  span: Span,
  contents: Contents | null,
  reading: Reading,
): number | null {
  const { tokens } = reading.segmentation;
  const { first, last } = itemsWithin(tokens, span);
  const at = firstFrom(tokens, date.start);
  const isVerb = (index: number): boolean => {
    const token = tokens[index]!;
    if (token.morph.verbForm !== 'Fin' || token.start < span.start || token.end > span.end) return false;
    return contents === null || contents.find(token) === null;
  };
  for (let index = at - 1; index >= Math.max(first, at - REACH); index--) if (isVerb(index)) return index;
  for (let index = at; index < Math.min(last, at + REACH); index++) if (isVerb(index)) return index;
  return null;
}

type Cue = Span & { readonly statement: Statement };

function cueAt(cues: readonly Cue[], offset: number): Statement | null {
  let index = firstFrom(cues, offset + 1) - 1;
  for (let steps = 0; index >= 0 && steps < 4; index--, steps++) {
    if (cues[index]!.end > offset) return cues[index]!.statement;
  }
  return null;
}

/** One clause may serve several statements: those with the same cue were said on the same day. */
function shareSaid(statements: readonly Statement[], said: Map<string, number>): void {
  const byCue = new Map<number, number>();
  for (const statement of statements) {
    const date = said.get(statement.id);
    if (date !== undefined && statement.cue !== null) byCue.set(statement.cue.start, date);
  }
  for (const statement of statements) {
    const date = statement.cue === null ? undefined : byCue.get(statement.cue.start);
    if (date !== undefined && !said.has(statement.id)) said.set(statement.id, date);
  }
}

interface Contents {
  /** The innermost content that holds a span. */
  readonly find: (span: Span) => { readonly span: Span; readonly statement: Statement } | null;
}

/** Contents cut into a flat list of stretches, each with the innermost statement that holds it. */
function innermostContents(statements: readonly Statement[]): Contents {
  const bounds = statements
    .flatMap((statement) => statement.content.map((span) => ({ span, statement })))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const flat: { start: number; end: number; span: Span; statement: Statement }[] = [];
  const open: { span: Span; statement: Statement }[] = [];
  let from = 0;
  const emit = (until: number): void => {
    const top = open.at(-1);
    if (top !== undefined && until > from)
      flat.push({ start: from, end: until, span: top.span, statement: top.statement });
    from = Math.max(from, until);
  };
  const closeUntil = (offset: number): void => {
    for (let top = open.at(-1); top !== undefined && top.span.end <= offset; top = open.at(-1)) {
      emit(top.span.end);
      open.pop();
    }
  };
  for (const bound of bounds) {
    closeUntil(bound.span.start);
    emit(bound.span.start);
    open.push(bound);
  }
  closeUntil(Number.POSITIVE_INFINITY);
  return {
    find: (span) => {
      const index = itemAt(flat, span.start);
      return index < 0 ? null : flat[index]!;
    },
  };
}

function intersect(a: Span, b: Span): Span {
  return { start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) };
}
