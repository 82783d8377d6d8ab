import type { ActorData } from '../../lang/contract/actor.ts';
import type { Actor } from '../../model/actor.ts';
import type { Paragraph } from '../../model/document.ts';
import type { ListedActor } from '../../model/listed-actor.ts';
import type { Mention } from '../../model/mention.ts';
import type { Name } from '../../model/name.ts';
import type { Segmentation } from '../../model/segmentation.ts';
import { compareSpans, type Span } from '../../text/span.ts';
import { introduceAlias } from './actor-alias.ts';
import { introduceOrganisation } from './actor-apposition.ts';
import { type Article, type PlacedName, placeNames, tokensOf } from './actor-article.ts';
import { settleBare } from './actor-bare.ts';
import type { Entity } from './actor-entity.ts';
import { identify } from './actor-identity.ts';
import { quotationAt } from './actor-inserted.ts';
import { addRole, introductionsOf, isGoverned } from './actor-introduction.ts';
import { registerPeople } from './actor-people.ts';
import { parsePhrase } from './actor-phrase.ts';
import { createExplainer, type ResolvedBy } from './actor-reason.ts';
import type { Resolution } from './actor-reference.ts';
import { registerNames } from './actor-register.ts';
import { resolveNaming } from './actor-resolve.ts';
import { introduceTitled } from './actor-titled.ts';
import { opensSentence, precedesVerb, presents } from './actor-topic.ts';
import { lexiconOf } from './name-lexicon.ts';
import { listedIn } from './name-listed.ts';
import { viewWords } from './name-words.ts';

export interface ResolveInput {
  readonly text: string;
  readonly segmentation: Segmentation;
  readonly paragraphs: readonly Paragraph[];
  readonly names: readonly Name[];
  /** The spans that statements credit: names, descriptions, pronouns. */
  readonly namings: readonly Span[];
}

export interface ResolvedActors {
  /** Everybody and everything that the article names, by id. */
  readonly actors: readonly Actor[];
  /** Ids of those whom the user lists. */
  readonly listed: readonly string[];
  readonly mentions: readonly Mention[];
  /** By `${start}:${end}` of each naming. */
  readonly resolved: ReadonlyMap<string, ResolvedActor>;
}

/** The actor of a naming, the fullest name that the article gives for it, and how it was established. */
export interface ResolvedActor extends ResolvedBy {
  readonly actor: string | null;
  readonly name: string;
}

/**
 * Tells whom each naming of an article refers to: full names and what they are shortened to, functions ("le
 * ministre"), pronouns, acronyms, organs of states. Anonymous sources keep their wording and meet no named one.
 * Time grows with the length of the text; no text throws.
 *
 * @param listedActors what the user lists; the same as `recogniseNames` was given
 */
export function resolveActors(
  input: ResolveInput,
  data: ActorData,
  listedActors: readonly ListedActor[] = [],
): ResolvedActors {
  const { text, segmentation, names, namings } = input;
  const words = viewWords(text, segmentation);
  const lexicon = lexiconOf(data);
  const listed = listedIn(lexicon, listedActors);
  const article = placeNames(words, segmentation.quotations, lexicon, listed, names);
  registerNames(article);
  registerPeople(article);
  const starts = introduceAll(article);
  const found = resolveAll(article, namings, starts);
  const { actors, idOf } = identify(
    article,
    found.values().map(({ entity }) => entity),
  );
  const explain = createExplainer(article, starts);
  const resolved = new Map<string, ResolvedActor>();
  for (const span of namings) {
    const resolution = found.get(keyOf(span));
    if (!resolution) continue;
    const { entity, name } = resolution;
    resolved.set(keyOf(span), {
      actor: entity ? (idOf.get(entity) ?? null) : null,
      name: name ?? entity?.name ?? '',
      ...explain(resolution, span),
    });
  }
  const listedIds = actors.map(({ id }) => id).filter((id) => listed.byKey.has(id));
  return { actors, listed: listedIds, mentions: mentionsOf(article, namings, found, idOf), resolved };
}

/** Reads what introduces people and organisations; returns where each name’s whole phrase begins. */
function introduceAll(article: Article): Map<PlacedName, number> {
  const starts = new Map<PlacedName, number>();
  for (const placed of article.names) {
    const { entity } = placed;
    if (!entity || placed.name.adjective) continue;
    if (article.words.sentenceOf[placed.first] === 0) article.titled.add(entity);
    if (placed.name.type === 'person') {
      const before = article.words.parts[placed.first - 1]?.join(' ') ?? '';
      if (article.lexicon.titles.get(before) === null) entity.hasProfession = true;
      for (const { role, first } of introductionsOf(article, placed)) {
        addRole(entity, role);
        if (first < placed.first) starts.set(placed, first);
      }
    } else {
      const first = introduceOrganisation(article, placed);
      if (first !== null && first < placed.first) starts.set(placed, first);
    }
    const alias = introduceAlias(article, placed);
    if (alias !== null) starts.set(placed, alias);
  }
  introduceTitled(article);
  rememberHolders(article);
  return starts;
}

/** More holders of one kind of function than any article has. */
const CROWD = 24;

function rememberHolders(article: Article): void {
  for (const entity of article.entities) {
    for (const { words } of entity.roles) {
      const list = article.holders.get(words.role);
      if (!list) article.holders.set(words.role, [entity]);
      else if (list.length < CROWD && !list.includes(entity)) list.push(entity);
    }
  }
}

