import { describe, expect, test } from 'vitest';
import { renderTerminal } from '../../src/view/index.ts';
import { dossier } from './builder.ts';
import { FIXTURE } from './fixture.ts';
import { hostileDossier } from './hostile.ts';
import { largeDossier } from './large.ts';

const plain = renderTerminal(FIXTURE, { width: 100, lang: 'fr' });

describe('what a person reads', () => {
  test('the sections stand in order, with their counts', () => {
    const headings = plain.split('\n').filter((line) => /^\p{Lu}{2}/u.test(line));
    expect(headings.map((line) => line.replace(/\).*/, ')'))).toEqual([
      'CE QUI CONCORDE (1)',
      'CE QUI DIFFÈRE (2)',
      'DÉMENTI OU NON CONFIRMÉ (3)',
      'CE QUI REPOSE SUR UNE SEULE ORIGINE (5)',
      'CE QUI EST ANNONCÉ (2)',
      'CHRONOLOGIE (4)',
      'NON COMPRIS (1)',
    ]);
  });

  test.each([
    ['5 articles (+ 1 reprise) · 6 origines · 1 source non nommée · vu du 14 mars 2025'],
    ['  = au moins 1 200 habitants avaient été évacués'],
    ['      27          hôpital de Montbrac — Le Courrier de Montbrac · courrier.txt'],
    ['      Environ 30  un pompier — blog-7'],
    ['  × De l’ammoniac se serait échappé de deux cuves'],
    ['      Solvane, démenti (« dément ») : toute fuite d’ammoniac — Le Courrier de Montbrac'],
    ['  ? les cuves, le ministre Paul Aubertin n’a pas répondu'],
    ['      3 articles · 1 origine : préfecture de la Rive'],
    ['      parquet de Rives — Agence du Val · depeche.txt · aussi dans Val Matin'],
    ['  → d’ici le 31 décembre 2025  Le rapport des experts sera remis avant la fin de l’année.'],
    ['  … dit-on de bonne source — Radio Montbrac · radio.html'],
  ])('%s', (line) => {
    expect(plain.replaceAll('\u00A0', ' ')).toContain(line);
  });

  test('in English the interface changes, the words of the articles do not', () => {
    const english = renderTerminal(FIXTURE, { width: 100, lang: 'en' });
    expect(english).toContain('WHAT DIFFERS (2)');
    expect(english).toContain('Solvane, denied (“dément”): toute fuite d’ammoniac');
    expect(english).toContain('3 articles · 1 origin: préfecture de la Rive');
    expect(english).not.toMatch(/\b(true|false|wrong)\b/i);
  });
});

describe('colour', () => {
  const coloured = renderTerminal(FIXTURE, { width: 100, colour: true, lang: 'fr' });

  test('adds nothing but colour', () => {
    expect(coloured).not.toBe(plain);
    expect(coloured.replace(/\u001B\[[\d;]*m/g, '')).toBe(plain);
    expect(plain).not.toContain('\u001B');
  });

  test('has one meaning: magenta denied, yellow unsure, cyan differs', () => {
    const inColour = (code: string) =>
      [...coloured.matchAll(new RegExp(`\\u001B\\[${code}m([^\\u001B]*)`, 'g'))].map((match) => match[1]);
    expect(inColour('35').every((text) => text === '×' || text?.startsWith('démenti'))).toBe(true);
    expect(inColour('35')).toContain('démenti (« dément »)'.replaceAll(/(?<=«) | (?=»)/g, '\u00A0'));
    expect(inColour('33').some((text) => text?.startsWith('sans confirmation'))).toBe(true);
    expect(inColour('1;36')).toContain('27');
    expect(inColour('33').join()).not.toContain('27');
  });
});

test.each([40, 80, 120, 10, 1000, Number.NaN])('wraps at width %d', (width) => {
  const limit = width >= 40 ? Math.min(width, 110) : width === 10 ? 40 : 80;
  const lines = renderTerminal(FIXTURE, { width }).split('\n');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(limit);
});

test('hostile text cannot steer the terminal', () => {
  const shown = renderTerminal(hostileDossier(), { colour: false });
  expect(shown).toContain('rouge');
  expect(shown).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069\uFEFF]/);
  expect(shown.isWellFormed()).toBe(true);
});

test('an empty dossier says what to do next', () => {
  expect(renderTerminal(dossier(), { lang: 'fr' })).toContain('recoupe dossier articles/');
  expect(renderTerminal(dossier(), { lang: 'en' })).toContain('Give files, a folder');
});

test('articles without a statement are said to have none', () => {
  const documents = FIXTURE.documents.map((document) => ({ ...document, statements: [], notUnderstood: [] }));
  expect(renderTerminal(dossier({ documents }), { lang: 'en' })).toContain(
    'No attributed statement was found.',
  );
});

test('long lists are cut, and say so', () => {
  const shown = renderTerminal(largeDossier({ documents: 40, statements: 10 }), { lang: 'en' });
  expect(shown).toMatch(/… and \d+ more \(see --html, --json\)/);
  expect(shown.split('\n').length).toBeLessThan(150);
});

test('the same dossier gives the same text', () => {
  expect(renderTerminal(structuredClone(FIXTURE), { width: 100 })).toBe(plain);
});
