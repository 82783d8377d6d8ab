import { phraseAt, type Reading, tokenFrom } from '../reading.ts';
import { hearsayAdverb } from '../rules/hearsay.ts';
import type { VerbGroup } from '../verb-group.ts';
import { holdsDeadline } from './deadline.ts';
import { findPhrase } from './phrase-in.ts';
import { inRelativeClause, isReportative } from './reportative.ts';
import { type Judgement, judged, judgedByCue, type StanceContext, type StanceJudge } from './stance-judge.ts';

/** « soupçonne », « aurait déclaré », « selon des informations non confirmées »: the act itself is hedged. */
export const hedgingCue: StanceJudge = ({ reading, found }) => {
  if (found.act === 'hedge') return judgedByCue('hedge', 'hedging-verb');
  if (found.group?.conditional && !isPolite(reading, found.group)) return judgedByCue('hedge', 'hedged-cue');
  const adverb = found.group ? hearsayAdverb(reading, found.group) : -1;
  if (adverb >= 0) return judged('hedge', 'doubt-word', adverb);
  if (!found.source) return null;
  const source: number[] = [];
  for (
    let t = tokenFrom(reading, found.source.start);
    reading.tokens[t] && reading.tokens[t]!.end <= found.source.end;
    t++
  )
    source.push(t);
  return judged('hedge', 'doubt-word', findPhrase(reading, reading.lexicon.stance.doubt, source));
};

/** « je voudrais rappeler que » */
function isPolite({ tokens, lexicon }: Reading, { firstPerson, first, head }: VerbGroup): boolean {
  return firstPerson && first !== head && lexicon.stance.supposing.has(tokens[first]!.lemma);
}

/** « probablement », « semble », « la possibilité de », « pourrait », « aurait quitté »: the content is hedged. */
export const doubtInContent: StanceJudge = (context) => {
  for (let w = 0; w < context.words.length; w++) {
    const judgement = doubtAt(context, w);
    if (judgement) return judgement;
  }
  return null;
};

function doubtAt({ reading, found, words }: StanceContext, w: number): Judgement | null {
  const { stance } = reading.lexicon;
  const t = words[w]!;
  const { pos, lemma, morph } = reading.tokens[t]!;
  if (phraseAt(reading, stance.doubt, t) > 0 && !isReason(reading, t))
    return judged('hedge', 'doubt-word', t);
  const object = found.rule === 'object' && !found.roles.includes('warns');
  if (w < 3 && pos === 'NOUN' && stance.doubtNouns.has(lemma) && object)
    return judged('hedge', 'doubt-noun', t);
  if (pos !== 'VERB' && pos !== 'AUX') return null;
  if (w < 3 && stance.suspecting.has(lemma) && !isTheirs(reading, t)) return judged('hedge', 'doubt-verb', t);
  if (stance.doubtVerbs.has(lemma) && seems(reading, t)) return judged('hedge', 'doubt-verb', t);
  if (stance.modals.has(lemma) && mayHaveBeen(reading, t)) return judged('hedge', 'modal', t);
  if (morph.mood !== 'Cnd') return null;
  if (stance.modals.has(lemma) && !governs(reading, t)) return null;
  if (stance.modals.has(lemma))
    return isPermitted(reading, found.group?.past === true, t) ? null : judged('hedge', 'modal', t);
  return isReportative(reading, found, t) ? judged('hedge', 'reportative-conditional', t) : null;
}

/** “were arrested for | allegedly | throwing stones”: the arrest is no hearsay. */
function isReason({ tokens, lexicon }: Reading, t: number): boolean {
  const { verbForm, tense } = tokens[t + 1]?.morph ?? {};
  return lexicon.sets.hearsayAdverbs.has(tokens[t]!.norm) && verbForm === 'Part' && tense === 'Pres';
}

/** « "Ils pensent que…", dit-elle »: within quotation marks the third person is not the speaker. */
function isTheirs({ tokens, outerOf, lexicon }: Reading, t: number): boolean {
  return outerOf[t]! >= 0 && lexicon.sets.subjectPronouns.has(tokens[t - 1]?.norm ?? '');
}

/** “might fall”, not “all we could”, nor of somebody in passing: “anybody who might need it”. */
function governs(reading: Reading, t: number): boolean {
  if (!reading.lexicon.grammar.ambiguousModals) return true;
  return reading.tokens[t + 1]?.pos !== 'PUNCT' && !inRelativeClause(reading, t);
}

/** « semble fermé », « paraît que », but « le livre paraîtra en mai », « comme bon lui semble ». */
function seems({ tokens }: Reading, t: number): boolean {
  const { verbForm, tense } = tokens[t]!.morph;
  if (verbForm !== 'Fin' || tense === 'Fut') return false;
  let next = t + 1;
  while (tokens[next]?.pos === 'ADV') next++;
  const pos = tokens[next]?.pos ?? 'PUNCT';
  if (pos === 'PRON') return tokens[next]!.norm.startsWith('-');
  return pos !== 'PUNCT' && pos !== 'CCONJ';
}

/** « peut avoir été causé »: the modal with a perfect supposes. */
function mayHaveBeen({ tokens, lexicon }: Reading, t: number): boolean {
  if (tokens[t]!.morph.verbForm !== 'Fin') return false;
  let next = t + 1;
  while (tokens[next]?.pos === 'ADV') next++;
  const auxiliary =
    tokens[next]?.morph.verbForm === 'Inf' && lexicon.sets.auxiliaries.has(tokens[next]!.lemma);
  return (
    auxiliary && tokens[next]!.lemma !== lexicon.data.passive && tokens[next + 1]?.morph.verbForm === 'Part'
  );
}

/** « a annoncé que les jeunes pourraient voyager gratuitement dès lundi »: the future of what is allowed. */
function isPermitted(reading: Reading, underPastCue: boolean, t: number): boolean {
  return underPastCue && holdsDeadline(reading, t);
}
