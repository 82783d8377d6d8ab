import type { AlignData } from '../../lang/contract/align.ts';
import type { FigureFeatures } from '../../model/analysis.ts';
import type { Figure } from '../../model/figure.ts';
import type { Mention } from '../../model/mention.ts';
import type { Token } from '../../model/token.ts';
import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { firstFrom } from '../../text/span-at.ts';
import { isAside } from './figure-aside.ts';
import { readDomain } from './figure-domain.ts';
import { fateBehind, isOfOthers, isOnlyCounted, PLANNED } from './figure-fate.ts';
import { shareRevisions } from './figure-revision.ts';
import { readSettings, type Setting } from './figure-setting.ts';
import { isTotal } from './figure-total.ts';
import { itemAt } from './locate.ts';
import { compileLexicon, holds, matchPhrase, type PhraseLexicon } from './phrase-lexicon.ts';
import type { Reading } from './reading.ts';

/** Tokens after a figure in which the words that narrow its thing stand. */
const PHRASE_REACH = 14;
/** Tokens before a figure in which the words that make it a plan stand. */
const PLAN_REACH = 8;
/** Tokens behind a figure in which its camp stands. */
const CAMP_REACH = 3;
/** Tokens behind a figure in which it is told to have taken another's place. */
const REVISION_REACH = 6;
/** Tokens around a figure in which it is told that it is the state so far. */
const STATE_REACH = 24;

/** What each figure counts. A figure that takes over another's thing is described by that one where it is silent. */
export function describeFigures(reading: Reading): readonly FigureFeatures[] {
  const lexicons = compileFigures(reading.data);
  const towns = new Set(
    reading.mentions.flatMap(({ type, actor }) => (type === 'place' && actor !== null ? [actor] : [])),
  );
  const settingAt = readSettings(reading, towns);
  const features: FigureFeatures[] = [];
  for (const figure of reading.figures) {
    const own = describeFigure(figure, reading, lexicons, towns, settingAt);
    const from = figure.inherits === null ? undefined : features[figure.inherits];
    features.push(from === undefined ? own : inherit(own, from, isBeside(figure, reading), reading.data));
  }
  return shareRevisions(features, reading.figures);
}

/** « leur nombre serait inférieur à 100 » counts what « 1.500 soldats des forces spéciales » did. */
function inherit(
  own: FigureFeatures,
  from: FigureFeatures,
  beside: boolean,
  { camps }: AlignData,
): FigureFeatures {
  const camp = own.qualifiers.filter((word) => camps.includes(word));
  const moved = own.places.length > 0 || own.setting.length > 0;
  const narrowing = from.qualifiers.filter((word) => !camps.includes(word));
  return {
    things: from.things,
    qualifiers: [...narrowing, ...camp].sort(),
    nations: from.nations,
    places: moved ? own.places : from.places,
    setting: own.setting,
    left: own.left,
    domain: own.domain,
    status: own.status ?? from.status,
    extent: own.extent ?? (moved ? null : from.extent),
    planned: own.planned,
    superseded: own.superseded,
    revised: own.revised,
    provisional: own.provisional || from.provisional,
    aside: own.aside || (beside && tellsNothing(own, from)),
  };
}

/** Takes up a figure of its own statement: « 320 000 manifestants, loin des 560 000 de juin ». */
function isBeside({ inherits, statement }: Figure, { figures }: Reading): boolean {
  return inherits !== null && statement !== null && figures[inherits]!.statement === statement;
}

/** One speaker does not count the same twice in a breath: what tells the two apart is not read. */
function tellsNothing(own: FigureFeatures, from: FigureFeatures): boolean {
  const other = <T>(a: T | null, b: T | null): boolean => a !== null && a !== b;
  const elsewhere = own.places.length > 0 && !own.places.some((place) => from.places.includes(place));
  const ofOthers = own.domain.length > 0 && !own.domain.every((key) => from.domain.includes(key));
  return !elsewhere && !ofOthers && !other(own.status, from.status) && !other(own.extent, from.extent);
}

