import type { StatementReference } from '../../model/claim.ts';
import { type CarrierOf, followCarriers } from './follow-carriers.ts';
import { type Carried, type Followed, followOutlets, type Outlets } from './follow-outlets.ts';
import type { Lineage } from './lineage.ts';
import type { StatementIndex } from './statement-index.ts';

/** The story in which statements are followed. */
export interface Following {
  readonly index: StatementIndex;
  readonly lineage: Lineage;
  readonly outlets: Outlets;
  readonly carriers: CarrierOf;
}

/** Whom the statements of a claim go back to, through the outlets and agencies that carry them. */
function followOrigins(
  references: readonly StatementReference[],
  { index, lineage, outlets, carriers }: Following,
): readonly Followed[] {
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

/** The same for a story whose claims are followed more than once: each list of statements is followed the first time. */
export function followEach(
  story: Following,
): (references: readonly StatementReference[]) => readonly Followed[] {
  const known = new WeakMap<readonly StatementReference[], readonly Followed[]>();
  return (references) => {
    const found = known.get(references) ?? followOrigins(references, story);
    known.set(references, found);
    return found;
  };
}
