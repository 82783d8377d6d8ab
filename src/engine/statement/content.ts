import type { Span } from '../../text/span.ts';
import type { CueVerb } from './found.ts';
import { leadingSubject } from './leading-subject.ts';
import { opensComment, opensContrast } from './other-voice.ts';
import { isClosingMark, isOpeningMark, isQuotationMark, phraseAt, type Reading, WINDOW } from './reading.ts';

const EDGE = /^[,.;:…–—-]$/u;
/** Tokens between the commas of an insertion. */
const LONGEST_INSERTION = 20;
/** Tokens from a comma to the verb of reporting behind it. */
const LONGEST_SPEAKER = 10;
/** A bracket that only opens behind the content: « coupé (selon la mairie) ». */
const BRACKET = /^[([]$/u;

/**
 * The span of content tokens `first` to `end` (exclusive), without sentence connectives in front and without
 * a comma or full stop at its edges; marks of quotations that it holds whole stay.
 */
export function contentSpan(reading: Reading, first: number, end: number): Span | null {
  const { tokens } = reading;
  let from = first;
  let to = end;
  while (from < to && EDGE.test(tokens[from]!.norm)) from++;
  while (
    to > from &&
    (EDGE.test(tokens[to - 1]!.norm) ||
      BRACKET.test(tokens[to - 1]!.norm) ||
      danglingClose(reading, from, to - 1))
  )
    to--;
  while (from < to && danglingOpen(reading, from, to)) from++;
  return from < to ? { start: tokens[from]!.start, end: tokens[to - 1]!.end } : null;
}

/** Skips « Mais », « Toutefois, » at the head of a sentence. */
export function afterConnectives(reading: Reading, first: number, limit: number): number {
  let t = first;
  for (let hops = 0; hops < 2; hops++) {
    const length = phraseAt(reading, reading.lexicon.phrases.connectives, t);
    if (length === 0) break;
    t += length;
    if (reading.tokens[t]?.norm === ',') t++;
  }
  return t < limit ? t : first;
}

/** A closing mark whose quotation begins before the content. */
function danglingClose(reading: Reading, from: number, t: number): boolean {
  if (!isQuotationMark(reading, t)) return false;
  const quotation = reading.quotations[reading.innerOf[t]!]!;
  return quotation.start < reading.tokens[from]!.start && reading.tokens[t]!.start >= quotation.inner.end;
}

/** An opening mark whose quotation ends after the content. */
function danglingOpen(reading: Reading, t: number, to: number): boolean {
  if (!isQuotationMark(reading, t)) return false;
  const quotation = reading.quotations[reading.innerOf[t]!]!;
  return (
    quotation.closed &&
    quotation.end > reading.tokens[to - 1]!.end &&
    reading.tokens[t]!.end <= quotation.inner.start
  );
}

/**
 * Where a clause that begins at token `from` ends (exclusive): at the cue's limit, at a semicolon, or where the
 * article's own voice comes back: « …, affirmant que », « …, selon la police », « … et a ajouté ».
 *
 * @param subordinate the cue stands in a clause that opens the sentence; the comma after it ends the content
 * @param cuesAt token → the cue verb whose group begins there
 */
export function clauseEnd(
  reading: Reading,
  from: number,
  limit: number,
  cuesAt: ReadonlyMap<number, CueVerb>,
  subordinate = false,
): number {
  const { tokens, lexicon } = reading;
  const highest = Math.min(limit, from + WINDOW * 3);
  const depth = reading.innerOf[from]!;
  for (let t = from; t < highest; t++) {
    const { norm, pos } = tokens[t]!;
    // inside a quotation that began within the content, nothing of the article's own voice can come
    if (reading.innerOf[t]! >= 0 && reading.innerOf[t] !== depth) continue;
    if (norm === ';') return t;
    // « Puisque le rapport dit que A|, qu’il faut B, … » goes on
    const goesOn =
      lexicon.sets.complementisers.has(tokens[t + 1]?.norm ?? '') &&
      lexicon.sets.complementisers.has(tokens[from]!.norm);
    if (subordinate && norm === ',' && !goesOn) return t;
    if (norm === ':' && t > from + 1 && isOpeningMark(reading, t + 1)) return t;
    const comma = norm === ',' || norm === '–' || norm === '—';
    // « assure que|, comme l’a dit la préfète, | le pont tiendra »: nothing is told yet
    if (comma && t > from && t <= from + 2 && lexicon.sets.complementisers.has(tokens[t - 1]!.norm)) {
      t = Math.max(t, closingComma(reading, t, highest));
      continue;
    }
    if ((comma || pos === 'CCONJ') && t > from && resumesVoice(reading, from, t, comma, cuesAt)) return t;
    if (t > from && opensParticiple(reading, t, cuesAt)) return t;
    if (comma && t > from && opensReport(reading, t, cuesAt)) return t;
    if (comma && t > from && (refersBack(reading, t, cuesAt) || comments(reading, t))) return t;
    if (comma && t > from && (opensContrast(reading, from, t, cuesAt) || opensComment(reading, t, cuesAt)))
      return t;
    if (
      comma &&
      startsPreposition(reading, t + 1) &&
      t + 12 > highest - 1 &&
      lexicon.prepositions.has(tokens[t + 1]!.norm)
    )
      return t;
  }
  // A limit farther off than the window: take all of it, the cost stays linear.
  return limit;
}

function isTitle({ paragraphs, units, unitOf }: Reading, t: number): boolean {
  return paragraphs[units[unitOf[t]!]?.paragraph ?? -1]?.kind === 'title';
}

/**
 * “Contractor blames floods|, State orders inquiry”: what a headline adds has a speaker of its own; “… agreed to pay|,
 * the governor said”: so has the clause that closes a sentence.
 */
function opensReport(reading: Reading, comma: number, cuesAt: ReadonlyMap<number, CueVerb>): boolean {
  for (let t = comma + 2; t < comma + LONGEST_SPEAKER; t++) {
    const cue = cuesAt.get(t);
    if (!cue) continue;
    if (cue.behaviours.length === 0 || cue.subject?.phrase?.first !== comma + 1) return false;
    return isTitle(reading, comma) || (cue.group.form === 'finite' && leadingSubject(reading, cue) !== null);
  }
  return false;
}

/** The comma that closes an insertion opened at `comma`; −1 if there is none near. */
function closingComma({ tokens }: Reading, comma: number, limit: number): number {
  for (let t = comma + 1; t < limit && t < comma + LONGEST_INSERTION; t++)
    if (tokens[t]!.norm === tokens[comma]!.norm) return t;
  return -1;
}

function startsPreposition(reading: Reading, t: number): boolean {
  const candidates = reading.lexicon.prepositions.get(reading.tokens[t]?.norm ?? '');
  return candidates?.some(({ words, ambiguous }) => !ambiguous && words.length === 1) ?? false;
}

/** « …, comme l’a dit X », « …, ce que X dément », « …, un chiffre que X conteste »: the article tells who says so. */
function refersBack(reading: Reading, comma: number, cuesAt: ReadonlyMap<number, CueVerb>): boolean {
  const { tokens, lexicon } = reading;
  for (let t = comma + 1; t < comma + 5; t++) {
    const norm = tokens[t]?.norm ?? '';
    const likewise = t === comma + 1 && lexicon.sets.likewise.has(norm);
    if (lexicon.sets.compoundConjunctions.has(norm) && !likewise) return false;
    const nominal = tokens[t - 1]?.pos === 'NOUN' && t > comma + 1;
    if (!likewise && tokens[t]?.pos !== 'PRON' && !nominal) continue;
    if (!likewise && (!lexicon.sets.relatives.has(norm) || lexicon.sets.relativeSubjects.has(norm))) continue;
    for (let k = t + 1; k < t + 10 && tokens[k] && tokens[k]!.norm !== ','; k++) {
      const cue = cuesAt.get(k);
      if (cue?.group.form !== 'finite' || cue.group.passive) continue;
      return (
        cue.behaviours.length > 0 &&
        (likewise || cue.subject?.kind === 'named' || cue.subject?.kind === 'pronoun')
      );
    }
    return false;
  }
  return false;
}

/** « … en affirmant que », « "…" évoquant un complot »: a participle of reporting goes on in the article’s voice. */
function opensParticiple(reading: Reading, t: number, cuesAt: ReadonlyMap<number, CueVerb>): boolean {
  const gerund = reading.lexicon.sets.gerunds.has(reading.tokens[t]!.norm);
  if (!gerund && !isClosingMark(reading, t - 1)) return false;
  const cue = cuesAt.get(gerund ? t + 1 : t);
  return (
    cue?.group.form === 'present-participle' &&
    cue.behaviours.some(({ clause, quotation }) => clause || quotation)
  );
}

/** « …, ce qu’il n’a pas fait »: a relative clause on all of what is said is the article’s. */
function comments({ tokens, lexicon }: Reading, comma: number): boolean {
  const opens =
    lexicon.sets.emptySubjects.has(tokens[comma + 1]?.norm ?? '') && tokens[comma + 1]!.pos === 'PRON';
  return opens && lexicon.sets.complementisers.has(tokens[comma + 2]?.norm ?? '');
}

/** Whether after the comma or conjunction at `t` the article itself speaks on. */
function resumesVoice(
  reading: Reading,
  from: number,
  t: number,
  comma: boolean,
  cuesAt: ReadonlyMap<number, CueVerb>,
): boolean {
  const { tokens, lexicon } = reading;
  let k = t + 1;
  const next = phraseAt(reading, lexicon.phrases.narrativeInfinitives, k);
  if (next > 0) {
    k += next;
    while (lexicon.sets.clitics.has(tokens[k]?.norm ?? '')) k++;
    return (cuesAt.get(k)?.behaviours.length ?? 0) > 0;
  }
  if (comma && tokens[k]?.pos === 'CCONJ') k++;
  if (comma && lexicon.sets.gerunds.has(tokens[k]?.norm ?? '')) k++;
  for (let steps = 0; steps < 4; steps++) {
    const token = tokens[k];
    if (!token) return false;
    const clitic = lexicon.sets.clitics.has(token.norm) && token.pos !== 'DET';
    if (clitic || token.pos === 'ADV') k++;
    else break;
  }
  // « …, tout en relevant que »
  if (comma && lexicon.sets.gerunds.has(tokens[k]?.norm ?? '')) k++;
  const cue = cuesAt.get(k);
  if (!cue || cue.behaviours.length === 0) return false;
  if (cue.group.form === 'present-participle') return comma;
  if (cue.group.form !== 'finite') return false;
  if (cue.group.inverted >= 0) return comma;
  // « …, a indiqué la police »; « … et a ajouté que »: a compound tense without a subject of its own
  // a subject of its own within the content: « …, le pilote, présent à bord, a affirmé »
  const subject = cue.subject?.phrase;
  if (subject && cue.subject?.kind !== 'relative' && subject.first >= from && subject.last < cue.group.first)
    return false;
  // “said the plant was safe | and denied any leak”: the subject stands before what is said
  const shares = subject && subject.last < from && cue.subject?.kind !== 'relative';
  if (shares && (tokens[t]!.pos === 'CCONJ' || tokens[t + 1]!.pos === 'CCONJ')) return true;
  // “said it would rebuild the hall and | would announce a date”: nobody is sure whose the verb is
  if (!cue.subject && tokens[k - 1]!.pos === 'CCONJ') return false;
  const compound = cue.group.verbs.length > 1 || cue.group.reflexive;
  return (compound || tellsAnother(reading, cue)) && (comma || tokens[t]!.pos === 'CCONJ');
}

/** Tokens between a verb and its clause: whom it was said to. */
const FURTHEST_CLAUSE = 6;

/** « … y | pidió a los vecinos que »: a simple past with a clause of its own, shortly behind it. */
function tellsAnother({ tokens, lexicon }: Reading, { group, behaviours, last }: CueVerb): boolean {
  if (!group.past || !behaviours.some(({ clause }) => clause)) return false;
  for (let t = last + 1; t < tokens.length && t <= last + FURTHEST_CLAUSE; t++) {
    const { norm, pos, morph } = tokens[t]!;
    if (lexicon.sets.complementisers.has(norm)) return true;
    if (pos === 'PUNCT' || morph.verbForm === 'Fin') return false;
  }
  return false;
}

/** « Mutuelle Alto : | les données seraient en vente »: words without a verb before a colon name the topic. */
export function afterTopic({ tokens }: Reading, first: number, verb: number): number {
  let colon = -1;
  for (let t = first; t < verb; t++) {
    if (tokens[t]!.morph.verbForm === 'Fin') break;
    if (tokens[t]!.norm === ':') colon = t;
  }
  return colon < 0 ? first : colon + 1;
}
