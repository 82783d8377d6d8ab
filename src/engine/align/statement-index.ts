import type { Analysis } from '../../model/analysis.ts';
import type { StatementReference } from '../../model/claim.ts';
import type { Document } from '../../model/document.ts';
import type { Statement } from '../../model/statement.ts';

/** Finds a statement from outside its document. */
export interface StatementIndex {
  readonly document: (id: string) => Document;
  readonly statement: (reference: StatementReference) => Statement;
}

export function indexStatements(analyses: readonly Analysis[]): StatementIndex {
  const documents = new Map(analyses.map(({ document }) => [document.id, document]));
  const statements = new Map<string, Statement>();
  for (const { document } of analyses) {
    for (const statement of document.statements) statements.set(`${document.id}\n${statement.id}`, statement);
  }
  return {
    document: (id) => documents.get(id)!,
    statement: (reference) => statements.get(`${reference.document}\n${reference.statement}`)!,
  };
}
