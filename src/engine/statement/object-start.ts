import type { CueVerb } from './found.ts';
import { phraseStartingAt } from './noun-phrase.ts';
import { isQuotationMark, openPreposition, type Reading } from './reading.ts';
import { infinitiveAt } from './rules/infinitive.ts';
import { afterCircumstances } from './skip-adverbials.ts';

const REACH = 25;

export function objectStart(reading: Reading, cue: CueVerb, allowed: ReadonlySet<string>): number {
  const { tokens, lexicon } = reading;
  const t = afterCircumstances(reading, cue.last + 1, cue.limit);
  if (t >= cue.limit) return -1;
  const preposition = openPreposition(reading, t);
  if (tokens[t]!.pos === 'ADP' && allowed.has(preposition)) {
    const after = lexicon.contractions.has(tokens[t]!.norm) && tokens[t]!.norm !== preposition ? t : t + 1;
    return infinitiveAt(reading, t + 1, cue.limit) ||
      !phraseStartingAt(reading, after === t ? t : t + 1, cue.limit)
      ? -1
      : t;
  }
  if (!allowed.has('')) return addressedObject(reading, t, cue.limit, allowed);
  if (lexicon.sets.audiencePrepositions.has(tokens[t]!.norm)) return behindAudience(reading, t, cue.limit);
  const quoted = isQuotationMark(reading, t) ? t + 1 : t;
  const token = tokens[quoted];
  if (!token || quoted >= cue.limit) return -1;
  const begins =
    lexicon.sets.quantifiers.has(token.norm) ||
    token.pos === 'DET' ||
    token.pos === 'NOUN' ||
    token.pos === 'PROPN' ||
    token.pos === 'NUM' ||
    token.pos === 'ADJ';
  const partitive =
    token.pos === 'ADP' &&
    lexicon.contractions.has(token.norm) &&
    preposition !== token.norm &&
    lexicon.sets.namingPrepositions.has(token.norm);
  // “expects | operating profit to fall”
  const described =
    lexicon.grammar.participleFirst &&
    token.morph.verbForm === 'Part' &&
    token.morph.tense === 'Pres' &&
    tokens[quoted + 1]?.pos === 'NOUN';
  if (described) return t;
  if (!begins && !partitive) return -1;
  return phraseStartingAt(reading, quoted, cue.limit) ? t : -1;
}

/** « recommande aux riverains | la plus grande prudence » */
function behindAudience(reading: Reading, t: number, limit: number): number {
  const { tokens } = reading;
  for (let k = t + 1; k < limit && k < t + 6; k++) {
    if (tokens[k]!.pos === 'ADP' || tokens[k]!.pos === 'PUNCT') return -1;
    const behind =
      tokens[k - 1]!.pos === 'NOUN' || tokens[k - 1]!.pos === 'PROPN' || tokens[k - 1]!.pos === 'ADJ';
    if (tokens[k]!.pos === 'DET' && k > t + 1 && behind) return phraseStartingAt(reading, k, limit) ? k : -1;
  }
  return -1;
}

/** « accuse Moscou | d’une attaque », « accuse Berne | d’espionnage », “accused the rebels | of fraud”: no complement of the name before. */
function isCharge(reading: Reading, t: number): boolean {
  const { tokens, lexicon } = reading;
  const next = tokens[t + 1];
  if (tokens[t]!.norm === next?.norm) return false;
  if (isQuotationMark(reading, t + 1)) return true;
  if (next?.pos === 'DET') return lexicon.sets.indefinites.has(next.norm);
  const behind = tokens[t - 1]!.pos;
  const named =
    behind === 'PROPN' || (lexicon.grammar.nounHead === 'last' && (behind === 'NOUN' || behind === 'PRON'));
  return next?.pos === 'NOUN' && named;
}

/** « appelle les deux camps | à la retenue »: the object after the addressee. */
function addressedObject(reading: Reading, t: number, limit: number, allowed: ReadonlySet<string>): number {
  const { genitive } = reading.lexicon.data;
  // « fait part au conseil | des conclusions »: what is told follows whom it is told to
  const told =
    allowed.has(genitive) && reading.lexicon.sets.audiencePrepositions.has(reading.tokens[t]!.norm);
  const addressee = phraseStartingAt(reading, t, Math.min(limit, t + REACH));
  if (!addressee) return -1;
  for (let k = t + 1; k <= addressee.last + 1 && k < limit; k++) {
    const preposition = openPreposition(reading, k);
    if (
      reading.tokens[k]!.pos === 'ADP' &&
      (preposition !== genitive || (told && k > t + 1) || isCharge(reading, k)) &&
      allowed.has(preposition) &&
      !infinitiveAt(reading, k + 1, limit)
    )
      return k;
  }
  return -1;
}
