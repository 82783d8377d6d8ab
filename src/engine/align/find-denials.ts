import type { Claim, Position } from '../../model/claim.ts';
import type { Disagreement } from '../../model/disagreement.ts';
import { hashText } from '../../text/hash-text.ts';
import type { Lineage } from './lineage.ts';
import type { StatementIndex } from './statement-index.ts';
import type { StoryView } from './story-view.ts';

/** Claims that some assert and others deny: one disagreement each, the asserting side first. */
export function findDenials(
  claims: readonly Claim[],
  { index, lineage }: StoryView,
): readonly Disagreement[] {
  return claims.flatMap((claim) => {
    const asserting = side(claim, 'asserts', index, lineage);
    const denying = side(claim, 'denies', index, lineage);
    if (asserting === null || denying === null) return [];
    const { document, span } = claim.text;
    return {
      id: `d-${hashText(`denial\n${claim.id}`)}`,
      kind: 'denial' as const,
      about: index.document(document).text.slice(span.start, span.end),
      sides: [asserting, denying],
      claims: [claim.id],
      why: claim.why,
    };
  });
}

function side(
  claim: Claim,
  position: Position,
  index: StatementIndex,
  lineage: Lineage,
): Disagreement['sides'][number] | null {
  const references = claim.statements.filter((reference) => reference.position === position);
  if (references.length === 0) return null;
  const actors = new Set<string>();
  for (const reference of references) {
    const actor = lineage.origin(index.statement(reference));
    if (actor !== null) actors.add(actor);
  }
  const value = position === 'asserts' ? wordsOf(claim.text, index) : denialWords(references, index);
  return {
    value,
    actors: [...actors].sort(),
    statements: references.map(({ document, statement }) => ({ document, statement })),
  };
}

function wordsOf({ document, span }: Claim['text'], index: StatementIndex): string {
  return index.document(document).text.slice(span.start, span.end);
}

/** The shortest stretch of a denial that holds its cue and its content; the fullest of the denials. */
function denialWords(references: Claim['statements'], index: StatementIndex): string {
  let best = '';
  for (const reference of references) {
    const { content, cue } = index.statement(reference);
    const first = content[0];
    if (first === undefined) continue;
    const start = cue === null ? first.start : Math.min(cue.start, first.start);
    const end = cue === null ? first.end : Math.max(cue.end, first.end);
    const words = index.document(reference.document).text.slice(start, end);
    if (best === '' || (words.length > best.length && words.length <= VALUE_LIMIT)) best = words;
  }
  return best;
}

/** Characters of a side's value. */
const VALUE_LIMIT = 240;
