import {
  headOf,
  isNominal,
  type Phrase,
  phraseBehindPreposition,
  phraseEndingAt,
  phraseStartingAt,
} from './noun-phrase.ts';
import { openPreposition, phraseAt, type Reading, WINDOW } from './reading.ts';
import { beforeGroup, groupStart, type VerbGroup } from './verb-group.ts';

/** Who does what the verb says. `phrase` is null for a subject that names nobody (« il est prévu que »). */
export interface Subject {
  readonly phrase: Phrase | null;
  readonly kind: 'named' | 'pronoun' | 'relative' | 'place' | 'author' | 'empty' | 'own-voice';
  /** Who is meant, where the phrase itself names nobody: « À l’Élysée, | on assure ». */
  readonly namedBy?: Phrase;
}

const EMPTY: Subject = { phrase: null, kind: 'empty' };
const OWN_VOICE: Subject = { phrase: null, kind: 'own-voice' };

/**
 * The subject before a verb group: « Le ministre de l’Intérieur, Jean Martin, a déclaré ». Looks over an
 * insertion between commas; « X, qui a dit » gives X.
 */
export function subjectBefore(reading: Reading, group: VerbGroup, floor: number): Subject | null {
  const lowest = Math.max(floor, group.first - WINDOW);
  if (group.firstPerson && group.form === 'finite') return authorBefore(reading, group, lowest) ?? OWN_VOICE;
  return subjectEndingAt(reading, beforeGroup(reading, group, lowest), lowest, group.plural);
}

/** « Je rappelle que » outside quotation marks: whoever wrote the text; within them the speaker is known already. */
function authorBefore(reading: Reading, group: VerbGroup, floor: number): Subject | null {
  if (reading.outerOf[group.head]! >= 0) return null;
  const { tokens, lexicon } = reading;
  for (let t = groupStart(group) - 1; t >= floor && t > group.first - 6; t--) {
    if (lexicon.sets.authorVoice.has(tokens[t]!.norm))
      return { phrase: { first: t, last: t }, kind: 'author' };
    if (!lexicon.sets.clitics.has(tokens[t]!.norm) && !lexicon.sets.negationParticles.has(tokens[t]!.norm))
      return null;
  }
  return null;
}

function subjectEndingAt(reading: Reading, t: number, floor: number, plural: boolean): Subject | null {
  const { tokens, lexicon } = reading;
  const { sets } = lexicon;
  if (t < floor) return null;
  const { norm, pos } = tokens[t]!;
  if (sets.impersonalSubjects.has(norm) && pos === 'PRON')
    return atPlaceBefore(reading, t, floor) ?? OWN_VOICE;
  if (sets.ownVoice.has(norm) && pos === 'PRON') return OWN_VOICE;
  if (sets.relativeSubjects.has(norm)) return antecedent(reading, t, floor, plural);
  // « ce qu’affirme X »: the object stands before the verb
  if (sets.complementisers.has(norm)) return null;
  if (sets.emptySubjects.has(norm)) return EMPTY;
  if (sets.subjectPronouns.has(norm)) {
    // « certains wikipédiens »: the determiner of a phrase is no pronoun of its own
    return { phrase: { first: t, last: t }, kind: 'pronoun' };
  }
  if (norm === ',' || norm === '–' || norm === '—') return subjectBeforeInsertion(reading, t, floor, plural);
  const phrase = phraseEndingAt(reading, t, floor, plural);
  if (!phrase) return null;
  return { phrase: withNamedBefore(reading, phrase, floor, plural), kind: 'named' };
}

/** « À l’Élysée, | on | assure »: the impersonal pronoun stands for whoever speaks at the place named before it. */
function atPlaceBefore(reading: Reading, pronoun: number, floor: number): Subject | null {
  const { tokens, lexicon } = reading;
  const t = tokens[pronoun - 1]?.norm === ',' ? pronoun - 2 : pronoun - 1;
  for (let first = t; first >= floor && first > t - 12; first--) {
    const length = phraseAt(reading, lexicon.phrases.standpoints, first);
    if (length === 0) continue;
    const phrase = phraseStartingAt(reading, first + length, t + 1);
    if (phrase?.last !== t || !canSpeak(reading, { phrase, kind: 'named' })) continue;
    return { phrase: { first: pronoun, last: pronoun }, kind: 'place', namedBy: phrase };
  }
  return null;
}

