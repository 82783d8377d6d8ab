import { headOf, isNominal, type Phrase, phraseEndingAt } from './noun-phrase.ts';
import { phraseBehindPreposition } from './phrase-behind-preposition.ts';
import { atPlaceBefore } from './place-subject.ts';
import { type Reading, WINDOW } from './reading.ts';
import { EMPTY, OWN_VOICE, type Subject } from './subject.ts';
import { beforeGroup, groupStart, type VerbGroup } from './verb-group.ts';

/** Tokens of a relative clause between a naming and its verb. */
const LONGEST_RELATIVE = 14;

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
  // « Permettez-moi de rappeler que »
  const joined = group.inverted;
  if (joined >= 0 && lexicon.sets.authorVoice.has(tokens[joined]!.norm.replace(/^-/u, '')))
    return { phrase: { first: joined, last: joined }, kind: 'author' };
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
    return atPlaceBefore(reading, t, floor) ?? somebody(reading, t) ?? OWN_VOICE;
  if (sets.ownVoice.has(norm) && pos === 'PRON') {
    const isAuthor = sets.authorVoice.has(norm) && reading.outerOf[t]! < 0;
    return isAuthor ? { phrase: { first: t, last: t }, kind: 'author' } : OWN_VOICE;
  }
  if (sets.relativeSubjects.has(norm)) return antecedent(reading, t, floor, plural);
  // « ce qu’affirme X »: the object stands before the verb
  if (sets.complementisers.has(norm)) return null;
  if (sets.emptySubjects.has(norm)) return EMPTY;
  if (sets.subjectPronouns.has(norm)) {
    // « certains wikipédiens »: the determiner of a phrase is no pronoun of its own
    return { phrase: { first: t, last: t }, kind: 'pronoun' };
  }
  if (norm === ',' || norm === '–' || norm === '—') return subjectBeforeInsertion(reading, t, floor, plural);
  const phrase = phraseEndingAt(reading, t, floor, plural) ?? withRelative(reading, t, floor, plural);
  // « El lunes | aseguró que »: a day is no subject
  if (!phrase || sets.timeWords.has(tokens[headOf(reading, phrase)]!.norm)) return null;
  if (isParticipleObject(reading, phrase, floor)) {
    const described = describedBefore(reading, phrase, floor, plural);
    return described && { phrase: described, kind: 'named' };
  }
  const joined = joinedBefore(reading, phrase, floor);
  return { phrase: joined ?? withNamedBefore(reading, phrase, floor, plural), kind: 'named' };
}

/** “| Reed and two aides | wrote”: a verb without a number may have both, where they open the clause. */
function joinedBefore(reading: Reading, { first, last }: Phrase, floor: number): Phrase | null {
  const { tokens } = reading;
  if (first - 2 < floor || tokens[first - 1]!.pos !== 'CCONJ') return null;
  const both = phraseEndingAt(reading, last, floor, true);
  if (!both || both.first >= first) return null;
  return both.first === floor || tokens[both.first - 1]!.pos === 'SCONJ' ? both : null;
}

/** “A nurse accused of | neglecting | a child | told”: not the child. */
function isParticipleObject({ tokens, lexicon }: Reading, { first }: Phrase, floor: number): boolean {
  const { verbForm, tense } = tokens[first - 1]?.morph ?? {};
  return lexicon.grammar.verbalNouns && first - 2 > floor && verbForm === 'Part' && tense === 'Pres';
}

/** “| A nurse accused of neglecting a child | told”, “| a man carrying a bag | said”: who does what the participle says. */
function describedBefore(
  reading: Reading,
  { first, last }: Phrase,
  floor: number,
  plural: boolean,
): Phrase | null {
  const { tokens } = reading;
  let t = first - 2;
  if (tokens[t]!.pos === 'ADP' || tokens[t]!.pos === 'SCONJ') t--;
  if (tokens[t]?.morph.verbForm === 'Part') t--;
  const head = t >= floor ? phraseEndingAt(reading, t, floor, plural) : null;
  const noun = head && tokens[headOf(reading, head)]!.pos;
  return noun === 'NOUN' || noun === 'PROPN' ? { first: head!.first, last } : null;
}

/** « On | nous a dit que »: somebody else, whoever it was. */
function somebody({ tokens, lexicon }: Reading, pronoun: number): Subject | null {
  const addressed = lexicon.sets.personalReflexives.has(tokens[pronoun + 1]?.norm ?? '');
  return addressed ? { phrase: { first: pronoun, last: pronoun }, kind: 'pronoun' } : null;
}

