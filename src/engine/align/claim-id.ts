import type { StatementReference } from '../../model/claim.ts';
import { hashText } from '../../text/hash-text.ts';

/** "c-" and a hash of the statements that the claim joins: the same statements give the same id. */
export function claimId(statements: readonly StatementReference[]): string {
  const text = statements
    .map(({ document, statement }) => `${document}\n${statement}`)
    .sort()
    .join('\n');
  return `c-${hashText(text)}`;
}
