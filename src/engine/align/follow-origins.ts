import type { StatementReference } from '../../model/claim.ts';
import { followCarriers } from './follow-carriers.ts';
import { type Carried, type Followed, followOutlets } from './follow-outlets.ts';
import type { StoryView } from './story-view.ts';

/** Whom the statements of a claim go back to, through the outlets and agencies that carry them. */
export function followOrigins(
  references: readonly StatementReference[],
  view: StoryView,
): readonly Followed[] {
  const { index, lineage, outlets, carriers } = view;
  const carried = references.map((reference): Carried => {
    const statement = index.statement(reference);
    const { source } = statement;
    return {
      document: reference.document,
      actor: lineage.origin(statement),
      carrier: carriers(reference),
      naming: source === null ? '' : index.document(reference.document).text.slice(source.start, source.end),
    };
  });
  return followCarriers(carried, followOutlets(carried, outlets, lineage), lineage);
}
