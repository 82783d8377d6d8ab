import type { Token } from '../../model/token.ts';
import { openPreposition, phraseAt, phraseBefore, type Reading } from './reading.ts';
import { isReflexive, reflexiveWithin } from './reflexive.ts';

/**
 * A verb with what stands inside it: « n’a pas tenu à préciser », « a-t-il ajouté ». Indices are tokens,
 * `first` and `last` inclusive; `first` is the first verb, without the clitics before it.
 */
export interface VerbGroup {
  readonly first: number;
  readonly last: number;
  /** The verb that carries the meaning: the last one. */
  readonly head: number;
  readonly verbs: readonly number[];
  readonly form: 'finite' | 'infinitive' | 'present-participle' | 'past-participle';
  readonly conditional: boolean;
  /** A past or compound tense: what it governs in the conditional may be the future seen from then. */
  readonly past: boolean;
  readonly plural: boolean;
  readonly firstPerson: boolean;
  readonly negated: boolean;
  readonly reflexive: boolean;
  readonly passive: boolean;
  /** Token of the inverted subject pronoun (« a-t-il »), or −1. */
  readonly inverted: number;
  /** A participle that takes its auxiliary from the verb before: « a parlé d’un incident et | prévenu que ». */
  readonly shared: boolean;
  /** Token of the reflexive pronoun, or −1. */
  readonly reflexiveAt: number;
}

const MAX_INSERTED = 8;

/** All verb groups of the text, in order. */
export function findVerbGroups(reading: Reading): VerbGroup[] {
  const groups: VerbGroup[] = [];
  const { tokens, sentences } = reading;
  for (const sentence of sentences) {
    let t = sentence.first;
    while (t < sentence.last) {
      if (isVerb(tokens[t]!)) {
        const group = shareAuxiliary(reading, readGroup(reading, t, sentence.first, sentence.last), groups);
        groups.push(group);
        t = group.last + 1;
      } else t++;
    }
  }
  return groups;
}

function isVerb(token: Token): boolean {
  return token.pos === 'VERB' || token.pos === 'AUX';
}

function readGroup(reading: Reading, start: number, floor: number, limit: number): VerbGroup {
  const { tokens, lexicon } = reading;
  const { sets } = lexicon;
  const verbs = [start];
  let last = start;
  let inverted = -1;
  let t = start + 1;
  let inserted = 0;
  while (t < limit && inserted <= MAX_INSERTED) {
    const token = tokens[t]!;
    if (inverted < 0 && token.pos === 'PRON' && token.norm.startsWith('-') && t === last + 1) {
      inverted = t;
      last = t++;
      continue;
    }
    const phrase = phraseAt(reading, lexicon.phrases.insertedPhrases, t);
    if (phrase > 0) {
      t += phrase;
      inserted += phrase;
      continue;
    }
    // « a lui refusé », « ont, eux, annoncé »
    const stressed =
      t === last + 1 && sets.stressedPronouns.has(token.norm) && sets.auxiliaries.has(tokens[last]!.lemma);
    const light = token.pos === 'ADV' || sets.timeWords.has(token.norm) || stressed;
    if (light || lexicon.stance.negations.has(token.norm)) {
      t++;
      inserted++;
      continue;
    }
    // Commas may set an inserted phrase off: « a, de son côté, indiqué ».
    if (
      token.norm === ',' &&
      (inserted > 0 || phraseAt(reading, lexicon.phrases.insertedPhrases, t + 1) > 0)
    ) {
      t++;
      inserted++;
      continue;
    }
    const next = nextVerb(reading, verbs.at(-1)!, t, limit, inverted >= 0);
    if (next < 0) break;
    verbs.push(next);
    last = next;
    t = next + 1;
    inserted = 0;
  }
  const head = verbs.at(-1)!;
  const before = lookBefore(reading, start, floor);
  last = alternativeEnd(reading, head, last, limit, before.negated || hasNegation(reading, start, last));
  // « se borne à indiquer »: the pronoun is the carrying verb’s; « a souhaité se prononcer »: the carried one’s
  const carried = verbs.length > 1 && tokens[head]!.morph.verbForm === 'Inf';
  const within = carried ? reflexiveWithin(reading, verbs, inverted) : -1;
  const lead = tokens[start]!;
  const form = formOf(lead, sets.participles);
  const beside = verbs.at(-2);
  const passive =
    beside !== undefined
      ? tokens[beside]!.lemma === lexicon.data.passive &&
        !sets.unaccusatives.has(tokens[head]!.lemma) &&
        before.reflexiveAt < 0 &&
        isPastParticiple(tokens[head]!)
      : form === 'past-participle';
  return {
    first: start,
    last,
    head,
    verbs,
    form,
    conditional: lead.morph.mood === 'Cnd',
    past:
      lead.morph.tense === 'Past' ||
      lead.morph.tense === 'Imp' ||
      (verbs.length > 1 && isPastParticiple(tokens[verbs[1]!]!)),
    plural: lead.morph.number === 'Plur',
    firstPerson: lead.morph.person === 1 || lead.morph.person === 2,
    negated: (before.negated || hasNegation(reading, start, last)) && !restricts(reading, start, head),
    reflexive: carried ? within >= 0 : before.reflexiveAt >= 0,
    passive,
    inverted,
    shared: false,
    reflexiveAt: before.reflexiveAt,
  };
}

