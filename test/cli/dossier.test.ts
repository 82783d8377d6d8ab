import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { type Dossier, dossierSchema } from '../../src/model/index.ts';
import { ARTICLES, NDJSON } from './articles.ts';
import { keptStreams } from './streams.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recoupe-test-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Parses a dossier strictly by the published schema. */
function parse(json: string): Dossier {
  const value: unknown = JSON.parse(json);
  const dossier = dossierSchema.parse(value);
  expect(value).toEqual(dossier);
  return dossier;
}

async function dossier(args: string[], input = NDJSON, env = {}, isTTY = false) {
  const streams = keptStreams(input, env, isTTY);
  const code = await run(['dossier', ...args], streams);
  return { code, stdout: streams.stdout.text, stderr: streams.stderr.text };
}

describe('recoupe dossier', () => {
  it('shows the terminal view by default, in the language of the environment', async () => {
    const french = await dossier(['-'], NDJSON, { LANG: 'fr_BE.UTF-8' });
    expect(french).toMatchObject({ code: 0, stderr: '' });
    expect(french.stdout).toContain('300 habitants');
    expect(french.stdout).toMatch(/CE QUI DIFFÈRE|DÉMENTI/u);
    const english = await dossier(['-'], NDJSON, { LANG: 'en_GB.UTF-8' });
    expect(english.stdout).not.toMatch(/CE QUI DIFFÈRE|DÉMENTI/u);
    expect((await dossier(['-', '--ui', 'fr'], NDJSON, { LANG: 'en_GB.UTF-8' })).stdout).toBe(french.stdout);
  });

  it('prints JSON that the schema accepts, with the texts to the letter and documents by id', async () => {
    const { code, stdout } = await dossier(['-', '--json']);
    expect(code).toBe(0);
    const { documents, generator } = parse(stdout);
    expect(generator.name).toBe('recoupe');
    expect(documents.map(({ id }) => id)).toEqual(['courrier-1', 'ponant-1', 'voix-1']);
    for (const { id, text } of documents)
      expect(text).toBe(ARTICLES.find((article) => article.id === id)?.text);
  });

  it('gives the same bytes for any order of articles and sources', async () => {
    const reversed = [...ARTICLES]
      .reverse()
      .map((article) => `${JSON.stringify(article)}\n`)
      .join('');
    expect((await dossier(['-', '--json'], reversed)).stdout).toBe((await dossier(['-', '--json'])).stdout);
    const paths = await Promise.all(
      ARTICLES.map(async ({ id, text }) => {
        await writeFile(join(folder, `${id}.txt`), text);
        return join(folder, `${id}.txt`);
      }),
    );
    const forward = await dossier([...paths, '--json']);
    expect((await dossier([...paths].reverse().concat('--json'))).stdout).toBe(forward.stdout);
    expect((await dossier([folder, '--json'])).stdout).toBe(forward.stdout);
    expect((await dossier([folder, ...paths, '--json'])).stdout).toBe(forward.stdout);
  });

  it('takes the day from which it looks ahead', async () => {
    const { stdout } = await dossier(['-', '--json', '--as-of', '2025-03-10']);
    expect(parse(stdout).asOf).toBe('2025-03-10');
  });

  it('writes HTML and Markdown files and says where they are', async () => {
    const html = join(folder, 'dossier.html');
    const md = join(folder, 'dossier.md');
    const { code, stdout } = await dossier(['-', '--html', html, '--md', md]);
    expect(code).toBe(0);
    expect(stdout).toBe(`HTML: ${html}\nMarkdown: ${md}\n`);
    expect(await readFile(html, 'utf8')).toMatch(/^<!doctype html>/iu);
    expect(await readFile(md, 'utf8')).toContain('300 habitants');
  });

  it('prints Markdown for -, and the terminal view beside a file if asked', async () => {
    expect((await dossier(['-', '--md', '-'])).stdout).toMatch(/^# /u);
    const { stdout } = await dossier(['-', '--terminal', '--html', join(folder, 'd.html')]);
    expect(stdout).toContain('300 habitants');
    expect(stdout).toMatch(/HTML: .*d\.html\n$/u);
    const json = await dossier(['-', '--json', '--html', join(folder, 'd.html')]);
    parse(json.stdout);
    expect(json.stderr).toMatch(/^HTML: .*d\.html\n$/u);
  });

  it('colours only where that is wanted', async () => {
    const coloured = /\u001b\[/u;
    expect((await dossier(['-'], NDJSON, {}, true)).stdout).toMatch(coloured);
    expect((await dossier(['-'], NDJSON, { FORCE_COLOR: '1' })).stdout).toMatch(coloured);
    expect((await dossier(['-'], NDJSON, { NO_COLOR: '1' }, true)).stdout).not.toMatch(coloured);
    expect((await dossier(['-'], NDJSON, {})).stdout).not.toMatch(coloured);
  });
});

describe('the exit code', () => {
  it('is 1 when some sources could not be read, each named with its reason', async () => {
    const absent = join(folder, 'absent.txt');
    const { code, stdout, stderr } = await dossier(['-', absent, '--json']);
    expect(code).toBe(1);
    expect(stderr).toBe(`recoupe: ${absent}: no such file or folder\n`);
    expect(parse(stdout).documents).toHaveLength(3);
  });

  it('is 3 when nothing could be read', async () => {
    const empty = join(folder, 'vide.txt');
    await writeFile(empty, '');
    const { code, stdout, stderr } = await dossier([empty, join(folder, 'absent.txt'), '--json']);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toBe(
      `recoupe: ${empty}: is empty\nrecoupe: ${join(folder, 'absent.txt')}: no such file or folder\n`,
    );
  });

  it.each([
    [[], /missing required argument 'source'/u],
    [['-', '--as-of', '2025-02-30'], /YYYY-MM-DD/u],
    [['-', '--as-of', '3 mars'], /YYYY-MM-DD/u],
    [['-', '--lang', 'le français'], /BCP 47/u],
    [['-', '--ui', 'de'], /Allowed choices are fr, en/u],
    [['-', '--nope'], /unknown option '--nope'/u],
    [['-', '--json', '--md', '-'], /only one of --json and --md - can go to standard output/u],
    [['-', '--html', '/no/such/folder/d.html'], /cannot write \/no\/such\/folder\/d\.html/u],
  ])('is 2 for wrong usage: %j', async (args, message) => {
    const { code, stderr } = await dossier(args);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });

  it.each([
    [['--help'], 0, /Usage: recoupe/u],
    [['--version'], 0, /^\d+\.\d+\.\d+\n$/u],
    [['dossier', '--help'], 0, /--as-of/u],
    [['--help'], 0, /Exit codes/u],
  ])('of %j', async (args, code, text) => {
    const streams = keptStreams();
    expect(await run(args, streams)).toBe(code);
    expect(streams.stdout.text).toMatch(text);
  });

  it.each([[['nope']], [[]]])('is 2 for %j', async (args) => {
    const streams = keptStreams();
    expect(await run(args, streams)).toBe(2);
    expect(streams.stdout.text).toBe('');
    expect(streams.stderr.text).not.toBe('');
  });
});

describe('--actors', () => {
  const write = async (value: unknown): Promise<string> => {
    const path = join(folder, 'actors.json');
    await writeFile(path, JSON.stringify(value));
    return path;
  };
  const input = ['[Le Vieux Lion] dément.', '« Non », a dit [Marek Dvorak].']
    .map((text, id) => JSON.stringify({ id: `${id}`, text: text.replace(/[[\]]/gu, ''), lang: 'fr' }))
    .join('\n');
  const list = [{ name: 'Marek Dvorak', type: 'person', wikidata: 'Q1000', aliases: ['le Vieux Lion'] }];

  it.each(['dossier', 'analyze'])('joins all names of an actor for %s', async (command) => {
    const path = await write(list);
    const streams = keptStreams(input);
    expect(await run([command, '-', '--json', '--actors', path], streams)).toBe(0);
    expect(parse(streams.stdout.text).actors).toMatchObject([
      { name: 'Marek Dvorak', wikidata: 'Q1000', aliases: ['Vieux Lion'] },
    ]);
  });

  it('is known to explain', async () => {
    const path = await write(list);
    const streams = keptStreams(input);
    expect(await run(['explain', '-', '--json', '--actors', path], streams)).toBe(0);
    expect(streams.stdout.text).toContain('person:marek-dvorak');
  });

  it('is wrong usage where the file cannot be used, and says why', async () => {
    const path = await write([
      { name: 'A', aliases: ['X'] },
      { name: 'B', aliases: ['x'] },
    ]);
    for (const command of ['dossier', 'analyze', 'explain']) {
      const streams = keptStreams(input);
      expect(await run([command, '-', '--actors', path], streams)).toBe(2);
      expect(streams.stdout.text).toBe('');
      expect(streams.stderr.text).toBe(
        `recoupe: --actors ${path}: entry 2 (B): “x” is a name of entry 1 (A) already\n`,
      );
    }
    expect(await run(['dossier', '-', '--actors', join(folder, 'none.json')], keptStreams(input))).toBe(2);
  });
});
