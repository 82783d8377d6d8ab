import type { Stance } from '../../model/statement.ts';
import type { Span } from '../../text/span.ts';
import { indexPhrases } from './cue-lexicon.ts';
import type { Found } from './found.ts';
import { phraseAt, type Reading, tokenFrom } from './reading.ts';

const LONGEST_LOOK = 160;

/**
 * How surely the words put the content, and what the speaker does with it. Looked at in the order in which a
 * reader would be misled: a denial, a refusal, a demand, a condition, then doubt.
 */
export function judgeStance(reading: Reading, found: Found): Stance {
  const words = contentTokens(reading, found.content);
  const negated = found.group?.negated ?? false;
  const { stance } = reading.lexicon.data;
  const head = found.group ? reading.tokens[found.group.head]!.lemma : '';

  if (found.act === 'evade') return 'evade';
  if (found.act === 'deny') return negated ? 'unknown' : 'deny';
  if (found.roles.includes('withholds') && negated) return 'unknown';
  if (found.act === 'unknown') return withholds(reading, found, words) ? 'unknown' : 'assert';
  if (rejectsAllegation(reading, found, words)) return 'deny';
  if (negated && stance.knowing.includes(head)) return 'unknown';
  if (admitsNotKnowing(reading, words)) return 'unknown';
  if (found.act === 'demand' && !tellsFact(reading, found, words)) return negated ? 'assert' : 'demand';
  if (found.act === 'hedge') return 'hedge';
  if (isConditional(reading, found, words)) return 'conditional';
  if (isHedged(reading, found, words)) return 'hedge';
  if (asksFor(reading, found, words)) return 'demand';
  return 'assert';
}

/** « suggère que la porte était ouverte »: an indicative tells a fact, a demand takes the subjunctive. */
function tellsFact(reading: Reading, found: Found, words: readonly number[]): boolean {
  if (found.rule !== 'clause') return false;
  const finite = words.find((t) => reading.tokens[t]!.morph.verbForm === 'Fin');
  return finite !== undefined && reading.tokens[finite]!.morph.mood === 'Ind';
}

function contentTokens(reading: Reading, content: readonly Span[]): number[] {
  const { tokens } = reading;
  const list: number[] = [];
  for (const span of content) {
    for (
      let t = tokenFrom(reading, span.start);
      t < tokens.length && tokens[t]!.end <= span.end && list.length < LONGEST_LOOK;
      t++
    )
      list.push(t);
  }
  return list;
}

/** « refuse de commenter », « ignore si », but « refuse de partir » is what the speaker will not do. */
function withholds(reading: Reading, found: Found, words: readonly number[]): boolean {
  const { knowing } = reading.lexicon.data.stance;
  if (found.rule === 'question') return true;
  return words.slice(0, 8).some((t) => knowing.includes(reading.tokens[t]!.lemma));
}

/** « rejette ces accusations », « dénonce une rumeur », « des propos mensongers ». */
function rejectsAllegation(reading: Reading, found: Found, words: readonly number[]): boolean {
  const { allegations, dismissals } = reading.lexicon.data.stance;
  const has = (list: readonly string[], limit: number) =>
    words.slice(0, limit).some((t) => list.includes(reading.tokens[t]!.lemma));
  if (found.roles.includes('rejects') || found.roles.includes('denounces'))
    return found.roles.includes('rejects') && !found.roles.includes('denounces')
      ? has(allegations, 12) || has(dismissals, 30)
      : has(dismissals, 12);
  if (found.rule === 'label' || found.rule === 'parenthetical' || found.rule === 'quoted-object')
    return words.length <= 14 && has(dismissals, 14);
  return false;
}

/** « ne pas savoir si », « qu’il ne pouvait pas confirmer », « nous ne pouvons pas confirmer ». */
function admitsNotKnowing(reading: Reading, words: readonly number[]): boolean {
  const { lexicon, tokens } = reading;
  const { knowing, refusals, negations } = lexicon.data.stance;
  for (let w = 0; w < Math.min(words.length, 40); w++) {
    const token = tokens[words[w]!]!;
    if (refusals.includes(token.lemma)) {
      const after = words.slice(w + 1, w + 4).some((t) => knowing.includes(tokens[t]!.lemma));
      if (after) return true;
    }
    if (!lexicon.sets.negationParticles.has(token.norm)) continue;
    let negation = false;
    for (let k = w + 1; k < Math.min(words.length, w + 9); k++) {
      const next = tokens[words[k]!]!;
      if (next.norm === ',' || next.pos === 'SCONJ') break;
      if (negations.includes(next.norm)) negation = true;
      const verb = next.pos === 'VERB' || next.pos === 'AUX';
      if (
        verb &&
        knowing.includes(next.lemma) &&
        (negation || negations.includes(tokens[words[k + 1]!]?.norm ?? ''))
      )
        return true;
    }
  }
  return false;
}

