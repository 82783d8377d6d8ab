import { phraseAt, type Reading } from '../reading.ts';
import { judged, type StanceContext, type StanceJudge } from './stance-judge.ts';

/** « se dit prêt à négocier », « assure qu’elle est prête à partir »; but « l’accord est prêt » is a fact. */
export const readiness: StanceJudge = ({ reading, words }) => {
  const { readiness } = reading.lexicon.stance;
  const { subjectPronouns, ownVoice } = reading.lexicon.sets;
  for (const t of words.slice(0, 7)) {
    const { pos, lemma, norm, morph } = reading.tokens[t]!;
    if ((pos === 'ADJ' || morph.verbForm === 'Part') && readiness.has(lemma))
      return judged('conditional', 'readiness', t);
    const speaker = subjectPronouns.has(norm) || ownVoice.has(norm);
    if (pos === 'NOUN' || pos === 'PROPN' || pos === 'DET' || (pos === 'PRON' && !speaker)) return null;
  }
  return null;
};

/**
 * A promise, threat or plan that depends on something: « si …, nous agirons », « menace de fermer si ». Condition and
 * plan stand in one sentence.
 */
export const condition: StanceJudge = (context) => {
  const { reading, found, words } = context;
  // « menace de fermer si », « promet 40 trains si »: a promise or threat speaks of what is to come
  const promised =
    found.roles.includes('promises') && found.rule !== 'parenthetical' && found.rule !== 'colon';
  const planned = new Set(words.filter((t) => isPlan(reading, t)).map((t) => reading.sentenceOf[t]!));
  const opener = words.find(
    (t) =>
      phraseAt(reading, reading.lexicon.stance.strictConditions, t) > 0 ||
      ((promised || planned.has(reading.sentenceOf[t]!)) && opensCondition(context, t)),
  );
  return judged('conditional', 'condition', opener);
};

/** A verb of what is to come or could be, whose subject does something: not « ce sera la fin ». */
function isPlan({ tokens, lexicon }: Reading, t: number): boolean {
  const { lemma, morph, pos } = tokens[t]!;
  if (pos !== 'VERB' && pos !== 'AUX') return false;
  const { mood, tense, person } = morph;
  const modal = lexicon.stance.modals.has(lemma) && person === 1;
  if (mood !== 'Cnd' && tense !== 'Fut' && !modal) return false;
  let before = t - 1;
  while (
    before > 0 &&
    (lexicon.sets.clitics.has(tokens[before]!.norm) ||
      lexicon.sets.negationParticles.has(tokens[before]!.norm))
  )
    before--;
  return (
    !lexicon.sets.emptySubjects.has(tokens[before]?.norm ?? '') ||
    lexicon.sets.impersonalSubjects.has(tokens[before]!.norm)
  );
}

function opensCondition({ reading }: StanceContext, t: number): boolean {
  const { conditions, temporal } = reading.lexicon.stance;
  const token = reading.tokens[t]!;
  const length = phraseAt(reading, conditions, t);
  if (length === 0 || (length === 1 && token.pos === 'ADV' && !temporal.has(token.norm))) return false;
  // « même si » concedes
  const before = reading.tokens[t - 1];
  if (before?.pos !== 'ADP' && reading.lexicon.sets.compoundConjunctions.has(before?.norm ?? ''))
    return false;
  if (isIndirectQuestion(reading, t)) return false;
  return !temporal.has(token.norm) || isToCome(reading, t);
}

/** « quand ils cesseront »: the clause is about what is to come. */
function isToCome({ tokens }: Reading, opener: number): boolean {
  for (let t = opener + 1; t < tokens.length && t < opener + 12; t++) {
    const { mood, tense, verbForm } = tokens[t]!.morph;
    if (verbForm === 'Fin') return mood === 'Cnd' || tense === 'Fut';
  }
  return false;
}

/** « savoir si »: the word asks, it sets no condition. */
function isIndirectQuestion(reading: Reading, t: number): boolean {
  const { knowing, asking, ignoring } = reading.lexicon.stance;
  for (let k = t - 1; k >= 0 && k > t - 4; k--) {
    const { lemma, norm, pos } = reading.tokens[k]!;
    // « dijo | que firmará si »: the question would stand before the clause
    if (reading.lexicon.sets.complementisers.has(norm)) return false;
    if (knowing.has(lemma) || asking.has(lemma) || ignoring.has(lemma)) return true;
    if (pos === 'PUNCT') return false;
  }
  return false;
}
