import type { Explanation, Inspection } from '../../model/index.ts';
import { explainPlace } from './explain-place.ts';
import { explainStatement, placesOf, statementsById } from './explain-statement.ts';
import { viewSeen } from './seen.ts';

/**
 * How an article was read: every statement with what led to it; with `at` (UTF-16 offset) the statements that have
 * words there, and where none has, what each stage saw there. Pure.
 */
export function explain(inspection: Inspection, at: number | null = null): Explanation {
  const { analysis, segmentation } = inspection;
  const { document } = analysis;
  const seen = viewSeen(inspection);
  const byId = statementsById(document);
  const asked =
    at === null
      ? document.statements
      : document.statements.filter((statement) =>
          placesOf(statement).some(({ start, end }) => start <= at && at < end),
        );
  const { id, file, outlet, title, lang, published } = document;
  return {
    document: { id, file, outlet, title, lang, published },
    understood: segmentation !== null,
    length: document.text.length,
    found: document.statements.length,
    notUnderstood: document.notUnderstood.map(seen.quote),
    statements: asked.map((statement) => explainStatement(statement, seen, byId)),
    place: at === null || asked.length > 0 ? null : explainPlace(at, seen),
  };
}
