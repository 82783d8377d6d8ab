/** What a UTF-16 code unit is for cutting words. Surrogates count as letters only in pairs that are letters. */
export const SPACE = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const APOSTROPHE = 3;
export const HYPHEN = 4;
export const OTHER = 5;
export const SURROGATE = 6;

const TABLE_SIZE = 0x3400;
const table = buildTable();

function buildTable(): Uint8Array {
  const classes = new Uint8Array(TABLE_SIZE);
  for (let code = 0; code < TABLE_SIZE; code++) classes[code] = classify(code);
  return classes;
}

function classify(code: number): number {
  const character = String.fromCodePoint(code);
  // A soft hyphen and the zero-width joiners stand inside words without dividing them.
  if (code === 0xad || code === 0x200c || code === 0x200d || code === 0x5f) return LETTER;
  if (/[\s\u200b\u2060\u0000-\u001f\u007f-\u009f]/u.test(character)) return SPACE;
  if (character === "'" || code === 0x2019 || code === 0x2bc) return APOSTROPHE;
  if (character === '-' || code === 0x2010 || code === 0x2011) return HYPHEN;
  if (/[\p{L}\p{M}]/u.test(character)) return LETTER;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  return OTHER;
}

/** Class of the code unit at `index`; `SPACE` outside the text. */
export function classAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  if (code < TABLE_SIZE) return table[code]!;
  if (Number.isNaN(code)) return SPACE;
  if (code >= 0xd800 && code <= 0xdfff) return surrogateClass(text, index, code);
  return classify(code);
}

function surrogateClass(text: string, index: number, code: number): number {
  const head = code < 0xdc00 ? index : index - 1;
  const point = text.codePointAt(head);
  if (point === undefined || point < 0x10000) return SURROGATE;
  return /[\p{L}\p{M}]/u.test(String.fromCodePoint(point)) ? LETTER : SURROGATE;
}

/** Whether the unit belongs to a word or number. */
export function isWordAt(text: string, index: number): boolean {
  const kind = classAt(text, index);
  return kind === LETTER || kind === DIGIT;
}

/** Whether the letter at `index` is a capital (`É`, `Œ`; not digits). */
export function isCapitalAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code < 0x80) return code >= 65 && code <= 90;
  return /\p{Lu}/u.test(String.fromCodePoint(text.codePointAt(index) ?? 0));
}
