import { describe, expect, test } from 'vitest';
import { inferPublished, resolveDates } from '../../../src/engine/mention/date.ts';
import { dates } from '../../../src/lang/fr/dates.ts';
import type { Published } from '../../../src/model/document.ts';
import { DATELESS, EXPLICIT, RECURRING, RELATIVE, YEARLESS } from './date-cases.ts';
import { DATE_FREE, KNOWN_MISREADINGS } from './date-free-sentences.ts';
import { BY_PUBLICATION } from './date-publication-cases.ts';
import { datesIn, paragraphsOf } from './figure-read.ts';

const PUBLISHED: Published = { date: '2024-10-25', basis: 'given' };

function read(text: string, published: Published | null = PUBLISHED): string[] {
  return resolveDates(datesIn(text), published, { notAfter: null }).flatMap((date) => {
    if (date === null) return [];
    const days = date.from === date.to ? date.from : `${date.from}|${date.to}`;
    return [`${text.slice(date.span.start, date.span.end)}|${days}|${date.when}`];
  });
}

describe.each([
  ['dates named in full', EXPLICIT],
  ['dates without a year', YEARLESS],
  ['dates counted from the publication day', RELATIVE],
])('%s', (_name, cases) => {
  test.each(cases.map(([sentence, ...dates]) => [sentence, dates] as const))('%s', (sentence, dates) => {
    expect(read(sentence)).toEqual(dates);
  });
});

describe.each(Object.entries(BY_PUBLICATION))('published on %s', (date, cases) => {
  test.each(cases.map(([sentence, ...dates]) => [sentence, dates] as const))('%s', (sentence, dates) => {
    expect(read(sentence, { date, basis: 'given' })).toEqual(dates);
  });
});

/** The verb of the main clause is over, and so is what was ahead then; read as still ahead. */
test.fails.each([
  [
    'Le club avait annoncé dimanche que son gardien serait absent mardi.',
    ['dimanche|2024-10-20|past', 'mardi|2024-10-22|past'],
  ],
  ['Le préfet avait donné jusqu’à mardi aux occupants pour partir.', ['jusqu’à mardi|2024-10-22|past']],
])('known misreading: %s', (sentence, dates) => {
  expect(read(sentence)).toEqual(dates);
});

describe('sentences without a date', () => {
  const sentences = Object.values(DATE_FREE).flatMap((lines) => lines.trim().split('\n'));

  test('at least five hundred, all different', () => {
    expect(new Set(sentences).size).toBe(sentences.length);
    expect(sentences.length).toBeGreaterThanOrEqual(500);
  });

  test.each(Object.entries(DATE_FREE))('no date among %s', (_theme, lines) => {
    const found = lines.trim().split('\n').filter(namesDate);
    expect(found).toEqual([]);
  });

  test.fails.each(KNOWN_MISREADINGS)('known misreading: %s', (sentence) => {
    expect(namesDate(sentence)).toBe(false);
  });

  /** Recurring days (« les conducteurs du dimanche ») are found and name none. */
  function namesDate(sentence: string): boolean {
    return datesIn(sentence).some(({ parts }) => parts.type !== 'recurring');
  }
});

describe('precision', () => {
  const precision = (text: string): (string | undefined)[] =>
    resolveDates(datesIn(text), PUBLISHED, { notAfter: null }).map((date) => date?.precision);

  test.each([
    ['Le 3 mai, il a signé.', 'day'],
    ['Il a signé lundi.', 'day'],
    ['Il a signé la semaine dernière.', 'day'],
    ['Il a signé entre lundi et mercredi.', 'day'],
    ['Le salon se tiendra la semaine du 4 novembre.', 'day'],
    ['Il y a un an jour pour jour, il signait.', 'day'],
    ['Il signera à Noël.', 'day'],
    ['Il a signé début octobre.', 'month'],
    ['Il signera à la mi-novembre.', 'month'],
    ['Il signera d’ici la fin de l’année.', 'month'],
    ['Il a signé en juin.', 'month'],
    ['Il a signé il y a deux mois.', 'month'],
    ['Il a signé au printemps 2012.', 'month'],
    ['Il a signé l’an dernier.', 'year'],
    ['Il gouverna de 1950 à 1953.', 'year'],
    ['Il vivait dans les années 1970.', 'year'],
    ['Il a vécu entre mai 2015 et 2018.', 'year'],
  ])('%s → %s', (text, expected) => {
    expect(precision(text)).toEqual([expected]);
  });
});

