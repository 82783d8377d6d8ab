import type { DossierDiff, NamedDocument, Passage } from '../../model/index.ts';
import type { DocumentName, Passage as ShownPassage } from '../outline/model.ts';

/** How the views name the articles of both dossiers. */
export interface DiffNames {
  readonly name: (side: 'old' | 'new', document: string) => DocumentName;
  readonly passage: (side: 'old' | 'new', passage: Passage) => ShownPassage;
}

/** Names by file where only one article of that dossier has it, else by id. */
export function namePassages({ documents }: DossierDiff): DiffNames {
  const sides = {
    old: namesOf(documents.flatMap((pair) => pair.old ?? [])),
    new: namesOf(documents.flatMap((pair) => pair.new ?? [])),
  };
  const name = (side: 'old' | 'new', id: string): DocumentName =>
    sides[side].get(id) ?? { id, outlet: null, label: id, lang: '', published: null };
  return {
    name,
    passage: (side, { document, spans, words }) => ({ document: name(side, document), spans, words }),
  };
}

function namesOf(documents: readonly NamedDocument[]): ReadonlyMap<string, DocumentName> {
  const labels = new Map<string, number>();
  for (const document of documents) labels.set(baseOf(document), (labels.get(baseOf(document)) ?? 0) + 1);
  return new Map(
    documents.map((document) => {
      const { id, outlet, published } = document;
      const label = labels.get(baseOf(document)) === 1 ? baseOf(document) : id;
      return [id, { id, outlet, label, lang: '', published }];
    }),
  );
}

function baseOf({ file, id }: NamedDocument): string {
  return (file ?? id).replace(/^.*[/\\]/su, '');
}