/** « ne peut | que | constater »: limits, and denies nothing. */
function restricts({ tokens, lexicon }: Reading, first: number, head: number): boolean {
  for (let t = first + 1; t < head; t++) if (lexicon.sets.complementisers.has(tokens[t]!.norm)) return true;
  return false;
}

/** Verbs between a participle and the verb whose auxiliary it takes. */
const FURTHEST_AUXILIARY = 4;

/** A participle behind a conjunction is finite where the nearest finite verb before it is a compound tense. */
function shareAuxiliary(reading: Reading, group: VerbGroup, groups: readonly VerbGroup[]): VerbGroup {
  if (group.form !== 'past-participle') return group;
  const { tokens } = reading;
  let t = group.first - 1;
  while (t > 0 && tokens[t]!.pos === 'ADV') t--;
  if (tokens[t]?.pos !== 'CCONJ') return group;
  for (let k = groups.length - 1; k >= 0 && k >= groups.length - FURTHEST_AUXILIARY; k--) {
    const before = groups[k]!;
    if (reading.sentenceOf[before.first] !== reading.sentenceOf[group.first]) break;
    if (before.form !== 'finite' || reading.innerOf[before.head] !== reading.innerOf[group.head]) continue;
    const compound = before.verbs.length > 1 && isPastParticiple(tokens[before.head]!);
    if (!compound || before.passive) break;
    const { conditional, past, plural, firstPerson } = before;
    return { ...group, form: 'finite', shared: true, passive: false, conditional, past, plural, firstPerson };
  }
  return group;
}

/** The verb that continues the group at or right after token `t`: a participle, or a carried infinitive. */
function nextVerb(reading: Reading, previous: number, t: number, limit: number, joined: boolean): number {
  const { tokens, lexicon } = reading;
  const { sets } = lexicon;
  const lemma = tokens[previous]!.lemma;
  const token = tokens[t]!;
  // What follows an auxiliary without a subject between is its participle, whatever the tagger says of « a dit ».
  if (
    sets.auxiliaries.has(lemma) &&
    isVerb(token) &&
    token.morph.verbForm !== 'Inf' &&
    (t === previous + 1 ||
      isPastParticiple(token) ||
      tokens[t - 1]!.pos === 'ADV' ||
      phraseAt(reading, lexicon.phrases.insertedPhrases, t - 1) === 1)
  )
    return t;
  if (!sets.carriers.has(lemma) && !(joined && sets.permissions.has(lemma))) return -1;
  let k = t;
  if (sets.carrierPrepositions.has(tokens[k]!.norm)) k++;
  while (k < limit && sets.clitics.has(tokens[k]!.norm) && tokens[k]!.pos === 'PRON') k++;
  const candidate = tokens[k];
  return k < limit && candidate && isVerb(candidate) && candidate.morph.verbForm === 'Inf' ? k : -1;
}

function lookBefore(reading: Reading, start: number, floor: number) {
  const { tokens, lexicon } = reading;
  const { sets } = lexicon;
  let negated = false;
  let reflexiveAt = -1;
  for (let t = start - 1; t >= floor && t >= start - 5; t--) {
    const { norm, pos } = tokens[t]!;
    // « sans préciser », but « non sans préciser »
    if (sets.negatingPrepositions.has(norm))
      return { negated: phraseAt(reading, lexicon.phrases.narrativeInfinitives, t - 1) === 0, reflexiveAt };
    if (sets.negationParticles.has(norm)) negated = true;
    else if (lexicon.stance.negations.has(norm) && pos !== 'DET') negated = true;
    else if (sets.clitics.has(norm) && (pos === 'PRON' || pos === 'ADV' || pos === 'X')) {
      if (isReflexive(reading, t, start) && reflexiveAt < 0) reflexiveAt = t;
    } else break;
  }
  return { negated, reflexiveAt };
}

