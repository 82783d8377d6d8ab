import type { Article } from './actor-article.ts';
import { hasName } from './actor-described.ts';
import type { Entity } from './actor-entity.ts';
import type { Phrase } from './actor-phrase.ts';

/** A described one takes the fuller description as its name: "le documentaire d’Arte" after "un reportage". */
export function enrich(article: Article, phrase: Phrase, entity: Entity, worded: string): Entity {
  const isDescribed = entity.anonymous || entity.type === 'document';
  if (!isDescribed || entity.name === worded) return entity;
  const isTold = phrase.determiner === 'definite' || phrase.determiner === 'demonstrative';
  const isFuller = isTold && hasName(article, phrase) && worded.length > entity.name.length;
  if (isFuller) {
    entity.aliases.set(entity.name, entity.name);
    entity.name = worded;
    if (entity.type === 'document') entity.anonymous = false;
  }
  return entity;
}
