import type { Analysis, Features } from '../../model/analysis.ts';

/**
 * An analysis with the actor ids of the dossier in place of its own. Ids without a new name stay, and so does, as the
 * same object, whatever names nobody that has one: of many articles at once, little is there twice.
 *
 * @param rename local id → id in the dossier
 */
export function renameActors(analysis: Analysis, rename: ReadonlyMap<string, string>): Analysis {
  const one = (id: string): string => rename.get(id) ?? id;
  const maybe = (id: string | null): string | null => (id === null ? null : one(id));
  const several = (ids: readonly string[]): readonly string[] =>
    ids.every((id) => one(id) === id) ? ids : [...new Set(ids.map(one))].sort();
  const party = <T extends { readonly actor: string | null }>(named: T): T =>
    maybe(named.actor) === named.actor ? named : { ...named, actor: maybe(named.actor) };
  const { document, listed, features } = analysis;
  return {
    document: {
      ...document,
      statements: document.statements.map((statement) =>
        changed(statement, {
          speaker: statement.speaker && party(statement.speaker),
          citing: statement.citing && party(statement.citing),
        }),
      ),
      figures: document.figures.map((figure) => changed(figure, { places: several(figure.places) })),
      mentions: document.mentions.map(party),
    },
    actors: analysis.actors.map((actor) =>
      changed(actor, {
        id: one(actor.id),
        speaksFor: maybe(actor.speaksFor),
        ...(actor.organisation == null ? {} : { organisation: one(actor.organisation) }),
      }),
    ),
    listed: listed.map(one),
    features: {
      ...features,
      statements: Object.fromEntries(
        Object.entries(features.statements).map(([id, one]) => [
          id,
          changed(one, {
            actors: several(one.actors),
            towns: several(one.towns),
            doers: several(one.doers),
            subject: changed(one.subject, { actors: several(one.subject.actors) }),
            beside: changed(one.beside, { actors: several(one.beside.actors) }),
          }),
        ]),
      ),
      figures: features.figures.map((figure): Features['figures'][number] =>
        changed(figure, { nations: several(figure.nations), places: several(figure.places) }),
      ),
    },
  };
}

/** The same object where nothing is other than before. */
function changed<T extends object>(object: T, parts: Partial<T>): T {
  const keys = Object.keys(parts) as (keyof T)[];
  return keys.some((key) => object[key] !== parts[key]) ? { ...object, ...parts } : object;
}
