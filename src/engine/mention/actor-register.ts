import { type Article, type PlacedName, textOf } from './actor-article.ts';
import { isBlendOf } from './actor-blend.ts';
import { classify, type Entity, newEntity } from './actor-entity.ts';
import { slug } from './name-slug.ts';
import { longestPhrase } from './name-trie.ts';
import { UPPER } from './name-words.ts';

/** Kinds that make up one legislature. */
const LEGISLATURE: readonly string[] = ['parliament', 'upper-house', 'lower-house'];
/** Kinds that a bare word means in general: "la presse". */
const GENERAL: ReadonlySet<string> = new Set(['media', 'opposition']);

/**
 * Gives every name that is no person’s its entity: by key where a table or a kind tells it, else by the name
 * itself; "Samsung" and "Samsung Electronics", "HRW" and the words it abbreviates are one. An institution without
 * a country is the article’s only one of its kind.
 */
export function registerNames(article: Article): void {
  const byText = new Map<string, Entity>();
  const long = new Map<string, { readonly parts: readonly string[]; readonly entity: Entity }[]>();
  const blends = new Map<Entity, string>();
  const others = article.names.filter(({ name }) => name.type !== 'person');
  const located = locatedKinds(others);
  for (const placed of others.toSorted(
    // an acronym that is explained anywhere has its key, and means the same where it is not
    (a, b) =>
      a.last - a.first - (b.last - b.first) ||
      Number(b.name.key != null) - Number(a.name.key != null) ||
      a.first - b.first,
  )) {
    const { name } = placed;
    const text = textOf(article.words, placed.first, placed.last);
    if (name.adjective) placed.entity = entityOfKey(article, name.key ?? `group:${slug(text)}`, placed);
    else if (name.key)
      placed.entity = entityOfKey(article, settleKey(name.key, name.institution, located), placed);
    else
      placed.entity =
        byText.get(textKey(text)) ?? shorterName(article, byText, placed) ?? addNamed(article, placed, text);
    if (name.adjective) continue;
    byText.set(textKey(text), placed.entity);
    if (name.type === 'organisation' && placed.last - placed.first > 1)
      rememberLong(long, partsOfName(article, placed), placed.entity);
  }
  for (const placed of others) {
    if (placed.name.key == null && placed.last - placed.first === 1) {
      const short = article.words.folded[placed.first]!;
      const expansion = long.get(short[0] ?? '')?.find(({ parts }) => isBlendOf(short, parts));
      if (expansion) {
        placed.entity = expansion.entity;
        // "Finabel" is the name, "HRW" only stands for it
        if ((article.words.flags[placed.first]! & UPPER) === 0)
          blends.set(expansion.entity, textOf(article.words, placed.first, placed.last));
      }
    }
    const { entity } = placed;
    if (entity && !placed.name.adjective) addAlias(entity, textOf(article.words, placed.first, placed.last));
  }
  for (const [entity, short] of blends) {
    entity.aliases.set(entity.name, entity.name);
    entity.name = short;
  }
}

/** Of each kind of institution, the keys with a country or town that the article names. */
function locatedKinds(names: readonly PlacedName[]): ReadonlyMap<string, ReadonlySet<string>> {
  const located = new Map<string, Set<string>>();
  for (const { name } of names) {
    if (!name.institution || !name.key || name.key === name.institution) continue;
    const keys = located.get(name.institution) ?? new Set();
    keys.add(name.key);
    located.set(name.institution, keys);
  }
  return located;
}

function settleKey(
  key: string,
  kind: string | null,
  located: ReadonlyMap<string, ReadonlySet<string>>,
): string {
  if (kind === null || key !== kind || GENERAL.has(kind)) return key;
  const keys = located.get(kind);
  if (keys) return keys.size === 1 ? [...keys][0]! : key;
  if (!LEGISLATURE.includes(kind)) return key;
  // "la chambre haute" after "la chambre basse du parlement russe"
  const places = new Set(
    LEGISLATURE.flatMap((other) => [...(located.get(other) ?? [])]).map((other) =>
      other.replace(/^[^:]*:/u, ''),
    ),
  );
  return places.size === 1 ? `${kind}:${[...places][0]}` : key;
}

