import type { Found } from '../found.ts';
import type { Reading } from '../reading.ts';
import { admittedIgnorance } from './ignorance.ts';
import { findPhrase } from './phrase-in.ts';
import { judged, judgedByCue, type StanceContext, type StanceJudge } from './stance-judge.ts';

/** Tokens of a sentence in which an accusation is looked for. */
const LOOK = 80;
/** Words of a content within which its first negation stands, and those of the clause behind it. */
const OPENING = 14;
const REFUTED = 10;
/** Tokens from a verb to the label that it gives. */
const LABELLED = 20;
/** Words of a quotation within which its first verb stands, and those behind it that tell what it rejects. */
const OWN = 6;
const OBJECT = 6;
const CLAUSE_END = /^[,;:.!?()]$/u;
/** A content of more words than this says more than that something is false. */
const BRIEF = 40;

/** « La société dément toute fuite »; « n’a pas démenti » leaves it open, « ne nie pas » admits. */
export const denyingVerb: StanceJudge = ({ found, negated }) => {
  if (found.act !== 'deny') return null;
  if (!negated) return judgedByCue('deny', 'denying-verb');
  if (found.roles.includes('concedes')) return judgedByCue('assert', 'negated-denial');
  return judgedByCue(found.roles.includes('excludes') ? 'hedge' : 'unknown', 'negated-denial');
};

/** « rejette ces accusations », « dénonce une rumeur », « "C’est un mensonge", a répliqué X ». */
export const rejectedAllegation: StanceJudge = (context) => {
  const { reading, found, words } = context;
  const { allegations, dismissals } = reading.lexicon.stance;
  const find = (list: ReadonlySet<string>, limit: number) =>
    words.slice(0, limit).find((t) => list.has(reading.tokens[t]!.lemma));
  const { rule, roles } = found;
  if (roles.includes('rejects') && !roles.includes('denounces'))
    return judged('deny', 'rejected-allegation', find(allegations, 12) ?? find(dismissals, 30));
  if (roles.includes('denounces')) return judged('deny', 'rejected-allegation', find(dismissals, 12));
  // “dismissed the allegations as "fantasy"”
  if (rule === 'label' && dismisses(reading, found)) return judgedByCue('deny', 'rejected-allegation');
  const labels =
    rule === 'label' || rule === 'parenthetical' || rule === 'quoted-object' || rule === 'quotation';
  // “We don’t comment on rumours” says nothing of them
  if (labels && admittedIgnorance(context)) return null;
  const label = labels && words.length <= 14 ? find(dismissals, 14) : undefined;
  return label !== undefined && isLabel(reading, label, words)
    ? judged('deny', 'rejected-allegation', label)
    : null;
};

/** Not « J’ai reçu de faux | messages », which tells of messages, nor « On ne gouverne pas par la | rumeur ». */
function isLabel({ tokens, lexicon }: Reading, t: number, words: readonly number[]): boolean {
  const [token, before, next] = [tokens[t]!, tokens[t - 1], tokens[t + 1]];
  if (token.pos === 'ADJ')
    return next?.pos !== 'NOUN' || lexicon.stance.allegations.has(next.lemma) || before?.pos === 'AUX';
  const preposition = before?.pos === 'DET' ? tokens[t - 2] : undefined;
  if (preposition?.pos !== 'ADP' || preposition.norm === lexicon.data.genitive) return true;
  // « Contrairement à la rumeur, … » opens with it
  return !words.some((word) => word < t && tokens[word]!.morph.verbForm === 'Fin');
}

/** “admitted no wrongdoing” */
export const nothingAdmitted: StanceJudge = ({ reading, found, words }) => {
  if (!found.roles.includes('admits') || found.rule !== 'object') return null;
  const first = words[0];
  const negated = first !== undefined && reading.lexicon.stance.negations.has(reading.tokens[first]!.norm);
  return negated ? judged('deny', 'denial-in-content', first) : null;
};

/** Whether the verb rejects things, and what stands between it and the label is something alleged. */
function dismisses({ tokens, lexicon }: Reading, { cueAt, content }: Found): boolean {
  const entries = lexicon.verbs.get(tokens[cueAt]?.lemma ?? '') ?? [];
  if (!entries.some(({ groups }) => groups.some(({ role }) => role === 'rejects'))) return false;
  for (let t = cueAt + 1; t < cueAt + LABELLED && tokens[t]!.start < content[0]!.start; t++)
    if (lexicon.stance.allegations.has(tokens[t]!.lemma)) return true;
  return false;
}

