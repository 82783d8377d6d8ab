import { classAt, DIGIT, isWordAt, LETTER } from './characters.ts';

/** A number has at most so many groups; longer rows of digits are lists. */
const MOST_PARTS = 6;

/**
 * End of the number that begins at `start`: `12 000` (any space), `3.000`, `1,5`, `14:30`, `24/10/2024`, `14h30`,
 * `36ème`. Digits are grouped by a space only in threes after one to three digits, so `en 2012 300 soldats` is two.
 */
export function scanNumber(text: string, start: number, limit: number): number {
  let end = skipDigits(text, start, limit);
  const first = end - start;
  if (first <= 3 && text.charCodeAt(start) !== 0x30) end = skipGroups(text, end, limit);
  for (let part = 0; part < MOST_PARTS; part++) {
    if (end + 1 >= limit || !isJoint(text.charCodeAt(end)) || classAt(text, end + 1) !== DIGIT) break;
    end = skipDigits(text, end + 1, limit);
  }
  if (end < limit && classAt(text, end) === LETTER) {
    while (end < limit && isWordAt(text, end)) end++;
  }
  return end;
}

/** Point, comma, colon, slash: `3.000`, `1,5`, `14:30`, `24/10/2024`. */
function isJoint(code: number): boolean {
  return code === 0x2e || code === 0x2c || code === 0x3a || code === 0x2f;
}

function skipDigits(text: string, start: number, limit: number): number {
  let end = start;
  while (end < limit && classAt(text, end) === DIGIT) end++;
  return end;
}

function skipGroups(text: string, start: number, limit: number): number {
  let end = start;
  for (let part = 0; part < MOST_PARTS; part++) {
    if (end + 3 >= limit || !isGroupSpace(text.charCodeAt(end))) break;
    const groupEnd = end + 4;
    if (skipDigits(text, end + 1, Math.min(limit, groupEnd + 1)) !== groupEnd) break;
    end = groupEnd;
  }
  return end;
}

/** Spaces that group digits: plain, no-break, figure, thin, narrow no-break; and the Swiss apostrophe. */
function isGroupSpace(code: number): boolean {
  return (
    code === 0x20 ||
    code === 0xa0 ||
    code === 0x202f ||
    code === 0x2009 ||
    code === 0x2007 ||
    code === 0x27 ||
    code === 0x2019
  );
}