/** « n’a ni confirmé | ni démenti |», “would not confirm | or deny |”: two verbs that share what follows. */
function alternativeEnd(
  { tokens, lexicon }: Reading,
  head: number,
  last: number,
  limit: number,
  negated: boolean,
): number {
  const conjunction = tokens[last + 1];
  const other = tokens[last + 2];
  if (last + 2 >= limit || !conjunction || !other || !isVerb(other)) return last;
  const joined = negated && conjunction.pos === 'CCONJ' && lexicon.sets.conjunctions.has(conjunction.norm);
  if (!joined && !lexicon.sets.negatingConjunctions.has(conjunction.norm)) return last;
  const { verbForm } = other.morph;
  if (verbForm !== tokens[head]!.morph.verbForm) return last;
  return verbForm !== 'Fin' || negated ? last + 2 : last;
}

function hasNegation({ tokens, lexicon }: Reading, first: number, last: number): boolean {
  for (let t = first; t <= last; t++) {
    const { norm, pos } = tokens[t]!;
    // “could | neither | confirm nor deny”
    if (lexicon.sets.negationParticles.has(norm) || (pos === 'CCONJ' && lexicon.stance.negations.has(norm)))
      return true;
  }
  return false;
}

function isPastParticiple(token: Token): boolean {
  const { verbForm, tense } = token.morph;
  return verbForm === 'Part' && tense !== 'Pres';
}

function formOf({ morph, norm }: Token, participles: ReadonlySet<string>): VerbGroup['form'] {
  const { verbForm, tense } = morph;
  if (verbForm === 'Inf') return 'infinitive';
  if (verbForm !== 'Part') return 'finite';
  if (tense === 'Pres') return 'present-participle';
  for (const ending of participles)
    if (norm.endsWith(ending) && tense !== 'Past') return 'present-participle';
  return 'past-participle';
}

/** First token of the group with its reflexive pronoun: « s’est dit ». */
export function groupStart(group: VerbGroup): number {
  return group.reflexiveAt >= 0 && group.reflexiveAt < group.first ? group.reflexiveAt : group.first;
}

/** First token before the group that is not a clitic, negation, adverb or inserted phrase; −1 at the edge. */
export function beforeGroup(reading: Reading, group: VerbGroup, floor: number): number {
  const { tokens, lexicon } = reading;
  let t = group.first - 1;
  for (let steps = 0; t >= floor && steps < 12; steps++) {
    const { norm, pos } = tokens[t]!;
    const clitic =
      (lexicon.sets.clitics.has(norm) &&
        pos !== 'DET' &&
        (!lexicon.sets.ownVoice.has(norm) || !group.firstPerson)) ||
      lexicon.sets.negationParticles.has(norm) ||
      (t === group.first - 1 && group.negated && pos === 'CCONJ' && lexicon.stance.negations.has(norm));
    // « Le rapport publié deux ans plus tard | concluait »: a span of time before the verb is no subject
    const span = lexicon.sets.timeUnits.has(norm) && t < group.first - 1 && t - 1 >= floor;
    const inserted = phraseBefore(reading, lexicon.phrases.insertedPhrases, t, floor);
    // “The ministry | on Monday | said”
    const dated =
      lexicon.grammar.timeBeforeVerb &&
      lexicon.sets.timeWords.has(norm) &&
      tokens[t - 1]?.pos === 'ADP' &&
      t - 2 >= floor;
    if (inserted > 0) t -= inserted;
    else if (dated) t -= 2;
    else if (clitic || (pos === 'ADV' && !lexicon.sets.timeWords.has(norm))) t--;
    else if (span && (tokens[t - 1]!.pos === 'NUM' || tokens[t - 1]!.pos === 'DET')) t -= 2;
    else break;
  }
  return t;
}

/** Skips adverbs after token `t`. */
export function afterAdverbs(reading: Reading, t: number, limit: number): number {
  let k = t;
  while (k < limit) {
    const phrase = phraseAt(reading, reading.lexicon.phrases.insertedPhrases, k);
    if (phrase > 0) k += phrase;
    else if (reading.lexicon.sets.quantifiers.has(reading.tokens[k]!.norm)) break;
    else if (reading.tokens[k]!.pos === 'ADV' && openPreposition(reading, k) === reading.tokens[k]!.norm) k++;
    else break;
  }
  return k;
}
