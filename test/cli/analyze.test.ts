import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { analysedLineSchema, dossierSchema } from '../../src/model/index.ts';
import { ARTICLES, NDJSON } from './articles.ts';
import { keptStreams } from './streams.ts';

async function analyze(args: string[], input = NDJSON, env = {}) {
  const streams = keptStreams(input, env);
  const code = await run(['analyze', ...args], streams);
  return { code, stdout: streams.stdout.text, stderr: streams.stderr.text };
}

describe('recoupe analyze --ndjson', () => {
  it('prints one analysed document a line, in the order of the input, ids kept', async () => {
    const twice = NDJSON + NDJSON;
    const { code, stdout } = await analyze(['-', '--ndjson'], twice);
    expect(code).toBe(0);
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => {
        const value: unknown = JSON.parse(line);
        expect(value).toEqual(analysedLineSchema.parse(value));
        return analysedLineSchema.parse(value);
      });
    expect(lines.map(({ id }) => id)).toEqual([...ARTICLES, ...ARTICLES].map(({ id }) => id));
    expect(lines[0]?.text).toBe(ARTICLES[0].text);
    expect(lines[0]?.statements.length).toBeGreaterThan(0);
    expect(lines[0]?.actors.length).toBeGreaterThan(0);
  });

  it('reports a broken line with its number and goes on', async () => {
    const [first, second, third] = NDJSON.trimEnd().split('\n');
    const { code, stdout, stderr } = await analyze(
      ['-', '--ndjson'],
      `${first}\n{"id": "x", \n${second}\n\n[]\n${third}\n`,
    );
    expect(code).toBe(1);
    expect(stdout.trimEnd().split('\n')).toHaveLength(3);
    expect(stderr).toMatch(
      /^recoupe: standard input, line 2: is not valid JSON: .*\nrecoupe: standard input, line 5: is not an article: .*\n$/u,
    );
  });
});

describe('recoupe analyze --json', () => {
  it('prints a dossier whose cross-document parts are empty', async () => {
    const { code, stdout } = await analyze(['-', '--json']);
    expect(code).toBe(0);
    const value: unknown = JSON.parse(stdout);
    const dossier = dossierSchema.parse(value);
    expect(value).toEqual(dossier);
    expect(dossier).toMatchObject({ claims: [], disagreements: [], reuse: [], stories: [] });
    expect(dossier.documents.map(({ id }) => id)).toEqual(['courrier-1', 'ponant-1', 'voix-1']);
    const ids = new Set(dossier.actors.map(({ id }) => id));
    expect(ids.size).toBe(dossier.actors.length);
    for (const { statements, mentions } of dossier.documents) {
      for (const { speaker } of statements) if (speaker?.actor) expect(ids).toContain(speaker.actor);
      for (const { actor } of mentions) if (actor !== null) expect(ids).toContain(actor);
    }
  });

  it('gives the same bytes for any order of articles', async () => {
    const reversed = [...ARTICLES]
      .reverse()
      .map((article) => `${JSON.stringify(article)}\n`)
      .join('');
    expect((await analyze(['-', '--json'], reversed)).stdout).toBe((await analyze(['-', '--json'])).stdout);
  });

  it('names different articles of one id apart, and equal ones once', async () => {
    const lines = ['Un pont.', 'Une digue.', 'Un pont.']
      .map((text) => JSON.stringify({ id: 'a', text }))
      .join('\n');
    const { stdout } = await analyze(['-', '--json'], lines);
    expect(dossierSchema.parse(JSON.parse(stdout)).documents.map(({ id, text }) => [id, text])).toEqual([
      ['a', 'Un pont.'],
      ['a-2', 'Une digue.'],
    ]);
  });

  it('is not to be had together with --ndjson', async () => {
    expect(await analyze(['-', '--json', '--ndjson'])).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('recoupe analyze', () => {
  it('lists for reading by default', async () => {
    const { code, stdout } = await analyze(['-'], NDJSON, { LANG: 'fr_FR' });
    expect(code).toBe(0);
    expect(stdout).toContain('Crue de la Vesle : 300 habitants évacués · La Voix de Tavel · 2025-03-03');
    expect(stdout).toMatch(/\[assert\] .*300 habitants/u);
  });

  it('says when nothing could be read', async () => {
    expect(await analyze(['-', '--ndjson'], '')).toEqual({
      code: 3,
      stdout: '',
      stderr: 'recoupe: standard input: is empty\n',
    });
  });
});
