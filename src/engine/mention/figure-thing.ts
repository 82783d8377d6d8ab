import type { Token } from '../../model/token.ts';
import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import type { Amount } from './figure-amount.ts';
import { isLinked, looksPlural } from './figure-counted.ts';
import { type FigureReading, offsetOf, tokenAt } from './figure-reading.ts';

/** What an amount counts, as its noun phrase says. */
export interface Thing {
  /** Span of the head noun; null where none stands there. */
  readonly head: Span | null;
  /** Index of the head's token, -1 where there is none. */
  readonly token: number;
  /** Index of the token after the noun phrase. */
  readonly end: number;
  /** Folded dictionary forms of the words that narrow the head. */
  readonly qualifiers: readonly string[];
  /** `deux autres`: more of what was counted before. */
  readonly others: boolean;
}

/** Words looked at before the noun, and behind it. */
const REACH_BEFORE = 4;
const REACH_BEHIND = 12;

/** Reads the noun phrase behind an amount: `800 agents des brigades spéciales` → agents; brigade, special. */
export function readThing(reading: FigureReading, amount: Amount): Thing {
  const { tokens, sentence, table } = reading;
  const { thing, exclusions } = table.data;
  const offset = offsetOf(reading, amount.noun);
  const start = tokenAt(reading, offset);
  const qualifiers: string[] = [];
  let others = false;
  let index = start;
  const first = fold(tokens[index]?.norm ?? '');
  const unit = amount.unit?.kind === 'rate' ? null : amount.unit;
  if (unit !== null || isLinked(amount)) {
    const linked = index < sentence.last && table.has(thing.links, first);
    const determined = linked && tokens[index + 1]?.pos === 'DET';
    const partitive = unit === null || unit.kind === 'percent';
    if (unit !== null && (!linked || (!partitive && (determined || !table.has(thing.plainLinks, first))))) {
      return { head: null, token: -1, end: index, qualifiers, others };
    }
    if (linked) index += determined ? 2 : 1;
    if (linked && amount.quantity.form === 'share' && tokens[index]?.pos === 'NUM') index++;
    if (!linked && amount.quantity.form === 'share' && table.has(table.data.shareLinks, first)) index++;
  } else if (table.has(thing.links, first) && tokens[index + 1]?.pos === 'NUM') {
    index += 2;
  } else if (table.has(thing.partitives, first) && tokens[index + 1]?.pos === 'DET') {
    index += tokens[index + 2]?.pos === 'NUM' ? 3 : 2;
  }
  for (let step = 0; step < REACH_BEFORE && index < sentence.last; step++, index++) {
    const token = tokens[index]!;
    const norm = fold(token.norm);
    if (/^[«»"“”]$/u.test(token.norm)) continue;
    if (table.has(thing.others, norm)) others = true;
    if (table.has(thing.skipped, norm)) continue;
    const next = tokens[index + 1];
    const nextIsNoun = index + 1 < sentence.last && (next?.pos === 'NOUN' || next?.pos === 'PROPN');
    if (thing.head === 'last' && isModifier(reading, index)) {
      addQualifier(reading, token, qualifiers);
      continue;
    }
    if (isHead(token, next, step, nextIsNoun, others) || (step === 0 && isFate(reading, index))) {
      if (token.morph.number === 'Sing' && !looksPlural(norm, table) && isManyOf(amount)) break;
      if (table.has(exclusions.notThings, norm)) break;
      const behind = readQualifiers(reading, index + 1, qualifiers);
      return { head: { start: token.start, end: token.end }, token: index, end: behind, qualifiers, others };
    }
    if (token.pos !== 'ADJ' || !nextIsNoun) break;
    addQualifier(reading, token, qualifiers);
  }
  return { head: null, token: -1, end: others ? index : start, qualifiers, others };
}

/** `police` in `300 police officers`, `displaced` in `90 displaced people`: what stands before the noun counted last. */
function isModifier({ tokens, sentence, table }: FigureReading, index: number): boolean {
  const next = tokens[index + 1];
  if (index + 1 >= sentence.last || next === undefined) return false;
  const { pos, norm, morph } = tokens[index]!;
  if (pos === 'PROPN') return next.pos === 'NOUN';
  if (pos === 'ADJ') return next.pos === 'ADJ' || next.pos === 'NOUN';
  if (pos === 'VERB')
    return morph.tense === 'Past' && next.pos === 'NOUN' && looksPlural(fold(next.norm), table);
  if (pos !== 'NOUN' || next.pos !== 'NOUN') return false;
  const plural = morph.number === 'Plur' || looksPlural(fold(norm), table);
  return !plural || next.morph.number === 'Plur';
}

/** More than one of a thing in plain numbers, so that a singular noun is not what is counted. */
function isManyOf(amount: Amount): boolean {
  return amount.unit === null && amount.quantity.low >= 2 && amount.quantity.form !== 'share';
}

/** A noun; or an adjective or participle used as one (`200 blessés`), which stands directly behind the number. */
function isHead(
  token: Token,
  next: Token | undefined,
  step: number,
  nextIsNoun: boolean,
  others: boolean,
): boolean {
  if (token.pos === 'NOUN' || token.pos === 'PROPN' || (step === 0 && isMistaggedNoun(token, next)))
    return true;
  if (step > 0 || nextIsNoun || others) return false;
  return (
    token.pos === 'ADJ' ||
    (token.pos === 'VERB' && token.morph.verbForm === 'Part' && token.morph.number === 'Plur')
  );
}

/** `30 injured`: a participle of a status that stands for those it happened to, where participles have no plural. */
function isFate({ tokens, sentence, table }: FigureReading, index: number): boolean {
  const { pos, lemma, morph } = tokens[index]!;
  if (table.data.thing.head !== 'last' || pos !== 'VERB' || morph.tense !== 'Past') return false;
  if (!table.statuses.has(fold(lemma)) && !table.verbStatuses.has(fold(lemma))) return false;
  const next = index + 1 < sentence.last ? tokens[index + 1]!.pos : 'PUNCT';
  return next !== 'NOUN' && next !== 'PROPN' && next !== 'DET' && next !== 'ADJ' && next !== 'NUM';
}

/** `101 houses burned`: a singular verb that looks like a plural, between a number and a predicate, is a noun. */
function isMistaggedNoun({ pos, norm, morph }: Token, next: Token | undefined): boolean {
  const singular = pos === 'VERB' && morph.number === 'Sing' && morph.person === 3 && norm.endsWith('s');
  return singular && (next?.pos === 'VERB' || next?.pos === 'AUX' || next?.pos === 'ADJ');
}

/** Adds what narrows the head (`des forces spéciales nord-coréennes`); returns the index after the noun phrase. */
function readQualifiers(reading: FigureReading, from: number, qualifiers: string[]): number {
  const { tokens, sentence, table } = reading;
  const { links } = table.data.thing;
  let index = from;
  let afterNoun = true;
  while (index < sentence.last && index < from + REACH_BEHIND) {
    const token = tokens[index]!;
    const norm = fold(token.norm);
    if (token.pos === 'ADJ') {
      if (index === from && table.data.thing.head === 'last') break;
      addQualifier(reading, token, qualifiers);
      afterNoun = true;
    } else if (afterNoun && table.has(links, norm)) {
      const skip = tokens[index + 1]?.pos === 'DET' ? 2 : 1;
      const next = tokens[index + skip];
      if (index + skip >= sentence.last || next === undefined) break;
      if (next.pos !== 'NOUN' && next.pos !== 'PROPN' && next.pos !== 'ADJ') break;
      index += skip - 1;
      afterNoun = false;
    } else if (token.pos === 'NOUN' && !afterNoun) {
      addQualifier(reading, token, qualifiers);
      afterNoun = true;
    } else if (token.pos === 'PROPN') {
      addQualifier(reading, token, qualifiers);
      afterNoun = true;
    } else if (table.has(table.data.thing.sides, norm) && isSide(reading, index)) {
      qualifiers.push(norm);
    } else break;
    index++;
  }
  return index;
}

/** `302 voix pour`, not `302 voix pour le texte`. */
export function isSide(reading: FigureReading, index: number): boolean {
  const next = reading.tokens[index + 1];
  return (
    index + 1 >= reading.sentence.last || next === undefined || next.pos === 'PUNCT' || next.pos === 'CCONJ'
  );
}

function addQualifier(reading: FigureReading, token: Token, qualifiers: string[]): void {
  const word = fold(token.lemma === '' ? token.norm : token.lemma);
  if (reading.table.has(reading.table.data.thing.plain, word) || qualifiers.includes(word)) return;
  qualifiers.push(word);
}
