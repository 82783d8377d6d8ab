import type { Found } from '../found.ts';
import type { Reading } from '../reading.ts';
import { holdsDeadline } from './deadline.ts';

/**
 * The French conditional is three things. Reportative: « aurait quitté », « serait à Rome selon un témoin ». Future
 * seen from the past: « a dit que le train partirait », in a clause under a past cue. Hypothetical: judged before.
 */
export function isReportative(reading: Reading, found: Found, t: number): boolean {
  const { lexicon, tokens } = reading;
  if (!lexicon.grammar.reportativeConditional) return false;
  const { expectation, modals } = lexicon.stance;
  const auxiliary = lexicon.sets.auxiliaries.has(tokens[t]!.lemma);
  const participle = auxiliary ? participleAfter(reading, t) : -1;
  // « aurait dû fermer » judges what was not done
  if (participle >= 0 && expectation.has(tokens[participle]!.lemma)) return false;
  if (found.group?.past && found.rule === 'clause' && !found.roles.includes('recounts'))
    return isPerfect(reading, t, participle) && !holdsDeadline(reading, t);
  if (expectation.has(tokens[t]!.lemma) || inRelativeClause(reading, t)) return false;
  if (reading.outerOf[t]! >= 0 && found.rule !== 'preposition') return false;
  if (participle >= 0 && modals.has(tokens[participle]!.lemma)) return true;
  return auxiliary || REPORTING_RULES.has(found.rule) || found.roles.includes('recounts');
}

/** Rules whose content the article does not vouch for, whatever the verb in it. */
const REPORTING_RULES: ReadonlySet<string> = new Set([
  'preposition',
  'noun-clause',
  'parenthetical',
  'referring',
]);

/** « aurait quitté », « seraient entrés »; « seraient vendus » is a passive of what is to come. */
function isPerfect({ tokens, lexicon }: Reading, t: number, participle: number): boolean {
  if (participle < 0) return false;
  return (
    tokens[t]!.lemma !== lexicon.data.passive || lexicon.sets.unaccusatives.has(tokens[participle]!.lemma)
  );
}

function participleAfter({ tokens }: Reading, t: number): number {
  for (let k = t + 1; k < tokens.length && k < t + 5; k++) {
    const { pos, morph } = tokens[k]!;
    if (morph.verbForm === 'Part') return k;
    if (pos !== 'ADV') return -1;
  }
  return -1;
}

/** « le tramway, qui desservirait dix communes »: what a plan would bring, told in passing. */
export function inRelativeClause({ tokens, lexicon }: Reading, t: number): boolean {
  for (let k = t - 1; k >= 0 && k > t - 12; k--) {
    const { norm, morph } = tokens[k]!;
    // “a crust | that could cross an ocean”
    const relative = k === t - 1 && lexicon.grammar.relativeBeforeVerb && lexicon.sets.relatives.has(norm);
    if (relative || lexicon.sets.relativeSubjects.has(norm)) return true;
    if (morph.verbForm === 'Fin' || norm === ',') return false;
  }
  return false;
}
