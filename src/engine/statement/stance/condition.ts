import { indexPhrases, type PhraseIndex } from '../cue-lexicon.ts';
import { phraseAt, type Reading } from '../reading.ts';
import { judged, type StanceJudge } from './stance-judge.ts';

/** « se dit prêt à négocier » */
export const readiness: StanceJudge = ({ reading, words }) => {
  const { readiness } = reading.lexicon.data.stance;
  const ready = words.slice(0, 4).find((t) => {
    const { pos, lemma, morph } = reading.tokens[t]!;
    return (pos === 'ADJ' || morph.verbForm === 'Part') && readiness.includes(lemma);
  });
  return judged('conditional', 'readiness', ready);
};

/** A promise, threat or forecast that depends on something: « si …, nous agirons », « menace de fermer si ». */
export const condition: StanceJudge = ({ reading, found, words }) => {
  const { stance } = reading.lexicon.data;
  const index = conditionIndex(reading);
  let opened = -1;
  // « menace de fermer si »: a promise or threat speaks of what is to come
  let planned = found.rule === 'infinitive' && found.roles.includes('promises');
  for (const t of words) {
    const token = reading.tokens[t]!;
    if (phraseAt(reading, index, t) > 0 && token.pos !== 'ADV' && !isIndirectQuestion(reading, t)) opened = t;
    const { mood, tense } = token.morph;
    if (mood === 'Cnd' || tense === 'Fut' || stance.modals.includes(token.lemma)) planned = true;
  }
  return planned ? judged('conditional', 'condition', opened) : null;
};

/** « savoir si »: the word asks, it sets no condition. */
function isIndirectQuestion(reading: Reading, t: number): boolean {
  const { knowing, asking } = reading.lexicon.data.stance;
  for (let k = t - 1; k >= 0 && k > t - 4; k--) {
    const { lemma, pos } = reading.tokens[k]!;
    if (knowing.includes(lemma) || asking.includes(lemma)) return true;
    if (pos === 'PUNCT') return false;
  }
  return false;
}

const indexes = new WeakMap<object, PhraseIndex>();

function conditionIndex(reading: Reading): PhraseIndex {
  const { conditions } = reading.lexicon.data.stance;
  const known = indexes.get(conditions) ?? indexPhrases(conditions);
  indexes.set(conditions, known);
  return known;
}
