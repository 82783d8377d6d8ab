import type { Document, Reuse } from '../../model/index.ts';

/** Which documents are copies of which. */
export interface Reprints {
  /** The document that stands for a group of copies; the document itself where it has no copies. */
  original(document: string): string;
}

/**
 * Groups documents joined by `copy` or `near-copy`; shared passages join nothing. The earliest published of a
 * group stands for it, undated ones last, then the order of the dossier.
 */
export function groupReprints(documents: readonly Document[], reuse: readonly Reuse[]): Reprints {
  const rank = new Map<string, number>();
  const byDate = documents
    .map((document, index) => ({ id: document.id, index, date: document.published?.date ?? '9999' }))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.index - b.index));
  byDate.forEach((entry, index) => {
    rank.set(entry.id, index);
  });

  const parents = new Map<string, string>();
  const original = (document: string): string => {
    let root = document;
    for (let next = parents.get(root); next !== undefined; next = parents.get(root)) root = next;
    return root;
  };
  for (const { documents: pair, kind } of reuse) {
    if (kind === 'passage') continue;
    const first = original(pair[0]);
    const second = original(pair[1]);
    if (first === second) continue;
    const earlier = (rank.get(first) ?? 0) <= (rank.get(second) ?? 0);
    parents.set(earlier ? second : first, earlier ? first : second);
  }
  return { original };
}
