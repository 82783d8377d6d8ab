import type { Span } from '../../text/span.ts';
import { type Reading, tokenFrom } from './reading.ts';

/** Words of a title at the most. */
const LONGEST = 9;

/**
 * Whether quoted words within a sentence look like a name, not like something said: « l’exposition "Images du ciel" ».
 * They begin with a capital and have no verb of their own.
 */
export function isQuotedTitle(reading: Reading, { start, end }: Span): boolean {
  const { tokens, text } = reading;
  let words = 0;
  let capital = false;
  for (let t = tokenFrom(reading, start); t < tokens.length && tokens[t]!.end <= end; t++) {
    const { pos, morph, start: at } = tokens[t]!;
    if (pos === 'PUNCT') continue;
    if (words++ === 0) capital = /^\p{Lu}/u.test(text.slice(at, at + 2));
    if (!capital || words > LONGEST || morph.verbForm === 'Fin') return false;
  }
  return words > 0;
}
