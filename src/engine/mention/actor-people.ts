import { fold } from '../../text/fold.ts';
import { isSpellingVariant, spellingKey } from '../../text/spelling.ts';
import { type Article, type PlacedName, textOf } from './actor-article.ts';
import { type Entity, newEntity } from './actor-entity.ts';
import { stripApostrophe } from './name-institution.ts';
import type { Gender } from './name-lexicon.ts';
import { INITIAL, partsOf } from './name-words.ts';

/** How many people with one given name or surname are compared; more is no article. */
const CROWD = 24;

/** People of one article by what they may be called. */
interface People {
  readonly byName: Map<string, Entity>;
  readonly bySurname: Map<string, Entity[]>;
  readonly byFirst: Map<string, Entity[]>;
  readonly partsOf: Map<Entity, readonly string[]>;
}

/**
 * Gives every person’s name its entity: full names first (spelling variants and added surnames are one person),
 * then initials ("B. Obama"), then surnames and given names alone. Of two people of one surname, a surname alone
 * means the one whose courtesy fits and who was named last.
 */
export function registerPeople(article: Article): void {
  const people: People = { byName: new Map(), bySurname: new Map(), byFirst: new Map(), partsOf: new Map() };
  const names = article.names.filter((placed) => placed.name.type === 'person');
  const lists = names.map((placed) => ({
    placed,
    parts: partsOfName(article, placed),
    initials: initialsOf(article, placed),
  }));
  const others = surnamesOf(lists);
  for (const { placed, parts } of lists) {
    // « Mme Martin » in an article about Anna Martin, though the user calls Paul Martin so
    if (!placed.name.key || (parts.length === 1 && others.has(surnameKey(parts)))) continue;
    placed.entity = listedPerson(article, people, parts, placed);
  }
  const full = lists.filter(
    ({ placed, parts, initials }) => placed.entity === null && initials === 0 && parts.length > 1,
  );
  for (const { placed, parts } of full.toSorted(
    (a, b) => b.parts.length - a.parts.length || a.placed.first - b.placed.first,
  )) {
    placed.entity =
      findFull(people, parts) ??
      surnameOf(article, people, parts, placed) ??
      addPerson(article, people, parts, placed);
  }
  for (const { placed, parts, initials } of lists) {
    if (initials === 0 || placed.entity !== null) continue;
    const rest = parts.slice(initials);
    const candidates = (people.bySurname.get(surnameKey(rest)) ?? []).filter((entity) =>
      fitsInitials(people, entity, parts.slice(0, initials)),
    );
    placed.entity = choose(article, candidates, placed) ?? addPerson(article, people, parts, placed);
  }
  const last = new Map<Entity, number>();
  for (const { placed, parts } of lists.toSorted((a, b) => a.placed.first - b.placed.first)) {
    if (placed.entity === null) {
      const key = parts.join(' ');
      const candidates = people.bySurname.get(surnameKey(parts)) ?? people.byFirst.get(key) ?? [];
      placed.entity = choose(article, candidates, placed, last) ?? addPerson(article, people, parts, placed);
    }
    const { entity } = placed;
    last.set(entity, placed.first);
    entity.gender ??= placed.name.gender ?? null;
    rename(entity, textOf(article.words, placed.first, placed.last), parts.length);
  }
}

/** Last parts of the full names of people whom the user does not list. */
function surnamesOf(
  lists: readonly { readonly placed: PlacedName; readonly parts: readonly string[] }[],
): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (const { placed, parts } of lists)
    if (!placed.name.key && parts.length > 1) surnames.add(surnameKey(parts.slice(-1)));
  return surnames;
}

/** One whom the user lists: called by any end of the listed name, and of the name that stands here. */
function listedPerson(
  article: Article,
  people: People,
  parts: readonly string[],
  placed: PlacedName,
): Entity {
  const key = placed.name.key!;
  let entity = article.byKey.get(key);
  if (!entity) {
    const name = article.listed.byKey.get(key)?.name ?? '';
    entity = addPerson(article, people, partsOf(fold(name)), placed);
    entity.key = key;
    article.byKey.set(key, entity);
  }
  callBy(people, parts, entity);
  return entity;
}

function partsOfName(article: Article, placed: PlacedName): readonly string[] {
  const { words } = article;
  const parts: string[] = [];
  for (let token = placed.first; token < placed.last; token++) {
    for (const part of words.parts[token]!) parts.push(stripApostrophe(part));
  }
  return parts;
}

/** How many of the first parts are initials: 1 for "B. Obama", 2 for "J.-M. Lagarde". */
function initialsOf(article: Article, placed: PlacedName): number {
  const { words } = article;
  let count = 0;
  for (let token = placed.first; token < placed.last - 1; token++) {
    if ((words.flags[token]! & INITIAL) === 0) break;
    count += words.parts[token]!.length;
  }
  return count;
}

