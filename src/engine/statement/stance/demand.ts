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
  'parenthetical-any-verb',
  'colon',
  'colon-clause',
  'quotation',
  'label',
  'noun-colon',
  'free-quotation',
  'title-quotation',
]);

/** « "Il faut que l’État paie", dit X », « "Partez !" », « "Seoul a exhorté au retrait", a dit le ministère ». */
export const demandInContent: StanceJudge = (context) => {
  const { reading, found, words } = context;
  if (!ASKING_RULES.has(found.rule)) return null;
  const { demands, demandPhrases } = reading.lexicon.stance;
  const { questionOpeners } = reading.lexicon.sets;
  const asking = words.slice(0, 7).find((t) => {
    const { lemma, pos, morph } = reading.tokens[t]!;
    // « chaque contrôle exigé »
    if (morph.verbForm === 'Part' && !followsAuxiliary(reading, t)) return false;
    const asks = [t + 1, t + 2, t + 3].some((k) => questionOpeners.has(reading.tokens[k]?.norm ?? ''));
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

/** « Rendez-nous nos enfants », « N’approchez pas », « Laisse-moi »: a verb in the second person opens the words. */
function imperative({ reading, words }: StanceContext): number | undefined {
  const { tokens, lexicon } = reading;
  const first = words.findIndex((t) => tokens[t]!.pos !== 'PUNCT');
  if (first < 0) return undefined;
  const at = lexicon.sets.negationParticles.has(tokens[words[first]!]!.norm) ? first + 1 : first;
  const { pos, lemma, morph } = tokens[words[at]!] ?? { pos: 'X', lemma: '', morph: {} };
  const verb = pos === 'VERB' || pos === 'AUX';
  // « Sachez que le pont tient », « Permettez-moi de vous dire que »
  if (lexicon.stance.addresses.has(lemma)) return undefined;
  const joined = lexicon.stance.joinedPronouns.has(tokens[words[at + 1] ?? -1]?.norm ?? '');
  if (joined && !isAsked(reading, words.slice(at))) return words[at];
  // “Release the tapes”: where the imperative has the form of the infinitive
  const bare =
    lexicon.grammar.bareImperative && morph.verbForm === 'Inf' && reading.outerOf[words[at]!]! >= 0;
  if (verb && bare) return words[at];
  return verb && morph.verbForm === 'Fin' && (morph.mood === 'Imp' || morph.person === 2)
    ? words[at]
    : undefined;
}

function isExclaimed({ tokens }: StanceContext['reading'], words: readonly number[]): boolean {
  const end = words.find((t) => /^[.!?…]/u.test(tokens[t]!.norm));
  return end !== undefined && tokens[end]!.norm.startsWith('!');
}

/** « Avons-nous le choix ? » */
function isAsked({ tokens }: StanceContext['reading'], words: readonly number[]): boolean {
  const end = words.find((t) => /^[.!?…]/u.test(tokens[t]!.norm));
  return end !== undefined && tokens[end]!.norm.startsWith('?');
}

/** « Qu’on m’explique ! »: a clause in the subjunctive that stands by itself. */
function wish({ reading, words }: StanceContext): number | undefined {
  const { tokens, lexicon } = reading;
  const first = words.findIndex((t) => tokens[t]!.pos !== 'PUNCT');
  const opens = first >= 0 && lexicon.sets.complementisers.has(tokens[words[first]!]!.norm);
  const verb = opens
    ? words.slice(first, first + 6).find((t) => tokens[t]!.morph.verbForm === 'Fin')
    : undefined;
  if (verb === undefined) return undefined;
  const { lemma, morph } = tokens[verb]!;
  // « Que les troupes partent ! »: most verbs have one form for both moods, auxiliaries have two
  const either =
    morph.tense === 'Pres' && !lexicon.sets.auxiliaries.has(lemma) && isExclaimed(reading, words);
  return morph.mood === 'Sub' || either ? verb : undefined;
}
