import type { Actor } from '../../model/actor.ts';
import type { Article } from './actor-article.ts';
import type { Entity, Role } from './actor-entity.ts';
import { entityOfKey } from './actor-register.ts';
import { slug } from './name-slug.ts';

/**
 * Turns the entities of an article into actors with readable ids: "person:mark-rutte", "intelligence:KR",
 * "spokesperson:presidency:US", "anonymous:source-militaire", "name:dvorak". In text order of their first naming; those whom an
 * actor speaks for are listed too.
 */
export function identify(
  article: Article,
  credited: Iterable<Entity | null>,
): { readonly actors: readonly Actor[]; readonly idOf: ReadonlyMap<Entity, string> } {
  const wanted = new Set<Entity>();
  for (const { entity } of article.names) if (entity) wanted.add(entity);
  for (const entity of credited) if (entity) wanted.add(entity);
  const used = new Map<string, number>();
  const idOf = new Map<Entity, string>();
  for (const entity of wanted) {
    // a set also visits what is added to it on the way
    settle(article, entity);
    if (entity.speaksFor) wanted.add(entity.speaksFor);
    if (entity.organisation) wanted.add(entity.organisation);
    for (const member of entity.members) wanted.add(member);
    idOf.set(entity, freeId(idFor(entity), used));
  }
  const actors = [...wanted].map((entity) => toActor(article, entity, idOf));
  return { actors: actors.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)), idOf };
}

/** Draws country, institution and whom it speaks for from the functions told. */
function settle(article: Article, entity: Entity): void {
  if (entity.type === 'person') {
    const role = entity.roles.find(
      (held) => !held.former && (held.institution !== null || held.about !== null || held.country !== null),
    );
    entity.country ??= role?.country ?? null;
    if (role && isOfOffice(role)) entity.institution ??= role.institution;
    if (role) entity.speaksFor ??= represented(article, role);
    entity.organisation ??= organisationOf(article, entity);
    if (entity.anonymous && role && standingId(role, entity) !== null) entity.anonymous = false;
  } else if (entity.institution !== null && entity.country !== null && entity.speaksForState) {
    entity.speaksFor ??= entityOfKey(article, `country:${entity.country}`, null);
  }
}

/** The first that a function held now is with, where the article names it: "la directrice de l’Insee, Anna Roy". */
function organisationOf(article: Article, entity: Entity): Entity | null {
  for (const { about, institution, country, former } of entity.roles) {
    if (former) continue;
    if (about?.type === 'organisation') return about;
    const named = institution && country ? article.byKey.get(`${institution}:${country}`) : undefined;
    if (named && named !== entity) return named;
  }
  return null;
}

/** One word that nothing in the article explains: it may be a firm’s name or a surname. */
function isBareName(entity: Entity): boolean {
  if (entity.type !== 'organisation' || entity.isSure || entity.class !== null || entity.heads.size > 0)
    return false;
  return entity.country === null && entity.institution === null && /^\p{Lu}[^\s\p{Lu}]*$/u.test(entity.name);
}

function isOfOffice(role: Role): boolean {
  return role.words.sort === 'office' || role.words.sort === 'voice';
}

/** Whom an office or a voice stands for: the institution where the article names it, else the state. */
function represented(article: Article, role: Role): Entity | null {
  if (!isOfOffice(role)) return null;
  if (role.about && role.words.sort === 'voice') return role.about;
  const { institution, country } = role;
  const town = role.place?.replace(/^place:/u, '');
  const local = institution !== null && town ? article.byKey.get(`${institution}:${town}`) : undefined;
  if (local) return local;
  if (institution !== null && country !== null) {
    const named = article.byKey.get(`${institution}:${country}`);
    if (named) return named;
    const isOfState = article.lexicon.speaksForState.get(institution) ?? true;
    return isOfState ? entityOfKey(article, `country:${country}`, null) : null;
  }
  return role.about ?? (institution !== null ? (article.byKey.get(institution) ?? null) : null);
}

function idFor(entity: Entity): string {
  if (entity.key) return entity.key;
  const name = slug(entity.name) || `n${entity.order}`;
  const role = entity.roles[0];
  if (entity.type === 'person' && role && entity.heads.size > 0) {
    const standing = standingId(role, entity);
    if (standing) return standing;
  }
  if (entity.anonymous) return `anonymous:${name}`;
  if (isBareName(entity)) return `name:${name}`;
  return `${entity.type}:${name}`;
}

/** An office or a voice that can be told without a name: "president:PL", "spokesperson:presidency:US". */
function standingId(role: Role, entity: Entity): string | null {
  if (role.former || entity.number === 'Plur') return null;
  const kind = role.words.sort === 'voice' && role.words.role !== 'lawyer' ? 'spokesperson' : role.words.role;
  if (role.words.sort !== 'office' && role.words.sort !== 'voice') return null;
  const where = role.country ?? role.place?.replace(/^place:/u, '');
  if (role.institution !== null && where) return `${kind}:${role.institution}:${where}`;
  if (role.about?.key) return `${kind}:${role.about.key}`;
  if (role.about && !role.about.anonymous) return `${kind}:${role.about.type}:${slug(role.about.name)}`;
  return null;
}

/** Two that would have one id get numbers, in text order. */
function freeId(id: string, used: Map<string, number>): string {
  let number = (used.get(id) ?? 0) + 1;
  let free = number === 1 ? id : `${id}-${number}`;
  while (number > 1 && used.has(free)) free = `${id}-${++number}`;
  used.set(id, number);
  if (free !== id) used.set(free, 1);
  return free;
}

function toActor(article: Article, entity: Entity, idOf: ReadonlyMap<Entity, string>): Actor {
  const listed = article.listed.byKey.get(entity.key ?? '');
  const name = listed?.name ?? entity.name;
  return {
    id: idOf.get(entity)!,
    name,
    type: entity.type,
    country: listed?.country ?? entity.country,
    wikidata: listed?.wikidata ?? null,
    aliases: [...new Set([entity.name, ...entity.aliases.values()])].filter((alias) => alias !== name).sort(),
    anonymous: entity.anonymous,
    institution: entity.institution,
    speaksFor: entity.speaksFor ? (idOf.get(entity.speaksFor) ?? null) : null,
    ...(entity.roles[0] ? { role: entity.roles[0].words.role } : {}),
    ...(entity.organisation ? { organisation: idOf.get(entity.organisation) ?? null } : {}),
  };
}
