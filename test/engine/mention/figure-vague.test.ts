import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { numbers } from '../../../src/lang/fr/numbers.ts';
import { fold } from '../../../src/text/fold.ts';
import { figuresIn } from './figure-read.ts';

const page = await readFile(new URL('../../../docs/figures.md', import.meta.url), 'utf8');
const ROW = /^\| (?<words>\p{L}[^|]*?) de \| (?<low>\d+) \| (?<high>\d+|–) \|$/gmu;
const rows = [...page.matchAll(ROW)].map(({ groups }) => {
  const { words = '', low = '', high = '' } = groups ?? {};
  return [words, Number(low), high === '–' ? null : Number(high)] as const;
});

test.each(rows)('%s is framed by %d and %s', (words, low, high) => {
  const found = figuresIn(`On a vu passer ${words} de voitures.`);
  expect(found).toMatchObject([{ low, high, approximate: true, vague: words, thing: 'voitures' }]);
});

test('every number noun is in the documentation', () => {
  const documented = new Set(rows.flatMap(([words]) => fold(words).split(/[ -]/u)));
  const missing = Object.entries(numbers.collectives)
    .filter(([noun, { plural }]) => !documented.has(noun) && !(plural && documented.has(noun.slice(0, -1))))
    .map(([noun]) => noun);
  expect(missing).toEqual([]);
  expect(rows.length).toBeGreaterThan(20);
});

test.each(['300 voitures', 'la moitié des voitures', 'environ 300 voitures'])('%s is not vague', (words) => {
  expect(figuresIn(`On a vu passer ${words}.`).map(({ vague }) => vague)).toEqual([null]);
});