/** A promise, threat or forecast that depends on something: « prêt à », « si …, nous agirons ». */
function isConditional(reading: Reading, found: Found, words: readonly number[]): boolean {
  const { lexicon, tokens } = reading;
  const { stance } = lexicon.data;
  const index = conditionIndex(reading);
  let opened = false;
  // « menace de fermer si »: a promise or threat speaks of what is to come
  let planned = found.rule === 'infinitive' && found.roles.includes('promises');
  for (let w = 0; w < words.length; w++) {
    const t = words[w]!;
    const token = tokens[t]!;
    const adjectival = token.pos === 'ADJ' || token.morph.verbForm === 'Part';
    if (w < 4 && adjectival && stance.readiness.includes(token.lemma)) return true;
    if (phraseAt(reading, index, t) > 0 && token.pos !== 'ADV' && !isIndirectQuestion(reading, t))
      opened = true;
    const { mood, tense } = token.morph;
    if (mood === 'Cnd' || tense === 'Fut' || stance.modals.includes(token.lemma)) planned = true;
  }
  return opened && planned;
}

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

function isHedged(reading: Reading, found: Found, words: readonly number[]): boolean {
  const { lexicon, tokens } = reading;
  const { stance } = lexicon.data;
  const doubt = doubtIndex(reading);
  if (found.group?.conditional) return true;
  for (let w = 0; w < words.length; w++) {
    const t = words[w]!;
    const token = tokens[t]!;
    if (phraseAt(reading, doubt, t) > 0) return true;
    const verb = token.pos === 'VERB' || token.pos === 'AUX';
    if (
      w < 3 &&
      token.pos === 'NOUN' &&
      stance.doubtNouns.includes(token.lemma) &&
      found.rule === 'object' &&
      !found.roles.includes('warns')
    )
      return true;
    if (!verb) continue;
    if (stance.doubtVerbs.includes(token.lemma) && token.morph.verbForm === 'Fin') return true;
    if (token.morph.mood !== 'Cnd') continue;
    if (stance.modals.includes(token.lemma)) return true;
    if (isReportative(reading, found, t)) return true;
  }
  return false;
}

/**
 * The French conditional is three things. Reportative: « aurait quitté », « serait à Rome selon un témoin ». Future
 * seen from the past: « a dit que le train partirait », in a clause under a past cue. Hypothetical: judged before.
 */
function isReportative(reading: Reading, found: Found, t: number): boolean {
  const { lexicon, tokens } = reading;
  const auxiliary = lexicon.sets.auxiliaries.has(tokens[t]!.lemma);
  const underPastCue = found.rule === 'clause' && found.group?.past === true;
  const perfect = auxiliary && followsParticiple(reading, t);
  if (underPastCue) return perfect && tokens[t]!.lemma !== lexicon.data.passive;
  if (lexicon.data.stance.expectation.includes(tokens[t]!.lemma)) return false;
  if (reading.outerOf[t]! >= 0 && found.rule !== 'preposition') return false;
  return (
    auxiliary ||
    found.rule === 'preposition' ||
    found.rule === 'noun-clause' ||
    found.rule === 'parenthetical'
  );
}

function followsParticiple(reading: Reading, t: number): boolean {
  for (let k = t + 1; k < reading.tokens.length && k < t + 5; k++) {
    const { pos, morph } = reading.tokens[k]!;
    if (morph.verbForm === 'Part') return true;
    if (pos !== 'ADV') return false;
  }
  return false;
}

/** « "Seoul a exhorté au retrait", a dit le ministère », « Il faut agir ». */
function asksFor(reading: Reading, found: Found, words: readonly number[]): boolean {
  const { demands } = reading.lexicon.data.stance;
  if (
    found.rule !== 'parenthetical' &&
    found.rule !== 'colon' &&
    found.rule !== 'quotation' &&
    found.rule !== 'label'
  )
    return false;
  return words.slice(0, 7).some((t) => {
    const { lemma, pos } = reading.tokens[t]!;
    return pos === 'VERB' && demands.includes(lemma);
  });
}

const conditionIndexes = new WeakMap<object, ReturnType<typeof indexPhrases>>();
const doubtIndexes = new WeakMap<object, ReturnType<typeof indexPhrases>>();

function conditionIndex(reading: Reading) {
  return memo(conditionIndexes, reading.lexicon.data.stance.conditions);
}

function doubtIndex(reading: Reading) {
  return memo(doubtIndexes, reading.lexicon.data.stance.doubt);
}

function memo(cache: WeakMap<object, ReturnType<typeof indexPhrases>>, phrases: readonly string[]) {
  let index = cache.get(phrases);
  if (!index) {
    index = indexPhrases(phrases);
    cache.set(phrases, index);
  }
  return index;
}
