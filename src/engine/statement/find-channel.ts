import type { Span } from '../../text/span.ts';
import type { Found } from './found.ts';
import { phraseStartingAt } from './noun-phrase.ts';
import { phraseAt, type Reading, tokenSpan } from './reading.ts';

const REACH = 30;

/** Where it was said: « dans un communiqué », « lors d’une conférence de presse », near the cue, outside the content. */
export function findChannel(reading: Reading, found: Found): Span | null {
  if (found.cueAt < 0 || !found.group) return null;
  const { tokens, lexicon } = reading;
  const unit = reading.units[reading.unitOf[found.cueAt]!]!;
  const from = Math.max(unit.first, found.cueAt - REACH);
  const to = Math.min(unit.last, found.cueAt + REACH);
  for (let t = from; t < to; t++) {
    const length = phraseAt(reading, lexicon.phrases.channels, t);
    if (length === 0) continue;
    const whole = phraseStartingAt(reading, t + length - 1, to);
    const span = tokenSpan(
      reading,
      t,
      Math.max(t + length - 1, whole ? Math.min(whole.last, t + length + 6) : 0),
    );
    const outside = found.content.every((content) => span.end <= content.start || content.end <= span.start);
    if (outside && tokens[t]!.start !== found.source?.start) return span;
  }
  return null;
}
