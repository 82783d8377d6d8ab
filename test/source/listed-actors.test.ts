import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseListedActors, readListedActors } from '../../src/source/listed-actors.ts';

describe('parseListedActors', () => {
  it('reads a list; all but the name may be left out', () => {
    const whole = { name: 'Otan', type: 'organisation', wikidata: 'Q7184', aliases: ['l’Alliance'] };
    expect(parseListedActors(JSON.stringify([whole, { name: ' Anna Roy ' }]))).toEqual([
      whole,
      { name: 'Anna Roy', aliases: [] },
    ]);
  });

  it('takes a name that its own entry repeats', () => {
    expect(parseListedActors('[{"name": "Otan", "aliases": ["OTAN", "otan"]}]')).toHaveLength(1);
  });

  it.each([
    ['[{"name": "X",,}]', /^is not valid JSON: .*line 1 column 15/u],
    ['{"name": "X"}', /^is no JSON array of actors/u],
    ['[3]', /^entry 1: expected object/u],
    ['[{"name": "A"}, {"aliases": ["B"]}]', /^entry 2: name expected string/u],
    ['[{"name": " "}]', /^entry 1 \( \): name is empty$/u],
    ['[{"name": "–"}]', /name has no letter or digit$/u],
    ['[{"name": "X", "alias": ["Y"]}]', /^entry 1 \(X\): Unrecognized key: "alias"$/u],
    ['[{"name": "X", "aliases": ["Y", ""]}]', /^entry 1 \(X\): aliases 2 is empty$/u],
    ['[{"name": "X", "wikidata": "142"}]', /wikidata is no Wikidata id/u],
    ['[{"name": "X", "country": "FRA"}]', /country is no ISO 3166-1 code/u],
    ['[{"name": "X", "type": "country"}]', /country is needed for a country/u],
    ['[{"name": "X", "type": "firm"}]', /^entry 1 \(X\): type expected one of/u],
  ])('names the entry, the field and the fault: %s', (json, reason) => {
    expect(() => parseListedActors(json)).toThrow(reason);
  });

  it('refuses one name for two actors, however it is written', () => {
    const json = '[{"name": "Séoul-Presse"}, {"name": "Agence", "aliases": ["Le Fil", "SEOUL PRESSE"]}]';
    expect(() => parseListedActors(json)).toThrow(
      'entry 2 (Agence): “SEOUL PRESSE” is a name of entry 1 (Séoul-Presse) already',
    );
  });
});

it('gives the file with its fault as a problem', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'recoupe-test-'));
  const path = join(folder, 'actors.json');
  expect(await readListedActors(path)).toEqual({
    problem: { source: path, reason: 'no such file or folder' },
  });
  await writeFile(path, '\uFEFF[{"name": "Otan"}]');
  expect(await readListedActors(path)).toEqual({ actors: [{ name: 'Otan', aliases: [] }] });
  await rm(folder, { recursive: true });
});
