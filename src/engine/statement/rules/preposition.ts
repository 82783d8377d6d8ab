import type { AttributionRule } from '../../../model/reason.ts';
import type { Token } from '../../../model/token.ts';
import type { Span } from '../../../text/span.ts';
import { aroundNaming } from '../around-naming.ts';
import { canSpeak } from '../can-speak.ts';
import { afterConnectives, clauseEnd, contentSpan } from '../content.ts';
import type { PrepositionEntry } from '../cue-lexicon.ts';
import { relativeEnd } from '../embedded-clause.ts';
import { isFiniteVerb } from '../finite-verb.ts';
import type { CueVerb, Found } from '../found.ts';
import { madeWithoutVerb } from '../made-without-verb.ts';
import { readNaming, withoutSubject } from '../naming.ts';
import { headOf, type Phrase, phraseEndingAt, phraseStartingAt } from '../noun-phrase.ts';
import {
  isOpeningMark,
  isQuotationMark,
  matchesWord,
  openPreposition,
  type Reading,
  tokenSpan,
  WINDOW,
} from '../reading.ts';
import { withNamedBefore } from '../subject-before.ts';

/** Tokens of a content in which a charge is looked for. */
const FURTHEST_CHARGE = 20;

/**
 * « Selon la police, deux routes sont coupées. », « …, d’après un témoin. », « Pour le maire, c’est trop tard. »
 * The content is the rest of the sentence, on both sides where the words stand in its middle.
 */
export function findPrepositionCues(reading: Reading, cuesAt: ReadonlyMap<number, CueVerb>): Found[] {
  const found: Found[] = [];
  const { tokens, lexicon } = reading;
  for (let t = 0; t < tokens.length; t++) {
    if (reading.sentenceOf[t]! < 0) continue;
    const candidates = lexicon.prepositions.get(tokens[t]!.norm);
    if (!candidates) continue;
    for (const entry of candidates) {
      const { words } = entry;
      let k = 0;
      while (k < words.length && matchesWord(tokens[t + k]?.norm, words[k]!, lexicon)) k++;
      if (k < words.length) continue;
      const attribution = attributeTo(reading, t, t + k, entry, cuesAt);
      if (attribution) found.push(attribution);
      break;
    }
  }
  return found;
}

