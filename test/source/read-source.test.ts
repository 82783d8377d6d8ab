import { Buffer } from 'node:buffer';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { idOfFile, readSource } from '../../src/source/read-source.ts';
import { articlesOf, listOf, pieces, problemsOf } from './streams.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recoupe-test-'));
});
afterEach(() => rm(folder, { recursive: true }));

const read = (source: string) => listOf(readSource(source, { input: pieces('Lu sur l’entrée.') }));
const write = (name: string, content: string | Uint8Array = 'Le pont rouvrira.') =>
  writeFile(join(folder, name), content);

describe('a file', () => {
  it('gives an article with its name as id and its path as found', async () => {
    await write('02-la-voix.txt');
    expect(articlesOf(await read(join(folder, '02-la-voix.txt')))).toEqual([
      { id: '02-la-voix', text: 'Le pont rouvrira.', file: join(folder, '02-la-voix.txt') },
    ]);
  });

  it.each([
    ['02-gazette.txt', '02-gazette'],
    ['dossier/a.b.html', 'a.b'],
    ['sans-extension', 'sans-extension'],
    ['.cache', '.cache'],
  ])('%s → %s', (path, id) => expect(idOfFile(path)).toBe(id));

  it('that is missing is reported', async () => {
    expect(problemsOf(await read(join(folder, 'absent.txt')))).toEqual([
      `${join(folder, 'absent.txt')}: no such file or folder`,
    ]);
  });

  it('that is binary is reported when it is named itself', async () => {
    await write('photo.bin', Uint8Array.from([1, 0, 2, 0, 0, 3]));
    expect(problemsOf(await read(join(folder, 'photo.bin')))).toEqual([
      `${join(folder, 'photo.bin')}: is binary data, not text`,
    ]);
  });
});

describe('a folder', () => {
  it('is read with all below it, in the order of the paths', async () => {
    await mkdir(join(folder, 'b'));
    for (const name of ['c.txt', 'b/z.txt', 'b/a.txt', 'a.txt', 'É.txt', 'B.txt']) await write(name);
    const files = articlesOf(await read(folder)).map(({ file }) => file?.slice(folder.length + 1));
    expect(files).toEqual(['B.txt', 'a.txt', 'b/a.txt', 'b/z.txt', 'c.txt', 'É.txt']);
  });

  it('passes over hidden files, pictures, scripts and the companions of saved pages', async () => {
    for (const name of ['page_files', '.git']) await mkdir(join(folder, name));
    await write('article.txt');
    for (const name of ['.caché.txt', 'style.css', 'page_files/note.txt', '.git/HEAD']) await write(name);
    await write('photo', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1]));
    const readings = await read(folder);
    expect(articlesOf(readings).map(({ id }) => id)).toEqual(['article']);
    expect(problemsOf(readings)).toEqual([]);
  });

  it('reports what should have been an article', async () => {
    await write('a.txt');
    await write('b.txt', '');
    await write('c.ndjson', '{"id": "x"');
    const readings = await read(folder);
    expect(problemsOf(readings)).toEqual([
      `${join(folder, 'b.txt')}: is empty`,
      expect.stringMatching(/c\.ndjson, line 1: is not valid JSON/u),
    ]);
  });

  it('with nothing readable is reported', async () => {
    await write('photo', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1]));
    expect(problemsOf(await read(folder))).toEqual([`${folder}: the folder holds nothing readable`]);
  });

  it('that links to itself is read once', async () => {
    await write('a.txt');
    await symlink(folder, join(folder, 'boucle'));
    expect(articlesOf(await read(folder))).toHaveLength(1);
  });
});

describe('other sources', () => {
  it('- is standard input', async () => {
    expect(articlesOf(await read('-'))).toEqual([{ id: 'stdin', text: 'Lu sur l’entrée.', file: null }]);
  });

  it('an address is not yet supported', async () => {
    expect(problemsOf(await read('https://tavel.example/pont'))).toEqual([
      'https://tavel.example/pont: addresses (URLs, feeds) are not yet supported',
    ]);
  });
});
