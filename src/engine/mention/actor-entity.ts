import type { OrganisationClass, RoleWords } from '../../lang/contract/actor.ts';
import type { ActorType } from '../../model/mention.ts';
import type { Gender } from './name-lexicon.ts';

/** A function that an entity is said to hold, with what it belongs to. */
export interface Role {
  readonly words: RoleWords;
  /** The phrase as worded, folded: "chef de la diplomatie". */
  readonly head: string;
  readonly institution: string | null;
  readonly country: string | null;
  readonly place: string | null;
  /** The organisation or person that the function is with: the club of "le président du club". */
  readonly about: Entity | null;
  readonly former: boolean;
  readonly gender: Gender;
  /** Something after the head narrows the function. */
  readonly isNarrowed: boolean;
}

/** Whom several namings of one article refer to, while the article is being read. */
export interface Entity {
  readonly order: number;
  /** Id known from tables or kinds; null where it is made of the name in the end. */
  key: string | null;
  type: ActorType;
  name: string;
  /** Other names, by their folded form. */
  readonly aliases: Map<string, string>;
  gender: Gender;
  number: 'Sing' | 'Plur';
  country: string | null;
  institution: string | null;
  speaksForState: boolean;
  /** Something tells that it is an organisation: an article, a general noun. */
  isSure: boolean;
  anonymous: boolean;
  speaksFor: Entity | null;
  /** Of a person: the organisation that the function told is with. */
  organisation: Entity | null;
  /** Called by the courtesy of a profession: "Me Petit", "le Dr Petit". */
  hasProfession: boolean;
  readonly roles: Role[];
  /** Stems of the nouns that it has been called by: ong, federation. */
  readonly heads: Set<string>;
  /** What it is first of all. */
  class: OrganisationClass | null;
  /** All that the nouns it was called by may mean: a "federation" is a union or an association. */
  readonly classes: Set<OrganisationClass>;
  /** Lists of document words that it belongs to. */
  readonly documents: Set<number>;
  /** For several who speak as one. */
  readonly members: readonly Entity[];
}

/** One place where an entity is named. */
export interface Naming {
  readonly entity: Entity;
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
  readonly quotation: number;
  /** Not after a preposition: likely the subject or object of its clause. */
  readonly isFree: boolean;
  readonly isSpeaker: boolean;
  readonly isSubject: boolean;
  /** What a sentence is there to name: « Le héros s’appelle Hugo Roy. » */
  readonly isPresented: boolean;
  /** The subject of its sentence’s main clause, or all that a sentence without a verb presents. */
  readonly isTopic: boolean;
}

/** Remembers what a general noun or a table says that an organisation is; the first that was said counts most. */
export function classify(entity: Entity, classes: readonly (OrganisationClass | null)[]): void {
  for (const value of classes) {
    if (value === null) continue;
    // "institut": many a noun may be an organ of a state as well
    if (entity.class === null || (value !== 'state' && value !== 'international')) entity.classes.add(value);
    entity.class ??= value;
  }
}

export function newEntity(order: number, type: ActorType, name: string, more: Partial<Entity> = {}): Entity {
  return {
    order,
    key: null,
    type,
    name,
    aliases: new Map(),
    gender: null,
    number: 'Sing',
    country: null,
    institution: null,
    speaksForState: false,
    isSure: false,
    anonymous: false,
    speaksFor: null,
    organisation: null,
    hasProfession: false,
    roles: [],
    heads: new Set(),
    class: null,
    classes: new Set(),
    documents: new Set(),
    members: [],
    ...more,
  };
}