function attributeTo(
  reading: Reading,
  at: number,
  after: number,
  { words, ambiguous, pronounAt }: PrepositionEntry,
  cuesAt: ReadonlyMap<number, CueVerb>,
): Found | null {
  const { tokens, lexicon } = reading;
  const { floor, limit } = bounds(reading, at);
  const relative = lexicon.sets.relativeSubjects.has(tokens[after]?.norm ?? '');
  const naming = relative
    ? antecedentOf(reading, at, floor)
    : withoutSubject(reading, readNaming(reading, after, limit), limit);
  if (pronounAt >= 0) return creditPronoun(reading, at, after, pronounAt, { floor, limit }, cuesAt);
  if (!naming) return null;
  if (relative) return creditRelative(reading, at, after, naming, { floor, limit }, cuesAt);
  const before = at > floor ? tokens[at - 1]! : null;
  const setOff =
    before === null ||
    /^[,;:.–—(«"“-]$/u.test(before.norm) ||
    isQuotationMark(reading, at - 1) ||
    before.pos === 'CCONJ' ||
    before.pos === 'SCONJ' ||
    lexicon.sets.relativeSubjects.has(before.norm);
  if (
    ambiguous &&
    !(
      setOff &&
      speaks(reading, naming) &&
      isSomebody(reading, naming) &&
      /^[,:]$/u.test(tokens[naming.last + 1]?.norm ?? '')
    )
  )
    return null;
  if (isOpeningMark(reading, naming.first) || tokens[at - 1]?.norm.startsWith('-')) return null;
  const head = tokens[headOf(reading, naming)]!;
  // « selon le cas », « selon les régions »: a measure, not a speaker; « de sources | concordantes » has its speaker
  const told = lexicon.sets.nouns.has(head.lemma) || lexicon.speaks(tokens[after - 1]!.lemma);
  if (!speaks(reading, naming) && !(setOff && told)) return null;
  if (completesVerb(reading, at, floor, words) || isMadeFrom(reading, at, head)) return null;
  if (head.pos === 'NUM') return null;
  const opening =
    before === null ||
    afterConnectives(reading, floor, limit) === at ||
    before.pos === 'SCONJ' ||
    before.pos === 'CCONJ' ||
    before.norm === ':';
  let next = afterInsertion(reading, naming.last + 1, limit);
  if (tokens[next]?.norm === ',' || tokens[next]?.norm === ':') next++;
  const content =
    opening || isRelative(reading, at)
      ? [contentSpan(reading, next, clauseEnd(reading, Math.min(next, limit - 1), limit, cuesAt))]
      : aroundNaming(reading, ownClause(reading, floor, at, cuesAt), at, naming.last + 1, limit, cuesAt);
  const spans = content.filter((span) => span !== null);
  if (spans.length === 0) return null;
  // « Pour Lorme, le pont est une chance »: a bare name may be the one concerned; its quoted words are its own.
  const bareName = naming.first === naming.last && tokens[naming.first]!.pos === 'PROPN';
  if (ambiguous && bareName && !spans.some(({ start, end }) => holdsQuotation(reading, next, start, end)))
    return null;
  const rule = ambiguous ? 'preposition-ambiguous' : 'preposition';
  if (ambiguous && lexicon.sets.beneficiaries.has(head.lemma) && holdsCharge(reading, next, limit))
    return null;
  const source = tokenSpan(reading, naming.first, naming.last);
  return { ...madeOf(reading, rule, spans, source, at, after), naming: ownerOf(reading, naming) };
}

/**
 * « L’armée nie avoir visé le marché, où | 23 personnes ont péri selon l’hôpital »: where another’s words hold a relative
 * clause and no comma stands before the naming, only the clause is credited to it. Gives where the content begins.
 */
function ownClause(
  reading: Reading,
  floor: number,
  at: number,
  cuesAt: ReadonlyMap<number, CueVerb>,
): number {
  const { tokens, lexicon } = reading;
  if (tokens[at - 1]?.pos === 'PUNCT') return floor;
  let relative = -1;
  for (let t = at - 1; t > Math.max(floor, at - WINDOW); t--) {
    if (relative >= 0 && cuesAt.has(t)) return relative + 1;
    if (relative >= 0 || !lexicon.sets.relatives.has(tokens[t]!.norm)) continue;
    if (tokens[t - 1]?.norm !== ',' || tokens.slice(t, at).every((token) => !isFiniteVerb(token)))
      return floor;
    relative = t;
  }
  return floor;
}

/** « un film | d’après un roman »: no comma, and what a work is made from. */
function isMadeFrom({ tokens, lexicon }: Reading, at: number, { lemma }: Token): boolean {
  const before = tokens[at - 1];
  return before !== undefined && before.pos !== 'PUNCT' && lexicon.sets.works.has(lemma);
}

/** « Pour les élèves, la cantine est | gratuite »: whom it concerns, not who says so. */
function holdsCharge(reading: Reading, from: number, limit: number): boolean {
  for (let t = from; t < limit && t < from + FURTHEST_CHARGE; t++) {
    if (isQuotationMark(reading, t)) return false;
    if (reading.lexicon.sets.charges.has(reading.tokens[t]!.lemma)) return true;
  }
  return false;
}

/** « a-t-on appris | de source policière »: the words belong to the verb before. */
function completesVerb({ tokens, lexicon }: Reading, at: number, floor: number, words: readonly string[]) {
  if (words[0] !== lexicon.data.genitive) return false;
  let t = at - 1;
  while (t > floor && (tokens[t]!.pos === 'ADV' || lexicon.sets.timeWords.has(tokens[t]!.norm))) t--;
  return t >= floor && (tokens[t]!.pos === 'VERB' || tokens[t]!.pos === 'AUX');
}

/** « selon les propos | du maire »: whose words they are; null where the naming says it. */
function ownerOf(reading: Reading, naming: Phrase): Span | null {
  const { tokens, lexicon } = reading;
  const head = headOf(reading, naming);
  if (!lexicon.sets.nouns.has(tokens[head]!.lemma)) return null;
  if (openPreposition(reading, head + 1) !== lexicon.data.genitive || head + 2 > naming.last) return null;
  const phrase = phraseStartingAt(reading, head + 2, naming.last + 1);
  if (!phrase || !speaks(reading, phrase)) return null;
  return tokenSpan(reading, phrase.first, naming.last);
}

/** « À l’en croire, les prix baisseront. » */
function creditPronoun(
  reading: Reading,
  at: number,
  after: number,
  pronounAt: number,
  { floor, limit }: { floor: number; limit: number },
  cuesAt: ReadonlyMap<number, CueVerb>,
): Found | null {
  const pronoun = tokenSpan(reading, at + pronounAt, at + pronounAt);
  // “She spent, | by her own account, | 212 days on trains”, « Elle a passé, | à l’en croire, | 212 jours … »
  if (afterConnectives(reading, floor, at + 1) !== at) {
    const both = aroundNaming(reading, floor, at, after, limit, cuesAt).filter((span) => span !== null);
    return both.length > 0 ? madeOf(reading, 'preposition', both, pronoun, at, after) : null;
  }
  const next = reading.tokens[after]?.norm === ',' ? after + 1 : after;
  if (next >= limit) return null;
  const content = contentSpan(reading, next, clauseEnd(reading, next, limit, cuesAt));
  return content && madeOf(reading, 'preposition', [content], pronoun, at, after);
}

/** « Un député, selon qui le texte est mort-né, … »: the relative stands for the naming before it. */
function creditRelative(
  reading: Reading,
  at: number,
  after: number,
  naming: Phrase,
  { floor, limit }: { floor: number; limit: number },
  cuesAt: ReadonlyMap<number, CueVerb>,
): Found | null {
  if (!speaks(reading, naming) || after + 1 >= limit) return null;
  const main = relativeEnd(reading, after, floor, limit, null);
  const end = clauseEnd(reading, after + 1, main > after + 1 ? main : limit, cuesAt);
  const content = contentSpan(reading, after + 1, end);
  const source = tokenSpan(reading, naming.first, naming.last);
  return content && madeOf(reading, 'preposition', [content], source, at, after);
}

function antecedentOf(reading: Reading, at: number, floor: number): Phrase | null {
  const { tokens } = reading;
  const last = tokens[at - 1]?.norm === ',' ? at - 2 : at - 1;
  const phrase = last >= floor ? phraseEndingAt(reading, last, floor, false) : null;
  return phrase && withNamedBefore(reading, phrase, floor, false);
}

function madeOf(
  reading: Reading,
  rule: AttributionRule,
  content: readonly Span[],
  source: Span,
  at: number,
  after: number,
): Found {
  return madeWithoutVerb(rule, content, { source, cue: tokenSpan(reading, at, after - 1), cueAt: at });
}

/** The sentence, or the quotation or brackets, that the words stand in. */
function bounds(reading: Reading, at: number): { floor: number; limit: number } {
  const { tokens } = reading;
  const unit = reading.units[reading.unitOf[at]!]!;
  let { first: floor, last: limit } = unit;
  const q = reading.innerOf[at]!;
  if (q >= 0) {
    const { inner } = reading.quotations[q]!;
    const sentence = reading.sentences[reading.sentenceOf[at]!]!;
    floor = sentence.first;
    limit = sentence.last;
    while (floor < at && tokens[floor]!.start < inner.start) floor++;
    let end = at;
    while (end < limit && tokens[end]!.end <= inner.end) end++;
    limit = end;
  }
  for (let t = at - 1; t >= Math.max(floor, at - WINDOW); t--) {
    const { norm } = tokens[t]!;
    if (norm === ')') break;
    if (norm === ';') {
      floor = t + 1;
      break;
    }
    if (norm === '(') {
      // « (…, selon la police) »: only a bracket with words of its own besides the naming is the content
      const close = closingBracket(reading, at, limit);
      if (at - t > 2) floor = t + 1;
      else if (close > 0 && holdsFiniteVerb(reading, at, close)) floor = t + 1;
      if (floor === t + 1 && close > 0) limit = close;
      break;
    }
  }
  return { floor, limit };
}

/** « Pour le maire, … », « Pour Léa Roy, … »; not « pour une région », nor a noun that only sounds like a person. */
function isSomebody(reading: Reading, naming: Phrase): boolean {
  const { tokens, lexicon } = reading;
  if (lexicon.sets.indefinites.has(tokens[naming.first]!.norm)) return false;
  const { pos, lemma } = tokens[headOf(reading, naming)]!;
  return pos !== 'NOUN' || lexicon.sets.speakers.has(lemma.toLowerCase());
}

function closingBracket({ tokens }: Reading, from: number, limit: number): number {
  for (let t = from; t < limit && t < from + WINDOW; t++) if (tokens[t]!.norm === ')') return t;
  return -1;
}

function holdsFiniteVerb(reading: Reading, from: number, to: number): boolean {
  for (let t = from; t < to; t++) if (isFiniteVerb(reading.tokens[t]!)) return true;
  return false;
}

function speaks(reading: Reading, naming: Phrase): boolean {
  const pronoun =
    naming.first === naming.last &&
    reading.lexicon.sets.stressedPronouns.has(reading.tokens[naming.first]!.norm);
  return pronoun || canSpeak(reading, { phrase: naming, kind: 'named' });
}

/** « une décision qui, selon lui, coûtera cher »: the relative clause after it is the content. */
function isRelative(reading: Reading, at: number): boolean {
  const { tokens, lexicon } = reading;
  const before = tokens[at - 1]?.norm === ',' ? tokens[at - 2] : tokens[at - 1];
  return (
    before !== undefined &&
    (lexicon.sets.relativeSubjects.has(before.norm) || lexicon.sets.complementisers.has(before.norm))
  );
}

/** « selon l’agence, citant le ministère, | … », « selon un pilote, qui était à bord, | … »: behind what tells of the naming. */
function afterInsertion(reading: Reading, after: number, limit: number): number {
  const { tokens, lexicon } = reading;
  if (tokens[after]?.norm !== ',') return after;
  const { norm, lemma } = tokens[after + 1] ?? { norm: '', lemma: '' };
  if (!lexicon.sets.citing.has(lemma) && !lexicon.sets.relativeSubjects.has(norm)) return after;
  for (let t = after + 2; t < limit && t < after + 25; t++) if (tokens[t]!.norm === ',') return t;
  return after;
}

function holdsQuotation(reading: Reading, from: number, start: number, end: number): boolean {
  for (let t = from; t < reading.tokens.length && t < from + WINDOW && reading.tokens[t]!.start < end; t++)
    if (reading.tokens[t]!.start >= start && isQuotationMark(reading, t)) return true;
  return false;
}
