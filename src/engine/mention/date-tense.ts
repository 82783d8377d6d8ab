import type { DateExpression } from '../../model/date-expression.ts';
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
/** Tokens between an auxiliary and what it goes with. */
const GROUP = 5;

/**
 * Tense of the clause that a date stands in, from the finite verb nearest to it, clause boundaries counted as
 * distance. `sera examiné mercredi` → future, `devait suivre` → past, `doit se rendre` → future.
 * `forward`: the words themselves say that it lies ahead.
 */
export function readTense(reading: DateReading, span: Span, forward: DateCore['forward']): Tense {
  if (forward === 'always') return 'future';
  const at = tokenFrom(reading, span.start);
  const participle = participleBefore(reading, at);
  if (participle !== null) return participle;
  const verb = nearestVerb(reading, span, at);
  const tense = verb === null ? null : tenseOf(reading, verb);
  return forward !== undefined && tense !== 'past' ? 'future' : tense;
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

function nearestVerb({ tokens, sentence }: DateReading, span: Span, low: number): number | null {
  const before = search(tokens, low - 1, sentence.first - 1, -1);
  let behind = low;
  while (behind < sentence.last && tokens[behind]!.start < span.end) behind++;
  const after = search(tokens, behind, sentence.last, 1);
  if (before === null) return after?.index ?? null;
  if (after === null) return before.index;
  return after.cost < before.cost ? after.index : before.index;
}

function search(
  tokens: readonly Token[],
  from: number,
  stop: number,
  step: 1 | -1,
): { index: number; cost: number } | null {
  let cost = 0;
  for (let index = from, seen = 0; index !== stop && seen < REACH; index += step, seen++) {
    const token = tokens[index]!;
    cost += endsClause(token) ? BOUNDARY : 1;
    if (isFiniteVerb(token)) return { index, cost };
  }
  return null;
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
  if (morph.tense === 'Fut' || announces(reading, index)) return 'future';
  if (table.has(tense.having, lemma)) {
    const participle = within(reading, index, 'Part');
    if (participle !== null) return 'past';
  }
  if (table.has(tense.being, lemma)) {
    const participle = within(reading, index, 'Part');
    if (participle !== null && (isMotion(reading, participle) || isReflexive(reading, index))) return 'past';
    if (participle !== null && morph.mood === 'Cnd') return 'future';
  }
  if (morph.tense === 'Imp' || morph.tense === 'Past') return 'past';
  if (table.has(tense.futureAuxiliaries, lemma) && within(reading, index, 'Inf') !== null) return 'future';
  if (morph.mood === 'Cnd') return 'future';
  return morph.tense === 'Pres' ? 'present' : null;
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
    if (BETWEEN.has(token.pos)) continue;
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

/** The auxiliary that a participle goes with: `a été`, `sont bien`. */
function auxiliaryBefore(tokens: readonly Token[], first: number, participle: number): Token | null {
  for (let at = participle - 1; at >= first && at >= participle - GROUP; at--) {
    const token = tokens[at]!;
    if (token.pos === 'AUX' || isFiniteVerb(token)) return token;
    if (token.pos !== 'ADV' && token.pos !== 'PRON' && token.pos !== 'VERB') return null;
  }
  return null;
}
