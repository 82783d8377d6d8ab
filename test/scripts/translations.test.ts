import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { alignWords } from '../../scripts/language/align-words.ts';
import { readDictd } from '../../scripts/language/read-dictd.ts';
import { readGlosses } from '../../scripts/language/read-glosses.ts';

describe('a dictionary for dictd', () => {
  const first = '橋 /haʃi/\n(noun)\npont\n';
  const second = '工場 /koːba/\n1. (noun)\nusine, fabrique (petite)\n2. moulin\n';
  const bytes = [first, second].map((text) => Buffer.from(text).length);
  const index = `00databaseinfo\tA\tA\n橋\tA\t${digit(bytes[0]!)}\nはし\tA\t${digit(bytes[0]!)}\n工場\t${digit(bytes[0]!)}\t${digit(bytes[1]!)}\n`;
  const entries = readDictd(index, gzipSync(Buffer.from(first + second)));

  it('gives each entry once, with all its headwords', () => {
    expect(entries.map(({ headwords }) => headwords)).toEqual([['橋', 'はし'], ['工場']]);
    expect(entries[1]!.text).toBe(second);
  });

  it('has glosses by sense, without grammar and what stands in brackets', () => {
    expect(entries.map((entry) => readGlosses(entry).senses)).toEqual([
      [['pont']],
      [['usine', 'fabrique'], ['moulin']],
    ]);
  });

  it('drops the remark that is printed right before a gloss', () => {
    const entry = {
      headwords: ['あ'],
      text: 'あ /a/\n         Note: word usually written using kana aloneinonder\n',
    };
    expect(readGlosses(entry).senses).toEqual([['inonder']]);
  });
});

it('learns from pairs of word lists which word answers to which', () => {
  const chances = alignWords([
    [
      ['pont', 'pierre'],
      ['stone', 'bridge'],
    ],
    [['pont'], ['bridge']],
    [['pierre'], ['stone']],
  ]);
  expect(chances.get('pont')!.get('bridge')).toBeGreaterThan(0.95);
  expect(chances.get('pont')!.get('stone')).toBeLessThan(0.05);
});

function digit(value: number): string {
  const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  return value < 64 ? digits[value]! : digits[Math.floor(value / 64)]! + digits[value % 64]!;
}