/** « a-t-on appris | auprès de la police », « peut-on lire | dans le rapport » */
function atPlaceAfter(reading: Reading, group: VerbGroup, limit: number): Subject | null {
  const { lexicon } = reading;
  for (let t = group.last + 1; t < limit && t < group.last + 8; t++) {
    const length = phraseAt(reading, lexicon.phrases.standpoints, t);
    if (length === 0) continue;
    const phrase = phraseStartingAt(reading, t + length, limit);
    if (phrase && canSpeak(reading, { phrase, kind: 'named' }))
      return { phrase: withApposition(reading, phrase, limit), kind: 'place' };
  }
  return null;
}

function antecedent(reading: Reading, relative: number, floor: number, plural: boolean): Subject | null {
  const { tokens } = reading;
  let t = relative - 1;
  if (tokens[t]?.norm === ',') t--;
  if (t < floor) return null;
  if (tokens[t]!.pos === 'PRON' && reading.lexicon.sets.emptySubjects.has(tokens[t]!.norm)) return EMPTY;
  const name = nameAfterPreposition(reading, t, floor);
  const phrase =
    name ??
    phraseEndingAt(reading, t, floor, plural) ??
    phraseEndingAt(reading, t, floor, true) ??
    phraseBehindPreposition(reading, t, floor);
  return phrase ? { phrase, kind: 'relative' } : null;
}

/** « les chiffres fournis par Berne, qui avait estimé »: the name behind a preposition other than « de ». */
function nameAfterPreposition(reading: Reading, last: number, floor: number): Phrase | null {
  const { tokens, lexicon } = reading;
  let first = last;
  while (first > floor && tokens[first - 1]!.pos === 'PROPN') first--;
  if (tokens[first]?.pos !== 'PROPN') return null;
  const before = tokens[first - 1];
  return before?.pos === 'ADP' && first - 1 >= floor && !lexicon.sets.namingPrepositions.has(before.norm)
    ? { first, last }
    : null;
}

/** « Le secrétaire général, Marc Petit, | a déclaré »: goes left over what stands between the commas. */
function subjectBeforeInsertion(
  reading: Reading,
  comma: number,
  floor: number,
  plural: boolean,
): Subject | null {
  const { tokens, lexicon } = reading;
  let right = comma;
  for (let hops = 0; hops < 4; hops++) {
    const left = previousComma(reading, right - 1, floor);
    const first = left + 1;
    const between = first < right ? classifyInsertion(reading, first, right - 1, plural) : 'skip';
    if (between === 'phrase') {
      // The insertion is an apposition if a noun phrase ends before it; else it is the subject itself.
      const before = left > floor ? phraseEndingAt(reading, left - 1, floor, plural) : null;
      const outer = before && !isAdverbial(reading, before, floor) ? before : null;
      const own = phraseEndingAt(reading, right - 1, first, plural);
      if (outer) return { phrase: { first: outer.first, last: right - 1 }, kind: 'named' };
      if (own) return { phrase: own, kind: 'named' };
    }
    if (left <= floor) return null;
    if (between === 'clause') return null;
    const t = left - 1;
    const { norm } = tokens[t] ?? { norm: '' };
    if (lexicon.sets.subjectPronouns.has(norm)) return { phrase: { first: t, last: t }, kind: 'pronoun' };
    if (isNominal(reading, t) || norm === ')') {
      const phrase = phraseEndingAt(reading, t, floor, plural);
      if (phrase && !isAdverbial(reading, phrase, floor))
        return { phrase: withNamedBefore(reading, phrase, floor, plural), kind: 'named' };
    }
    right = left;
  }
  return null;
}

function previousComma(reading: Reading, from: number, floor: number): number {
  for (let t = from; t >= floor; t--) {
    const { norm } = reading.tokens[t]!;
    if (norm === ',' || norm === '–' || norm === '—') return t;
    if (norm === ':' || norm === ';') return t;
  }
  return floor - 1;
}

/** What stands between two commas: a noun phrase, something to look over, or a clause of its own. */
function classifyInsertion(
  reading: Reading,
  first: number,
  last: number,
  plural: boolean,
): 'phrase' | 'skip' | 'clause' {
  const { tokens, lexicon } = reading;
  const lead = tokens[first]!;
  if (lexicon.sets.relativeSubjects.has(lead.norm) || lead.pos === 'SCONJ') return 'skip';
  if (lead.pos === 'PRON' && !lexicon.sets.subjectPronouns.has(lead.norm)) return 'skip';
  if (lead.pos === 'ADP' || lead.pos === 'ADV' || lead.pos === 'ADJ') return 'skip';
  if (lead.pos === 'VERB' || lead.pos === 'AUX') return lead.morph.verbForm === 'Fin' ? 'clause' : 'skip';
  const phrase = phraseEndingAt(reading, last, first, plural);
  if (phrase && phrase.first === first) return 'phrase';
  for (let t = first; t <= last; t++) {
    const { pos, morph, norm } = tokens[t]!;
    if (lexicon.sets.relativeSubjects.has(norm) || pos === 'SCONJ') return 'skip';
    if ((pos === 'VERB' || pos === 'AUX') && morph.verbForm === 'Fin') return 'clause';
  }
  return 'skip';
}

