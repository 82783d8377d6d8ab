const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES = buildValues();

function buildValues(): Uint8Array {
  const values = new Uint8Array(128);
  for (let index = 0; index < ALPHABET.length; index++) values[ALPHABET.charCodeAt(index)] = index;
  return values;
}

/** Bytes of a base64 text without line breaks. */
export function decodeBase64(encoded: string): Uint8Array {
  const padding = encoded.endsWith('==') ? 2 : encoded.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array(Math.max(0, (encoded.length / 4) * 3 - padding));
  let to = 0;
  for (let from = 0; from < encoded.length; from += 4) {
    const group =
      (VALUES[encoded.charCodeAt(from)]! << 18) |
      (VALUES[encoded.charCodeAt(from + 1)]! << 12) |
      ((VALUES[encoded.charCodeAt(from + 2)] ?? 0) << 6) |
      (VALUES[encoded.charCodeAt(from + 3)] ?? 0);
    bytes[to++] = group >> 16;
    if (to < bytes.length) bytes[to++] = (group >> 8) & 255;
    if (to < bytes.length) bytes[to++] = group & 255;
  }
  return bytes;
}
