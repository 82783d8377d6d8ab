import type { Actor } from '../../model/actor.ts';
import { fold } from '../../text/fold.ts';
import type { Lineage } from './lineage.ts';

/** Whom a statement goes back to, and the article, or the carrier, that an unnamed source is one origin within. */
export interface Followed {
  readonly actor: string | null;
  readonly anchor: string;
}

/** A statement of a claim, by its article and by whom it names. */
export interface Carried {
  readonly document: string;
  readonly actor: string | null;
  /** Who brings the words from the actor. */
  readonly carrier: string | null;
  /** The words that name who is credited. */
  readonly naming: string;
}

/**
 * Follows what is credited to an outlet into that outlet’s own article: « …, rapporte L’Estran » goes back to whomever
 * the article of L’Estran has it from, where the dossier holds it and it says the same. One step; where several articles
 * of the outlet say it, the first that names somebody else.
 */
export function followOutlets(
  statements: readonly Carried[],
  outlets: Outlets,
  lineage: Lineage,
): readonly Followed[] {
  return statements.map(({ document, actor, carrier, naming }) => {
    const own = { actor, anchor: document };
    const isUnnamed = lineage.actor(actor)?.anonymous === true;
    const credited = isUnnamed ? carrier : actor;
    const articles = credited === null ? [] : articlesOf(credited, naming, outlets, lineage);
    if (articles.length === 0) return own;
    const told = statements.find(
      (other) =>
        other.document !== document &&
        other.actor !== null &&
        other.actor !== actor &&
        (!isUnnamed || lineage.actor(other.actor)?.anonymous === true) &&
        articles.includes(other.document),
    );
    return told === undefined ? own : { actor: told.actor, anchor: told.document };
  });
}

function articlesOf(actor: string, naming: string, outlets: Outlets, lineage: Lineage): readonly string[] {
  const known = lineage.actor(actor);
  if (known === null || known.anonymous) return [];
  const rows = rowsOfWords(fold(naming), outlets.openings);
  const names = known.type === 'organisation' ? namesOf(known) : NONE;
  return [...rows, ...inBoth(names, outlets.documents)].flatMap((name) => outlets.documents.get(name) ?? []);
}

const NONE: ReadonlySet<string> = new Set();
const folded = new WeakMap<Actor, ReadonlySet<string>>();

/** Folded names of an actor, which in many articles may have many. */
function namesOf(actor: Actor): ReadonlySet<string> {
  const known = folded.get(actor) ?? new Set([actor.name, ...actor.aliases].map(fold));
  folded.set(actor, known);
  return known;
}

/** The names that are outlets’; the shorter of the two lists is gone through. */
function inBoth(names: ReadonlySet<string>, outlets: ReadonlyMap<string, unknown>): readonly string[] {
  return names.size < outlets.size
    ? [...names].filter((name) => outlets.has(name))
    : [...outlets.keys()].filter((outlet) => names.has(outlet));
}

/** Words of the longest row that an outlet is looked for in: « Le Courrier du Val et de la Côte ». */
const OUTLET_WORDS = 8;

/** The rows of words in a naming that may be an outlet: « le quotidien Le Fil de Dassa » holds Le Fil de Dassa. */
function rowsOfWords(naming: string, openings: ReadonlySet<string>): readonly string[] {
  const words = naming.split(' ');
  return words.flatMap((word, from) => {
    if (!openings.has(word) && !openings.has(`${word} ${words[from + 1] ?? ''}`)) return [];
    return words
      .slice(from, from + OUTLET_WORDS)
      .map((_, length) => words.slice(from, from + length + 1).join(' '));
  });
}

/** The outlets of a story. */
export interface Outlets {
  /** Folded outlet → its documents. */
  readonly documents: ReadonlyMap<string, readonly string[]>;
  /** The first two words of their names, or the only one. */
  readonly openings: ReadonlySet<string>;
}

/** Outlets with their documents, in the order given. */
export function indexOutlets(
  documents: readonly { readonly id: string; readonly outlet: string | null }[],
): Outlets {
  const outlets = new Map<string, string[]>();
  for (const { id, outlet } of documents) {
    if (outlet === null) continue;
    const list = outlets.get(fold(outlet));
    if (list === undefined) outlets.set(fold(outlet), [id]);
    else list.push(id);
  }
  return {
    documents: outlets,
    openings: new Set([...outlets.keys()].map((name) => name.split(' ', 2).join(' '))),
  };
}
