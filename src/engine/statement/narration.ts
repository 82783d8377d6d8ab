import type { CueVerb } from './found.ts';
import { phraseAt, type Reading } from './reading.ts';

function opensClause(reading: Reading, t: number): boolean {
  const { norm, pos } = reading.tokens[t]!;
  const { relativeSubjects, complementisers } = reading.lexicon.sets;
  return pos === 'SCONJ' || relativeSubjects.has(norm) || complementisers.has(norm);
}

/** Tokens of a content in which the article may come back. */
const FURTHEST = 80;

/** « exige la fermeture | et demande que … »: the next verb of the same subject. */
function finiteAt(reading: Reading, from: number, limit: number): boolean {
  const { tokens, lexicon } = reading;
  let t = from;
  while (t < limit && t < from + 3 && lexicon.sets.clitics.has(tokens[t]!.norm) && tokens[t]!.pos !== 'DET')
    t++;
  const token = tokens[t];
  const verb = token?.pos === 'VERB' || token?.pos === 'AUX';
  return t < limit && verb && token.morph.verbForm === 'Fin';
}

/** « salue l’accord, mais | la ministre a refusé »: another subject with a verb of its own. */
function opensMainClause(conjunction: number, end: number, cuesAt: ReadonlyMap<number, CueVerb>): boolean {
  for (let t = conjunction + 2; t < end && t < conjunction + 14; t++) {
    const cue = cuesAt.get(t);
    if (cue?.group.form !== 'finite') continue;
    return cue.subject?.kind === 'named' && cue.subject.phrase!.first === conjunction + 1;
  }
  return false;
}

/** « demande de l’aide | et parle d’un échec »: a finite verb behind a conjunction goes on with the article. */
export function beforeFinite(
  reading: Reading,
  first: number,
  end: number,
  cuesAt: ReadonlyMap<number, CueVerb>,
  depth: number,
): number {
  for (let t = first + 1; t + 1 < end && t < first + FURTHEST; t++) {
    if (reading.innerOf[t] !== depth) continue;
    if (opensClause(reading, t)) return end;
    const joins = reading.tokens[t]!.pos === 'CCONJ';
    if (joins && (finiteAt(reading, t + 1, end) || opensMainClause(t, end, cuesAt))) return t;
  }
  return end;
}

/** « s’est dite inquiète | après que le pont a cédé »: the article tells when and why it was said. */
export function beforeNarration(
  reading: Reading,
  first: number,
  end: number,
  cuesAt: ReadonlyMap<number, CueVerb>,
  depth: number,
): number {
  const { tokens, lexicon } = reading;
  let nested = false;
  for (let t = first + 1; t + 1 < end && t < first + FURTHEST; t++) {
    if (reading.innerOf[t] !== depth) continue;
    if (opensClause(reading, t)) nested = true;
    const joins = !nested && tokens[t]!.pos === 'CCONJ';
    if (joins && (finiteAt(reading, t + 1, end) || opensMainClause(t, end, cuesAt))) return t;
    if (!lexicon.sets.narrativeConjunctions.has(tokens[t]!.norm)) continue;
    const { norm, pos } = tokens[t + 1]!;
    if (
      lexicon.sets.complementisers.has(norm) ||
      // « après des informations selon lesquelles »
      ((pos === 'ADP' || pos === 'DET') && lexicon.sets.nouns.has(tokens[t + 2]?.lemma ?? ''))
    )
      return t;
  }
  return end;
}

/** « a révélé le vol | à la presse »: whom and where it was told is not what was told. */
export function beforeAudience(reading: Reading, first: number, end: number): number {
  const { tokens, lexicon } = reading;
  for (let t = first + 1; t < end && t < first + 60; t++) {
    if (tokens[t]!.pos !== 'ADP' || reading.innerOf[t]! >= 0) continue;
    if (phraseAt(reading, lexicon.phrases.channels, t) > 0) return t;
  }
  return end;
}
