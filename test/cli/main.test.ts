import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analysedLineSchema, dossierSchema } from '../../src/model/index.ts';
import { NDJSON } from './articles.ts';
import { recoupe } from './process.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recoupe-test-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('the real process', () => {
  it('prints a dossier and ends with 0', async () => {
    const { code, stdout, stderr } = await recoupe(['dossier', '-', '--json'], { input: NDJSON });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(dossierSchema.parse(JSON.parse(stdout)).documents).toHaveLength(3);
  });

  it('ends with 1, 2 and 3 as it should', async () => {
    await writeFile(join(folder, 'a.txt'), 'Le pont rouvrira, a annoncé la préfète.');
    const some = await recoupe(['dossier', 'a.txt', 'absent.txt'], { cwd: folder });
    expect([some.code, some.stderr]).toEqual([1, 'recoupe: absent.txt: no such file or folder\n']);
    expect((await recoupe(['dossier', 'a.txt', '--as-of', 'demain'], { cwd: folder })).code).toBe(2);
    expect((await recoupe(['dossier', 'absent.txt'], { cwd: folder })).code).toBe(3);
  });

  it('gives the path as found', async () => {
    await writeFile(join(folder, 'b.txt'), 'Le pont rouvrira, a annoncé la préfète.');
    const { stdout } = await recoupe(['analyze', './b.txt', '--ndjson'], { cwd: folder });
    expect(analysedLineSchema.parse(JSON.parse(stdout))).toMatchObject({ id: 'b', file: './b.txt' });
  });

  it('goes quietly when its reader has gone', async () => {
    async function* endless(): AsyncGenerator<string> {
      for (let turn = 0; turn < 2000; turn++) yield NDJSON;
    }
    const { code, signal, stderr } = await recoupe(['analyze', '-', '--ndjson'], {
      input: endless(),
      readAtMost: 2000,
    });
    expect({ code, signal, stderr }).toEqual({ code: 0, signal: null, stderr: '' });
  });

  it('starts to answer before its input has ended', async () => {
    let answer: () => void = () => {};
    const answered = new Promise<void>((resolve) => {
      answer = resolve;
    });
    async function* held(): AsyncGenerator<string> {
      yield NDJSON;
      // Goes on only once the first lines are answered.
      await answered;
      yield NDJSON;
    }
    const run = recoupe(['analyze', '-', '--ndjson'], { input: held(), onOutput: answer });
    const { code, stdout } = await run;
    expect(code).toBe(0);
    expect(stdout.trimEnd().split('\n')).toHaveLength(6);
  });
});