function fitsInitials(people: People, entity: Entity, initials: readonly string[]): boolean {
  const parts = people.partsOf.get(entity)!;
  return initials.every((initial, index) => parts[index]?.startsWith(initial) ?? false);
}

function findFull(people: People, parts: readonly string[]): Entity | null {
  const exact = people.byName.get(parts.join(' '));
  if (exact) return exact;
  const sameFirst = (people.byFirst.get(parts[0]!) ?? []).slice(0, CROWD);
  for (const entity of sameFirst) {
    const other = people.partsOf.get(entity)!;
    if (isShortened(other, parts) || isVariant(other, parts)) {
      callBy(people, parts, entity);
      return entity;
    }
  }
  return null;
}

/** "Le Pen", "De Angelis", "Herrera Campos": several words, and yet only the surname of a longer name. */
function surnameOf(
  article: Article,
  people: People,
  parts: readonly string[],
  placed: PlacedName,
): Entity | null {
  return choose(article, people.bySurname.get(surnameKey(parts)) ?? [], placed);
}

/** "Lucía Herrera" of "Lucía Herrera Campos", "John Kennedy" of "John F. Kennedy". */
function isShortened(long: readonly string[], short: readonly string[]): boolean {
  if (short.length >= long.length || short.length < 2) return false;
  if (short.every((part, index) => long[index] === part)) return true;
  return (
    short.length === 2 &&
    short[0] === long[0] &&
    short[1] === long.at(-1) &&
    long.slice(1, -1).every((part) => part.length === 1)
  );
}

/** Equal but for transliteration, and one letter of one part. */
function isVariant(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return a.join('') === b.join('');
  const different = a.flatMap((part, index) =>
    spellingKey(part) === spellingKey(b[index]!) ? [] : [[part, b[index]!] as const],
  );
  return different.length === 0 || (different.length === 1 && isSpellingVariant(...different[0]!));
}

function addPerson(article: Article, people: People, parts: readonly string[], placed: PlacedName): Entity {
  const entity = newEntity(
    article.entities.length,
    'person',
    textOf(article.words, placed.first, placed.last),
  );
  article.entities.push(entity);
  people.partsOf.set(entity, parts);
  index(people.byFirst, parts[0] ?? '', entity);
  callBy(people, parts, entity);
  return entity;
}

/** Spellings of one surname meet: Zelensky, Zelenskyy. */
function surnameKey(parts: readonly string[]): string {
  return spellingKey(parts.join(''));
}

/** A person may be called by any end of the name: "Marie Le Pen" → "Le Pen", "Pen". */
function callBy(people: People, parts: readonly string[], entity: Entity): void {
  people.byName.set(parts.join(' '), entity);
  for (let at = parts.length > 1 ? 1 : 0; at < parts.length; at++)
    index(people.bySurname, surnameKey(parts.slice(at)), entity);
}

function index(map: Map<string, Entity[]>, key: string, entity: Entity): void {
  const list = map.get(key);
  if (!list) map.set(key, [entity]);
  else if (list.length < CROWD && !list.includes(entity)) list.push(entity);
}

function choose(
  article: Article,
  candidates: readonly Entity[],
  placed: PlacedName,
  last: ReadonlyMap<Entity, number> = new Map(),
): Entity | null {
  if (candidates.length <= 1) return candidates[0] ?? null;
  const gender: Gender = titleGender(article, placed) ?? placed.name.gender ?? null;
  const fitting =
    gender === null
      ? candidates
      : candidates.filter((entity) => entity.gender === null || entity.gender === gender);
  const pool = fitting.length > 0 ? fitting : candidates;
  return pool.toSorted((a, b) => (last.get(b) ?? -1) - (last.get(a) ?? -1) || a.order - b.order)[0] ?? null;
}

function titleGender(article: Article, placed: PlacedName): Gender {
  const { words, lexicon } = article;
  const before = words.parts[placed.first - 1]?.join(' ');
  return before === undefined ? null : (lexicon.titles.get(before) ?? null);
}

/** Shows the fullest name; the others become aliases. */
function rename(entity: Entity, text: string, length: number): void {
  const current = entity.name.split(/[\s-]+/u).filter((word) => !/^\p{Lu}\.?$/u.test(word)).length;
  const isFuller = length > current && !/^\p{Lu}[.-]/u.test(text);
  const other = isFuller ? entity.name : text;
  if (isFuller) entity.name = text;
  if (other !== entity.name) entity.aliases.set(other, other);
}
