import type { DateMention } from '../../model/date-mention.ts';
import type { Document } from '../../model/document.ts';
import type { Figure } from '../../model/figure.ts';
import type { Mention } from '../../model/mention.ts';
import type { Statement } from '../../model/statement.ts';
import type { Token } from '../../model/token.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { firstFrom } from '../../text/span-at.ts';
import type { ReadText, Revisited } from './comparison.ts';
import type { Word } from './cut-words.ts';
import { wordsOf } from './look.ts';
import { SpanIndex } from './span-index.ts';

/** One text of an edited article, to be asked what stands at a place. */
export interface EditedText {
  readonly document: Document;
  readonly read: ReadText | null;
  readonly statements: SpanIndex<Statement>;
  readonly figures: SpanIndex<Figure>;
  readonly dates: SpanIndex<DateMention>;
  readonly mentions: SpanIndex<Mention>;
}

export function indexText(document: Document, read: ReadText | null): EditedText {
  const { length } = document.text;
  const ownSpan = ({ span }: { readonly span: Span }) => [span];
  return {
    document,
    read,
    statements: new SpanIndex(document.statements, partsOf, length),
    figures: new SpanIndex(document.figures, (figure) => withThing(document, figure), length),
    dates: new SpanIndex(document.dates, ownSpan, length),
    mentions: new SpanIndex(document.mentions, ownSpan, length),
  };
}

/** One place of a text where an article was edited: what it says there, and what is known of it. */
export interface HunkSide {
  readonly document: Document;
  readonly words: readonly Word[];
  /** From the first to the last word; null where this side has none. */
  readonly span: Span | null;
  /** Tokens of the words, and of the sentence around; empty where the language is not known. */
  readonly tokens: readonly Token[];
  readonly sentence: readonly Token[];
  /** The sentence, else the line, around the place. */
  readonly around: Span;
  /** What shares words with the place; statements by their content, source or cue. */
  readonly statements: readonly Statement[];
  readonly figures: readonly Figure[];
  readonly dates: readonly DateMention[];
  /** The same of the whole sentence. */
  readonly sentenceFigures: readonly Figure[];
  readonly sentenceDates: readonly DateMention[];
  readonly mentions: readonly Mention[];
}

/** Both sides of an edited place. */
export interface Hunk {
  readonly article: Revisited;
  readonly old: HunkSide;
  readonly new: HunkSide;
  readonly known: ReadText['words'] | null;
}

/** What a judge says of a hunk; null: nothing in its field changed. */
export interface Judgement {
  readonly kind: 'figure' | 'date' | 'certainty' | 'negation' | 'source' | 'name';
  readonly why: string;
  readonly certainty?: 'dropped' | 'added';
}

/** Farthest that what a figure counts stands behind it, in UTF-16 units. */
const THING = 60;

/** A figure with the noun behind it: « 12 » and « blessés ». */
function withThing({ text }: Document, { span, thing }: Figure): readonly Span[] {
  const at = thing === '' ? -1 : text.slice(span.end, span.end + THING).indexOf(thing);
  return at < 0 ? [span] : [span, { start: span.end + at, end: span.end + at + thing.length }];
}

/** One side of a hunk. `at` is where it is in the text, also where it has no words. */
export function takeSide(text: EditedText, words: readonly Word[], at: number): HunkSide {
  const { document } = text;
  const first = words[0];
  const span = first === undefined ? null : { start: first.start, end: words.at(-1)!.end };
  const place = span ?? { start: at, end: at };
  const { sentence, around } = surroundings(text, place);
  return {
    document,
    words,
    span,
    sentence,
    around,
    tokens: span === null ? [] : sentence.filter((token) => overlaps(token, span)),
    statements: span === null ? [] : text.statements.at(span),
    figures: span === null ? [] : text.figures.at(span),
    dates: span === null ? [] : text.dates.at(span),
    sentenceFigures: text.figures.at(around),
    sentenceDates: text.dates.at(around),
    mentions: span === null ? [] : text.mentions.at(span),
  };
}

/** Tokens of a sentence; from more, what is around a place is taken by its distance. */
const LONGEST_SENTENCE = 400;
const DISTANCE = 60;

/** The sentences that a place lies in, as tokens and as a span; else its line. */
function surroundings({ document, read }: EditedText, place: Span): Pick<HunkSide, 'sentence' | 'around'> {
  const line = lineAround(document.text, place);
  const sentences = read === null ? [] : sentencesAt(read, place);
  const [opening, closing] = [sentences[0], sentences.at(-1)];
  if (read === null || opening === undefined || closing === undefined) return { sentence: [], around: line };
  if (closing.last - opening.first > LONGEST_SENTENCE) {
    const [from, to] = [firstFrom(read.tokens, place.start), firstFrom(read.tokens, place.end)];
    return { sentence: read.tokens.slice(Math.max(0, from - DISTANCE), to + DISTANCE), around: line };
  }
  return {
    sentence: read.tokens.slice(opening.first, closing.last),
    around: { start: Math.min(opening.start, place.start), end: Math.max(closing.end, place.end) },
  };
}

/** All spans of a statement: content, source, cue. */
function partsOf(statement: Statement): readonly Span[] {
  return [...wordsOf(statement), statement.source, statement.cue].filter((part) => part !== null);
}

/** Pairs of one statement before and after, that the hunk lies in on at least one side. */
export function statementPairs({
  article,
  old,
  new: next,
}: Hunk): readonly (readonly [Statement, Statement])[] {
  const pairs = new Map<string, readonly [Statement, Statement]>();
  for (const statement of old.statements) {
    const other = article.newOf.get(statement.id);
    if (other !== undefined) pairs.set(statement.id, [statement, other]);
  }
  for (const statement of next.statements) {
    const other = article.oldOf.get(statement.id);
    if (other !== undefined) pairs.set(other.id, [other, statement]);
  }
  return [...pairs.values()];
}

/** The sentences that share a unit with the place; an empty place is in the sentence that it stands in or ends. */
function sentencesAt({ sentences }: ReadText, { start, end }: Span) {
  let index = firstFrom(sentences, start);
  if (sentences[index - 1] !== undefined && sentences[index - 1]!.end > start) index--;
  const found = [];
  for (; index < sentences.length && sentences[index]!.start < end; index++) found.push(sentences[index]!);
  if (found.length > 0 || start !== end) return found;
  const before = sentences.slice(0, index).at(-1);
  return before !== undefined && before.end >= start ? [before] : [];
}

function lineAround(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from > 0 && start - from < LINE && text[from - 1] !== '\n') from--;
  while (to < text.length && to - end < LINE && text[to] !== '\n') to++;
  return { start: from, end: to };
}

/** Farthest that the line around a place is followed, in UTF-16 units. */
const LINE = 400;
