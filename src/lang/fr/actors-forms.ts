/** Every written form of adjectives, from their singular: "coréen", "coréenne" → with "coréens", "coréennes". */
export function demonymForms(masculine: readonly string[], feminine: readonly string[]): string[] {
  const forms = new Set<string>();
  for (const word of [...masculine, ...feminine]) {
    forms.add(word);
    forms.add(pluralOf(word));
  }
  return [...forms];
}

/** Words with their plurals: "ministre" → "ministre", "ministres"; of a phrase, the first word takes the mark. */
export function withPlurals(words: string): string[] {
  return words
    .split(';')
    .map((word) => word.trim())
    .filter((word) => word !== '')
    .flatMap((word) => [word, word.replace(/^[^ ]+/u, pluralOf)]);
}

function pluralOf(word: string): string {
  if (/[sxz]$/u.test(word)) return word;
  if (/(?:eau|eu)$/u.test(word)) return `${word}x`;
  if (/al$/u.test(word)) return `${word.slice(0, -1)}ux`;
  return `${word}s`;
}
