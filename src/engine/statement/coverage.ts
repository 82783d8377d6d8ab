import { compareSpans } from '../../text/span.ts';
import type { Found } from './found.ts';
import type { Reading } from './reading.ts';

/** Whether a token stands in the content of a statement already found. */
export function coverage(reading: Reading, found: readonly Found[]): (token: number) => boolean {
  const covered = new Uint8Array(reading.tokens.length);
  const spans = found.flatMap(({ content }) => content).sort(compareSpans);
  let reach = 0;
  let next = 0;
  reading.tokens.forEach((token, t) => {
    while (next < spans.length && spans[next]!.start <= token.start)
      reach = Math.max(reach, spans[next++]!.end);
    if (token.start < reach) covered[t] = 1;
  });
  return (token) => covered[token] === 1;
}
