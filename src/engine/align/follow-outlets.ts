import { fold } from '../../text/fold.ts';
import type { Lineage } from './lineage.ts';

/** Whom a statement goes back to, and the article in which that is told. */
export interface Followed {
  readonly actor: string | null;
  readonly anchor: string;
}

/** A statement of a claim, by its article and by whom it names. */
export interface Carried {
  readonly document: string;
  readonly actor: string | null;
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
  return statements.map(({ document, actor }) => {
    const own = { actor, anchor: document };
    const articles = actor === null ? [] : articlesOf(actor, outlets, lineage);
    if (articles.length === 0) return own;
    const told = statements.find(
      (other) =>
        other.document !== document &&
        other.actor !== null &&
        other.actor !== actor &&
        articles.includes(other.document),
    );
    return told === undefined ? own : { actor: told.actor, anchor: told.document };
  });
}

function articlesOf(
  actor: string,
  outlets: ReadonlyMap<string, readonly string[]>,
  lineage: Lineage,
): readonly string[] {
  const known = lineage.actor(actor);
  if (known === null || known.type !== 'organisation') return [];
  return [known.name, ...known.aliases].flatMap((name) => outlets.get(fold(name)) ?? []);
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
