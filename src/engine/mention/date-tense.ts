import type { DateExpression, DateParts } from '../../model/date-expression.ts';
import type { Pos, Token } from '../../model/token.ts';
import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import type { DateCore, DateReading } from './date-reading.ts';

type Tense = DateExpression['tense'];

/** Tokens looked at on either side of a date. */
const REACH = 25;
/** What a token costs that ends a clause between the date and a verb. */
const BOUNDARY = 12;
/** What may stand between a participle and its date: `attendu à Alger le`. */
const BETWEEN: ReadonlySet<Pos> = new Set<Pos>(['ADP', 'DET', 'ADV', 'PROPN', 'NOUN']);
/** Tokens from `depuis` to the date of the event. */
const EVENT = 10;
/** Tokens between an auxiliary and what it goes with. */
const GROUP = 5;

/**
 * Tense of the clause that a date stands in, from the finite verb nearest to it, clause boundaries counted as
 * distance. `sera examiné mercredi` → future, `a suivi` → past, `doit se rendre` → future.
 * `forward`: the words themselves say that it lies ahead.
 */
export function readTense(
  reading: DateReading,
  span: Span,
  parts: DateParts,
  forward: DateCore['forward'],
): Tense {
  if (forward === 'always') return 'future';
  const at = tokenFrom(reading, span.start);
  if (isMovedTo(reading, at)) return 'future';
  const told = infinitiveBefore(reading, at) ?? participleBefore(reading, at) ?? fromVerb(reading, span, at);
  if (forward === undefined) return told;
  if (told !== 'past') return 'future';
  // « a ouvert dès lundi » is past; « réclamait un vote dès l’automne », « a annoncé la fermeture à partir de lundi »
  // tell when it was said
  return forward === 'unless-past' && parts.type === 'weekday' ? 'past' : null;
}

function fromVerb(reading: DateReading, span: Span, at: number): Tense {
  if (isSinceEvent(reading, at)) return 'past';
  const found = nearestVerb(reading, span, at);
  if (found === null) return isMeantFor(reading, at) ? 'future' : loneParticiple(reading);
  const told = tenseOf(reading, found.index);
  if (isMeantFor(reading, at))
    return told === 'past' && isBackground(reading, found.index) ? 'past' : 'future';
  // « Faute d’accord lundi, la grève reprend vendredi »: the present of another clause tells nothing
  const apart = found.cost > BOUNDARY && at > reading.sentence.first + 1;
  return told === 'present' && apart ? null : told;
}

/**
 * `the judges ruled`: where the past looks like the participle, one without auxiliary in a sentence without finite
 * verb is past.
 */
function loneParticiple({ tokens, sentence, table }: DateReading): Tense {
  if (!table.data.tense.ambiguousParticiples) return null;
  const past = tokens
    .slice(sentence.first, sentence.last)
    .some(({ pos, morph }) => pos === 'VERB' && morph.verbForm === 'Part' && morph.tense === 'Past');
  return past ? 'past' : null;
}

