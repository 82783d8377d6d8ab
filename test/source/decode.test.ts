import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, utf16Order } from '../../src/source/decode.ts';

const TEXT = 'L’été à Œuilly : « 12 000 € », dit-elle.';

describe('decode', () => {
  it('reads UTF-8, with and without byte order mark', () => {
    expect(decode(Buffer.from(TEXT))).toBe(TEXT);
    expect(decode(Buffer.from(`\uFEFF${TEXT}`))).toBe(TEXT);
  });

  it('reads UTF-16 in both orders, with and without byte order mark', () => {
    for (const marked of [TEXT, `\uFEFF${TEXT}`]) {
      const little = Buffer.from(marked, 'utf16le');
      expect(decode(little)).toBe(TEXT);
      expect(decode(Buffer.from(little).swap16())).toBe(TEXT);
    }
  });

  it('reads Windows-1252 where the bytes are not UTF-8', () => {
    // "L’été" with the curly apostrophe that only Windows-1252 has at 0x92.
    expect(decode(Buffer.from([0x4c, 0x92, 0xe9, 0x74, 0xe9]))).toBe('L’été');
  });

  it('reads the encoding that a page declares, unless the bytes are UTF-8 after all', () => {
    const cyrillic = Buffer.from([0xcc, 0xee, 0xf1, 0xea, 0xe2, 0xe0]);
    expect(decode(cyrillic, 'windows-1251')).toBe('Москва');
    expect(decode(Buffer.from(TEXT), 'iso-8859-1')).toBe(TEXT);
    expect(decode(Buffer.from([0xe9]), 'no-such-encoding')).toBe('é');
    expect(decode(Buffer.from([0xe9]), 'utf-8')).toBe('é');
  });

  it('keeps UTF-8 with a few broken bytes as UTF-8', () => {
    const broken = Buffer.concat([Buffer.from('été à l’île '), Buffer.from([0xff]), Buffer.from(' fin')]);
    expect(decode(broken)).toBe('été à l’île \uFFFD fin');
  });

  it('keeps lone surrogates, in UTF-16 and in UTF-8 that writes them', () => {
    const lone = 'avant \uD83D après, été';
    expect(decode(Buffer.from(`\uFEFF${lone}`, 'utf16le'))).toBe(lone);
    const bytes = Buffer.concat([
      Buffer.from('avant '),
      Buffer.from([0xed, 0xa0, 0xbd]),
      Buffer.from(' après, été'),
    ]);
    expect(decode(bytes)).toBe(lone);
  });

  it('never throws, and gives back what UTF-8 encodes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => typeof decode(bytes) === 'string'));
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        fc.pre(!text.startsWith('\uFEFF') && utf16Order(Buffer.from(text)) === null);
        expect(decode(Buffer.from(text))).toBe(text);
      }),
    );
  });
});
