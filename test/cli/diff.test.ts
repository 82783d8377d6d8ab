import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { dossierDiffSchema } from '../../src/model/index.ts';
import { keptStreams } from './streams.ts';

const FIRST = {
  'relais.txt': `Incendie de l’entrepôt Valtrans à Montbrun

Le Relais de Montbrun – Publié le 6 mai 2025

Trente-deux habitants ont été évacués dans la nuit, a indiqué la préfecture. Selon un pompier, le feu serait parti d’un camion mal garé. La réouverture de la rue du Port est prévue jeudi 8 mai, a précisé la mairie.

La préfécture appelle à la prudence.
`,
  'feuille.txt': `Entrepôt de Montbrun : les riverains s’inquiètent

La Feuille du Val – Publié le 6 mai 2025

Louise Garnier, présidente de l’association des riverains, affirme que l’entrepôt souffrait d’un défaut d’entretien.
`,
};

const SECOND = {
  'relais.txt': FIRST['relais.txt']
    .replace('Trente-deux', 'Quarante')
    .replace('serait parti', 'est parti')
    .replace('préfécture', 'préfecture'),
  'feuille.txt': FIRST['feuille.txt'],
  'val.txt': `Incendie de Montbrun : l’exploitant se défend

L’Écho du Val – Publié le 9 mai 2025

L’exploitant Valtrans dément tout défaut d’entretien de l’entrepôt. « Tous les contrôles étaient à jour », assure son directeur, Marc Tessier.
`,
};

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recoupe-test-'));
  for (const [name, articles] of [
    ['first', FIRST],
    ['second', SECOND],
  ] as const) {
    await mkdir(join(folder, name));
    for (const [file, text] of Object.entries(articles)) await writeFile(join(folder, name, file), text);
    const streams = keptStreams();
    await run(['dossier', join(folder, name), '--json'], streams);
    await writeFile(path(name), streams.stdout.text);
  }
});
afterEach(() => rm(folder, { recursive: true }));

const path = (name: string) => join(folder, `${name}.json`);

async function diff(args: string[], input = '') {
  const streams = keptStreams(input, { LANG: 'en_GB.UTF-8' });
  const code = await run(['diff', ...args], streams);
  return { code, stdout: streams.stdout.text, stderr: streams.stderr.text };
}

describe('recoupe diff, on two looks at a folder', () => {
  it('prints JSON with everything that changed', async () => {
    const { code, stdout, stderr } = await diff([path('first'), path('second'), '--json']);
    expect([code, stderr]).toEqual([0, '']);
    const value: unknown = JSON.parse(stdout);
    const found = dossierDiffSchema.parse(value);
    expect(value).toEqual(found);
    expect(found.documents.map(({ state, new: next }) => [next?.id, state])).toEqual([
      ['feuille', 'same'],
      ['relais', 'edited'],
      ['val', 'added'],
    ]);
    expect(found.figures).toMatchObject([
      { by: 'edit', old: { value: { words: 'Trente-deux' } }, new: { value: { words: 'Quarante' } } },
    ]);
    expect(found.hedges).toMatchObject([{ change: 'dropped', by: 'edit' }]);
    expect(found.newDenials).toMatchObject([
      { how: 'new', answers: { old: { words: 'l’entrepôt souffrait d’un défaut d’entretien' } } },
    ]);
    expect(found.newClaims.map(({ text }) => text.words)).toEqual(['« Tous les contrôles étaient à jour »']);
    expect(found.edited).toMatchObject([{ new: 'relais', announced: null, folded: { spelling: 1 } }]);
    expect(found.edited[0]?.edits.map(({ kinds }) => kinds)).toEqual([['figure'], ['certainty']]);
    expect(found.due).toMatchObject([{ date: '2025-05-08', state: 'not-mentioned' }]);
    expect([found.newOrigins, found.gone]).toEqual([[], []]);
  });

  it('shows it in the terminal', async () => {
    const { code, stdout } = await diff([path('first'), path('second')]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^What changed\n6 May 2025 \(2 articles\) → 9 May 2025 \(3 articles\)\n/u);
    for (const part of [
      'NEW CLAIMS (1)',
      'NEW DENIALS (1)',
      'FIGURES REVISED (1)',
      'Trente-deux → Quarante',
      'HEDGES DROPPED OR ADDED (1)',
      'EDITED ARTICLES (1)',
      'without notice · besides: 1 spelling',
      'COME DUE (1)',
      'not mentioned since',
    ])
      expect(stdout).toContain(part);
    expect(stdout).not.toContain('préfécture');
    expect(await diff([path('first'), path('second'), '--terminal'])).toMatchObject({ stdout });
  });

  it('writes Markdown with both wordings in footnotes', async () => {
    const file = join(folder, 'diff.md');
    const { code, stdout } = await diff([path('first'), path('second'), '--md', file]);
    expect([code, stdout]).toEqual([0, `Markdown: ${file}\n`]);
    const markdown = await readFile(file, 'utf8');
    expect(markdown).toMatch(/^# What changed\n/u);
    expect(markdown).toMatch(/\[\^\d+\]: before, .*Trente-deux habitants/u);
    expect(markdown).toMatch(/\[\^\d+\]: now, .*Quarante habitants/u);
    expect((await diff([path('first'), path('second'), '--markdown', '-'])).stdout).toBe(markdown);
  });

  it('takes one of the two from standard input', async () => {
    const expected = await diff([path('first'), path('second'), '--json']);
    const json = await readFile(path('second'), 'utf8');
    expect(await diff([path('first'), '-', '--json'], json)).toEqual(expected);
  });

  it('says so where nothing changed', async () => {
    const { code, stdout } = await diff([path('first'), path('first')]);
    expect(code).toBe(0);
    expect(stdout).toContain('Nothing changed between the two dossiers.');
    expect(stdout).not.toContain('(0)');
  });
});

describe('recoupe diff ends with 2', () => {
  it('where a file is no dossier, naming it and the reason', async () => {
    const text = join(folder, 'first', 'relais.txt');
    const absent = join(folder, 'absent.json');
    expect(await diff([text, absent])).toEqual({
      code: 2,
      stdout: '',
      stderr: `recoupe: ${text}: is no dossier: not JSON (recoupe dossier --json writes one)\nrecoupe: ${absent}: no such file or folder\n`,
    });
    await writeFile(absent, '{"version": 1}');
    expect((await diff([path('first'), absent])).stderr).toMatch(
      /^recoupe: .*absent\.json: is no dossier at /u,
    );
  });

  it('on wrong usage', async () => {
    expect((await diff([path('first')])).code).toBe(2);
    expect(await diff(['-', '-'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('only one of the two'),
    });
    expect((await diff([path('first'), path('second'), '--json', '--md', '-'])).code).toBe(2);
  });
});
