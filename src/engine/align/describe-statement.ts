import type { Act, StatementFeatures } from '../../model/analysis.ts';
import type { Statement } from '../../model/statement.ts';
import { fold } from '../../text/fold.ts';
import { contains, type Span } from '../../text/span.ts';
import { firstFrom } from '../../text/span-at.ts';
import { findBeside, NOTHING_BESIDE } from './find-beside.ts';
import { findDoers, laysBlame } from './find-doers.ts';
import { findSubject } from './find-subject.ts';
import { itemsWithin } from './locate.ts';
import { readOccurrence } from './occurrence.ts';
import { compileLexicon, matchPhrase, type PhraseLexicon } from './phrase-lexicon.ts';
import { findPredicate } from './predicate.ts';
import { type Reading, spanOfTokens, tokensOf } from './reading.ts';
import {
  isUntold,
  joinsOthers,
  namesFigure,
  pointsBack,
  refersBack,
  tellsInvolvement,
} from './refers-back.ts';
import { wordSet } from './word-set.ts';

/** What one statement is about, in comparable keys. `said`: index of the date on which it was said. */
export function describeStatement(
  statement: Statement,
  reading: Reading,
  said: number | null,
): StatementFeatures {
  const all = tokensOf(reading, statement.content);
  // « selon une source, les ravisseurs réclament une rançon » tells that they do; a demand is no word to be relayed.
  const inner = reading.inner.get(statement.id) ?? [];
  const demands = inner.filter(({ stance }) => stance === 'demand');
  const holes = inner.flatMap((one) => (demands.includes(one) ? [] : one.content));
  const holders = new Set([statement.id, ...demands.map(({ id }) => id)]);
  const outside = holes.length === 0 ? all : tokensOf(reading, statement.content, holes);
  const own = outside.some((index) => reading.keys[index]!.terms.length > 0) ? outside : all;
  const isReference = refersBack(statement, own, reading);
  const untold = !isReference && isUntold(statement, own, reading);
  const { terms, events } = keysOf(own, reading, isReference);
  const extent = spanOfTokens(reading, all);
  const spans = statement.content.map((span) => clip(span, extent));
  const wording = clearestSpan(spans, reading);
  return {
    terms: [...terms],
    actors: actorsWithin(spans, own === all ? [] : holes, reading),
    towns: townsWithin(spans, reading),
    figures: indicesWithin(spans, reading.figureSpans).filter((index) =>
      holders.has(reading.figures[index]!.statement ?? ''),
    ),
    dates: indicesWithin(spans, reading.dates),
    said,
    refersBack: isReference,
    refersToFigure: isReference && namesFigure(own, reading),
    points:
      isReference ||
      pointsBack(
        own.map((index) => reading.segmentation.tokens[index]!),
        reading.data,
      ),
    involvement: statement.stance === 'deny' && tellsInvolvement(own, reading),
    also: joinsOthers(statement, reading),
    events,
    act: actOf(statement, own, reading),
    negated: isNegated(own, reading),
    ...findPredicate(own, reading),
    occurrence: readOccurrence(own, reading),
    relays: own !== all && own.length <= all.length / 2,
    ofSpeaker: isOfSpeaker(own, reading) && !isOfObject(statement, own, reading),
    ...findDoers(statement, spans, reading),
    subject: findSubject(own, reading),
    accuses: laysBlame(statement, own, reading),
    untold,
    beside:
      statement.stance === 'deny' && (isReference || untold)
        ? findBeside(statement, reading)
        : NOTHING_BESIDE,
    wording: wording.span,
    complete: wording.complete,
  };
}

/**
 * Keys of the content's words; words that only judge what is said (« infondé ») count where nothing else is said. Of
 * « ces rumeurs de vente » only the sale is told.
 */