/** “questions from | senators |, who accused her”: people behind a preposition, where what stands before it is a thing. */
function personAfterPreposition(
  reading: Reading,
  relative: number,
  last: number,
  floor: number,
): Phrase | null {
  const { tokens, lexicon } = reading;
  if (!lexicon.sets.personalRelatives.has(tokens[relative]!.norm) || !lexicon.speaks(tokens[last]!.lemma))
    return null;
  let first = last;
  while (first > floor && ['NOUN', 'ADJ', 'NUM', 'DET'].includes(tokens[first - 1]!.pos)) first--;
  const before = tokens[first - 1];
  if (first - 2 < floor || before?.pos !== 'ADP') return null;
  const { lemma } = tokens[first - 2]!;
  return lexicon.speaks(lemma) || lexicon.sets.documents.has(lemma) ? null : { first, last };
}

/** « La fondation | qui l’héberge | assure »: a relative clause without commas between naming and verb. */
function withRelative(reading: Reading, last: number, floor: number, plural: boolean): Phrase | null {
  const { tokens } = reading;
  let finite = 0;
  for (let t = last; t > floor && t > last - LONGEST_RELATIVE; t--) {
    if (tokens[t]!.pos === 'PUNCT') return null;
    if (tokens[t]!.morph.verbForm === 'Fin') finite++;
    if (!isRelative(reading, t)) continue;
    const phrase = finite === 1 ? phraseEndingAt(reading, t - 1, floor, plural) : null;
    return phrase && { first: phrase.first, last };
  }
  return null;
}

/** « qui », “a temple | whose name …”, “the group | that holds …” */
function isRelative({ tokens, lexicon }: Reading, t: number): boolean {
  const { norm, pos } = tokens[t]!;
  return lexicon.sets.relativeSubjects.has(norm) || (pos === 'PRON' && lexicon.sets.relatives.has(norm));
}

function antecedent(reading: Reading, relative: number, floor: number, plural: boolean): Subject | null {
  const { tokens } = reading;
  let t = relative - 1;
  if (tokens[t]?.norm === ',') t--;
  if (t < floor) return null;
  if (tokens[t]!.pos === 'PRON' && reading.lexicon.sets.emptySubjects.has(tokens[t]!.norm)) return EMPTY;
  const name = nameAfterPreposition(reading, t, floor) ?? personAfterPreposition(reading, relative, t, floor);
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
      const apposed = phrase && appositionOf(reading, phrase, floor, plural);
      if (apposed) return { phrase: apposed, kind: 'named' };
      if (phrase && !isAdverbial(reading, phrase, floor))
        return { phrase: withNamedBefore(reading, phrase, floor, plural), kind: 'named' };
    }
    right = left;
  }
  return null;
}

/** “The Courier, | a daily|, citing officials, reported”: the naming before the comma with what describes it. */
function appositionOf(reading: Reading, phrase: Phrase, floor: number, plural: boolean): Phrase | null {
  const { tokens, lexicon } = reading;
  const described = lexicon.sets.indefinites.has(tokens[phrase.first]!.norm);
  if (!described || phrase.first - 2 < floor || tokens[phrase.first - 1]!.norm !== ',') return null;
  const outer = phraseEndingAt(reading, phrase.first - 2, floor, plural);
  return outer && outer.first === floor ? { first: outer.first, last: phrase.last } : null;
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
  if (lead.pos === 'VERB' || lead.pos === 'AUX') return lead.morph.verbForm === 'Fin' ? 'clause' : 'skip';
  // « …, au moins 17 enfants ont été hospitalisés, a annoncé le ministère » holds a verb of its own
  const opens = lead.pos === 'ADP' || lead.pos === 'ADV' || lead.pos === 'ADJ';
  const phrase = opens ? null : phraseEndingAt(reading, last, first, plural);
  if (phrase && phrase.first === first) return 'phrase';
  for (let t = first; t <= last; t++) {
    const { pos, morph } = tokens[t]!;
    if (isRelative(reading, t) || pos === 'SCONJ') return 'skip';
    if ((pos === 'VERB' || pos === 'AUX') && morph.verbForm === 'Fin') return 'clause';
  }
  return 'skip';
}

/** « Jeudi, », « À Paris, »: a phrase of time, or the noun of an opening preposition. */
function isAdverbial(reading: Reading, phrase: Phrase, floor: number): boolean {
  const { tokens, lexicon } = reading;
  const before = phrase.first - 1 >= floor ? tokens[phrase.first - 1]! : null;
  if (before?.pos === 'ADP') return true;
  // « Dans le Jura et | le Doubs, »: the preposition governs both
  if (before?.pos === 'CCONJ') {
    const first = phraseEndingAt(reading, phrase.first - 2, floor, false);
    if (first && tokens[first.first - 1]?.pos === 'ADP') return true;
  }
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
