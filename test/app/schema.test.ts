import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { schemaFiles } from '../../scripts/schema-files.ts';

const FOLDER = new URL('../../docs/schema/', import.meta.url);

describe('docs/schema', () => {
  it('holds the files that `npm run schema` writes, and no others', async () => {
    expect((await readdir(FOLDER)).sort()).toEqual(
      schemaFiles()
        .map(([name]) => name)
        .sort(),
    );
  });

  it.each(schemaFiles())('%s is not stale', async (name, content) => {
    expect(await readFile(new URL(name, FOLDER), 'utf8')).toBe(content);
  });
});
