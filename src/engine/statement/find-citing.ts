import type { Span } from '../../text/span.ts';
import { withApposition } from './apposition.ts';
import { canSpeak } from './can-speak.ts';
import { firstCueFrom } from './first-cue.ts';
import type { CueVerb, Found } from './found.ts';
import { phraseStartingAt } from './noun-phrase.ts';
import { type Reading, tokenSpan } from './reading.ts';

/** The authority that the speaker cites: « Les médias locaux, citant la police, ont rapporté que … ». */
export function findCiting(reading: Reading, found: Found, cues: readonly CueVerb[]): Span | null {
  if (found.cueAt < 0) return null;
  const { tokens, lexicon } = reading;
  const unit = reading.units[reading.unitOf[found.cueAt]!]!;
  for (let k = firstCueFrom(cues, Math.max(unit.first, found.cueAt - 40)); k < cues.length; k++) {
    const { group, last, limit, subject } = cues[k]!;
    if (group.first >= unit.last || group.first > found.cueAt + 40) break;
    if (!lexicon.sets.citing.has(tokens[group.head]!.lemma)) continue;
    // « X, citant Y » or « X, qui cite Y »
    const cited =
      subject?.kind === 'relative' &&
      subject.phrase &&
      tokens[subject.phrase.first]!.start >= (found.source?.start ?? 0);
    if (group.form !== 'present-participle' && !cited) continue;
    const at = tokens[group.first]!.start;
    if (found.content.some((span) => span.start <= at && at < span.end)) continue;
    // « qui s’appuie | sur une source »
    const from = tokens[last + 1]?.pos === 'ADP' ? last + 2 : last + 1;
    const phrase = phraseStartingAt(reading, from, limit);
    if (!phrase || !canSpeak(reading, { phrase, kind: 'named' })) continue;
    const whole = withApposition(reading, phrase, limit);
    return tokenSpan(reading, whole.first, whole.last);
  }
  return null;
}
