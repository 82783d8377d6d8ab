import type { Pos } from '../../model/token.ts';
import { mediumAt } from './medium.ts';
import { isQuotedTitle } from './quoted-title.ts';
import { openPreposition, phraseAt, type Reading, WINDOW } from './reading.ts';

/** A noun phrase as token indices, both inclusive. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
}

const NOMINAL: ReadonlySet<Pos> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'SYM', 'X']);
/** Tokens of a quoted name that stands within a naming: « le film “Marée basse” ». */
const LONGEST_TITLE = 12;
const HEADS: ReadonlySet<Pos> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'SYM', 'X', 'ADJ']);

export function isNominal(reading: Reading, t: number): boolean {
  const token = reading.tokens[t];
  return token !== undefined && NOMINAL.has(token.pos);
}

function isPastParticiple(reading: Reading, t: number): boolean {
  const token = reading.tokens[t];
  return token?.pos === 'VERB' && token.morph.verbForm === 'Part' && token.morph.tense !== 'Pres';
}

/**
 * The noun phrase whose last token is `last`: « le porte-parole du gouvernement ». Complements with any
 * preposition belong to it, a time word before it does not; « X et Y » only where `plural`.
 * Null where no noun phrase ends there.
 */
export function phraseEndingAt(
  reading: Reading,
  last: number,
  floor: number,
  plural: boolean,
): Phrase | null {
  const { tokens } = reading;
  let end = last;
  if (tokens[end]?.norm === ')') {
    const open = openingBracket(reading, end, floor);
    if (open > floor && isNominal(reading, open - 1)) end = open - 1;
    else return null;
  }
  if (isQuoteEdge(reading, end)) {
    const inside = end - 1;
    if (!(inside >= floor && isNominal(reading, inside))) return null;
  } else if (!isNominal(reading, end) && tokens[end]?.pos !== 'PRON' && !isPastParticiple(reading, end))
    return null;
  const lowest = Math.max(floor, last - WINDOW);
  let best = -1;
  for (let t = end; t >= lowest; t--) {
    if (!belongsBefore(reading, t, plural) && !joinsComplements(reading, t)) break;
    if (opensPhrase(reading, t, lowest)) {
      best = t;
      if (!continuesBefore(reading, t, lowest, plural)) break;
    }
  }
  return best < 0 ? null : { first: withQuantifier(reading, best, lowest), last };
}

/** « | tout | le monde », « | toutes | les victimes » */
function withQuantifier({ tokens, lexicon }: Reading, first: number, floor: number): number {
  const all = first > floor && tokens[first]!.pos === 'DET' && tokens[first - 1]!.pos !== 'PRON';
  return all && lexicon.sets.quantifiers.has(tokens[first - 1]!.norm) ? first - 1 : first;
}

/** « les ministres du Pérou, | du Chili et de la Bolivie »: a comma between complements of one noun. */
function joinsComplements(reading: Reading, t: number): boolean {
  const { tokens, lexicon } = reading;
  const next = tokens[t + 1];
  return (
    tokens[t]!.norm === ',' &&
    next?.pos === 'ADP' &&
    lexicon.sets.namingPrepositions.has(next.norm) &&
    isNominal(reading, t - 1)
  );
}

function openingBracket(reading: Reading, t: number, floor: number): number {
  for (let k = t; k >= floor && k > t - 30; k--) if (reading.tokens[k]!.norm === '(') return k;
  return -1;
}

