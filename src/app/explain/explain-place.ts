import type { ExplainedPlace, SeenToken, Token } from '../../model/index.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { spanAt } from '../../text/span-at.ts';
import { placesOf } from './explain-statement.ts';
import { type Seen, within } from './seen.ts';

/** Tokens of a sentence that are listed, around the place. */
const MOST_TOKENS = 200;
/** Quotations within quotations that are listed. */
const MOST_QUOTATIONS = 20;

/** What each stage saw at a place where no statement stands: so that "why not?" has an answer too. */
export function explainPlace(at: number, seen: Seen): ExplainedPlace {
  const { inspection, quote } = seen;
  const { analysis, segmentation, cues } = inspection;
  const { paragraphs, mentions, notUnderstood, statements } = analysis.document;
  const names = new Map(analysis.actors.map((actor) => [actor.id, actor.name]));
  const paragraph = spanAt(paragraphs, at);
  const sentence = segmentation && spanAt(segmentation.sentences, at);
  const around = sentence ?? { start: at, end: at + 1 };
  const missed = notUnderstood.find((span) => span.start <= at && at < span.end);
  const quotations = segmentation?.quotations.filter((span) => span.start <= at && at < span.end) ?? [];
  return {
    at,
    word: quote((segmentation && spanAt(segmentation.tokens, at)) ?? signAt(seen.text, at)),
    paragraph: paragraph && { kind: paragraph.kind, quote: quote(paragraph) },
    sentence: sentence && quote(sentence),
    tokens: sentence && segmentation ? tokensAround(segmentation.tokens, sentence, at, seen) : [],
    quotations: quotations.slice(0, MOST_QUOTATIONS).map(quote),
    cues: within(
      cues.map((cue) => ({ ...cue.span, cue })),
      around,
    ).map(({ cue }) => ({
      quote: quote(cue.span),
      groups: cue.groups,
      subject: cue.subject && quote(cue.subject),
    })),
    names: within(
      mentions.map((mention) => ({ ...mention.span, mention })),
      around,
    ).map(({ mention: { span, type, actor } }) => ({
      quote: quote(span),
      type,
      actor,
      name: actor === null ? null : (names.get(actor) ?? null),
    })),
    figures: seen.figuresIn(around),
    dates: seen.datesIn(around),
    notUnderstood: missed ? quote(missed) : null,
    nearby: statements
      .filter((statement) => placesOf(statement).some((span) => overlaps(span, around)))
      .map((statement) => ({ id: statement.id, at: placesOf(statement)[0]!.start })),
  };
}

/** Longest word that is shown where no token stands, in UTF-16 units to either side. */
const REACH = 30;

/** The word at an offset that no stage has cut into tokens, or the one sign that stands there. */
function signAt(text: string, at: number): Span {
  const before = /[\p{L}\p{N}]*$/u.exec(text.slice(Math.max(0, at - REACH), at))?.[0].length ?? 0;
  const after = /^[\p{L}\p{N}]+/u.exec(text.slice(at, at + REACH))?.[0].length ?? 0;
  if (after > 0) return { start: at - before, end: at + after };
  // both halves of a sign that takes two units
  const start = /^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(Math.max(0, at - 1), at + 1)) ? at - 1 : at;
  return { start, end: start + String.fromCodePoint(text.codePointAt(start) ?? 0).length };
}

function tokensAround(
  tokens: readonly Token[],
  sentence: { readonly first: number; readonly last: number },
  at: number,
  { quote }: Seen,
): SeenToken[] {
  const here = tokens.findIndex((token) => token.end > at);
  const from = Math.max(sentence.first, Math.min(here, sentence.last) - MOST_TOKENS / 2);
  return tokens
    .slice(from, Math.min(sentence.last, from + MOST_TOKENS))
    .map((token) => ({ ...quote(token), pos: token.pos, lemma: token.lemma, form: { ...token.morph } }));
}