/** Goes through names and namings in text order, so that each sees what was named before it. */
function resolveAll(article: Article, namings: readonly Span[], starts: ReadonlyMap<PlacedName, number>) {
  const { words } = article;
  const found = new Map<string, Resolution>();
  const byStart = new Map([...starts].map(([placed, first]) => [first, placed]));
  let next = 0;
  for (const span of namings.toSorted(compareSpans)) {
    const range = tokensOf(words, span);
    if (!range) {
      const name = article.words.text.slice(span.start, span.end);
      found.set(keyOf(span), { entity: null, name, how: 'unresolved' });
      continue;
    }
    while (next < article.names.length && article.names[next]!.first < range.first)
      remember(article, article.names[next++]!, starts);
    for (let index = next; index < article.names.length && article.names[index]!.first < range.last; index++)
      settleBare(article, article.names[index]!);
    const resolution = apposed(article, range, byStart) ?? resolveNaming(article, range.first, range.last);
    // a naming credited twice takes itself up the second time; the first tells how
    const before = found.get(keyOf(span));
    const how = before?.entity === resolution.entity ? before.how : resolution.how;
    found.set(keyOf(span), { ...resolution, how });
    if (resolution.entity) push(article, resolution.entity, range.first, range.last, true, true);
  }
  return found;
}

/** A naming cut before the name that its phrase goes on with: "la maire | , Jeanne Petit,". */
function apposed(
  article: Article,
  range: { readonly first: number; readonly last: number },
  byStart: ReadonlyMap<number, PlacedName>,
): Resolution | null {
  const placed = byStart.get(range.first) ?? namedBefore(article, range);
  if (!placed?.entity) return null;
  if (placed.last <= range.first) return { entity: placed.entity, name: null, how: 'apposition' };
  // « l’ambassadeur | en Norvège, Paul Petit »: all that lies between belongs to the same phrase
  return placed.first < range.last ? null : { entity: placed.entity, name: null, how: 'apposition' };
}

/** The name that a naming is only the apposition of: "Paul Petit, | le candidat du parti |". */
function namedBefore(
  article: Article,
  range: { readonly first: number; readonly last: number },
): PlacedName | null {
  const { words, lexicon } = article;
  if (words.folded[range.first - 1] !== ',') return null;
  const placed = article.names[article.nameAt[range.first - 2] ?? -1];
  if (placed?.name.type !== 'person' || placed.last !== range.first - 1) return null;
  const sentence = words.sentences[words.sentenceOf[placed.first] ?? -1];
  const before = words.parts[placed.first - 1]?.join(' ') ?? '';
  const first = lexicon.titles.has(before) ? placed.first - 1 : placed.first;
  // "Selon Paul Petit, le candidat ment": another clause begins
  if (isGoverned(article, first, sentence?.first ?? 0)) return null;
  const phrase = parsePhrase(article, range.first, range.last);
  return phrase.role !== null && phrase.top.length === 0 && !phrase.isPlural ? placed : null;
}

function remember(article: Article, placed: PlacedName, starts: ReadonlyMap<PlacedName, number>): void {
  settleBare(article, placed);
  if (!placed.entity || placed.name.adjective || placed.name.type === 'place') return;
  const sentence = article.words.sentences[article.words.sentenceOf[placed.first] ?? -1];
  const isFree =
    !isGoverned(article, starts.get(placed) ?? placed.first, sentence?.first ?? 0) &&
    !followsGoverned(article, placed);
  push(article, placed.entity, placed.first, placed.last, isFree, false);
}

/** "des soldats de la Russie": an article between the preposition and the name. */
function followsGoverned(article: Article, placed: PlacedName): boolean {
  const { words } = article;
  const before = placed.first - 1;
  return before > 0 && words.tokens[before]!.pos === 'DET' && isGoverned(article, before, 0);
}

function push(
  article: Article,
  entity: Entity,
  first: number,
  last: number,
  isFree: boolean,
  isSpeaker: boolean,
): void {
  const { words } = article;
  const isPresented = isFree && presents(article, first, last);
  const isSubject = isFree && (isSpeaker || isPresented || precedesVerb(article, last));
  article.namings.push({
    entity,
    first,
    last,
    isFree,
    isSpeaker,
    isSubject,
    isPresented,
    isTopic: isPresented || (isSubject && opensSentence(article, first)),
    sentence: words.sentenceOf[first] ?? -1,
    quotation: isSpeaker ? quotationAt(article, first) : (words.quotationOf[first] ?? -1),
  });
}

function mentionsOf(
  article: Article,
  namings: readonly Span[],
  found: ReadonlyMap<string, { readonly entity: Entity | null }>,
  idOf: ReadonlyMap<Entity, string>,
): Mention[] {
  const mentions = new Map<string, Mention>();
  for (const { name, entity } of article.names) {
    const span = { start: name.start, end: name.end };
    mentions.set(keyOf(span), { span, actor: entity ? (idOf.get(entity) ?? null) : null, type: name.type });
  }
  for (const span of namings) {
    const entity = found.get(keyOf(span))?.entity ?? null;
    if (!entity) continue;
    const { start, end } = span;
    mentions.set(keyOf(span), { span: { start, end }, actor: idOf.get(entity) ?? null, type: entity.type });
  }
  return [...mentions.values()].sort((a, b) => compareSpans(a.span, b.span));
}

function keyOf(span: Span): string {
  return `${span.start}:${span.end}`;
}