function isQuoteEdge(reading: Reading, t: number): boolean {
  return reading.tokens[t]?.pos === 'PUNCT' && /^[«»“”"‘’']$/u.test(reading.tokens[t]!.norm);
}

function belongsBefore(reading: Reading, t: number, plural: boolean): boolean {
  const { pos, norm } = reading.tokens[t]!;
  if (NOMINAL.has(pos) || pos === 'DET' || pos === 'ADP' || isGenitiveEnding(reading, t)) return true;
  if (pos === 'PRON') return !reading.lexicon.sets.relativeSubjects.has(norm);
  if (pos === 'CCONJ') return plural || isNominal(reading, t - 1);
  if (pos === 'PUNCT') return isQuoteEdge(reading, t) || norm === '-' || norm === '(' || norm === ')';
  if (pos === 'ADV') return isNominal(reading, t + 1) || reading.tokens[t + 1]?.pos === 'ADP';
  if (!isPastParticiple(reading, t)) return false;
  const pointed = reading.tokens[t - 1]?.pos === 'PRON' && reading.tokens[t - 2]?.pos === 'ADP';
  return pointed || isNominal(reading, t - 1) || reading.tokens[t - 1]?.pos === 'ADV';
}

/** Whether a phrase can begin at token `t`: nothing before it that it would complete. */
function opensPhrase(reading: Reading, t: number, floor: number): boolean {
  const { tokens, lexicon } = reading;
  const token = tokens[t]!;
  if (token.pos !== 'DET' && !HEADS.has(token.pos) && !isQuoteEdge(reading, t)) return false;
  if (lexicon.sets.timeWords.has(token.norm)) return false;
  const before = t - 1 >= floor ? tokens[t - 1]! : null;
  if (!before) return true;
  if (token.pos === 'NUM' && before.pos === 'PROPN' && lexicon.sets.timeWords.has(before.norm)) return false;
  // « comme | l’adjoint l’a dit »: no preposition, whatever the tagger says
  if (lexicon.sets.likewise.has(before.norm)) return true;
  if (before.pos === 'ADP' || before.pos === 'DET' || isGenitiveEnding(reading, t - 1)) return false;
  if (before.pos === 'CCONJ') return true;
  // « le Service national (SNR) de Lorme »: the bracket belongs to what stands before it
  if (before.norm === '(') return false;
  if (token.pos === 'DET') return true;
  // “Within an hour | Bright …”
  const span = token.pos === 'PROPN' && lexicon.sets.timeUnits.has(before.norm);
  const timed = span || lexicon.sets.timeWords.has(before.norm);
  return !(NOMINAL.has(before.pos) && !timed) && before.norm !== '-';
}

/** Whether a phrase that could begin at `t` goes on to the left of it: « Paris et Berlin », « X le directeur ». */
function continuesBefore(reading: Reading, t: number, floor: number, plural: boolean): boolean {
  const { tokens, lexicon } = reading;
  const before = t - 1 >= floor ? tokens[t - 1]! : null;
  if (!before) return false;
  if (before.pos === 'CCONJ' && lexicon.sets.conjunctions.has(before.norm))
    return plural && t - 2 >= floor && isNominal(reading, t - 2);
  // « Nick Martin le directeur du club »: a name, then its function without a comma.
  return tokens[t]!.pos === 'DET' && before.pos === 'PROPN' && !lexicon.sets.timeWords.has(before.norm);
}

/**
 * The noun phrase that begins at token `first`, with its complements, up to a comma, a verb, a mark or a
 * complement that is not part of a naming (« le ministre | à la presse »). Null where none begins there.
 */
export function phraseStartingAt(reading: Reading, first: number, limit: number): Phrase | null {
  const { tokens, lexicon } = reading;
  const { sets } = lexicon;
  const highest = Math.min(limit, first + WINDOW);
  let last = -1;
  let headSeen = false;
  let t = first;
  if (t < highest && tokens[t]!.pos === 'PRON') return { first, last: first };
  while (t < highest) {
    const { pos, norm } = tokens[t]!;
    if (sets.timeWords.has(norm) && headSeen && tokens[t - 1]?.pos !== 'ADP' && tokens[t - 1]?.pos !== 'DET')
      break;
    if (pos === 'DET') {
      if (
        headSeen &&
        tokens[t - 1]!.pos !== 'ADP' &&
        tokens[t - 1]!.pos !== 'CCONJ' &&
        tokens[t - 1]!.pos !== 'DET'
      ) {
        // « Jean Martin le directeur du club », but not « annonce Jean Martin la veille ».
        const functionBehind = tokens[t - 1]!.pos === 'PROPN' && lexicon.speaks(tokens[t + 1]?.lemma ?? '');
        if (!functionBehind && !isCapitalised(reading, t)) break;
      }
      t++;
    } else if (NOMINAL.has(pos)) {
      last = t;
      headSeen = true;
      t++;
    } else if (isGenitiveEnding(reading, t) && headSeen && isNominal(reading, t + 1)) {
      t++;
    } else if (pos === 'ADP' && headSeen) {
      if (!joinsNaming(reading, t, highest)) break;
      t++;
    } else if (pos === 'ADP' && !headSeen) {
      // A contraction that opens a partitive subject: « des experts ».
      if (!lexicon.contractions.has(norm)) break;
      t++;
    } else if (pos === 'CCONJ' && headSeen && sets.conjunctions.has(norm) && startsPhrase(reading, t + 1)) {
      t++;
    } else if (
      pos === 'ADV' &&
      (isNominal(reading, t + 1) || tokens[t + 1]?.pos === 'ADJ') &&
      t + 1 < highest
    ) {
      t++;
    } else if (isPastParticiple(reading, t) && headSeen) {
      last = t;
      t++;
    } else if ((norm === '(' || norm === '[') && headSeen) {
      const close = closingBracket(reading, t, highest);
      if (close < 0) break;
      last = close;
      t = close + 1;
    } else if (isQuoteEdge(reading, t) && !headSeen && t - first < 3) {
      t++;
    } else if (
      isQuoteEdge(reading, t) &&
      headSeen &&
      reading.innerOf[t]! >= 0 &&
      isShortTitle(reading, t, highest)
    ) {
      t = endOfQuotation(reading, t) + 1;
      last = t - 1;
    } else break;
  }
  return last < 0 ? null : { first, last };
}

/** « le quotidien | La | Dépêche »: an article written with a capital opens a name. */
function isCapitalised({ text, tokens }: Reading, t: number): boolean {
  return /^\p{Lu}/u.test(text.slice(tokens[t]!.start, tokens[t]!.start + 2));
}

function startsPhrase(reading: Reading, t: number): boolean {
  const token = reading.tokens[t];
  return (
    token !== undefined &&
    (token.pos === 'DET' ||
      token.pos === 'PROPN' ||
      token.pos === 'NOUN' ||
      token.pos === 'ADJ' ||
      (token.pos === 'ADP' && reading.lexicon.sets.namingPrepositions.has(token.norm)))
  );
}

/** Whether a preposition after a noun goes on naming: « ministre de », « ambassadeur en », not « à la presse ». */
function joinsNaming(reading: Reading, t: number, limit: number): boolean {
  const { tokens, lexicon } = reading;
  if (phraseAt(reading, lexicon.phrases.channels, t) > 0 || mediumAt(reading, t, limit) >= 0) return false;
  let noun = t + 1;
  while (noun < limit && noun < t + 4 && tokens[noun]!.pos !== 'NOUN' && tokens[noun]!.pos !== 'PROPN')
    noun++;
  if (noun >= limit || !isNominal(reading, noun)) return false;
  if (lexicon.sets.timeWords.has(tokens[noun]!.norm)) return false;
  if (lexicon.sets.namingPrepositions.has(tokens[t]!.norm)) return true;
  if (
    lexicon.sets.audiencePrepositions.has(tokens[t]!.norm) ||
    lexicon.sets.audiencePrepositions.has(openPreposition(reading, t))
  )
    return !lexicon.sets.audiences.has(tokens[noun]!.lemma);
  // « le préfet | sur Télé Dunes »: behind a person it is where it was said
  const medium = lexicon.sets.mediumPrepositions.has(tokens[t]!.norm) && noun === t + 1;
  if (medium && tokens[noun]!.pos === 'PROPN' && !lexicon.sets.documents.has(tokens[t - 1]!.lemma))
    return false;
  // Other prepositions name only where a function or body came before: « ambassadeur en Italie ».
  return (
    lexicon.speaks(tokens[t - 1]!.lemma) ||
    tokens[t - 1]!.pos === 'ADJ' ||
    lexicon.sets.documents.has(tokens[t - 1]!.lemma)
  );
}

function closingBracket(reading: Reading, t: number, limit: number): number {
  for (let k = t; k < limit && k < t + 15; k++) if (/^[)\]]$/u.test(reading.tokens[k]!.norm)) return k;
  return -1;
}

