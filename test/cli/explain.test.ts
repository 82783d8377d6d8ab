import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { explanationsSchema } from '../../src/model/index.ts';
import { ARTICLES, NDJSON } from './articles.ts';
import { keptStreams } from './streams.ts';

const ONE = `${JSON.stringify(ARTICLES[0])}\n`;

async function explain(args: string[], input = NDJSON, env = {}) {
  const streams = keptStreams(input, env);
  const code = await run(['explain', ...args], streams);
  return { code, stdout: streams.stdout.text, stderr: streams.stderr.text };
}

describe('recoupe explain', () => {
  it('explains each article in the order of the input', async () => {
    const { code, stdout } = await explain(['-', '--ui', 'fr']);
    expect(code).toBe(0);
    expect(stdout).toContain(
      'Crue de la Vesle : 300 habitants évacués\nLa Voix de Tavel · 3 mars 2025 · français · 2 propos',
    );
    expect(stdout.match(/^s1 {2}/gmu)).toHaveLength(3);
    expect(stdout.indexOf('courrier-1')).toBeGreaterThan(stdout.indexOf('Crue de la Vesle'));
  });

  it('speaks English too', async () => {
    const { stdout } = await explain(['-', '--ui', 'en'], ONE);
    expect(stdout.replace(/\s+/gu, ' ')).toContain(
      'A clause set beside the words, its subject after its verb, says whose they are.',
    );
    expect(stdout).not.toMatch(/Certitude|Attribution /u);
  });

  it('has no colour where none is wanted, and styles where it is', async () => {
    expect((await explain(['-'], ONE)).stdout).not.toContain('\u001B');
    expect((await explain(['-'], ONE, { FORCE_COLOR: '1' })).stdout).toContain('\u001B[4m');
  });

  it('goes on after what cannot be read', async () => {
    const { code, stdout, stderr } = await explain(['-'], `{"id": \n${ONE}`);
    expect(code).toBe(1);
    expect(stdout).toContain('s1  ');
    expect(stderr).toMatch(/^recoupe: standard input, line 1: is not valid JSON/u);
    expect(await explain(['-'], '')).toMatchObject({ code: 3, stdout: '' });
    expect(await explain(['-', '--json'], '')).toMatchObject({ code: 3, stdout: '' });
  });

  it('says of an article without statements what to do next', async () => {
    const { code, stdout } = await explain(['-', '--ui', 'fr', '--lang', 'fr'], 'Il pleut sur la ville.');
    expect(code).toBe(0);
    expect(stdout).toContain('Aucun propos attribué n’a été trouvé dans cet article.');
    expect(stdout).toContain('--at suivi de sa position');
  });

  it('says of a language without a pack that nothing was looked for', async () => {
    const { stdout } = await explain(['-', '--ui', 'en', '--lang', 'sv'], 'Bron håller, sade borgmästaren.');
    expect(stdout).toContain('Articles in “Swedish” are not understood yet: no statement was looked for.');
  });
});

