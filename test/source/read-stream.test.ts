import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { articlesOf, problemsOf, readAll } from './streams.ts';

const LINE = (id: string, text = 'Le pont rouvrira, a dit la préfète.') => JSON.stringify({ id, text });

describe('plain text', () => {
  it('is kept to the letter', async () => {
    const text = '  Le pont\r\nrouvrira.\u00a0\n\n';
    expect(articlesOf(await readAll(text))).toEqual([{ id: 'stdin', text, file: null }]);
  });

  it.each([
    ['nothing', ''],
    ['white space', ' \n\t\u00a0\n'],
    ['a byte order mark', '\uFEFF'],
  ])('of %s is reported as empty', async (_, text) => {
    expect(problemsOf(await readAll(text, 'vide.txt'))).toEqual(['vide.txt: is empty']);
  });

  it('in Windows-1252 is read', async () => {
    expect(articlesOf(await readAll(Buffer.from('Le préfet a démenti.', 'latin1')))[0]?.text).toBe(
      'Le préfet a démenti.',
    );
  });
});

describe('JSON Lines', () => {
  it('gives one article a line, ids kept, unknown fields ignored', async () => {
    const extra = JSON.stringify({ id: 'b', text: 'La digue.', outlet: 'La Voix', more: [1, 2] });
    const articles = articlesOf(await readAll(`${LINE('a')}\n\n${extra}\r\n${LINE('a')}`));
    expect(articles.map(({ id }) => id)).toEqual(['a', 'b', 'a']);
    expect(articles[1]).toEqual({ id: 'b', text: 'La digue.', outlet: 'La Voix', file: null });
  });

  it('reports a broken line with its number and goes on', async () => {
    const readings = await readAll(`${LINE('a')}\n{"id": "b", "text": \n${LINE('c')}\n`, 'articles.ndjson');
    expect(articlesOf(readings).map(({ id }) => id)).toEqual(['a', 'c']);
    expect(problemsOf(readings)).toEqual([
      expect.stringMatching(/^articles\.ndjson, line 2: is not valid JSON: /u),
    ]);
  });

  it.each([
    ['{"text": "Le pont."}', /line 2: is not an article: "id": expected string/u],
    ['{"id": "b"}', /line 2: is not an article: "text": expected string/u],
    ['{"id": 3, "text": "Le pont."}', /line 2: is not an article: "id": expected string, received number/u],
    ['{"id": "", "text": "Le pont."}', /line 2: is not an article: "id"/u],
    ['{"id": "b", "text": " "}', /line 2: article "b" has no text/u],
    ['["a"]', /line 2: is not an article/u],
    ['null', /line 2: is not an article/u],
    ['pas du JSON', /line 2: is not valid JSON/u],
  ])('tells what is wrong with %s', async (line, reason) => {
    const readings = await readAll(`${LINE('a')}\n${line}\n${LINE('c')}\n`);
    expect(articlesOf(readings).map(({ id }) => id)).toEqual(['a', 'c']);
    expect(problemsOf(readings)).toEqual([expect.stringMatching(reason)]);
  });

  it('keeps lone surrogates', async () => {
    const [article] = articlesOf(await readAll(String.raw`{"id": "a", "text": "avant \ud83d après"}`));
    expect(article?.text).toBe('avant \uD83D après');
  });

  it('is read in Windows-1252 and in UTF-16 too', async () => {
    const lines = `${LINE('a')}\n${LINE('b')}\n`;
    expect(articlesOf(await readAll(Buffer.from(lines, 'latin1'))).map(({ text }) => text)).toEqual(
      Array(2).fill('Le pont rouvrira, a dit la préfète.'),
    );
    expect(articlesOf(await readAll(Buffer.from(lines, 'utf16le'))).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('takes a line of any length, whatever the pieces', async () => {
    const long = 'La Vesle monte. '.repeat(200_000);
    const articles = articlesOf(await readAll(`${LINE('a', long)}\n${LINE('b')}`, null, 65_536));
    expect(articles.map(({ id, text }) => [id, text.length])).toEqual([
      ['a', long.length],
      ['b', 35],
    ]);
  });
});

describe('JSON', () => {
  it('is one article or an array of them', async () => {
    const article = { id: 'a', text: 'Le pont.' };
    expect(articlesOf(await readAll(JSON.stringify(article, null, 2))).map(({ id }) => id)).toEqual(['a']);
    const readings = await readAll(
      JSON.stringify([article, { id: 'b' }, { ...article, id: 'c' }]),
      'articles.json',
    );
    expect(articlesOf(readings).map(({ id }) => id)).toEqual(['a', 'c']);
    expect(problemsOf(readings)).toEqual([
      expect.stringMatching(/^articles\.json, item 2: is not an article: "text"/u),
    ]);
  });

  it.each([
    ['{\n "id": "a",\n "text": "Le pont\n}', /^a\.json: is not valid JSON/u],
    [
      '{\n "version": "https://jsonfeed.org/version/1.1", "items": []\n}',
      /^a\.json: JSON feeds are not yet supported/u,
    ],
    ['[]', /^a\.json: holds no article/u],
    ['{\n "name": "recette"\n}', /^a\.json: is not an article: "id"/u],
  ])('tells what is wrong with %j', async (content, reason) => {
    expect(problemsOf(await readAll(content, 'a.json'))).toEqual([expect.stringMatching(reason)]);
  });
});

describe('Markdown', () => {
  it('keeps its text and takes metadata from its front matter', async () => {
    const text =
      '---\ntitle: "Le pont"\nauthor: Lise Armand\ndate: 2025-03-03\nsource: La Voix\nlang: fr\n---\n\n# Le pont\n';
    expect(articlesOf(await readAll(text, 'a.md'))).toEqual([
      {
        id: 'stdin',
        text,
        file: 'a.md',
        title: 'Le pont',
        author: 'Lise Armand',
        published: '2025-03-03',
        outlet: 'La Voix',
        lang: 'fr',
      },
    ]);
  });
});

describe('HTML', () => {
  it('is read in the encoding that it declares', async () => {
    const html = `<html><head><meta charset="windows-1251"><title>t</title></head><body><p>${'Москва '.repeat(30)}</p></body></html>`;
    const bytes = Buffer.from(
      [...html].map((character) => {
        const point = character.codePointAt(0)!;
        return point < 0x80 ? point : point - 0x410 + 0xc0;
      }),
    );
    expect(articlesOf(await readAll(bytes))[0]?.text).toContain('Москва Москва');
  });
});
