/**
 * Articles may be hostile. What is shown of them holds no control characters (terminal sequences) and no marks
 * that reverse the direction of what follows.
 */

const SEQUENCES =
  /(?:\u001B\[|\u009B)[0-?]*[ -/]*[@-~]|\u001B[\]PX^_][^\u0007\u001B\u009C]*(?:\u0007|\u001B\\|\u009C)?|\u001B[ -/]*[0-~]?/gu;

const INVISIBLE =
  /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\u202A-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;

const SAME_LENGTH_INVISIBLE =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFB]/g;

/** White space that a line of text should not keep; no-break spaces stay. */
const BREAKS = /[ \t\n\v\f\r\u0085\u2028\u2029]+/gu;

/** Room for what cleaning takes away, before a long text is cut to `limit` units. */
const SLACK = 4;

/**
 * Words as one harmless line: terminal sequences and direction marks gone, white space single, lone surrogates
 * replaced. Longer than `limit` UTF-16 units, it is cut at a word and ends in " […]".
 */
export function cleanWords(words: string, limit = Number.POSITIVE_INFINITY): string {
  const head = words.length > limit * SLACK ? words.slice(0, limit * SLACK) : words;
  const clean = head.replace(SEQUENCES, '').replace(INVISIBLE, '').replace(BREAKS, ' ').trim().toWellFormed();
  if (clean.length <= limit) return head === words ? clean : `${clean} […]`;
  const cut = clean.slice(0, limit);
  const space = cut.lastIndexOf(' ');
  const kept = space > limit / 2 ? cut.slice(0, space) : cut.replace(/[\uD800-\uDBFF]$/, '');
  return `${kept} […]`;
}

/** The same text with every harmful unit replaced one for one, so that offsets into it still hold. */
export function neutraliseText(text: string): string {
  return text.replace(SAME_LENGTH_INVISIBLE, '\uFFFD');
}

/** Longest name of a speaker, outlet or cue that a view prints, in UTF-16 units. */
const LONGEST_NAME = 120;

/** A name out of an article as one harmless line. */
export function cleanName(name: string): string {
  return cleanWords(name, LONGEST_NAME);
}
