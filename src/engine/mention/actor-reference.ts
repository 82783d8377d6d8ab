import type { ResolutionRule } from '../../model/reason.ts';
import type { Entity } from './actor-entity.ts';

/** Whom a naming refers to, and by what name the article calls him here. */
export interface Resolution {
  readonly entity: Entity | null;
  /** The words to show; null: the entity’s name, once the whole article is read. */
  readonly name: string | null;
  /** How it was established; `named` where a name says it, whose form is looked at once the article is read. */
  readonly how: ResolutionRule | 'named';
}

/** Whom a phrase refers to, and by which rule. */
export interface Reference {
  readonly entity: Entity;
  readonly how: Resolution['how'];
}

export function by(how: Resolution['how'], entity: Entity): Reference {
  return { entity, how };
}
