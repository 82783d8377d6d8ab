import { afterMedium, mediumAt } from './medium.ts';
import { isNominal, type Phrase, phraseStartingAt } from './noun-phrase.ts';
import { phraseAt, type Reading } from './reading.ts';
import { afterAdverbs } from './verb-group.ts';

/** Skips a day between verb and object: « a jugé vendredi », « a salué ce lundi 3 mars ». */
export function skipTime(reading: Reading, from: number, limit: number): number {
  const { tokens, lexicon } = reading;
  const first = tokens[from]?.pos === 'DET' || tokens[from]?.pos === 'NUM' ? from + 1 : from;
  if (first >= limit || !lexicon.sets.timeWords.has(tokens[first]!.norm)) return from;
  let t = first + 1;
  while (t < limit && (isDay(reading, t) || lexicon.sets.timeWords.has(tokens[t]!.norm))) t++;
  return t;
}

/** « lundi 3 », « lundi 3 mars »; not « lundi 18 % des élèves », « lundi 40 blessés ». */
function isDay({ tokens, lexicon }: Reading, t: number): boolean {
  if (tokens[t]!.pos !== 'NUM') return false;
  const next = tokens[t + 1];
  return next === undefined || next.pos !== 'NOUN' || lexicon.sets.timeWords.has(next.norm);
}

/** Tokens between the commas of an insertion. */
const LONGEST_INSERTION = 25;

/**
 * The token behind what stands between commas from `comma` on, or `comma` where that is no insertion: « a annoncé|,
 * mardi, | la création », « confirme|, lors de ses vœux, | le report », « a promis|, si elle est élue, | de partir »,
 * « évoque|, elle, | 62 logements ».
 */
export function afterInsertion(reading: Reading, comma: number, limit: number): number {
  const { tokens, lexicon } = reading;
  const lead = tokens[comma + 1];
  if (tokens[comma]?.norm !== ',' || !lead || comma + 1 >= limit) return comma;
  if (lead.pos === 'PRON' && tokens[comma + 2]?.norm === ',' && comma + 3 < limit) return comma + 3;
  const clause = lead.pos === 'SCONJ' || lexicon.sets.conditionWords.has(lead.norm);
  const timed = skipTime(reading, comma + 1, limit) > comma + 1;
  if (
    lexicon.sets.complementisers.has(lead.norm) ||
    !(clause || timed || lead.pos === 'ADP' || lead.pos === 'ADV')
  )
    return comma;
  let finite = 0;
  for (let t = comma + 2; t < limit && t < comma + LONGEST_INSERTION; t++) {
    if (tokens[t]!.morph.verbForm === 'Fin') finite++;
    if (finite > (clause ? 1 : 0)) return comma;
    if (tokens[t]!.norm === ',') return t + 1;
  }
  return comma;
}

/** Skips where something is said: « a annoncé | dans un communiqué de presse | la fermeture ». */
function skipChannel(reading: Reading, from: number, limit: number): number {
  const { tokens, lexicon } = reading;
  const length = phraseAt(reading, lexicon.phrases.channels, from);
  if (length === 0) {
    // « a salué | sur X | "le courage" »
    const medium = mediumAt(reading, from, limit) + 1;
    return medium > from && medium < limit ? medium : from;
  }
  let t = from + length;
  for (let steps = 0; steps < 3 && t < limit; steps++) {
    const complement =
      lexicon.contractions.get(tokens[t]!.norm) === lexicon.data.genitive ||
      tokens[t]!.norm === lexicon.data.genitive;
    if (tokens[t]!.pos === 'ADJ') t++;
    else if (complement && tokens[t + 1]?.pos === 'NOUN') t += 2;
    else break;
  }
  return t;
}

/** Skips time words, adverbs, channels and addressees that stand between verb and subject. */
export function skipAdverbials(reading: Reading, from: number, limit: number): number {
  const { tokens, lexicon } = reading;
  let t = from;
  for (let steps = 0; steps < 12 && t < limit; steps++) {
    const { norm, pos } = tokens[t]!;
    const inserted = phraseAt(reading, lexicon.phrases.insertedPhrases, t);
    const channel = phraseAt(reading, lexicon.phrases.channels, t);
    if (inserted > 0 || channel > 0) {
      const medium = afterMedium(reading, t, limit);
      t = Math.max(t + inserted, t + channel, medium);
      // the rest of the channel's noun phrase: « lors d'un point de presse commun à Berne »
      while (t < limit && isNominal(reading, t) && tokens[t]!.pos !== 'PROPN') t++;
    } else if (pos === 'ADV' || lexicon.sets.timeWords.has(norm)) {
      t++;
      while (t < limit && (tokens[t]!.pos === 'NUM' || lexicon.sets.timeWords.has(tokens[t]!.norm))) t++;
    } else if ((pos === 'DET' || pos === 'NUM') && lexicon.sets.timeWords.has(tokens[t + 1]?.norm ?? ''))
      t += 2;
    else if (pos === 'DET' && lexicon.sets.timeUnits.has(tokens[t + 1]?.norm ?? ''))
      t += tokens[t + 2]?.pos === 'ADJ' ? 3 : 2;
    else if (norm === ',' && t > from) t++;
    else if (pos === 'ADP' && lexicon.contractions.get(norm) !== lexicon.data.genitive) {
      const medium = afterMedium(reading, t, limit);
      const phrase = phraseStartingAt(reading, t + 1, Math.min(limit, t + 12));
      if (medium > t) t = medium;
      else if (phrase) t = addresseeEnd(reading, phrase) + 1;
      else break;
    } else break;
  }
  return t;
}

/** « à Jeanne Roy | le président du port »: a determiner right behind a name opens the subject. */
function addresseeEnd({ tokens }: Reading, { first, last }: Phrase): number {
  for (let t = first + 1; t <= last; t++)
    if (tokens[t]!.pos === 'DET' && tokens[t - 1]!.pos === 'PROPN') return t - 1;
  return last;
}

/** Skips adverbs, a day and where it was said, between verb and object. */
export function skipToObject(reading: Reading, from: number, limit: number): number {
  return skipChannel(reading, skipTime(reading, afterAdverbs(reading, from, limit), limit), limit);
}

/** Skips what tells when and where it was said: « a annoncé | mardi, dans un communiqué, | la fermeture ». */
export function afterCircumstances(reading: Reading, from: number, limit: number): number {
  let t = from;
  for (let steps = 0; steps < 3; steps++) {
    const timed = skipTime(reading, afterAdverbs(reading, t, limit), limit);
    const next = afterInsertion(reading, skipChannel(reading, timed, limit), limit);
    if (next === t) break;
    t = next;
  }
  return t;
}
