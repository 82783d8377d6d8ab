const ARTICLES = /(?<![\p{L}\p{N}])(?:le|la|les|un|une|des)\s+|(?<![\p{L}\p{N}])l['’]/gu;

/** Comma-separated phrases of each template of a table. */
export function listPhrases(
  table: Readonly<Record<string, string>>,
): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(Object.entries(table).map(([key, text]) => [key, splitPhrases(text)]));
}

/**
 * Comma-separated words and phrases of a template. Articles within a phrase are dropped: `perdre la vie` is written
 * for reading and meets « perdre vie » with any article between.
 */
export function splitPhrases(text: string): readonly string[] {
  return text
    .split(',')
    .map((phrase) => phrase.trim().replace(/\s+/gu, ' '))
    .map((phrase) =>
      phrase.includes(' ') || phrase.includes("'") ? phrase.replace(ARTICLES, '').trim() || phrase : phrase,
    )
    .filter((phrase) => phrase !== '');
}
