import type { Reading } from '../reading.ts';
import { findPhrase } from './phrase-in.ts';
import { type Judgement, judged, judgedByCue, type StanceContext, type StanceJudge } from './stance-judge.ts';

/** A content of more words than this says more than that nothing is known. */
const BRIEF = 30;
/** Words in which a second sentence may still say what the content is about. */
const OPENING = 8;

/** « a éludé la question », « "Chaque chose en son temps", a-t-elle répondu » */
export const evasion: StanceJudge = ({ reading, found, words }) => {
  if (found.act === 'evade') return judgedByCue('evade', 'evading-verb');
  if (words.length > BRIEF) return null;
  return judged('evade', 'evasion-in-content', findPhrase(reading, reading.lexicon.stance.evasions, words));
};

/** « n’a pas souhaité commenter », « refuse de dire si », « ignore quand »; but « refuse de partir » is an act. */
export const withheldAnswer: StanceJudge = ({ reading, found, words, negated }) => {
  if (found.roles.includes('withholds') && negated) return judgedByCue('unknown', 'withheld-answer');
  if (found.act !== 'unknown') return null;
  if (found.rule === 'question' || (found.rule === 'clause' && found.roles.includes('withholds')))
    return judgedByCue('unknown', 'withheld-answer');
  const { knowing, answers } = reading.lexicon.stance;
  const told = words.slice(0, 8).find((t) => {
    const { lemma } = reading.tokens[t]!;
    return knowing.has(lemma) || answers.has(lemma);
  });
  return judged('unknown', 'withheld-answer', told) ?? judgedByCue('assert', 'plain');
};

/** « n’a pas confirmé que » */
export const negatedConfirmation: StanceJudge = ({ reading, negated, head }) =>
  negated && reading.lexicon.stance.knowing.has(head) ? judgedByCue('unknown', 'negated-confirmation') : null;

/** « dit ne pas savoir si », « dit ignorer », « qu’il ne pouvait pas confirmer », « il est trop tôt pour le dire ». */
export const admittedIgnorance: StanceJudge = (context) => {
  const { reading, words } = context;
  const { ignorance, ignoring } = reading.lexicon.stance;
  const said = words.length <= BRIEF ? findPhrase(reading, ignorance, words) : undefined;
  const opening = words.slice(0, 6);
  const negated = opening.some((t) => reading.lexicon.sets.negationParticles.has(reading.tokens[t]!.norm));
  // « dit ne pas ignorer que » knows
  const ignores = negated ? undefined : opening.find((t) => ignoring.has(reading.tokens[t]!.lemma));
  const found = judged('unknown', 'admitted-ignorance', said ?? ignores);
  if (found) return found;
  // In a long quotation an aside « je ne sais pas » is not what it says.
  const own = words.length > 0 ? reading.sentenceOf[words[0]!]! : -1;
  for (let w = 0; w < Math.min(words.length, BRIEF); w++) {
    if (w > OPENING && reading.sentenceOf[words[w]!] !== own) break;
    const judgement = refusal(context, w) ?? negation(context, w);
    if (judgement) return judgement;
  }
  return null;
};

function refusal({ reading, words }: StanceContext, w: number): Judgement | null {
  const { knowing, refusals } = reading.lexicon.stance;
  if (!refusals.has(reading.tokens[words[w]!]!.lemma)) return null;
  const told = words.slice(w + 1, w + 4).find((t) => knowing.has(reading.tokens[t]!.lemma));
  return judged('unknown', 'admitted-ignorance', told);
}

/** A negated verb of knowing or telling whose subject is the speaker: « nous ne savons pas », « ne pas savoir ». */
function negation({ reading, words }: StanceContext, w: number): Judgement | null {
  const { lexicon, tokens } = reading;
  const { knowing, negations } = lexicon.stance;
  if (!lexicon.sets.negationParticles.has(tokens[words[w]!]!.norm)) return null;
  if (!isOwn(reading, words, w)) return null;
  // « ne » asks for a second word, a particle that negates by itself does not
  let negated = negations.has(tokens[words[w]!]!.norm);
  for (let k = w + 1; k < Math.min(words.length, w + 9); k++) {
    const next = tokens[words[k]!]!;
    if (next.norm === ',' || next.pos === 'SCONJ') return null;
    if (negations.has(next.norm)) negated = true;
    const verb = next.pos === 'VERB' || next.pos === 'AUX';
    const after = tokens[words[k + 1]!];
    // « n’a pas d’équivalent connu »
    if (next.morph.verbForm === 'Part' && tokens[words[k - 1]!]?.pos === 'NOUN') return null;
    if (!verb || !knowing.has(next.lemma) || !(negated || negations.has(after?.norm ?? ''))) continue;
    // « n’a jamais été établi »: said of a thing, in the passive
    if (next.morph.verbForm === 'Part' && tokens[words[k - 1]!]?.lemma === lexicon.data.passive) return null;
    if (isSkill(reading, words[k]!)) return null;
    return judged('unknown', 'admitted-ignorance', words[k]);
  }
  return null;
}

/** « ne savait pas nager »: what somebody cannot do. */
function isSkill({ tokens, lexicon }: StanceContext['reading'], verb: number): boolean {
  let t = verb + 1;
  while (tokens[t]?.pos === 'ADV' || lexicon.stance.negations.has(tokens[t]?.norm ?? '')) t++;
  const { morph, lemma } = tokens[t] ?? { morph: {}, lemma: '' };
  return morph.verbForm === 'Inf' && !lexicon.stance.knowing.has(lemma);
}

/**
 * Whether the subject before the negation may be the speaker: a pronoun, or none before an infinitive. Within quotation
 * marks only the first person is, and their opening hides no subject: « l’enquête "n’a rien établi" ».
 */
function isOwn({ tokens, innerOf, lexicon }: Reading, words: readonly number[], w: number): boolean {
  const { ownVoice, subjectPronouns } = lexicon.sets;
  const at = words[w]!;
  let k = w - 1;
  // “it would | not comment”: the auxiliary stands between
  while (k >= 0 && tokens[words[k]!]!.pos === 'AUX') k--;
  const opened =
    k >= 0 &&
    innerOf[words[k]!] === innerOf[at] &&
    innerOf[at]! >= 0 &&
    !/[\p{L}\p{N},]/u.test(tokens[words[k]!]!.norm);
  if (opened) k--;
  if (k < 0) return true;
  const { norm, pos } = tokens[words[k]!]!;
  if (ownVoice.has(norm)) return true;
  if (opened && (pos === 'NOUN' || pos === 'PROPN')) return false;
  const quotedOther = innerOf[at]! >= 0 && innerOf[words[0]!] === innerOf[at];
  return (subjectPronouns.has(norm) && !quotedOther) || !/\p{L}/u.test(norm);
}
