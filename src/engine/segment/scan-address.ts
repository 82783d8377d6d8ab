const URL_START = /(?:https?:\/\/|ftp:\/\/|www\.)(?=[\p{L}\p{N}])/iuy;
const URL_LETTERS: ReadonlySet<number> = new Set([...'hfwHFW'].map((letter) => letter.charCodeAt(0)));
const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}/uy;
/** Lower case only, and no ending that is a common word: in "la ville.De" a space is missing, "journal.fr" is a site. */
const SITE =
  /[\p{L}\p{N}-]{2,63}(?:\.[a-z0-9-]{2,63}){0,3}\.(?:com|org|net|info|fr|ch|ca|uk|ru|ua|tv|io)(?![\p{L}\p{N}])/uy;
const HANDLE = /[@#][\p{L}\p{N}_]{1,64}/uy;

/**
 * End of the web address, e-mail address, site name, @handle or #tag that begins at `start`, or -1.
 * A full stop, comma or bracket after an address is left out of it.
 */
export function scanAddress(text: string, start: number, limit: number): number {
  const first = text.charCodeAt(start);
  if (first === 0x40 || first === 0x23) return match(HANDLE, text, start, limit);
  if (!URL_LETTERS.has(first)) return -1;
  URL_START.lastIndex = start;
  return URL_START.test(text) ? scanUrl(text, start, limit) : -1;
}

/** End of the e-mail address that begins at `start`, or -1. */
export function scanEmail(text: string, start: number, limit: number): number {
  return match(EMAIL, text, start, limit);
}

/** End of the site name without protocol (`journal.fr`) that begins at `start`, or -1. */
export function scanSite(text: string, start: number, limit: number): number {
  return match(SITE, text, start, limit);
}

function match(pattern: RegExp, text: string, start: number, limit: number): number {
  pattern.lastIndex = start;
  return pattern.test(text) && pattern.lastIndex <= limit ? pattern.lastIndex : -1;
}

function scanUrl(text: string, start: number, limit: number): number {
  let end = start;
  let opened = 0;
  while (end < limit && !/[\s<>"«»“”‘’]/u.test(text[end]!)) {
    if (text[end] === '(') opened++;
    end++;
  }
  while (end > start && (/[.,;:!?'…]/u.test(text[end - 1]!) || (text[end - 1] === ')' && opened === 0)))
    end--;
  return end;
}
