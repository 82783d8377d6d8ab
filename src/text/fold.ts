const cache = new Map<string, string>();
const CACHE_LIMIT = 20_000;

/**
 * The form under which two spellings of a word are compared: lower case, no accents, plain apostrophes,
 * ligatures opened (`Séoul` → `seoul`, `L’Œuvre` → `l'oeuvre`). For comparing only: lengths change, so never
 * compute an offset from it.
 */
export function fold(text: string): string {
  if (isPlain(text)) return text;
  const known = cache.get(text);
  if (known !== undefined) return known;
  const folded = text
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/[\u2018\u2019\u02BC]/gu, "'")
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '');
  if (cache.size >= CACHE_LIMIT) cache.clear();
  if (text.length < 64) cache.set(text, folded);
  return folded;
}

/** Whether a text has nothing to fold: ASCII without capitals, as most words are. */
function isPlain(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code > 0x7e || (code >= 0x41 && code <= 0x5a)) return false;
  }
  return true;
}
