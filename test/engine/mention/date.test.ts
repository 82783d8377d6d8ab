import { describe, expect, test } from 'vitest';
import { inferPublished, resolveDates } from '../../../src/engine/mention/date.ts';
import { dates } from '../../../src/lang/fr/dates.ts';
import type { Published } from '../../../src/model/document.ts';
import { DATELESS, EXPLICIT, RECURRING, RELATIVE, YEARLESS } from './date-cases.ts';
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
