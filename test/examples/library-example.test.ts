import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

test('the example of the README’s library section runs and prints who says what', async () => {
  const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
  const code = /^```ts\n([\s\S]*?)^```$/mu.exec(readme)?.[1];
  expect(code).toContain("from 'recoupe'");
  const folder = await mkdtemp(join(tmpdir(), 'library-example-'));
  try {
    const file = join(folder, 'example.ts');
    const index = new URL('../../src/index.ts', import.meta.url).href;
    await writeFile(file, code!.replace("from 'recoupe'", `from '${index}'`));
    const { stdout } = await promisify(execFile)(process.execPath, [file]);
    expect(stdout.trimEnd().split('\n')).toEqual([
      "préfet assert [ 'que 40 maisons avaient été évacuées' ]",
      "maire assert [ '60 maisons ont été évacuées' ]",
    ]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
