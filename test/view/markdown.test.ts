import { expect, test } from 'vitest';
import { renderMarkdown } from '../../src/view/index.ts';
import { escapeMarkdown } from '../../src/view/markdown/notes.ts';
import { dossier } from './builder.ts';
import { FIXTURE } from './fixture.ts';
import { hostileDossier } from './hostile.ts';

const shown = renderMarkdown(FIXTURE, { lang: 'fr' });

test('has the sections of the outline', () => {
  expect(shown.match(/^## .*/gm)).toEqual([
    '## Ce qui concorde',
    '## Ce qui diffère',
    '## Démenti ou non confirmé',
    '## Sans seconde origine établie',
    '## Ce qui est annoncé',
    '## Chronologie',
    '## Non compris',
    '## Les articles',
  ]);
});

test('every footnote has document, outlet, exact words and the offsets that slice to them', () => {
  const notes = [...shown.matchAll(/^\[\^(\d+)\]: (.*?), .*?«\u00A0(.*)\u00A0» \\\[(\d+)–(\d+)\\\]$/gm)];
  expect(notes.length).toBeGreaterThan(20);
  for (const [, number, name = '', words, start, end] of notes) {
    const document = FIXTURE.documents.find(({ id }) => name.includes(`(${id})`))!;
    expect(document.text.slice(Number(start), Number(end))).toBe(words);
    expect(name).toContain(document.outlet);
    expect(shown).toContain(`[^${number}]\n`);
  }
});

test('footnotes are numbered once, in order, and all are cited', () => {
  const defined = [...shown.matchAll(/^\[\^(\d+)\]:/gm)].map((match) => Number(match[1]));
  expect(defined).toEqual(defined.map((_, index) => index + 1));
  const cited = new Set([...shown.matchAll(/\[\^(\d+)\](?!:)/g)].map((match) => Number(match[1])));
  expect([...cited].sort((a, b) => a - b)).toEqual(defined);
});

test('a passage cited twice keeps its number', () => {
  const lines = shown
    .split('\n')
    .filter((line) => /^ {2}- .*au moins 1 200|^ {2}- préfecture.*a indiqué/.test(line));
  const numbers = lines.map((line) => /\[\^\d+\]/.exec(line)?.[0]);
  expect(numbers).toHaveLength(2);
  expect(new Set(numbers).size).toBe(1);
});

test.each([
  ['[x](javascript:alert(1))', '\\[x\\](javascript:alert(1))'],
  ['<b>', '\\<b\\>'],
  ['a_b*c`d', 'a\\_b\\*c\\`d'],
  ['https://a.example', 'https\\://a.example'],
  ['www.a.example', 'www\\.a.example'],
  ['- point', '\\- point'],
  ['3. point', '\\3. point'],
  ['&lt;', '\\&lt;'],
  ['l’Élysée, 38,5 (été)', 'l’Élysée, 38,5 (été)'],
])('%s is escaped', (text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped);
});

test('hostile text stays text: no HTML, no links, no new lines', () => {
  const hostile = renderMarkdown(hostileDossier());
  expect(hostile.replaceAll(/\\[^\n]/g, '')).not.toMatch(/[<>`]|\]\(|!\[|\[\[|https?:\/\/|\u202E|\u001B/);
  expect(hostile.match(/^# .*/gm)).toHaveLength(1);
});

test('an empty dossier says what to do next', () => {
  expect(renderMarkdown(dossier(), { lang: 'en' })).toContain('No article was read.');
});

test('the same dossier gives the same text', () => {
  expect(renderMarkdown(structuredClone(FIXTURE), { lang: 'fr' })).toBe(shown);
});
