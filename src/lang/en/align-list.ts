const ARTICLES = /(?<![\p{L}\p{N}])(?:the|a|an)\s+/gu;

/** Comma-separated phrases of each template of a table. */
export function listPhrases(
  table: Readonly<Record<string, string>>,
): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(Object.entries(table).map(([key, text]) => [key, splitPhrases(text)]));
}

/** Comma-separated words and phrases of a template. Articles within a phrase are dropped, as the contract asks. */
export function splitPhrases(text: string): readonly string[] {
  return text
    .split(',')
    .map((phrase) => phrase.trim().replace(/\s+/gu, ' '))
    .map((phrase) => (phrase.includes(' ') ? phrase.replace(ARTICLES, '').trim() || phrase : phrase))
    .filter((phrase) => phrase !== '');
}
