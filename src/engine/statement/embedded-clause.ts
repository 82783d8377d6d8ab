import { isFiniteVerb } from './finite-verb.ts';
import type { CueVerb } from './found.ts';
import { isNominal } from './noun-phrase.ts';
import { phraseAt, type Reading, WINDOW } from './reading.ts';

/** Tokens from a cue back to the relative pronoun of its clause. */
const FURTHEST_OPENER = 60;
/** Tokens from a comma to the verb of the clause that begins behind it. */
const FURTHEST_VERB = 14;

/**
 * The cues, each with its reach ended where the clause that holds it ends and the main clause goes on: « Le maire,
 * qui conteste les faits|, a fait appel », « Interrogé par un élu qui demande si le bac roule|, le maire … », « Le
 * préfet, évoquant un séisme|, a … », « Affirmant que le pont est sûr|, le maire a … ».
 */
export function endEmbedded(reading: Reading, cues: readonly CueVerb[]): CueVerb[] {
  const cuesAt = new Map(cues.map((cue) => [cue.group.first, cue]));
  const ends = new Map<number, number>();
  return cues.map((cue) => {
    const end = embeddedEnd(reading, cue, cuesAt, ends);
    return end > cue.last && end < cue.limit ? { ...cue, limit: end } : cue;
  });
}

function embeddedEnd(
  reading: Reading,
  cue: CueVerb,
  cuesAt: ReadonlyMap<number, CueVerb>,
  ends: Map<number, number>,
): number {
  const { group, floor, limit, subject } = cue;
  if (group.form === 'present-participle') {
    const first = subject?.phrase?.first ?? -1;
    if (first > group.last && reading.tokens[first - 1]?.norm === ',') return first - 1;
    const comma = group.first - 1;
    const setOff = comma > floor && reading.tokens[comma]!.norm === ',';
    return setOff && awaitsVerb(reading, floor, comma) ? resumption(reading, comma, limit, 0, null) : -1;
  }
  const depth = reading.innerOf[group.first]!;
  for (let t = group.first - 1; t >= floor && t > group.first - FURTHEST_OPENER; t--) {
    if (reading.innerOf[t] !== depth || !isRelative(reading, t)) continue;
    if (!ends.has(t)) ends.set(t, relativeEnd(reading, t, floor, limit, cuesAt));
    const end = ends.get(t)!;
    if (end > group.first) return end;
  }
  return -1;
}

/** « qui », « lequel », « dont »; « que » only behind a naming and a comma: « Le pont, | que le maire a promis … ». */
function isRelative(reading: Reading, t: number): boolean {
  const { tokens, lexicon } = reading;
  const { norm } = tokens[t]!;
  if (!lexicon.sets.relatives.has(norm)) return false;
  if (!lexicon.sets.complementisers.has(norm)) return true;
  return tokens[t - 1]?.norm === ',' && t > 1 && isNominal(reading, t - 2);
}

/**
 * The comma at which the relative clause of the pronoun at `relative` ends and the main clause goes on; −1 where the
 * main clause has its verb already, or where no such comma is found.
 *
 * @param cuesAt null: the main clause can only go on with its verb
 */
export function relativeEnd(
  reading: Reading,
  relative: number,
  floor: number,
  limit: number,
  cuesAt: ReadonlyMap<number, CueVerb> | null,
): number {
  if (!awaitsVerb(reading, floor, relative)) return -1;
  const setOff = opensBehindPreposition(reading, floor, relative);
  return resumption(reading, relative, limit, 1, setOff ? cuesAt : null);
}

/** Whether some clause that began between `floor` and `before` still lacks its verb there: « Le maire, | qui … ». */
function awaitsVerb(reading: Reading, floor: number, before: number): boolean {
  let awaited = 1;
  for (let t = Math.max(floor, before - WINDOW); t < before; t++) {
    if (reading.innerOf[t] !== reading.innerOf[before]) continue;
    awaited = countAwaited(reading, t, awaited);
  }
  return awaited > 0;
}

/** Clauses that lack a verb, behind token `t`: a conjunction or relative opens one, a finite verb completes one. */
function countAwaited({ tokens, lexicon }: Reading, t: number, awaited: number): number {
  const { norm, pos } = tokens[t]!;
  if (norm === ';' || norm === ':') return 1;
  if (pos === 'SCONJ' || (pos === 'PRON' && lexicon.sets.relatives.has(norm))) return awaited + 1;
  return isFiniteVerb(tokens[t]!) ? Math.max(0, awaited - 1) : awaited;
}

