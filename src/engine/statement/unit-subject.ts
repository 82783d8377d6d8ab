import type { Span } from '../../text/span.ts';
import { withApposition } from './apposition.ts';
import { canSpeak } from './can-speak.ts';
import { firstCueFrom } from './first-cue.ts';
import type { CueVerb } from './found.ts';
import { headOf, type Phrase, phraseStartingAt } from './noun-phrase.ts';
import { type Reading, tokenSpan } from './reading.ts';
import type { Subject } from './subject.ts';

/** Tokens from a word before a name to the end of the name. */
const LONGEST_NAME = 7;
/** Longest line that is a signature, in tokens. */
const LONGEST_SIGNATURE = 14;

/**
 * The naming of whom a sentence is about: the subject of its first verb outside quotation marks; without a verb, its
 * first noun phrase. With `named`, only a name that opens the sentence. Null where nobody is named who can speak.
 */
export function subjectOfUnit(
  reading: Reading,
  cues: readonly CueVerb[],
  u: number,
  named: boolean,
): Span | null {
  const unit = reading.units[u]!;
  const cue = firstFinite(reading, cues, unit.first, unit.last);
  const subject = cue ? cue.subject : withoutVerb(reading, unit.first, unit.last);
  if (!subject?.phrase || subject.kind === 'own-voice' || !canSpeak(reading, subject)) return null;
  const { first, last } = subject.phrase;
  // « À la barre, Paul Roy, 67 ans, … »
  const opens =
    first === unit.first ||
    (reading.tokens[unit.first]!.pos === 'ADP' && reading.tokens[first - 1]?.norm === ',');
  if (named && !(opens && holdsName(reading, subject.phrase))) return null;
  return tokenSpan(reading, first, last);
}

function firstFinite(
  reading: Reading,
  cues: readonly CueVerb[],
  first: number,
  last: number,
): CueVerb | null {
  for (let k = firstCueFrom(cues, first); k < cues.length && cues[k]!.group.first < last; k++) {
    const { group, subject } = cues[k]!;
    const narrated = group.form === 'finite' && reading.outerOf[group.head]! < 0;
    if (narrated && subject?.kind !== 'relative') return cues[k]!;
  }
  return null;
}

/** « Parmi eux, Théo, 17 ans. » */
function withoutVerb(reading: Reading, first: number, limit: number): Subject | null {
  const { tokens } = reading;
  let t = first;
  if (tokens[t]?.pos === 'ADP') while (t < limit && tokens[t++]!.norm !== ',');
  const name = behindOneWord(reading, t, limit);
  if (name) return { phrase: name, kind: 'named' };
  const phrase = t < limit ? phraseStartingAt(reading, t, limit) : null;
  return phrase && { phrase: withApposition(reading, phrase, limit), kind: 'named' };
}

/** « Ravie, | Léa Roy | : »: a full name right before the colon, one word in front of it. */
function behindOneWord({ tokens }: Reading, first: number, limit: number): Phrase | null {
  if (tokens[first + 1]?.norm !== ',') return null;
  let t = first + 2;
  while (t < limit && t < first + LONGEST_NAME && tokens[t]!.pos === 'PROPN') t++;
  return tokens[t]?.norm === ':' && t - first >= 4 ? { first: first + 2, last: t - 1 } : null;
}

function holdsName(reading: Reading, { first, last }: Phrase): boolean {
  for (let t = first; t <= last; t++) if (reading.tokens[t]!.pos === 'PROPN') return true;
  return false;
}

/** The line below a quotation that fills its paragraph, where it only names somebody: « — Léa Roy, infirmière ». */
export function signatureAfter(reading: Reading, u: number): Span | null {
  const { units, tokens } = reading;
  const line = units[u + 1];
  if (!line || line.paragraph === units[u]!.paragraph || units[u + 2]?.paragraph === line.paragraph)
    return null;
  if (line.last - line.first > LONGEST_SIGNATURE) return null;
  for (let t = line.first; t < line.last; t++)
    if (tokens[t]!.morph.verbForm === 'Fin' || reading.outerOf[t]! >= 0) return null;
  const first = tokens[line.first]!.pos === 'PUNCT' ? line.first + 1 : line.first;
  const phrase = phraseStartingAt(reading, first, line.last);
  if (!phrase || tokens[headOf(reading, phrase)]!.pos !== 'PROPN') return null;
  const whole = withApposition(reading, phrase, line.last);
  const rest = tokens[whole.last + 1];
  const ends = whole.last + 1 >= line.last || (rest?.pos === 'PUNCT' && whole.last + 2 >= line.last);
  return ends ? tokenSpan(reading, whole.first, whole.last) : null;
}