/** Index of the first token of the sentence that ends behind an offset. */
function tokenFrom({ tokens, sentence }: DateReading, offset: number): number {
  let low = sentence.first;
  let high = sentence.last;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (tokens[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

interface Found {
  readonly index: number;
  readonly cost: number;
}

function nearestVerb(reading: DateReading, span: Span, low: number): Found | null {
  const { tokens, sentence } = reading;
  const before = search(reading, low - 1, sentence.first - 1, -1);
  let behind = low;
  while (behind < sentence.last && tokens[behind]!.start < span.end) behind++;
  const after = search(reading, behind, sentence.last, 1);
  if (before === null || after === null) return before ?? after;
  return after.cost < before.cost ? after : before;
}

function search(reading: DateReading, from: number, stop: number, step: 1 | -1): Found | null {
  const { tokens } = reading;
  let cost = 0;
  for (let index = from, seen = 0; index !== stop && seen < REACH; index += step, seen++) {
    const token = tokens[index]!;
    cost += endsClause(token) || joinsClause(tokens, index) ? BOUNDARY : 1;
    if (isFiniteVerb(token) || isPastInfinitive(reading, index)) return { index, cost };
  }
  return null;
}

/** `avoir signalé`, `s’être rendu`: past, whatever the verb it depends on; not `être jugé`. */
function isPastInfinitive(reading: DateReading, index: number): boolean {
  const { tokens, table } = reading;
  const { pos, morph, lemma } = tokens[index]!;
  if (pos !== 'AUX' || morph.verbForm !== 'Inf') return false;
  const participle = within(reading, index, 'Part');
  if (participle === null) return false;
  if (table.has(table.data.tense.having, fold(lemma))) return true;
  return isMotion(reading, participle) || isReflexive(reading, index);
}

/** `publiée jeudi et prend effet`: a conjunction that another verb follows. */
function joinsClause(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  return tokens[index]!.pos === 'CCONJ' && next !== undefined && (next.pos === 'PRON' || isFiniteVerb(next));
}

function isFiniteVerb(token: Token): boolean {
  return (token.pos === 'VERB' || token.pos === 'AUX') && token.morph.verbForm === 'Fin';
}

function endsClause(token: Token): boolean {
  return token.pos === 'SCONJ' || (token.pos === 'PUNCT' && /^[,;:.!?()–—«»"]$/u.test(token.norm));
}

/** The tense of a finite verb with what its auxiliary goes with. */
function tenseOf(reading: DateReading, index: number): Tense {
  const { tokens, table } = reading;
  const { tense } = table.data;
  const verb = tokens[index]!;
  const lemma = fold(verb.lemma);
  const { morph } = verb;
  const infinitive = within(reading, index, 'Inf');
  if (isPastInfinitive(reading, index)) return 'past';
  if (table.has(tense.datingBack, lemma)) return 'past';
  if (isPerfect(reading, infinitive)) return 'past';
  if (isAnnounced(reading, index, infinitive)) return 'future';
  if (morph.tense === 'Fut' || announces(reading, index)) return 'future';
  if (table.has(tense.having, lemma)) {
    const participle = within(reading, index, 'Part');
    if (participle !== null) return 'past';
  }
  if (table.has(tense.being, lemma)) {
    const participle = within(reading, index, 'Part');
    if (participle !== null && (isMotion(reading, participle) || isReflexive(reading, index))) return 'past';
    if (participle !== null && morph.mood === 'Cnd') return 'future';
    if (participle !== null && morph.tense === 'Pres' && table.scheduled.has(fold(tokens[participle]!.lemma)))
      return 'future';
  }
  const ahead = table.has(tense.futureAuxiliaries, lemma) && infinitive !== null;
  // « devait rouvrir en octobre » may be over or not
  if (ahead && morph.tense === 'Imp') return null;
  if (morph.tense === 'Imp' || morph.tense === 'Past' || isCompound(reading, index)) return 'past';
  if (ahead) return 'future';
  if (morph.mood === 'Cnd') return 'future';
  return morph.tense === 'Pres' ? 'present' : null;
}

/** `a-t-il dit`: a form that is present and participle alike, behind its auxiliary. */
function isCompound({ tokens, sentence, table }: DateReading, index: number): boolean {
  let at = index - 1;
  while (at > sentence.first && (tokens[at]!.pos === 'PRON' || tokens[at]!.pos === 'ADV')) at--;
  return at >= sentence.first && at < index - 1 && isHaving(tokens[at]!, table);
}

function isHaving(token: Token, table: DateReading['table']): boolean {
  return token.pos === 'AUX' && isFiniteVerb(token) && table.has(table.data.tense.having, fold(token.lemma));
}

/** `may have died`: an infinitive that is over. */
function isPerfect(reading: DateReading, infinitive: number | null): boolean {
  if (infinitive === null) return false;
  const { tokens, table } = reading;
  const perfect = table.has(table.data.tense.perfect, fold(tokens[infinitive]!.lemma));
  return perfect && within(reading, infinitive, 'Part') !== null;
}

/** `is expected to arrive`, `is due to arrive`: what stands between the auxiliary and the infinitive announces it. */
function isAnnounced(reading: DateReading, index: number, infinitive: number | null): boolean {
  if (infinitive === null) return false;
  const { tokens, table } = reading;
  const { being, announced } = table.data.tense;
  if (!table.has(being, fold(tokens[index]!.lemma)) || tokens[index]!.morph.tense !== 'Pres') return false;
  return tokens.slice(index + 1, infinitive).some((token) => table.has(announced, fold(token.lemma)));
}

/** `prévoit de partir`, `a décidé d’envoyer`: an infinitive after a verb that announces it. */
function announces(reading: DateReading, index: number): boolean {
  const { tokens, table } = reading;
  const verb = table.has(table.data.tense.having, fold(tokens[index]!.lemma))
    ? within(reading, index, 'Part')
    : index;
  if (verb === null || !table.has(table.data.tense.announcing, fold(tokens[verb]!.lemma))) return false;
  return within(reading, verb, 'Inf') !== null;
}

/** Index of the participle or infinitive that goes with an auxiliary. */
function within({ tokens, sentence }: DateReading, index: number, form: 'Part' | 'Inf'): number | null {
  for (let at = index + 1; at < sentence.last && at <= index + GROUP; at++) {
    const token = tokens[at]!;
    if (endsClause(token) || isFiniteVerb(token)) return null;
    if ((token.pos === 'VERB' || token.pos === 'AUX') && token.morph.verbForm === form) return at;
    if (token.pos === 'NOUN' || token.pos === 'PROPN') return null;
  }
  return null;
}

function isMotion({ tokens, table }: DateReading, participle: number): boolean {
  return table.has(table.data.tense.motion, fold(tokens[participle]!.lemma));
}

function isReflexive({ tokens, table }: DateReading, index: number): boolean {
  return index > 0 && table.has(table.data.tense.reflexives, fold(tokens[index - 1]!.norm));
}

/**
 * `le texte proposé en juin` → past, `la réunion prévue le 6` → future: a participle without auxiliary directly
 * before the date tells its own time. null where there is none.
 */
function participleBefore({ tokens, sentence, table }: DateReading, from: number): Tense {
  for (let at = from - 1; at >= sentence.first && at >= from - GROUP; at--) {
    const token = tokens[at]!;
    if (BETWEEN.has(token.pos) || isQuotationMark(token)) continue;
    if (token.pos !== 'VERB' || token.morph.verbForm !== 'Part' || token.morph.tense !== 'Past') return null;
    const scheduled = table.scheduled.has(fold(token.lemma));
    const auxiliary = auxiliaryBefore(tokens, sentence.first, at);
    if (auxiliary === null) return scheduled ? 'future' : 'past';
    return scheduled &&
      auxiliary.morph.tense === 'Pres' &&
      table.has(table.data.tense.being, fold(auxiliary.lemma))
      ? 'future'
      : null;
  }
  return null;
}

/** `a été reporté à mardi`: not when it was, but to when. */
function isMovedTo({ tokens, sentence, table }: DateReading, from: number): boolean {
  const { moving, movedTo } = table.data.tense;
  let at = from - 1;
  if (at >= sentence.first && tokens[at]!.pos === 'DET') at--;
  if (at <= sentence.first || !table.has(movedTo, fold(tokens[at]!.norm))) return false;
  const verb = tokens[at - 1]!;
  if (!table.has(moving, fold(verb.lemma))) return false;
  const auxiliary = auxiliaryBefore(tokens, sentence.first, at - 1);
  return auxiliary === null || auxiliary.morph.tense !== 'Imp';
}

/** `a convoqué le conseil pour vendredi`. */
function isMeantFor({ tokens, sentence, table }: DateReading, from: number): boolean {
  const at = tokens[from - 1]?.pos === 'DET' ? from - 2 : from - 1;
  return at >= sentence.first && table.has(table.data.tense.meantFor, fold(tokens[at]!.norm));
}

/** `était prévu pour lundi`: in the imperfect or pluperfect even what was ahead may be over. */
function isBackground({ tokens }: DateReading, verb: number): boolean {
  return tokens[verb]!.morph.tense === 'Imp';
}

/** `Depuis la chute d’une cabine en août, le site restera fermé`: the event is over, the verb tells of something else. */
function isSinceEvent({ tokens, sentence, table }: DateReading, from: number): boolean {
  for (let at = from - 1; at >= sentence.first && at >= from - EVENT; at--) {
    const token = tokens[at]!;
    if (endsClause(token) || isFiniteVerb(token)) return false;
    if (table.has(table.data.tense.sinceWords, fold(token.norm))) return true;
  }
  return false;
}

/** `Appelés à voter dimanche`: an infinitive before the date, behind a participle that announces it. */
function infinitiveBefore({ tokens, sentence, table }: DateReading, from: number): Tense {
  for (let at = from - 1; at > sentence.first && at >= from - GROUP; at--) {
    const token = tokens[at]!;
    if (token.pos === 'VERB' && token.morph.verbForm === 'Inf') {
      for (let before = at - 1; before >= sentence.first && before >= at - 2; before--) {
        const verb = tokens[before]!;
        if (verb.pos === 'ADP' || verb.pos === 'PRON') continue;
        const announced =
          verb.pos === 'VERB' &&
          verb.morph.verbForm === 'Part' &&
          table.has(table.data.tense.announcing, fold(verb.lemma));
        return announced ? 'future' : null;
      }
      return null;
    }
    if (!BETWEEN.has(token.pos)) return null;
  }
  return null;
}

function isQuotationMark(token: Token): boolean {
  return /^[«»"“”]$/u.test(token.norm);
}

/** The auxiliary that a participle goes with: `a été`, `sont bien`. */
function auxiliaryBefore(tokens: readonly Token[], first: number, participle: number): Token | null {
  for (let at = participle - 1; at >= first && at >= participle - GROUP; at--) {
    const token = tokens[at]!;
    if (isFiniteVerb(token)) return token;
    if (token.pos === 'AUX') continue;
    if (token.pos !== 'ADV' && token.pos !== 'PRON' && token.pos !== 'VERB') return null;
  }
  return null;
}
