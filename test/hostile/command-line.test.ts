import { Buffer } from 'node:buffer';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analysedLineSchema, dossierSchema } from '../../src/model/index.ts';
import { type RunOptions, recoupe } from '../cli/process.ts';

const PROSE = 'Le pont de Tavel rouvrira en mai, a annoncé lundi la préfète de la Marne.';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recoupe-test-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Writes a file and gives the dossier of it with what the process said. */
async function dossierOf(name: string, content: string | Uint8Array) {
  await writeFile(join(folder, name), content);
  const { code, stdout, stderr } = await recoupe(['dossier', name, '--json'], { cwd: folder });
  return { code, stderr, dossier: stdout === '' ? null : dossierSchema.parse(JSON.parse(stdout)) };
}

async function analyzeLines(lines: readonly string[], options: RunOptions = {}) {
  const { code, stdout, stderr } = await recoupe(['analyze', '-', '--ndjson'], {
    input: lines.join('\n'),
    ...options,
  });
  const documents = stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => analysedLineSchema.parse(JSON.parse(line)));
  return { code, stderr, documents };
}

describe('what cannot be read is named with its reason', () => {
  it.each([
    ['an empty file', 'vide.txt', '', 'is empty'],
    ['white space', 'blanc.txt', ' \n\t\n', 'is empty'],
    ['a picture', 'photo.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'is an image, not text'],
    ['a program', 'programme', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0]), 'is a program, not text'],
    ['zero bytes', 'zero.txt', Buffer.alloc(1000), 'is binary data, not text'],
    ['a PDF', 'rapport.pdf', '%PDF-1.7\n', 'PDF is not yet supported'],
  ])('%s', async (_, name, content, reason) => {
    expect(await dossierOf(name, content)).toEqual({
      code: 3,
      stderr: `recoupe: ${name}: ${reason}\n`,
      dossier: null,
    });
  });

  it('a missing file and a folder with nothing readable', async () => {
    await mkdir(join(folder, 'images'));
    await writeFile(join(folder, 'images', 'photo.jpg'), Buffer.from([0xff, 0xd8, 0xff]));
    const { code, stdout, stderr } = await recoupe(['dossier', 'absent.txt', 'images'], { cwd: folder });
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toBe(
      'recoupe: absent.txt: no such file or folder\nrecoupe: images: the folder holds nothing readable\n',
    );
  });

  it('a broken line among good ones', async () => {
    const line = JSON.stringify({ id: 'a', text: PROSE });
    const { code, stderr, documents } = await analyzeLines([
      line,
      '{"id": "b", "text": "Le',
      line,
      '42',
      line,
    ]);
    expect(code).toBe(1);
    expect(documents).toHaveLength(3);
    expect(stderr).toMatch(
      /^recoupe: standard input, line 2: is not valid JSON: [^\n]+\nrecoupe: standard input, line 4: is not an article: [^\n]+\n$/u,
    );
  });

  it('a page of nested elements', async () => {
    const page = `<html><body>${'<div>'.repeat(200_000)}${PROSE}`;
    const { code, stderr } = await dossierOf('imbriquee.html', page);
    expect({ code, stderr }).toEqual({
      code: 3,
      stderr: 'recoupe: imbriquee.html: its elements are nested deeper than 512 levels\n',
    });
  });
});

describe('what can be read is read', () => {
  it.each([
    ['Windows-1252', Buffer.from(PROSE, 'latin1')],
    ['UTF-16 with byte order mark', Buffer.from(`\uFEFF${PROSE}`, 'utf16le')],
    ['UTF-16 without', Buffer.from(PROSE, 'utf16le')],
    ['big-endian UTF-16', Buffer.from(`\uFEFF${PROSE}`, 'utf16le').swap16()],
    ['UTF-8 with byte order mark', Buffer.from(`\uFEFF${PROSE}`)],
  ])('%s', async (_, content) => {
    const { code, stderr, dossier } = await dossierOf('codage.txt', content);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(dossier?.documents[0]?.text).toBe(PROSE);
    expect(dossier?.documents[0]?.statements).not.toEqual([]);
  });

  it('lone surrogates, kept', async () => {
    const text = `\uDE00 ${PROSE} \uD83D`;
    const { code, documents } = await analyzeLines([JSON.stringify({ id: 'a', text })]);
    expect(code).toBe(0);
    expect(documents[0]?.text).toBe(text);
    expect(documents[0]?.statements).not.toEqual([]);
  });

  it('100 000 nested quotation marks', async () => {
    const text = `${PROSE}\n\n${'« '.repeat(100_000)}mot${' »'.repeat(100_000)}`;
    const { code, dossier } = await dossierOf('guillemets.txt', text);
    expect(code).toBe(0);
    expect(dossier?.documents[0]?.text).toBe(text);
  });

  it('an article of 2 MB on one line', async () => {
    const text = `${PROSE} `.repeat(Math.ceil((2 * 1024 * 1024) / PROSE.length));
    const { code, documents } = await analyzeLines([JSON.stringify({ id: 'a', text, lang: 'fr' })]);
    expect(code).toBe(0);
    expect(documents[0]?.text.length).toBe(text.length);
  });

  // Takes minutes and gigabytes, so only where asked for: continuous integration sets CI.
  it.runIf(process.env.CI || process.env.RECOUPE_SLOW)(
    'an article of 50 MB on one line',
    async () => {
      const text = `${PROSE} `.repeat(Math.ceil((50 * 1024 * 1024) / PROSE.length));
      const { code, documents } = await analyzeLines([JSON.stringify({ id: 'a', text, lang: 'fr' })]);
      expect(code).toBe(0);
      expect(documents[0]?.text.length).toBe(text.length);
      // what is longer than any article is kept and listed, not analysed
      const last = documents[0]?.notUnderstood.at(-1);
      expect(last?.end).toBeGreaterThan(text.length - 2);
      expect(last?.start).toBeGreaterThan(8_000_000);
    },
    900_000,
  );
});

describe('a stream of articles', () => {
  it('takes constant memory', async () => {
    async function* many(): AsyncGenerator<string> {
      const text = `${PROSE}\n\n`.repeat(20);
      for (let number = 0; number < 1500; number++)
        yield `${JSON.stringify({ id: `a${number}`, text, lang: 'fr' })}\n`;
    }
    // Through a heap that little more than the language data fits in; `--json`, which keeps all, would run out of it.
    const { code, stdout } = await recoupe(['analyze', '-', '--ndjson'], {
      input: many(),
      env: { NODE_OPTIONS: '--max-old-space-size=96' },
    });
    expect(code).toBe(0);
    expect(stdout.match(/\n/gu)).toHaveLength(1500);
  });
});