function endOfQuotation(reading: Reading, t: number): number {
  const q = reading.innerOf[t]!;
  let k = t;
  const highest = Math.min(reading.tokens.length - 1, t + LONGEST_TITLE);
  while (k < highest && reading.tokens[k + 1]!.end <= reading.quotations[q]!.end) k++;
  return k;
}

function isShortTitle(reading: Reading, t: number, limit: number): boolean {
  const end = endOfQuotation(reading, t);
  if (!isQuotedTitle(reading, reading.quotations[reading.innerOf[t]!]!.inner)) return false;
  return end < limit && end - t < LONGEST_TITLE && reading.tokens[t - 1]?.pos !== 'PUNCT';
}

/** « the mayor | 's | aide », “the drivers | ’ | union”: the ending that makes a genitive of what stands before it. */
function isGenitiveEnding({ tokens, lexicon, innerOf }: Reading, t: number): boolean {
  const before = tokens[t - 1];
  const apostrophe =
    /^['’]$/u.test(tokens[t]?.norm ?? '') && before?.pos === 'NOUN' && before.morph.number === 'Plur';
  if (apostrophe && lexicon.grammar.apostropheGenitive && before.end === tokens[t]!.start && innerOf[t]! < 0)
    return true;
  return tokens[t]?.pos === 'PART' && lexicon.sets.namingPrepositions.has(tokens[t]!.norm);
}

/**
 * The main noun of a phrase: « porte-parole du gouvernement » its first noun or name, « government spokesman » the last
 * before a preposition; else its last token.
 */
export function headOf(reading: Reading, phrase: Phrase): number {
  if (reading.lexicon.grammar.nounHead === 'last') return lastNoun(reading, phrase);
  for (let t = phrase.first; t <= phrase.last; t++) {
    const { pos } = reading.tokens[t]!;
    if (pos === 'NOUN' || pos === 'PROPN') return t;
  }
  return phrase.last;
}

function lastNoun({ tokens }: Reading, { first, last }: Phrase): number {
  let noun = -1;
  for (let t = first; t <= last; t++) {
    const { pos } = tokens[t]!;
    if (pos === 'NOUN' || pos === 'PROPN') noun = t;
    else if (noun >= 0 && (pos === 'ADP' || pos === 'CCONJ' || pos === 'PUNCT')) break;
  }
  return noun >= 0 ? noun : last;
}