/** « Jeudi, », « À Paris, »: a phrase of time, or the noun of an opening preposition. */
function isAdverbial(reading: Reading, phrase: Phrase, floor: number): boolean {
  const { tokens, lexicon } = reading;
  const before = phrase.first - 1 >= floor ? tokens[phrase.first - 1]! : null;
  if (before?.pos === 'ADP') return true;
  const head = tokens[headOf(reading, phrase)]!;
  return lexicon.sets.timeWords.has(head.norm);
}

/**
 * « le ministre, Jean Martin a dit », « Paris, Berlin et Rome ont dit »: a comma before the last part. The phrase
 * grows to the left where what stands before the comma is a naming as well.
 */
export function withNamedBefore(reading: Reading, phrase: Phrase, floor: number, plural: boolean): Phrase {
  const { tokens, lexicon } = reading;
  let { first } = phrase;
  for (let hops = 0; hops < 3; hops++) {
    const comma = first - 1;
    if (comma <= floor || tokens[comma]!.norm !== ',') break;
    const before = phraseEndingAt(reading, comma - 1, floor, plural);
    if (!before || isAdverbial(reading, before, floor)) break;
    const listed = plural && hasConjunction(reading, phrase);
    const head = tokens[headOf(reading, before)]!;
    const named = tokens[first]!.pos === 'PROPN' && lexicon.speaks(head.lemma);
    const opens = before.first === floor || tokens[before.first - 1]?.norm === ',';
    if (!(listed || (named && opens))) break;
    first = before.first;
  }
  return { first, last: phrase.last };
}

function hasConjunction(reading: Reading, phrase: Phrase): boolean {
  for (let t = phrase.first; t <= phrase.last; t++) if (reading.tokens[t]!.pos === 'CCONJ') return true;
  return false;
}

/**
 * The subject after an inverted verb group: « a déclaré jeudi à la presse | le ministre, Jean Martin ». Skips
 * adverbials; takes in an apposition between commas or at the end of the sentence.
 */
export function subjectAfter(reading: Reading, group: VerbGroup, limit: number): Subject | null {
  const { tokens, lexicon } = reading;
  if (group.inverted >= 0) {
    const pronoun = tokens[group.inverted]!.norm.replace(/^-(t-)?/u, '');
    if (lexicon.sets.impersonalSubjects.has(pronoun)) return atPlaceAfter(reading, group, limit) ?? OWN_VOICE;
    if (lexicon.sets.ownVoice.has(pronoun)) return OWN_VOICE;
    return lexicon.sets.emptySubjects.has(pronoun)
      ? EMPTY
      : { phrase: { first: group.inverted, last: group.inverted }, kind: 'pronoun' };
  }
  const highest = Math.min(limit, group.last + WINDOW);
  const t = skipAdverbials(reading, group.last + 1, highest);
  if (t >= highest) return null;
  const { pos, norm } = tokens[t]!;
  const partitive = partitiveAt(reading, t, highest);
  if (partitive) return { phrase: partitive, kind: 'named' };
  if (pos === 'PRON' && !lexicon.sets.subjectPronouns.has(norm)) return null;
  const phrase = phraseStartingAt(reading, t, highest);
  if (!phrase) return null;
  return { phrase: withApposition(reading, phrase, highest), kind: pos === 'PRON' ? 'pronoun' : 'named' };
}

/** « l’un d’eux », « certains de ses collègues » */
function partitiveAt(reading: Reading, t: number, limit: number): Phrase | null {
  const length = phraseAt(reading, reading.lexicon.phrases.partitives, t);
  const of = t + length;
  if (length === 0 || of + 1 >= limit || openPreposition(reading, of) !== reading.lexicon.data.genitive)
    return null;
  const phrase = phraseStartingAt(reading, of + 1, limit);
  return phrase && { first: t, last: phrase.last };
}

/** Skips a day between verb and object: « a jugé vendredi », « a salué ce lundi 3 mars ». */
export function skipTime(reading: Reading, from: number, limit: number): number {
  const { tokens, lexicon } = reading;
  const first = tokens[from]?.pos === 'DET' || tokens[from]?.pos === 'NUM' ? from + 1 : from;
  if (first >= limit || !lexicon.sets.timeWords.has(tokens[first]!.norm)) return from;
  let t = first + 1;
  while (t < limit && (tokens[t]!.pos === 'NUM' || lexicon.sets.timeWords.has(tokens[t]!.norm))) t++;
  return t;
}

