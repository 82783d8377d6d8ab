import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { generator } from '../../src/app/generator.ts';

describe('the generator', () => {
  it('has the name and version of the package', async () => {
    const { name, version } = JSON.parse(
      await readFile(new URL('../../package.json', import.meta.url), 'utf8'),
    );
    expect(generator).toEqual({ name, version });
  });
});
