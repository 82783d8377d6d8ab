/** What a lenient reading of UTF-8 found beside the text. */
export interface LooseUtf8 {
  readonly text: string;
  /** Sequences of two to four bytes that are well formed. */
  readonly good: number;
  /** Bytes that fit no sequence; each became U+FFFD. */
  readonly bad: number;
}

const CHUNK = 8192;

/**
 * Reads UTF-8 that is not quite: bytes that fit no sequence become U+FFFD, and the three-byte forms of surrogates
 * (which some programs write) are kept as the lone surrogates that they stand for.
 */
export function decodeLooseUtf8(bytes: Uint8Array): LooseUtf8 {
  const parts: string[] = [];
  let units: number[] = [];
  let good = 0;
  let bad = 0;
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length === 0) {
      units.push(0xfffd);
      bad++;
      at++;
    } else {
      pushUnits(units, codePoint(bytes, at, length));
      if (length > 1) good++;
      at += length;
    }
    if (units.length >= CHUNK) {
      parts.push(String.fromCharCode(...units));
      units = [];
    }
  }
  parts.push(String.fromCharCode(...units));
  return { text: parts.join(''), good, bad };
}

/** Length in bytes of the sequence at `at`, 0 where none stands there. Over-long forms and surplus are none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at]!;
  if (first < 0x80) return 1;
  const length =
    first >= 0xf0 && first <= 0xf4
      ? 4
      : first >= 0xe0 && first < 0xf0
        ? 3
        : first >= 0xc2 && first < 0xe0
          ? 2
          : 0;
  if (length === 0 || at + length > bytes.length) return 0;
  for (let offset = 1; offset < length; offset++) {
    if ((bytes[at + offset]! & 0xc0) !== 0x80) return 0;
  }
  const point = codePoint(bytes, at, length);
  const lowest = length === 3 ? 0x800 : length === 4 ? 0x10000 : 0x80;
  return point < lowest || point > 0x10ffff ? 0 : length;
}

function codePoint(bytes: Uint8Array, at: number, length: number): number {
  let point = length === 1 ? bytes[at]! : bytes[at]! & (0xff >> (length + 1));
  for (let offset = 1; offset < length; offset++) point = (point << 6) | (bytes[at + offset]! & 0x3f);
  return point;
}

function pushUnits(units: number[], point: number): void {
  if (point < 0x10000) units.push(point);
  else units.push(0xd800 + ((point - 0x10000) >> 10), 0xdc00 + ((point - 0x10000) & 0x3ff));
}