/** Skips time words, adverbs, channels and addressees that stand between verb and subject. */
function skipAdverbials(reading: Reading, from: number, limit: number): number {
  const { tokens, lexicon } = reading;
  let t = from;
  for (let steps = 0; steps < 12 && t < limit; steps++) {
    const { norm, pos } = tokens[t]!;
    const inserted = phraseAt(reading, lexicon.phrases.insertedPhrases, t);
    const channel = phraseAt(reading, lexicon.phrases.channels, t);
    if (inserted > 0 || channel > 0) {
      t += Math.max(inserted, channel);
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
      const phrase = phraseStartingAt(reading, t + 1, Math.min(limit, t + 12));
      if (!phrase) break;
      t = phrase.last + 1;
    } else break;
  }
  return t;
}

/** « Marc Petit, maire de Lorme, » and « le maire, Marc Petit. »: a second naming between commas. */
export function withApposition(reading: Reading, phrase: Phrase, limit: number): Phrase {
  const { tokens, lexicon } = reading;
  let { last } = phrase;
  for (let hops = 0; hops < 2; hops++) {
    if (last + 2 >= limit || tokens[last + 1]!.norm !== ',') break;
    const next = phraseStartingAt(reading, last + 2, limit);
    if (!next) break;
    const closing = tokens[next.last + 1];
    const closes =
      next.last + 1 >= limit ||
      closing === undefined ||
      /^[,.;:!?»)”"]$/u.test(closing.norm) ||
      closing.pos === 'PUNCT';
    const lead = tokens[next.first]!;
    const head = tokens[headOf(reading, next)]!;
    // a bare noun after a name is its function: « Anne Keller, adjointe au maire »
    const bare = lead.pos === 'NOUN' && tokens[last]!.pos === 'PROPN';
    const names = lead.pos === 'PROPN' || bare || lexicon.speaks(head.lemma);
    if (!closes || !names || lexicon.sets.timeWords.has(lead.norm)) break;
    last = next.last;
  }
  return { first: phrase.first, last };
}

/** « La Poste », « le Conseil »: a capital that no sentence opening asks for. */
function isCapitalised(reading: Reading, t: number): boolean {
  const { first } = reading.sentences[reading.sentenceOf[t]!] ?? { first: t };
  return t > first && /^\p{Lu}/u.test(reading.text.slice(reading.tokens[t]!.start, reading.tokens[t]!.end));
}

/** Whether the subject is a person, body or document: something that can say anything. */
export function canSpeak(reading: Reading, subject: Subject): boolean {
  if (!subject.phrase) return false;
  if (subject.kind === 'pronoun' || subject.kind === 'author' || subject.namedBy) return true;
  const { tokens, lexicon } = reading;
  const headAt = headOf(reading, subject.phrase);
  const head = tokens[headAt]!;
  if (head.pos === 'PROPN' || isCapitalised(reading, headAt)) return true;
  if (phraseAt(reading, lexicon.phrases.partitives, subject.phrase.first) > 0) return true;
  const lemma = head.lemma.toLowerCase();
  if (lexicon.speaks(lemma) || lexicon.sets.documents.has(lemma)) return true;
  for (let t = subject.phrase.first; t <= subject.phrase.last; t++) {
    const token = tokens[t]!;
    if (t > subject.phrase.first && token.pos === 'PROPN' && tokens[t - 1]!.pos !== 'ADP') return true;
    if (token.pos === 'NOUN' && lexicon.speaks(token.lemma) && !isComplement(reading, t)) return true;
  }
  return false;
}

/** A noun behind a preposition says nothing of the head: « l’usage de la force dans ces | centres ». */
function isComplement({ tokens, lexicon }: Reading, t: number): boolean {
  const before = tokens[t - 1]?.pos === 'DET' ? t - 2 : t - 1;
  return [t - 1, before].some(
    (k) => tokens[k]?.pos === 'ADP' || lexicon.sets.namingPrepositions.has(tokens[k]?.norm ?? ''),
  );
}

/** Whether the subject is a document and no person or body. */
export function isDocument(reading: Reading, subject: Subject): boolean {
  if (!subject.phrase || subject.kind === 'pronoun') return false;
  const { lemma } = reading.tokens[headOf(reading, subject.phrase)]!;
  return reading.lexicon.sets.documents.has(lemma) && !reading.lexicon.speaks(lemma);
}
