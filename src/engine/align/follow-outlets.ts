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
 *
 * @param outlets folded outlet → its documents
 */
export function followOutlets(
  statements: readonly Carried[],
  outlets: ReadonlyMap<string, readonly string[]>,
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

function articlesOf(
  actor: string,
  naming: string,
  outlets: ReadonlyMap<string, readonly string[]>,
  lineage: Lineage,
): readonly string[] {
  const known = lineage.actor(actor);
  if (known === null || known.anonymous) return [];
  const names = known.type === 'organisation' ? [known.name, ...known.aliases] : [];
  return [...names.map(fold), ...rowsOfWords(fold(naming))].flatMap((name) => outlets.get(name) ?? []);
}

/** Words of the longest row that an outlet is looked for in: « Le Courrier du Val et de la Côte ». */
const OUTLET_WORDS = 8;

/** Every row of words in a naming: « le quotidien Le Fil de Dassa » holds the outlet Le Fil de Dassa. */
function rowsOfWords(naming: string): readonly string[] {
  const words = naming.split(' ').slice(0, 2 * OUTLET_WORDS);
  return words.flatMap((_, from) =>
    words
      .slice(from, from + OUTLET_WORDS)
      .map((_word, length) => words.slice(from, from + length + 1).join(' ')),
  );
}

/** Folded outlet → its documents, in the order given. */
export function indexOutlets(
  documents: readonly { readonly id: string; readonly outlet: string | null }[],
): ReadonlyMap<string, readonly string[]> {
  const outlets = new Map<string, string[]>();
  for (const { id, outlet } of documents) {
    if (outlet === null) continue;
    const list = outlets.get(fold(outlet));
    if (list === undefined) outlets.set(fold(outlet), [id]);
    else list.push(id);
  }
  return outlets;
}