/** « "Ce n’est pas vrai", s’est emporté X », « Accusé de plagiat, il assure n’avoir jamais lu ce livre ». */
export const denialInContent: StanceJudge = (context) => {
  const { reading, words } = context;
  const said = words.length <= BRIEF ? findPhrase(reading, reading.lexicon.stance.denials, words) : undefined;
  return judged(
    'deny',
    'denial-in-content',
    said ?? ownRejection(context) ?? answeredAccusation(context) ?? refutedOffence(context),
  );
};

/** « "Nous rejetons ces accusations", a dit X », “We deny any wrongdoing”: the verb behind « je » or « nous ». */
function ownRejection({ reading, words }: StanceContext): number | undefined {
  const { tokens, lexicon } = reading;
  const { ownVoice, negationParticles } = lexicon.sets;
  const at = words.slice(0, OWN).findIndex((t) => tokens[t]!.morph.verbForm === 'Fin');
  const before = words.slice(Math.max(0, at - 2), Math.max(0, at)).map((t) => tokens[t]!.norm);
  if (!before.some((norm) => ownVoice.has(norm)) || before.some((norm) => negationParticles.has(norm)))
    return undefined;
  const verb = words[at]!;
  const groups = (lexicon.verbs.get(tokens[verb]!.lemma) ?? []).flatMap((entry) => entry.groups);
  if (groups.some(({ stance, role }) => stance === 'deny' && role === undefined)) return verb;
  // « Nous contestons la décision » denies nothing
  const rejects = groups.some(({ stance, role }) => stance === 'deny' || role === 'rejects');
  const object = words.slice(at + 1, at + 1 + OBJECT);
  return rejects && object.some((t) => lexicon.stance.allegations.has(tokens[t]!.lemma)) ? verb : undefined;
}

/** The negation of a content whose sentence tells that its speaker is accused. */
function answeredAccusation({ reading, found, words }: StanceContext): number | undefined {
  if (found.rule !== 'infinitive' && found.rule !== 'clause') return undefined;
  const { tokens, lexicon } = reading;
  const negation = words.slice(0, 8).find((t) => lexicon.sets.negationParticles.has(tokens[t]!.norm));
  return negation !== undefined && isAccused(reading, found.cueAt) ? negation : undefined;
}

/** « "Je n’ai jamais menti" », « le gardien n’a commis aucune faute », « jure qu’il n’a rien pris ». */
function refutedOffence({ reading, head, words }: StanceContext): number | undefined {
  const { tokens, lexicon } = reading;
  const { offences, swearing, negations } = lexicon.stance;
  const opening = words.slice(0, OPENING);
  const at = opening.findIndex((t) => lexicon.sets.negationParticles.has(tokens[t]!.norm));
  if (at < 0) return undefined;
  const rest = words.slice(at + 1, at + 1 + REFUTED);
  const stop = rest.findIndex((t) => CLAUSE_END.test(tokens[t]!.norm) || tokens[t]!.pos === 'SCONJ');
  const clause = stop < 0 ? rest : rest.slice(0, stop);
  // « n’auraient pas été attaquées » tells what happened to somebody, and not surely
  if (clause.some((t) => tokens[t]!.morph.mood === 'Cnd')) return undefined;
  const done = clause.find((t, k) => {
    const { lemma, morph } = tokens[t]!;
    const passive = tokens[clause[k - 1] ?? -1]?.lemma === lexicon.data.passive;
    // “I never touched the money”: a language without compound tenses there
    const past = morph.verbForm === 'Part' || lexicon.grammar.ambiguousParticiples;
    return !passive && past && (offences.has(lemma) || swearing.has(head));
  });
  return done !== undefined && [opening[at]!, ...clause].some((t) => negations.has(tokens[t]!.norm))
    ? done
    : undefined;
}

function isAccused(reading: Reading, cueAt: number): boolean {
  const { accusing, accusingPhrases } = reading.lexicon.stance;
  const { first } = reading.sentences[reading.sentenceOf[cueAt]!]!;
  const before: number[] = [];
  for (let t = Math.max(first, cueAt - LOOK); t < cueAt; t++) before.push(t);
  const participle = before.some((t) => {
    const { lemma, morph } = reading.tokens[t]!;
    return morph.verbForm === 'Part' && accusing.has(lemma);
  });
  return participle || findPhrase(reading, accusingPhrases, before) !== undefined;
}
