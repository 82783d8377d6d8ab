import type { Span } from '../../text/span.ts';
import type { Found } from './found.ts';
import { afterMedium } from './medium.ts';
import { phraseStartingAt } from './noun-phrase.ts';
import { phraseAt, type Reading, tokenFrom } from './reading.ts';
import { skipTime } from './skip-adverbials.ts';

const REACH = 30;
/** Tokens of a channel behind its opening words. */
const LONGEST_REST = 6;

/** Where it was said: « dans un communiqué », « sur le réseau social X », near the cue, outside the content. */
export function findChannel(reading: Reading, found: Found): Span | null {
  if (found.cueAt < 0 || !found.group) return null;
  const { tokens } = reading;
  const unit = reading.units[reading.unitOf[found.cueAt]!]!;
  const from = Math.max(unit.first, found.cueAt - REACH);
  const to = Math.min(unit.last, found.cueAt + REACH);
  const speaker = found.source ? tokenFrom(reading, found.source.start) : to;
  for (let t = from; t < to; t++) {
    // « à la presse | Paul Vasseur »: the speaker ends it
    const last = channelEnd(reading, t, t < speaker ? Math.min(to, speaker) : to);
    if (last < t) continue;
    const span = { start: tokens[t]!.start, end: endOf(reading, last) };
    const outside = found.content.every((content) => span.end <= content.start || content.end <= span.start);
    if (outside && span.start !== found.source?.start) return span;
  }
  return null;
}

/** Last token of the channel that opens at `t`; before `t` where none does. */
function channelEnd(reading: Reading, t: number, to: number): number {
  const length = phraseAt(reading, reading.lexicon.phrases.channels, t);
  if (length === 0) return afterMedium(reading, t, to) - 1;
  const whole = phraseStartingAt(reading, t + length - 1, to);
  const last = Math.max(t + length - 1, whole ? Math.min(whole.last, t + length + LONGEST_REST) : 0);
  // « dans un message | publié | lundi »
  const dated = reading.tokens[last]!.morph.verbForm === 'Part';
  return dated ? skipTime(reading, last + 1, to) - 1 : last;
}

/** The end of a token, without the full stop of the sentence: « sur X. » */
function endOf({ text, tokens }: Reading, t: number): number {
  const { start, end, norm } = tokens[t]!;
  return norm.length === 2 && text[end - 1] === '.' ? start + 1 : end;
}