/** « Interrogé par une élue | qui », « Pour le préfet, | qui »: the subject of the main clause is still to come. */
function opensBehindPreposition({ tokens }: Reading, floor: number, relative: number): boolean {
  const { pos, morph } = tokens[floor]!;
  const opens = pos === 'ADP' || pos === 'SCONJ' || pos === 'ADJ' || morph.verbForm === 'Part';
  if (!opens) return false;
  for (let t = relative - 2; t >= floor && t > relative - FURTHEST_VERB; t--) {
    if (tokens[t]!.norm === ',') return false;
    if (tokens[t]!.pos === 'ADP') return true;
  }
  return false;
}

/** The first comma behind `from` at which no clause lacks a verb and the main clause’s verb or subject follows. */
function resumption(
  reading: Reading,
  from: number,
  limit: number,
  awaitedAtFirst: number,
  cuesAt: ReadonlyMap<number, CueVerb> | null,
): number {
  const { tokens } = reading;
  let awaited = awaitedAtFirst;
  for (let t = from + 1; t < limit && t < from + WINDOW; t++) {
    const { norm } = tokens[t]!;
    if (reading.innerOf[t] !== reading.innerOf[from]) {
      // « selon lequel "le pont est sûr", | … »: the verb of the clause is a quoted one
      if (isFiniteVerb(tokens[t]!)) awaited = Math.max(0, awaited - 1);
      continue;
    }
    if (norm === ';' || norm === ':') return -1;
    if (norm !== ',') awaited = countAwaited(reading, t, awaited);
    else if (awaited === 0 && (finiteBehind(reading, t, limit) || (cuesAt && clauseBehind(t, cuesAt))))
      return t;
  }
  return -1;
}

/** « , | n’a pas », « , | restent »: a finite verb without a subject of its own. */
function finiteBehind(reading: Reading, comma: number, limit: number): boolean {
  const { tokens, lexicon } = reading;
  let t = comma + 1;
  for (let steps = 0; t < limit && steps < 5; steps++) {
    const { norm, pos } = tokens[t]!;
    if (isFiniteVerb(tokens[t]!))
      return tokens[t + 1]?.pos !== 'PRON' || !tokens[t + 1]!.norm.startsWith('-');
    const inserted = phraseAt(reading, lexicon.phrases.insertedPhrases, t);
    const light =
      (lexicon.sets.clitics.has(norm) && pos !== 'DET' && pos !== 'ADP') ||
      lexicon.sets.negationParticles.has(norm) ||
      pos === 'ADV';
    if (inserted === 0 && !light) return false;
    t += Math.max(1, inserted);
  }
  return false;
}

/** « , | le maire a assuré »: a subject with its verb. */
function clauseBehind(comma: number, cuesAt: ReadonlyMap<number, CueVerb>): boolean {
  for (let t = comma + 2; t < comma + FURTHEST_VERB; t++) {
    const cue = cuesAt.get(t);
    if (cue?.group.form === 'finite') return cue.subject?.phrase?.first === comma + 1;
  }
  return false;
}

/**
 * Where a relative clause without commas ends: “a man who is said to be ill | has been arrested”. `limit` where the
 * main clause has no verb behind it.
 *
 * @param from first token behind the verb of the relative clause
 * @param clauses those that begin at `from` and have no verb yet
 */
export function embeddedLimit(reading: Reading, from: number, limit: number, clauses = 0): number {
  const { tokens, lexicon } = reading;
  let awaited = clauses;
  for (let t = from; t < limit && t < from + WINDOW; t++) {
    if (reading.innerOf[t] !== reading.innerOf[from]) continue;
    if (isFiniteVerb(tokens[t]!) && awaited === 0 && tokens[t - 1]!.pos !== 'CCONJ') {
      let first = t;
      while (
        first > from &&
        (tokens[first - 1]!.pos === 'ADV' || lexicon.sets.clitics.has(tokens[first - 1]!.norm))
      )
        first--;
      return first;
    }
    awaited = countAwaited(reading, t, awaited);
  }
  return limit;
}

/**
 * The word that opens the clause of the verb at `verb` within a longer sentence: a conjunction, relative or comma
 * behind another clause; −1 in a main clause that nothing precedes.
 */
export function clauseStart(reading: Reading, verb: number, floor: number): number {
  const { tokens, lexicon } = reading;
  let joint = -1;
  for (let t = verb - 1; t >= floor && t > verb - WINDOW; t--) {
    if (reading.innerOf[t] !== reading.innerOf[verb]) continue;
    const { norm, pos } = tokens[t]!;
    const relative = pos === 'PRON' && lexicon.sets.relatives.has(norm);
    if (
      pos === 'SCONJ' ||
      relative ||
      norm === ';' ||
      norm === ':' ||
      lexicon.sets.narrativeConjunctions.has(norm)
    )
      return t;
    if (isFiniteVerb(tokens[t]!)) return joint;
    if (joint < 0 && (pos === 'CCONJ' || norm === ',')) joint = t;
  }
  return -1;
}
