import type { Analysis, Features } from '../../model/analysis.ts';

/**
 * An analysis with the actor ids of the dossier in place of its own. Ids without a new name stay.
 *
 * @param rename local id → id in the dossier
 */
export function renameActors(analysis: Analysis, rename: ReadonlyMap<string, string>): Analysis {
  const one = (id: string): string => rename.get(id) ?? id;
  const maybe = (id: string | null): string | null => (id === null ? null : one(id));
  const several = (ids: readonly string[]): readonly string[] => [...new Set(ids.map(one))].sort();
  const { document, listed, features } = analysis;
  return {
    document: {
      ...document,
      statements: document.statements.map((statement) => ({
        ...statement,
        speaker: statement.speaker && { ...statement.speaker, actor: maybe(statement.speaker.actor) },
        citing: statement.citing && { ...statement.citing, actor: maybe(statement.citing.actor) },
      })),
      figures: document.figures.map((figure) => ({ ...figure, places: several(figure.places) })),
      mentions: document.mentions.map((mention) => ({ ...mention, actor: maybe(mention.actor) })),
    },
    actors: analysis.actors.map((actor) => ({
      ...actor,
      id: one(actor.id),
      speaksFor: maybe(actor.speaksFor),
      ...(actor.organisation == null ? {} : { organisation: one(actor.organisation) }),
    })),
    listed: listed.map(one),
    features: {
      ...features,
      statements: Object.fromEntries(
        Object.entries(features.statements).map(([id, one]) => [
          id,
          { ...one, actors: several(one.actors), towns: several(one.towns), doers: several(one.doers) },
        ]),
      ),
      figures: features.figures.map((figure): Features['figures'][number] => ({
        ...figure,
        nations: several(figure.nations),
        places: several(figure.places),
      })),
    },
  };
}