function describeFigure(
  figure: Figure,
  reading: Reading,
  lexicons: FigureLexicons,
  towns: ReadonlySet<string>,
  settingAt: (at: number) => Setting,
): FigureFeatures {
  const { tokens, sentences } = reading.segmentation;
  const sentence = sentences[itemAt(sentences, figure.span.start)];
  const at = firstFrom(tokens, figure.span.start);
  const end = firstFrom(tokens, figure.span.end);
  const from = sentence?.first ?? at;
  const until = sentence?.last ?? end;
  const head = headToken(figure, at, end, until, tokens);
  const isOutcome = head >= 0 && matchPhrase(lexicons.outcomes, tokens, head, until) !== null;
  const things = isOutcome ? peopleKeys(reading.data) : thingKeys(figure, head, reading);
  const { qualifiers, nations } = narrowingKeys(
    figure,
    at,
    Math.min(until, end + PHRASE_REACH),
    things,
    reading,
  );
  const places = placesOf(figure, towns, sentence ?? null, reading);
  const domain = readDomain(figure, { head, at, end, from, until }, reading);
  const fate = isOutcome ? fateBehind(head, until, reading) : null;
  return {
    things,
    qualifiers: qualifiers.filter((key) => !domain.includes(key)),
    nations,
    places,
    ...(places.length > 0 ? { setting: [], left: [] } : settingAt(figure.span.start)),
    domain,
    status: isOnlyCounted(figure, at, reading) ? null : (fate ?? figure.status),
    extent: isTotal({ at, end, from, until }, lexicons.totals, reading)
      ? 'total'
      : isOfOthers(figure, fate) ||
          holds(lexicons.parts, tokens, Math.max(from, at - 6), end) ||
          (end < until && matchPhrase(lexicons.partsBehind, tokens, end, until) !== null)
        ? 'part'
        : null,
    planned: figure.status === PLANNED || holds(lexicons.plans, tokens, Math.max(from, at - PLAN_REACH), at),
    superseded: holds(lexicons.superseded, tokens, Math.max(from, at - PHRASE_REACH), at),
    revised: holds(
      lexicons.revisions,
      tokens,
      Math.max(from, at - PHRASE_REACH),
      Math.min(until, end + REVISION_REACH),
    ),
    provisional: holds(
      lexicons.provisional,
      tokens,
      Math.max(from, at - STATE_REACH),
      Math.min(until, end + STATE_REACH),
    ),
    aside: isAside(figure, at, from, reading),
  };
}