function keysOf(
  own: readonly number[],
  reading: Reading,
  isReference: boolean,
): Pick<StatementFeatures, 'terms' | 'events'> {
  const referring = wordSet(isReference ? reading.data.references.nouns : []);
  const judging = wordSet(reading.data.references.dismissals);
  const isJudging = (index: number): boolean => {
    const token = reading.segmentation.tokens[index]!;
    const forms = [fold(token.lemma), fold(token.norm)];
    return forms.some((form) => judging.has(form) || referring.has(form));
  };
  const saying = own.filter((index) => reading.keys[index]!.terms.length > 0 && !isJudging(index));
  const told = saying.length > 0 ? saying : own;
  return {
    terms: [...new Set(told.flatMap((index) => reading.keys[index]!.terms))],
    events: [...new Set(told.flatMap((index) => reading.keys[index]!.events))],
  };
}

const NOWHERE: Span = { start: 0, end: 0 };

function clip(span: Span, extent: Span | null): Span {
  if (extent === null) return { start: span.start, end: span.start };
  return {
    start: Math.max(span.start, extent.start),
    end: Math.max(span.start, Math.min(span.end, extent.end)),
  };
}

function actorsWithin(spans: readonly Span[], holes: readonly Span[], reading: Reading): readonly string[] {
  const actors = new Set<string>();
  for (const span of spans) {
    for (let index = firstFrom(reading.mentionSpans, span.start); index < reading.mentions.length; index++) {
      const mention = reading.mentions[index]!;
      if (mention.span.start >= span.end) break;
      if (mention.actor === null || mention.span.end > span.end) continue;
      if (!holes.slice(0, HOLES).some((hole) => contains(hole, mention.span))) actors.add(mention.actor);
    }
  }
  return [...actors].sort();
}

/** Places of the content behind a preposition that goes with towns: « à Genève »; regions and countries take another. */
function townsWithin(spans: readonly Span[], reading: Reading): readonly string[] {
  const { tokens } = reading.segmentation;
  const towns = new Set<string>();
  for (const span of spans) {
    for (let index = firstFrom(reading.mentionSpans, span.start); index < reading.mentions.length; index++) {
      const mention = reading.mentions[index]!;
      if (mention.span.start >= span.end) break;
      if (mention.actor === null || mention.type !== 'place') continue;
      const before = tokens[firstFrom(tokens, mention.span.start) - 1]?.norm ?? '';
      if (reading.data.townPrepositions.includes(before)) towns.add(mention.actor);
    }
  }
  return [...towns].sort();
}

/** Inner contents that are left out of a statement's own; more in one statement are not natural text. */
const HOLES = 16;

function indicesWithin(spans: readonly Span[], items: readonly Span[]): readonly number[] {
  const indices: number[] = [];
  for (const span of spans) {
    const { first, last } = itemsWithin(items, span);
    for (let index = first; index < last; index++) indices.push(index);
  }
  return indices;
}

/** The first stretch with a finite verb, else the longest; an opening conjunction (« que ») is left out. */
function clearestSpan(spans: readonly Span[], reading: Reading): { span: Span; complete: boolean } {
  let longest: Span = NOWHERE;
  for (const span of spans) {
    const trimmed = trimOpening(span, reading);
    if (hasFiniteVerb(trimmed, reading)) return { span: trimmed, complete: true };
    if (trimmed.end - trimmed.start > longest.end - longest.start) longest = trimmed;
  }
  return { span: longest === NOWHERE ? (spans[0] ?? NOWHERE) : longest, complete: false };
}

/** Leaves out an opening conjunction and what punctuation follows it. */
export function trimOpening(span: Span, reading: Reading): Span {
  const { tokens } = reading.segmentation;
  const { first, last } = itemsWithin(tokens, span);
  let opening = first;
  if (opening < last && reading.data.complementisers.includes(tokens[opening]!.norm)) opening++;
  while (opening < last && tokens[opening]!.norm === ',') opening++;
  return opening === first || opening >= last ? span : { start: tokens[opening]!.start, end: span.end };
}

