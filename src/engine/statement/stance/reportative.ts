import type { Found } from '../found.ts';
import type { Reading } from '../reading.ts';

/**
 * The French conditional is three things. Reportative: « aurait quitté », « serait à Rome selon un témoin ». Future
 * seen from the past: « a dit que le train partirait », in a clause under a past cue. Hypothetical: judged before.
 */
export function isReportative(reading: Reading, found: Found, t: number): boolean {
  const { lexicon, tokens } = reading;
  const auxiliary = lexicon.sets.auxiliaries.has(tokens[t]!.lemma);
  const underPastCue = found.rule === 'clause' && found.group?.past === true;
  const perfect = auxiliary && followsParticiple(reading, t);
  if (underPastCue) return perfect && tokens[t]!.lemma !== lexicon.data.passive;
  if (lexicon.data.stance.expectation.includes(tokens[t]!.lemma)) return false;
  if (reading.outerOf[t]! >= 0 && found.rule !== 'preposition') return false;
  return (
    auxiliary ||
    found.rule === 'preposition' ||
    found.rule === 'noun-clause' ||
    found.rule === 'parenthetical'
  );
}

function followsParticiple(reading: Reading, t: number): boolean {
  for (let k = t + 1; k < reading.tokens.length && k < t + 5; k++) {
    const { pos, morph } = reading.tokens[k]!;
    if (morph.verbForm === 'Part') return true;
    if (pos !== 'ADV') return false;
  }
  return false;
}