/** The entity with this id; made when it is first met. */
export function entityOfKey(article: Article, key: string, placed: PlacedName | null): Entity {
  const known = article.byKey.get(key);
  if (known) return known;
  const shown = article.lexicon.shown.get(key);
  const text = placed ? textOf(article.words, placed.first, placed.last) : '';
  const isCountry = key.startsWith('country:');
  const type = isCountry
    ? 'country'
    : key.startsWith('place:')
      ? 'place'
      : (placed?.name.type ?? 'organisation');
  const name = (isCountry || placed?.name.adjective ? shown?.name : text) || shown?.name || text || key;
  const entity = newEntity(
    article.entities.length,
    type === 'place' && !key.startsWith('place:') ? 'organisation' : type,
    name,
    {
      key,
      country: placed?.name.country ?? shown?.country ?? null,
      institution: placed?.name.institution ?? shown?.institution ?? null,
      class: shown?.class ?? (placed?.name.institution ? 'state' : null),
    },
  );
  if (entity.institution) {
    entity.speaksForState =
      entity.country !== null && (article.lexicon.speaksForState.get(entity.institution) ?? true);
    if (placed) addHead(article, entity, headOf(article, placed));
  }
  article.entities.push(entity);
  article.byKey.set(key, entity);
  return entity;
}

/** The noun that a name is headed by: "ministère | des Sports", "Sports | Ministry", "Norway’s | Ministry | of Sports". */
function headOf({ words, lexicon }: Article, { first, last }: PlacedName): number {
  if (!lexicon.headLast) return first;
  let end = first + 1;
  while (end < last && !lexicon.of.has(words.folded[end]!)) end++;
  return end - 1;
}

function addNamed(article: Article, placed: PlacedName, text: string): Entity {
  const { type, country, institution } = placed.name;
  const entity = newEntity(article.entities.length, type, text, { country, institution });
  article.entities.push(entity);
  const general =
    placed.last - placed.first > 1 &&
    longestPhrase(article.lexicon.organisationHeads, article.words, headOf(article, placed), placed.last);
  if (type === 'organisation' && general) {
    addHead(article, entity, headOf(article, placed));
    classify(entity, general.values);
  } else if (type === 'organisation' && placed.last - placed.first > 1) {
    const tail = article.words.folded[placed.last - 1]!;
    // "Larkhill Homes", "Harbour Ledger": so ends a firm, a newspaper
    if (article.lexicon.firmTails.has(tail)) classify(entity, ['company']);
    if (article.lexicon.mediaTails.has(tail)) classify(entity, ['media']);
  }
  return entity;
}

/** "Samsung Electronics" after "Samsung", "UNI-Rail" after "UNI", "Groupe France Télécom" after "France Télécom". */
function shorterName(
  article: Article,
  byText: ReadonlyMap<string, Entity>,
  placed: PlacedName,
): Entity | null {
  if (placed.name.type !== 'organisation') return null;
  const parts = partsOfName(article, placed);
  for (const shorter of [parts.slice(0, -1).join(' '), parts[0] ?? '', parts.slice(1).join(' ')]) {
    const entity = shorter.length >= 3 ? byText.get(shorter) : undefined;
    if (entity && entity.type === 'organisation' && entity.institution === null) return entity;
  }
  return null;
}

/** How many long names with one first letter are compared with a short one. */
const CROWD = 40;

function rememberLong(
  long: Map<string, { readonly parts: readonly string[]; readonly entity: Entity }[]>,
  parts: readonly string[],
  entity: Entity,
): void {
  const letter = parts[0]?.[0] ?? '';
  const list = long.get(letter);
  if (!list) long.set(letter, [{ parts, entity }]);
  else if (list.length < CROWD) list.push({ parts, entity });
}

function partsOfName(article: Article, placed: PlacedName): readonly string[] {
  const parts: string[] = [];
  for (let token = placed.first; token < placed.last; token++) parts.push(...article.words.parts[token]!);
  return parts;
}

/** Folded, with hyphens, apostrophes and spaces as one. */
function textKey(text: string): string {
  return slug(text).replaceAll('-', ' ');
}

export function addAlias(entity: Entity, text: string): void {
  if (entity.type !== 'country' && entity.key?.startsWith('country:') !== true) {
    const isFuller = fullness(text) > fullness(entity.name);
    const other = isFuller ? entity.name : text;
    if (isFuller) entity.name = text;
    if (other !== entity.name) entity.aliases.set(other, other);
  } else if (text !== entity.name) entity.aliases.set(text, text);
}

/** Proper names of several words before descriptions, those before acronyms; then the more words, the fuller. */
function fullness(text: string): number {
  const count = text.split(/\s+/u).length;
  const isProper = /^\p{Lu}/u.test(text);
  return count > 1 ? (isProper ? 200 : 100) + count : isProper ? 1 : 0;
}

/** More organs of one kind than any article tells apart. */
const CALLED = 12;

/** Remembers what noun an entity was called by. */
export function addHead(article: Article, entity: Entity, token: number): void {
  const part = article.words.parts[token]?.join(' ');
  if (!part) return;
  const stem = article.lexicon.stem(part);
  entity.heads.add(stem);
  const list = article.called.get(stem);
  if (!list) article.called.set(stem, [entity]);
  else if (list.length < CALLED && !list.includes(entity)) list.push(entity);
}
