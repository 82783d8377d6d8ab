import { compareSpans, type Span } from '../../../text/span.ts';
import { type Reading, tokenFrom } from '../reading.ts';

const LONGEST_LOOK = 160;
/** Longer than this list, what is credited to others inside a content is no natural text. */
const MOST_INNER = 40;

/**
 * Token indices of a content. What `inner` statements credit to others is left out, as long as something of the
 * speaker's own remains.
 */
export function contentWords(reading: Reading, content: readonly Span[], inner: readonly Span[]): number[] {
  const all = tokensOf(reading, content);
  if (inner.length === 0 || inner.length > MOST_INNER) return all;
  const holes = [...inner].sort(compareSpans);
  const own = all.filter((t) => {
    const { start, end } = reading.tokens[t]!;
    return !holes.some((hole) => hole.start <= start && end <= hole.end);
  });
  const speaks = own.some((t) => reading.tokens[t]!.pos !== 'PUNCT');
  return speaks ? own : all;
}

function tokensOf(reading: Reading, content: readonly Span[]): number[] {
  const { tokens } = reading;
  const list: number[] = [];
  for (const span of content) {
    for (
      let t = tokenFrom(reading, span.start);
      t < tokens.length && tokens[t]!.end <= span.end && list.length < LONGEST_LOOK;
      t++
    )
      list.push(t);
  }
  return list;
}
