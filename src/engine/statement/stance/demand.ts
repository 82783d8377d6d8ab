import { judged, judgedByCue, type StanceContext, type StanceJudge } from './stance-judge.ts';

/** « exige la fermeture », « demande que … soit »; « suggère que la porte était ouverte » tells a fact. */
export const demandingVerb: StanceJudge = (context) => {
  if (context.found.act !== 'demand' || tellsFact(context)) return null;
  return context.negated ? judgedByCue('assert', 'plain') : judgedByCue('demand', 'demanding-verb');
};

/** A demand takes the subjunctive, a fact the indicative. */
function tellsFact({ reading, found, words }: StanceContext): boolean {
  if (found.rule !== 'clause') return false;
  const finite = words.find((t) => reading.tokens[t]!.morph.verbForm === 'Fin');
  return finite !== undefined && reading.tokens[finite]!.morph.mood === 'Ind';
}

const ASKING_RULES: ReadonlySet<string> = new Set(['parenthetical', 'colon', 'quotation', 'label']);

/** « "Il faut agir", dit X », « "Seoul a exhorté au retrait", a dit le ministère ». */
export const demandInContent: StanceJudge = ({ reading, found, words }) => {
  const { demands } = reading.lexicon.data.stance;
  if (!ASKING_RULES.has(found.rule)) return null;
  const asking = words.slice(0, 7).find((t) => {
    const { lemma, pos } = reading.tokens[t]!;
    return pos === 'VERB' && demands.includes(lemma);
  });
  return judged('demand', 'demand-in-content', asking);
};
