import { findPhrase } from './phrase-in.ts';
import { judged, judgedByCue, type StanceContext, type StanceJudge } from './stance-judge.ts';

/** « exige la fermeture », « demande que … soit »; « suggère que la porte était ouverte » tells a fact. */
export const demandingVerb: StanceJudge = (context) => {
  if (context.found.act !== 'demand' || tellsFact(context)) return null;
  return context.negated ? judgedByCue('assert', 'plain') : judgedByCue('demand', 'demanding-verb');
};

/** A suggestion takes the subjunctive, a fact another mood; so does anything but a demand after « demande si ». */
function tellsFact({ reading, found, words }: StanceContext): boolean {
  if (found.rule !== 'clause' || !found.roles.includes('suggests')) return false;
  const finite = words.find((t) => reading.tokens[t]!.morph.verbForm === 'Fin');
  const mood = finite === undefined ? undefined : reading.tokens[finite]!.morph.mood;
  return mood === 'Ind' || mood === 'Cnd';
}

const ASKING_RULES: ReadonlySet<string> = new Set([
  'parenthetical',
  'colon',
  'quotation',
  'label',
  'noun-colon',
]);

/** « "Il faut que l’État paie", dit X », « "Partez !" », « "Seoul a exhorté au retrait", a dit le ministère ». */
export const demandInContent: StanceJudge = (context) => {
  const { reading, found, words } = context;
  if (!ASKING_RULES.has(found.rule)) return null;
  const { demands, demandPhrases } = reading.lexicon.stance;
  const asking = words.slice(0, 7).find((t, w) => {
    const { lemma, pos, morph } = reading.tokens[t]!;
    // « chaque contrôle exigé »
    if (morph.verbForm === 'Part' && !followsAuxiliary(reading, t)) return false;
    const asks = reading.lexicon.sets.questionOpeners.has(reading.tokens[words[w + 2] ?? -1]?.norm ?? '');
    return pos === 'VERB' && demands.has(lemma) && !asks;
  });
  const said = findPhrase(reading, demandPhrases, words.slice(0, 6));
  return judged('demand', 'demand-in-content', asking ?? said ?? imperative(context) ?? wish(context));
};

/** « a « fortement exhorté »: adverbs and marks may stand between. */
function followsAuxiliary({ tokens }: StanceContext['reading'], participle: number): boolean {
  let t = participle - 1;
  while (t > participle - 4 && (tokens[t]?.pos === 'ADV' || tokens[t]?.pos === 'PUNCT')) t--;
  return tokens[t]?.pos === 'AUX';
}

/** « Rendez-nous nos enfants », « N’approchez pas »: a verb in the second person that opens the words. */
function imperative({ reading, words }: StanceContext): number | undefined {
  const { tokens, lexicon } = reading;
  const first = words.findIndex((t) => tokens[t]!.pos !== 'PUNCT');
  if (first < 0) return undefined;
  const at = lexicon.sets.negationParticles.has(tokens[words[first]!]!.norm) ? first + 1 : first;
  const { pos, morph } = tokens[words[at]!] ?? { pos: 'X', morph: {} };
  const verb = pos === 'VERB' || pos === 'AUX';
  return verb && morph.verbForm === 'Fin' && (morph.mood === 'Imp' || morph.person === 2)
    ? words[at]
    : undefined;
}

/** « Qu’on m’explique ! »: a clause in the subjunctive that stands by itself. */
function wish({ reading, words }: StanceContext): number | undefined {
  const { tokens, lexicon } = reading;
  const first = words.findIndex((t) => tokens[t]!.pos !== 'PUNCT');
  const opens = first >= 0 && lexicon.sets.complementisers.has(tokens[words[first]!]!.norm);
  const verb = opens
    ? words.slice(first, first + 6).find((t) => tokens[t]!.morph.verbForm === 'Fin')
    : undefined;
  return verb !== undefined && tokens[verb]!.morph.mood === 'Sub' ? verb : undefined;
}
