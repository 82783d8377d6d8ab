import { Buffer } from 'node:buffer';
import { decodeLooseUtf8 } from './decode-utf8.ts';

/** Enough of a text to tell its encoding, in bytes. */
const SAMPLE = 4096;

/**
 * Turns bytes into text: by byte order mark, else UTF-16 where every other byte is zero, else UTF-8, else
 * `declared` (the label that a page gives), else Windows-1252. Bytes that are valid UTF-8 are read as UTF-8 whatever
 * the page declares: text in another encoding is almost never valid UTF-8 by chance. The byte order mark is left
 * out; lone surrogates are kept.
 */
export function decode(bytes: Uint8Array, declared: string | null = null): string {
  const utf16 = utf16Order(bytes);
  if (utf16) return decodeUtf16(bytes, utf16);
  const body = hasUtf8Mark(bytes) ? bytes.subarray(3) : bytes;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body);
  } catch {
    // Not UTF-8 throughout.
  }
  const loose = decodeLooseUtf8(body);
  if (body !== bytes || loose.good > loose.bad || hasEncodedSurrogates(loose)) return loose.text;
  return new TextDecoder(singleByteLabel(declared)).decode(body);
}

/** Byte order of UTF-16, null where the bytes are not UTF-16. */
export function utf16Order(bytes: Uint8Array): 'little' | 'big' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'little';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'big';
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  if (length < 4) return null;
  let evenZeros = 0;
  let oddZeros = 0;
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) evenZeros++;
    if (bytes[at + 1] === 0) oddZeros++;
  }
  // Latin text has a zero in nearly every pair, always on the same side.
  const enough = length / 2 / 2;
  if (oddZeros > enough && evenZeros * 50 < oddZeros) return 'little';
  if (evenZeros > enough && oddZeros * 50 < evenZeros) return 'big';
  return null;
}

// Buffer keeps lone surrogates, where TextDecoder would replace them.
function decodeUtf16(bytes: Uint8Array, order: 'little' | 'big'): string {
  const even = bytes.subarray(0, bytes.length & ~1);
  const little =
    order === 'little' ? Buffer.from(even.buffer, even.byteOffset, even.length) : Buffer.from(even).swap16();
  const text = little.toString('utf16le');
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

function hasUtf8Mark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

// A strict reader refuses encoded surrogates; if nothing else was wrong, the text is UTF-8 with lone surrogates.
function hasEncodedSurrogates(loose: { readonly good: number; readonly bad: number }): boolean {
  return loose.bad === 0 && loose.good > 0;
}

// A label of UTF-8 or UTF-16 has just been disproved, and one that nobody knows says nothing.
function singleByteLabel(declared: string | null): string {
  if (declared === null) return 'windows-1252';
  try {
    const { encoding } = new TextDecoder(declared);
    return encoding.startsWith('utf-') || encoding === 'replacement' ? 'windows-1252' : encoding;
  } catch {
    return 'windows-1252';
  }
}
