import type { Reuse } from '../../model/reuse.ts';

/** Maps a document to the first (by id) of those that it is a copy or near-copy of; itself where it is none. */
export function foldCopies(reuse: readonly Reuse[]): (document: string) => string {
  const parent = new Map<string, string>();
  const root = (document: string): string => {
    let at = document;
    for (let above = parent.get(at); above !== undefined; above = parent.get(at)) at = above;
    return at;
  };
  for (const { documents, kind } of reuse) {
    if (kind === 'passage') continue;
    const [first, later] = [root(documents[0]), root(documents[1])].sort() as [string, string];
    if (first !== later) parent.set(later, first);
  }
  return root;
}
