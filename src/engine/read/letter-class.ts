/** What a character is for finding words. */
export const NONE = 0;
export const NUMBER = 1;
export const CAPITAL = 2;
export const SMALL = 3;
/** A letter without case, or a mark on a letter. */
export const CASELESS = 4;
/** Capital and small letter in one character: `ǅ`. */
export const BOTH = 5;

/** Characters below are looked up; most of those above are letters without case. */
const TABLE_SIZE = 0x3400;
const table = Uint8Array.from({ length: TABLE_SIZE }, (_, code) => classify(code));

function classify(code: number): number {
  const character = String.fromCodePoint(code);
  if (/[\p{Lo}\p{Lm}\p{M}]/u.test(character)) return CASELESS;
  if (/\p{Ll}/u.test(character)) return SMALL;
  if (/\p{Lu}/u.test(character)) return CAPITAL;
  if (/\p{N}/u.test(character)) return NUMBER;
  return /\p{Lt}/u.test(character) ? BOTH : NONE;
}

/** Class of the character that begins at `index`; `NONE` at the end of the text. */
export function letterClassAt(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  if (unit < TABLE_SIZE) return table[unit]!;
  const code = text.codePointAt(index);
  return code === undefined ? NONE : classify(code);
}