describe('recoupe explain --at', () => {
  const { text } = ARTICLES[0];
  const at = (words: string) => String(text.indexOf(words));

  it('shows only what stands there', async () => {
    const { code, stdout } = await explain(['-', '--at', at('Aucune digue'), '--ui', 'fr'], ONE);
    expect(code).toBe(0);
    expect(stdout.match(/^s\d/gmu)).toEqual(['s2']);
    expect(stdout).toMatch(/Qui parle +préfète de la Marne\. Un pronom/u);
  });

  it('tells what each stage saw where nothing was found', async () => {
    const { code, stdout } = await explain(['-', '--at', at('évacués'), '--ui', 'fr'], ONE);
    expect(code).toBe(0);
    expect(stdout).toContain('Aucun propos n’a été trouvé ici.');
    expect(stdout).toMatch(/Paragraphe +dans le titre/u);
    expect(stdout).toMatch(/Verbes de parole +aucun/u);
    expect(stdout).toMatch(/^ {2}> évacués +verbe +évacuer +participe/mu);
  });

  it.each(['-1', '1.5', 'abc', '', '0x10', '1e3', '999999'])(
    'refuses %j and names the range',
    async (offset) => {
      const { code, stdout, stderr } = await explain(['-', `--at=${offset}`], ONE);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain(`give a whole number from 0 to ${text.length - 1}\n`);
    },
  );

  it('takes a negative number for one, not for an option', async () => {
    expect((await explain(['-', '--at', '-1'], ONE)).stderr).toContain('--at -1 is no offset');
  });

  it('wants one article', async () => {
    const { code, stderr } = await explain(['-', '--at', '3']);
    expect([code, stderr]).toEqual([2, 'recoupe: --at names a place in one article, and there are 3 here\n']);
  });

  it('where nothing could be read, says that first', async () => {
    expect(await explain(['/no/such/file', '--at', '3'])).toEqual({
      code: 3,
      stdout: '',
      stderr: 'recoupe: /no/such/file: no such file or folder\n',
    });
    expect((await explain(['/no/such/file', '--at', 'x'])).code).toBe(2);
  });
});

describe('recoupe explain --json', () => {
  it('prints the same as data, with what the rules do', async () => {
    const { code, stdout } = await explain(['-', '--json']);
    expect(code).toBe(0);
    const value: unknown = JSON.parse(stdout);
    const { articles, rules } = explanationsSchema.parse(value);
    expect(explanationsSchema.parse(value)).toEqual(value);
    expect(articles.map(({ document }) => document.id)).toEqual(ARTICLES.map(({ id }) => id));
    const named = articles.flatMap(({ statements }) => statements.flatMap(({ reasons }) => reasons));
    const keys = named.filter(({ step }) => step !== 'verb').map(({ step, rule }) => `${step}:${rule}`);
    expect(Object.keys(rules)).toEqual([...new Set(keys)].sort());
  });

  it('gives the place too, and the same bytes in either interface language', async () => {
    const args = ['-', '--json', '--at', '3'];
    const { stdout } = await explain([...args, '--ui', 'fr'], ONE);
    const { articles } = explanationsSchema.parse(JSON.parse(stdout));
    expect(articles[0]?.place?.word.words).toBe('Crue');
    expect((await explain([...args, '--ui', 'en'], ONE)).stdout).toBe(stdout);
  });
});

it('hostile text does not reach the terminal as it stands', async () => {
  const attack = '\u001B[31mrouge\u001B]0;titre\u0007\u009B2J\u202Eesrevni\u2066 \u2028 \uD800';
  const text = `Le préfet affirme que ${attack} viendra. La « ${attack} » est longue.`;
  const line = `${JSON.stringify({ id: attack, title: attack, outlet: attack, lang: 'fr', text })}\n`;
  for (const args of [['-'], ['-', '--at', String(text.indexOf('est longue'))]]) {
    const { code, stdout } = await explain(args, line);
    expect(code).toBe(0);
    expect(stdout).not.toMatch(
      /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/u,
    );
    expect(stdout.isWellFormed()).toBe(true);
  }
});

describe('recoupe explain --claims', () => {
  it('tells why statements of several articles were grouped', async () => {
    const { code, stdout } = await explain(['-', '--claims', '--ui', 'en']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^ {4}why\n {6}\S/mu);
  });

  it('prints the claims as JSON', async () => {
    const { stdout } = await explain(['-', '--claims', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({
      claims: expect.any(Array),
      certaintyShifts: expect.any(Array),
    });
  });

  it('takes no place in one article', async () => {
    expect(await explain(['-', '--claims', '--at', '3'])).toMatchObject({ code: 2, stdout: '' });
    expect(await explain(['-', '--claims'], '')).toMatchObject({ code: 3, stdout: '' });
  });
});
