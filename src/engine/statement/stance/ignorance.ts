import { type Judgement, judged, judgedByCue, type StanceContext, type StanceJudge } from './stance-judge.ts';

/** « a éludé la question » */
export const evadingVerb: StanceJudge = ({ found }) =>
  found.act === 'evade' ? judgedByCue('evade', 'evading-verb') : null;

/** « n’a pas souhaité commenter », « refuse de dire si », « ignore quand »; but « refuse de partir » is an act. */
export const withheldAnswer: StanceJudge = ({ reading, found, words, negated }) => {
  if (found.roles.includes('withholds') && negated) return judgedByCue('unknown', 'withheld-answer');
  if (found.act !== 'unknown') return null;
  if (found.rule === 'question') return judgedByCue('unknown', 'withheld-answer');
  const { knowing } = reading.lexicon.data.stance;
  const told = words.slice(0, 8).find((t) => knowing.includes(reading.tokens[t]!.lemma));
  return judged('unknown', 'withheld-answer', told) ?? judgedByCue('assert', 'plain');
};

/** « n’a pas confirmé que » */
export const negatedConfirmation: StanceJudge = ({ reading, negated, head }) =>
  negated && reading.lexicon.data.stance.knowing.includes(head)
    ? judgedByCue('unknown', 'negated-confirmation')
    : null;

/** « dit ne pas savoir si », « qu’il ne pouvait pas confirmer », « "nous refusons de commenter" ». */
export const admittedIgnorance: StanceJudge = (context) => {
  const { words } = context;
  for (let w = 0; w < Math.min(words.length, 40); w++) {
    const judgement = refusal(context, w) ?? negation(context, w);
    if (judgement) return judgement;
  }
  return null;
};

function refusal({ reading, words }: StanceContext, w: number): Judgement | null {
  const { knowing, refusals } = reading.lexicon.data.stance;
  if (!refusals.includes(reading.tokens[words[w]!]!.lemma)) return null;
  const told = words.slice(w + 1, w + 4).find((t) => knowing.includes(reading.tokens[t]!.lemma));
  return judged('unknown', 'admitted-ignorance', told);
}

function negation({ reading, words }: StanceContext, w: number): Judgement | null {
  const { lexicon, tokens } = reading;
  const { knowing, negations } = lexicon.data.stance;
  if (!lexicon.sets.negationParticles.has(tokens[words[w]!]!.norm)) return null;
  let negated = false;
  for (let k = w + 1; k < Math.min(words.length, w + 9); k++) {
    const next = tokens[words[k]!]!;
    if (next.norm === ',' || next.pos === 'SCONJ') return null;
    if (negations.includes(next.norm)) negated = true;
    const verb = next.pos === 'VERB' || next.pos === 'AUX';
    const after = tokens[words[k + 1]!]?.norm ?? '';
    if (verb && knowing.includes(next.lemma) && (negated || negations.includes(after)))
      return judged('unknown', 'admitted-ignorance', words[k]);
  }
  return null;
}
