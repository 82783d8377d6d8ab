/** Alternatives apart by `;`. */
export function alternatives(words: string): string[] {
  return words
    .split(';')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/** Names apart by `;`, of which those with `?` before them are also ordinary words. */
export function markedNames(words: string): { names: readonly string[]; ambiguous?: readonly string[] } {
  const marked = alternatives(words);
  const names = marked.map((word) => word.replace(/^\?/u, ''));
  const ambiguous = names.filter((_, index) => marked[index]!.startsWith('?'));
  return ambiguous.length > 0 ? { names, ambiguous } : { names };
}