describe('recurring dates are found and not resolved', () => {
  test.each(RECURRING)('%s', (sentence) => {
    expect(datesIn(sentence)).toHaveLength(1);
    expect(read(sentence)).toEqual([]);
  });
});

test.each(DATELESS)('no date: %s', (sentence) => {
  expect(datesIn(sentence)).toEqual([]);
});

describe('basis', () => {
  const basis = (text: string, published: Published | null): string[] =>
    resolveDates(datesIn(text), published, { notAfter: null }).map((date) => date?.basis ?? 'none');
  const inferred: Published = { date: '2024-10-25', basis: 'inferred' };

  test.each([
    ['Le 3 mai 2021, il a signé.', PUBLISHED, 'explicit'],
    ['Le 3 mai, il a signé.', PUBLISHED, 'inferred'],
    ['Hier, il a signé.', PUBLISHED, 'relative'],
    ['Hier, il a signé.', inferred, 'inferred'],
    ['Le 3 mai 2021, il a signé.', null, 'explicit'],
    ['Hier, il a signé.', null, 'none'],
    ['Le 3 mai, il a signé.', null, 'none'],
  ] as const)('%s %o → %s', (text, published, expected) => {
    expect(basis(text, published)).toEqual([expected]);
  });
});

describe('inferPublished', () => {
  const infer = (text: string, notAfter: string | null = '2025-06-30'): string | null => {
    const published = inferPublished(text, paragraphsOf(text), datesIn(text), { dates }, { notAfter });
    return published === null ? null : `${published.date} ${published.basis}`;
  };

  test.each([
    ['4 juillet 2012. - Le maire a inauguré le pont.', '2012-07-04 metadata'],
    ['Un pont inauguré\nParis, le 12 mai 2023 (AFP) – Le maire a inauguré le pont.', '2023-05-12 metadata'],
    ['Un pont inauguré\nPublié le 24/10/2024 à 15 h 10\nLe maire a coupé le ruban.', '2024-10-24 metadata'],
    ['Jeudi 24 octobre, le pont a cédé. Le maire a réagi ce vendredi 25 octobre.', '2024-10-25 inferred'],
    ['Ce lundi 21 octobre, le préfet a fermé le pont.', '2024-10-21 inferred'],
    ['Jeudi 24 octobre, le pont a cédé. Il sera réparé mercredi 6 novembre.', '2024-10-24 inferred'],
    ['Jeudi 24 octobre, le pont a cédé. Ce vendredi, le maire a réagi.', '2024-10-25 inferred'],
    ['Lundi 30 décembre, le pont a cédé. Les travaux débuteront mardi 14 janvier.', '2024-12-30 inferred'],
    ['Mercredi 23 juin, le club a été fondé, comme le prévoit la loi de 1998.', null],
    ['Le pont sera ouvert mercredi 6 novembre.', null],
    ['Le pont a cédé jeudi.', null],
    ['Jeudi 24 octobre, le pont a cédé. Vendredi 24 octobre, il a été fermé.', null],
    ['Le pont sera inauguré le 21 octobre 2024\nLe maire a coupé le ruban.', null],
  ])('%s', (text, expected) => {
    expect(infer(text)).toBe(expected);
  });

  test('without a latest day only a dateline tells', () => {
    expect(infer('Jeudi 24 octobre, le pont a cédé.', null)).toBeNull();
    expect(infer('4 juillet 2012. - Le pont a cédé.', null)).toBe('2012-07-04 metadata');
  });

  test('the latest day bounds the year', () => {
    expect(infer('Jeudi 24 octobre, le pont a cédé.', '2024-10-01')).toBe('2019-10-24 inferred');
  });
});
