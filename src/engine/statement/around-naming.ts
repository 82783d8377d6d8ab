import { afterConnectives, afterTopic, clauseEnd, contentSpan } from './content.ts';
import { isFiniteVerb } from './finite-verb.ts';
import type { CueVerb } from './found.ts';
import { isOpeningMark, type Reading, WINDOW } from './reading.ts';

/** Content before and, where the sentence goes on, after the naming. */
export function aroundNaming(
  reading: Reading,
  floor: number,
  at: number,
  after: number,
  limit: number,
  cuesAt: ReadonlyMap<number, CueVerb>,
) {
  const { tokens } = reading;
  const topic = afterTopic(reading, afterConnectives(reading, floor, at), at);
  const start = afterComplementiser(reading, topic, at);
  const left = contentSpan(reading, afterOther(reading, Math.max(start, at - WINDOW), at), at);
  const next = tokens[after]?.norm === ',' ? after + 1 : after;
  if (creditsOther(reading, next, limit)) return [left];
  const opens = next < limit && isOpeningMark(reading, next);
  if (next >= limit || !(opens || /\p{L}|\p{N}/u.test(tokens[next]!.norm))) return [left];
  // « couvre selon lui la réfection »: no comma, the clause simply goes on
  if (tokens[after]?.norm !== ',' && tokens[at - 1]?.norm === ',') return [left];
  // « selon le quotidien, qui cite un témoin »: the relative clause tells of the one named
  if (reading.lexicon.sets.relativeSubjects.has(tokens[next]!.norm)) return [left];
  return [left, contentSpan(reading, next, clauseEnd(reading, next, limit, cuesAt))];
}

/** « Rappelons qu’à Lorme, selon la mairie, … »: the content begins behind the conjunction. */
function afterComplementiser(reading: Reading, first: number, at: number): number {
  const { tokens, lexicon } = reading;
  for (let t = first; t < at && t < first + 4; t++)
    if (lexicon.sets.complementisers.has(tokens[t]!.norm)) return t + 1;
  return first;
}

/** « 3 000 personnes selon la police, | 5 000 selon les organisateurs »: what comes next has its own speaker. */
function creditsOther(reading: Reading, from: number, limit: number): boolean {
  const { tokens } = reading;
  for (let t = from; t < limit && t < from + 20; t++) {
    if (isFiniteVerb(reading.tokens[t]!)) return false;
    if (tokens[t]!.norm === ',' || tokens[t]!.norm === ';') return false;
    if (t > from && isCueWord(reading, t)) return true;
  }
  return false;
}

/** The mirror of it: where the words credited to the speaker before end. */
function afterOther(reading: Reading, first: number, at: number): number {
  const { tokens } = reading;
  let comma = -1;
  for (let t = at - 1; t > first && t > at - 20; t--) {
    if (isFiniteVerb(reading.tokens[t]!)) return first;
    if (comma < 0 && (tokens[t]!.norm === ',' || tokens[t]!.pos === 'CCONJ')) comma = t;
    if (comma >= 0 && t < comma && isCueWord(reading, t)) return comma + 1;
  }
  return first;
}

function isCueWord(reading: Reading, t: number): boolean {
  const candidates = reading.lexicon.prepositions.get(reading.tokens[t]!.norm);
  return candidates?.some(({ words, ambiguous }) => !ambiguous && words.length === 1) ?? false;
}
