import { indexPhrases, type PhraseIndex } from '../cue-lexicon.ts';
import { phraseAt, type Reading } from '../reading.ts';
import { isReportative } from './reportative.ts';
import { type Judgement, judged, judgedByCue, type StanceContext, type StanceJudge } from './stance-judge.ts';

/** « soupçonne », and « aurait déclaré »: the act itself is hedged. */
export const hedgingCue: StanceJudge = ({ found }) => {
  if (found.act === 'hedge') return judgedByCue('hedge', 'hedging-verb');
  return found.group?.conditional ? judgedByCue('hedge', 'hedged-cue') : null;
};

/** « probablement », « semble », « la possibilité de », « pourrait », « aurait quitté »: the content is hedged. */
export const doubtInContent: StanceJudge = (context) => {
  for (let w = 0; w < context.words.length; w++) {
    const judgement = doubtAt(context, w);
    if (judgement) return judgement;
  }
  return null;
};

function doubtAt({ reading, found, words }: StanceContext, w: number): Judgement | null {
  const { stance } = reading.lexicon.data;
  const t = words[w]!;
  const { pos, lemma, morph } = reading.tokens[t]!;
  if (phraseAt(reading, doubtIndex(reading), t) > 0) return judged('hedge', 'doubt-word', t);
  if (
    w < 3 &&
    pos === 'NOUN' &&
    stance.doubtNouns.includes(lemma) &&
    found.rule === 'object' &&
    !found.roles.includes('warns')
  )
    return judged('hedge', 'doubt-noun', t);
  if (pos !== 'VERB' && pos !== 'AUX') return null;
  if (stance.doubtVerbs.includes(lemma) && morph.verbForm === 'Fin') return judged('hedge', 'doubt-verb', t);
  if (morph.mood !== 'Cnd') return null;
  if (stance.modals.includes(lemma)) return judged('hedge', 'modal', t);
  return isReportative(reading, found, t) ? judged('hedge', 'reportative-conditional', t) : null;
}

const indexes = new WeakMap<object, PhraseIndex>();

function doubtIndex(reading: Reading): PhraseIndex {
  const { doubt } = reading.lexicon.data.stance;
  const known = indexes.get(doubt) ?? indexPhrases(doubt);
  indexes.set(doubt, known);
  return known;
}
