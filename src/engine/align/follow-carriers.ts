import type { Analysis } from '../../model/analysis.ts';
import type { StatementReference } from '../../model/claim.ts';
import type { Statement } from '../../model/statement.ts';
import type { Carried, Followed } from './follow-outlets.ts';
import type { Lineage } from './lineage.ts';

/** Who brings a statement’s words from whom they go back to: Reuters in « Reuters, citant deux responsables ». */
export type CarrierOf = (reference: StatementReference) => string | null;

/**
 * Finds the named carrier of each statement: the speaker who cites somebody, or in whose words the statement stands. An
 * unnamed source that one carrier brings anywhere in the article is his throughout: « selon ces mêmes personnes ».
 */
export function indexCarriers(analyses: readonly Analysis[], lineage: Lineage): CarrierOf {
  const carriers = new Map<string, string>();
  const ofSource = new Map<string, string | null>();
  const unnamed: { readonly key: string; readonly source: string }[] = [];
  for (const { document } of analyses) {
    const byId = new Map(document.statements.map((statement) => [statement.id, statement]));
    for (const statement of document.statements) {
      const key = `${document.id}\n${statement.id}`;
      const actor = lineage.origin(statement);
      if (actor === null) continue;
      const carrier = carrierOf(statement, actor, byId, lineage);
      const source = `${document.id}\n${actor}`;
      if (carrier !== null) {
        carriers.set(key, carrier);
        ofSource.set(source, (ofSource.get(source) ?? carrier) === carrier ? carrier : null);
      } else if (lineage.actor(actor)?.anonymous === true) {
        unnamed.push({ key, source });
      }
    }
  }
  for (const { key, source } of unnamed) {
    const carrier = ofSource.get(source) ?? null;
    if (carrier !== null) carriers.set(key, carrier);
  }
  return ({ document, statement }) => carriers.get(`${document}\n${statement}`) ?? null;
}

function carrierOf(
  statement: Statement,
  actor: string,
  byId: ReadonlyMap<string, Statement>,
  lineage: Lineage,
): string | null {
  const outer = statement.within === null ? undefined : byId.get(statement.within);
  const carrier = statement.citing === null ? outer?.speaker?.actor : statement.speaker?.actor;
  if (carrier === undefined || carrier === null || carrier === actor) return null;
  return lineage.actor(carrier)?.anonymous === false ? carrier : null;
}

/**
 * One origin for what one carrier brings: « selon Reuters » goes back to whom Reuters cites where another article of the
 * claim tells; and an unnamed source that two articles have from Reuters is one, however they word it, for nothing
 * shows that it is two. Several in one article stay several.
 */
export function followCarriers(
  statements: readonly Carried[],
  followed: readonly Followed[],
  lineage: Lineage,
): readonly Followed[] {
  const isUnnamed = (actor: string | null): boolean => lineage.actor(actor)?.anonymous === true;
  const brought = new Map<string, Map<string, string[]>>();
  const cited = new Map<string, Followed>();
  for (const { document, actor, carrier } of statements) {
    if (carrier === null || actor === null) continue;
    if (!isUnnamed(actor)) {
      if (!cited.has(carrier)) cited.set(carrier, { actor, anchor: document });
      continue;
    }
    const articles = brought.get(carrier) ?? new Map<string, string[]>();
    const own = articles.get(document) ?? [];
    if (!own.includes(actor)) own.push(actor);
    brought.set(carrier, articles.set(document, own));
  }
  const unnamedOf = (carrier: string, place: number): Followed | null => {
    for (const own of brought.get(carrier)?.values() ?? []) {
      const actor = own[place];
      if (actor !== undefined) return { actor, anchor: carrier };
    }
    return null;
  };
  return statements.map(({ document, actor, carrier }, index) => {
    const own = followed[index]!;
    // followed into the carrier’s own article
    if (actor === null || own.actor !== actor) return own;
    if (carrier !== null && isUnnamed(actor)) {
      return unnamedOf(carrier, brought.get(carrier)!.get(document)!.indexOf(actor)) ?? own;
    }
    return carrier === null ? (cited.get(actor) ?? unnamedOf(actor, 0) ?? own) : own;
  });
}
