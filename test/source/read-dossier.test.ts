import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { analyze, compose } from '../../src/app/library.ts';
import { readDossier } from '../../src/source/read-dossier.ts';

const DOSSIER = compose([analyze({ id: 'a', text: 'Le maire a dit que le pont rouvrirait.', lang: 'fr' })]);

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recoupe-test-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function* bytes(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}

async function read(content: string) {
  const path = join(folder, 'dossier.json');
  await writeFile(path, content);
  return readDossier(path, bytes(''));
}

describe('readDossier', () => {
  it('reads a file, with or without a byte order mark, and standard input', async () => {
    const json = JSON.stringify(DOSSIER);
    expect(await read(json)).toEqual({ dossier: DOSSIER });
    expect(await read(`\uFEFF${json}`)).toEqual({ dossier: DOSSIER });
    expect(await readDossier('-', bytes(json))).toEqual({ dossier: DOSSIER });
  });

  it('gives a reason for what is none', async () => {
    expect((await read('# Un article')).reason).toMatch(/^is no dossier: not JSON/u);
    expect((await read('[]')).reason).toMatch(/^is no dossier: /u);
    expect((await read(JSON.stringify({ ...DOSSIER, version: 2 }))).reason).toMatch(
      /^is no dossier at version: /u,
    );
    expect((await readDossier(join(folder, 'none.json'), bytes(''))).reason).toBe('no such file or folder');
    expect((await readDossier(folder, bytes(''))).reason).toBe('is a folder');
  });
});