/** The token of the counted thing: next after the figure, within it, or just before (« le nombre de morts : 12 »). */
function headToken(figure: Figure, at: number, end: number, until: number, tokens: readonly Token[]): number {
  const word = fold(figure.thing)
    .split(/[\s'’]+/u)
    .at(-1);
  if (word === undefined || word === '') return -1;
  for (let index = at; index < Math.min(until, end + 8); index++)
    if (fold(tokens[index]!.norm) === word) return index;
  for (let index = at - 1; index >= 0 && index > at - 10; index--)
    if (fold(tokens[index]!.norm) === word) return index;
  return -1;
}

function thingKeys(figure: Figure, head: number, reading: Reading): readonly string[] {
  if (head < 0) return figure.thing === '' ? [] : [fold(figure.thing)];
  const keys = reading.keys[head]!.terms;
  if (keys.length > 0) return keys;
  const token = reading.segmentation.tokens[head]!;
  return [fold(token.lemma)];
}

function peopleKeys(data: AlignData): readonly string[] {
  return data.people.map((key) => `#${key}`);
}

function narrowingKeys(
  figure: Figure,
  at: number,
  until: number,
  things: readonly string[],
  reading: Reading,
): { qualifiers: readonly string[]; nations: readonly string[] } {
  const { tokens } = reading.segmentation;
  const qualifiers = new Set<string>();
  const nations = new Set<string>();
  for (const qualifier of figure.qualifiers) {
    const word = fold(qualifier);
    let found = -1;
    for (let index = at; index < until && found < 0; index++) {
      if (fold(tokens[index]!.norm) === word || fold(tokens[index]!.lemma) === word) found = index;
    }
    const actor = found < 0 ? null : actorAt(tokens[found]!.start, reading);
    if (actor !== null) {
      nations.add(actor);
      continue;
    }
    const keys = found < 0 ? [word] : reading.keys[found]!.terms;
    for (const key of keys) if (!things.includes(key)) qualifiers.add(key);
  }
  const camp = campOf(figure, at, until, reading);
  if (camp !== null) qualifiers.add(camp);
  return { qualifiers: [...qualifiers].sort(), nations: [...nations].sort() };
}

/** Of votes only: « 302 voix pour », « 225 contre »; in « 302 voix contre 225 » the word goes with the latter. */
function campOf(figure: Figure, at: number, until: number, reading: Reading): string | null {
  if (figure.status !== 'voted') return null;
  const { tokens } = reading.segmentation;
  const isCamp = (index: number): boolean => reading.data.camps.includes(tokens[index]?.norm ?? '');
  if (isCamp(at - 1)) return tokens[at - 1]!.norm;
  for (let index = at + 1; index < Math.min(until, at + 1 + CAMP_REACH); index++)
    if (isCamp(index)) return tokens[index + 1]?.pos === 'NUM' ? null : tokens[index]!.norm;
  return null;
}

/** The places of its clause: towns and regions, and a country only where it tells where. */
function placesOf(
  figure: Figure,
  towns: ReadonlySet<string>,
  sentence: Span | null,
  reading: Reading,
): readonly string[] {
  const abroad = sentence === null ? new Set<string>() : countriesWithin(sentence, reading);
  return figure.places.filter((place) => towns.has(place) || abroad.has(place));
}

function countriesWithin(sentence: Span, reading: Reading): ReadonlySet<string> {
  const countries = new Set<string>();
  for (
    let index = firstFrom(reading.mentionSpans, sentence.start);
    index < reading.mentions.length;
    index++
  ) {
    const mention = reading.mentions[index]!;
    if (mention.span.start >= sentence.end) break;
    if (mention.actor !== null && tellsWhere(mention, reading)) countries.add(mention.actor);
  }
  return countries;
}

/** « en France », « au Japon », « dans l’Hexagone » tell where; « la France » as subject and « de France » do not. */
function tellsWhere({ span, type }: Mention, reading: Reading): boolean {
  if (type !== 'country') return false;
  const { tokens } = reading.segmentation;
  let before = firstFrom(tokens, span.start) - 1;
  // « dans toute la France »
  while (tokens[before]?.pos === 'DET') before--;
  return reading.data.locatives.includes(tokens[before]?.norm ?? '');
}

function actorAt(offset: number, reading: Reading): string | null {
  const after = firstFrom(reading.mentionSpans, offset + 1);
  for (let index = after - 1; index >= 0 && index >= after - 4; index--) {
    const mention = reading.mentions[index]!;
    if (mention.span.end > offset && mention.actor !== null) return mention.actor;
  }
  return null;
}

interface FigureLexicons {
  readonly outcomes: PhraseLexicon;
  readonly totals: PhraseLexicon;
  readonly parts: PhraseLexicon;
  readonly partsBehind: PhraseLexicon;
  readonly plans: PhraseLexicon;
  readonly superseded: PhraseLexicon;
  readonly revisions: PhraseLexicon;
  readonly provisional: PhraseLexicon;
}

const compiled = new WeakMap<AlignData, FigureLexicons>();

function compileFigures(data: AlignData): FigureLexicons {
  let lexicons = compiled.get(data);
  if (lexicons === undefined) {
    lexicons = {
      outcomes: compileLexicon({ outcome: data.outcomes }, data.reflexives),
      totals: compileLexicon({ total: data.totals }, data.reflexives),
      parts: compileLexicon({ part: data.parts }, data.reflexives),
      revisions: compileLexicon({ revision: data.revisions }, data.reflexives),
      partsBehind: compileLexicon({ part: data.partsBehind }, data.reflexives),
      superseded: compileLexicon({ superseded: data.superseded }, data.reflexives),
      provisional: compileLexicon({ provisional: data.provisional }, data.reflexives),
      plans: compileLexicon({ plan: data.plans }, data.reflexives),
    };
    compiled.set(data, lexicons);
  }
  return lexicons;
}
