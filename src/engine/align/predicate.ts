import type { StatementFeatures } from '../../model/analysis.ts';
import type { Token } from '../../model/token.ts';
import { fold } from '../../text/fold.ts';
import { compileLexicon, matchPhrase, type PhraseLexicon } from './phrase-lexicon.ts';
import type { Reading } from './reading.ts';

/** Tokens between an auxiliary and its participle, and between a verb and the infinitive that completes it. */
const REACH = 4;

/**
 * The verb that a content turns on, and its time: the first finite verb outside a relative clause; for an auxiliary
 * its participle, with an infinitive that completes it (« a décidé d’envoyer » turns on deciding and sending, and
 * speaks of what is to come). A mere "to be" leads on to the next finite verb: « il est possible que 200 agents … ».
 */
export function findPredicate(
  own: readonly number[],
  reading: Reading,
): Pick<StatementFeatures, 'predicate' | 'tense'> {
  const { tokens } = reading.segmentation;
  let copula: number | null = null;
  for (const [place, index] of own.entries()) {
    const token = tokens[index]!;
    if (token.morph.verbForm !== 'Fin' || opensRelative(own, place, reading)) continue;
    const main = token.pos === 'AUX' ? participleAfter(own, place, tokens) : place;
    if (main === null) {
      copula ??= place;
      continue;
    }
    const completed = infinitiveAfter(own, main, tokens);
    const keys = [main, completed].flatMap((at) => (at === null ? [] : reading.keys[own[at]!]!.terms));
    const ahead = isAhead(own[place]!, own[main]!, reading);
    return {
      predicate: [...new Set(keys)],
      tense: ahead ? 'future' : tenseOf(token, main !== place && !isPassive(own, place, main, reading)),
    };
  }
  if (copula !== null)
    return { predicate: attributeAfter(own, copula, reading), tense: tenseOf(tokens[own[copula]!]!, false) };
  const first = own.findIndex((index) => tokens[index]!.morph.verbForm === 'Inf');
  if (first < 0) return { predicate: [], tense: null };
  // « nie avoir livré »: the infinitive of an auxiliary speaks of what was.
  const participle = tokens[own[first]!]!.pos === 'AUX' ? participleAfter(own, first, tokens) : null;
  const predicate = reading.keys[own[participle ?? first]!]!.terms;
  return { predicate, tense: participle === null ? null : 'past' };
}

/** « les usagers, dont certains [attendaient] »: the verb at a place belongs to a relative clause. */
export function opensRelative(own: readonly number[], place: number, reading: Reading): boolean {
  for (let at = place - 1; at >= 1 && at >= place - 3; at--) {
    const token = reading.segmentation.tokens[own[at]!]!;
    if (reading.data.relatives.includes(token.norm)) return true;
    if (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'PUNCT') return false;
  }
  return false;
}

function participleAfter(own: readonly number[], place: number, tokens: readonly Token[]): number | null {
  for (let at = place + 1; at < own.length && at <= place + REACH; at++) {
    const token = tokens[own[at]!]!;
    if (token.morph.verbForm === 'Part' && token.pos === 'VERB') return at;
    if (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'PUNCT') return null;
  }
  return null;
}

function infinitiveAfter(own: readonly number[], place: number, tokens: readonly Token[]): number | null {
  for (let at = place + 1; at < own.length && at <= place + REACH; at++) {
    const token = tokens[own[at]!]!;
    if (token.morph.verbForm === 'Inf') return token.pos === 'AUX' ? participleAfter(own, at, tokens) : at;
    if (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'PUNCT') return null;
  }
  return null;
}

/** What a mere "to be" says of its subject: « était au courant de la présence de … ». */
function attributeAfter(own: readonly number[], copula: number, reading: Reading): readonly string[] {
  for (let at = copula + 1; at < own.length && at <= copula + 2 * REACH; at++) {
    const { terms } = reading.keys[own[at]!]!;
    if (terms.length > 0) return terms;
  }
  return [];
}

const lexicons = new WeakMap<Reading['data'], PhraseLexicon>();

/** Future, or a verb of planning, auxiliaries included: « décidé de », “should be rebuilt”. */
function isAhead(finite: number, main: number, reading: Reading): boolean {
  const { tokens } = reading.segmentation;
  if (tokens[finite]!.morph.tense === 'Fut') return true;
  let plans = lexicons.get(reading.data);
  if (plans === undefined) {
    plans = compileLexicon({ plan: reading.data.plans }, reading.data.reflexives);
    lexicons.set(reading.data, plans);
  }
  const lexicon = plans;
  return [main, finite].some((at) => matchPhrase(lexicon, tokens, at) !== null);
}

/** The passive auxiliary right before its participle; « ont été envoyés » has another one first. */
function isPassive(own: readonly number[], place: number, main: number, reading: Reading): boolean {
  const { tokens } = reading.segmentation;
  if (fold(tokens[own[place]!]!.lemma) !== fold(reading.data.passive)) return false;
  return !own.slice(place + 1, main).some((index) => tokens[index]!.pos === 'AUX');
}

function tenseOf(finite: Token, compound: boolean): StatementFeatures['tense'] {
  if (finite.morph.mood === 'Cnd') return compound ? 'past' : null;
  if (compound || finite.morph.tense === 'Imp' || finite.morph.tense === 'Past') return 'past';
  return finite.morph.tense === 'Pres' ? 'present' : null;
}