function hasFiniteVerb(span: Span, reading: Reading): boolean {
  const { tokens } = reading.segmentation;
  const { first, last } = itemsWithin(tokens, span);
  for (let index = first; index < last; index++) if (tokens[index]!.morph.verbForm === 'Fin') return true;
  return false;
}

/** The first verb of the content carries a negation: « ne », « aucun »; « ne … que » is none. */
function isNegated(own: readonly number[], reading: Reading): boolean {
  const { tokens } = reading.segmentation;
  const verb = own.findIndex((index) => {
    const token = tokens[index]!;
    return (token.pos === 'VERB' || token.pos === 'AUX') && token.morph.verbForm !== 'Part';
  });
  if (verb < 0) return false;
  const before = own.slice(Math.max(0, verb - 4), verb).map((index) => tokens[index]!.norm);
  if (!before.some((norm) => reading.data.negations.includes(norm))) return false;
  const after = own.slice(verb + 1, verb + 6).map((index) => tokens[index]!);
  const restricted = after.findIndex((token) => reading.data.restrictions.includes(token.norm));
  const adverb = after.findIndex(
    (token) => token.pos === 'ADV' && !reading.data.restrictions.includes(token.norm),
  );
  return restricted < 0 || (adverb >= 0 && adverb < restricted);
}

/** « nie avoir envoyé », « qu’il se retirerait », « nous n’avons rien livré ». */
function isOfSpeaker(own: readonly number[], reading: Reading): boolean {
  const { tokens } = reading.segmentation;
  for (const index of own.slice(0, 12)) {
    const token = tokens[index]!;
    if (token.morph.verbForm === 'Inf') return true;
    if (token.morph.verbForm === 'Fin' || token.pos === 'NOUN' || token.pos === 'PROPN') return false;
    if (reading.data.subjectPronouns.includes(token.norm)) return true;
  }
  return false;
}

/** Tokens behind a cue in which its object begins. */
const OBJECT_REACH = 6;

/** « accuse l’usine | d’avoir pollué »: the infinitive is the object’s; « a démenti jeudi | avoir pollué » has none. */
function isOfObject(statement: Statement, own: readonly number[], reading: Reading): boolean {
  const { tokens } = reading.segmentation;
  const first = tokens[own[0] ?? -1];
  if (statement.cue === null || first === undefined || first.start <= statement.cue.end) return false;
  const between = itemsWithin(tokens, { start: statement.cue.end, end: first.start });
  for (let index = between.first; index < Math.min(between.last, between.first + OBJECT_REACH); index++) {
    const token = tokens[index]!;
    if (token.pos === 'ADP' || token.pos === 'PUNCT') return false;
    if (token.pos === 'NOUN' || token.pos === 'PROPN')
      return !reading.dates.some(({ start, end }) => start <= token.start && token.end <= end);
  }
  return false;
}

const lexicons = new WeakMap<
  Reading['data'],
  { readonly doubt: PhraseLexicon; readonly comment: PhraseLexicon }
>();

/** What the cue does, or the infinitive that opens the content: « dit craindre une crue » is no claim. */
function actOf(statement: Statement, own: readonly number[], reading: Reading): Act {
  const { data, segmentation } = reading;
  let acts = lexicons.get(data);
  if (acts === undefined) {
    acts = {
      doubt: compileLexicon({ doubt: data.doubting }, data.reflexives),
      comment: compileLexicon({ comment: data.commenting }, data.reflexives),
    };
    lexicons.set(data, acts);
  }
  const cue =
    statement.cue === null ? { first: 0, last: 0 } : itemsWithin(segmentation.tokens, statement.cue);
  const opening = own.slice(0, 3).filter((index) => segmentation.tokens[index]!.morph.verbForm === 'Inf');
  const places = [...Array.from({ length: cue.last - cue.first }, (_, step) => cue.first + step), ...opening];
  for (const index of places) {
    if (matchPhrase(acts.doubt, segmentation.tokens, index) !== null) return 'doubt';
    if (matchPhrase(acts.comment, segmentation.tokens, index) !== null) return 'comment';
  }
  return 'claim';
}
