import { describe, expect, it } from 'vitest';
import { countries } from '../../../src/lang/en/actors-countries.ts';
import { cities, regions } from '../../../src/lang/en/actors-places.ts';
import { countries as french } from '../../../src/lang/fr/actors-countries.ts';
import { cities as frenchCities, regions as frenchRegions } from '../../../src/lang/fr/actors-places.ts';
import { fold } from '../../../src/text/fold.ts';

// Node carries the Unicode CLDR, which our names follow.
const cldr = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

const byCode = new Map(countries.map((country) => [country.code, country]));
const key = (name: string) =>
  fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const slug = (name: string) => key(name).replaceAll(' ', '-');
/** Territories whose inhabitants newspapers do not name, and Congo, whose name two countries share. */
const NO_DEMONYM = ['AS', 'CD', 'DM', 'GG', 'JE', 'MP', 'PN', 'TC', 'VA', 'VG', 'VI'];

/** Ordinary words or people in English, and a second French spelling of one town. */
const LEFT_OUT = ['idleb', 'beni', 'saint-louis', 'split'];

describe('the table of countries', () => {
  it('has the countries that the French one has', () => {
    expect([...byCode.keys()].sort()).toEqual(french.map(({ code }) => code).sort());
  });

  it('knows each by its name in the CLDR', () => {
    const differing = countries
      .filter(({ code, names }) => !names.map(key).includes(key(cldr.of(code) ?? '')))
      .map(({ code }) => [code, cldr.of(code)]);
    expect(Object.fromEntries(differing)).toEqual({});
  });

  it('has inhabitants for all but a few', () => {
    expect(countries.filter(({ demonyms }) => demonyms.length === 0).map(({ code }) => code)).toEqual(
      NO_DEMONYM,
    );
  });

  it('gives no name or capital twice', () => {
    const words = countries.flatMap(({ names, capitals }) => [...new Set([...names, ...capitals].map(key))]);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });

  it.each([
    ['FR', ['French', 'Frenchwoman']],
    ['GB', ['Briton', 'Britons', 'British']],
    ['CZ', ['Czech', 'Czechs']],
    ['CN', ['Chinese']],
    ['DE', ['German', 'Germans']],
    ['TM', ['Turkmen']],
  ])('has the inhabitants of %s', (code, forms) => {
    expect(byCode.get(code)?.demonyms).toEqual(expect.arrayContaining(forms));
  });

  it('has no plural of what has none', () => {
    const forms = countries.flatMap(({ demonyms }) => demonyms);
    expect(
      forms.filter((form) => /(?:shs|eses|mens|mans)$/u.test(form) && !/^German|^Oman|^Turkmen/u.test(form)),
    ).toEqual([]);
  });
});

describe('ids', () => {
  it('has every capital under the id that it has in French', () => {
    const differing = french
      .filter(({ capitals }) => capitals.length > 0)
      .map(({ code, capitals }) => {
        const english = byCode.get(code);
        return [code, slug(capitals[0]!), english?.capitalKey ?? slug(english?.capitals[0] ?? '')];
      })
      .filter(([, ours, theirs]) => ours !== theirs);
    expect(differing).toEqual([]);
  });

  it('has towns and regions that bear another id than their name’s under one that French knows', () => {
    const known = new Set(
      [...frenchCities, ...frenchRegions, ...french.map(({ capitals }) => ({ names: capitals }))].flatMap(
        ({ names }) => names.map(slug),
      ),
    );
    const unknown = [...cities, ...regions].flatMap((place) =>
      'key' in place && place.key ? [place.key] : [],
    );
    expect(unknown.length).toBeGreaterThan(100);
    expect(unknown.filter((id) => !known.has(id))).toEqual([]);
  });

  it('has all foreign towns that the French table has', () => {
    const towns = [
      ...[...cities, ...regions].map(({ names, key: id }) => id ?? slug(names[0]!)),
      ...countries.map(({ capitals, capitalKey }) => capitalKey ?? slug(capitals[0] ?? '')),
    ];
    const ours = new Set(towns);
    const missing = frenchCities
      .filter(({ country }) => country !== 'FR')
      .map(({ names }) => slug(names[0]!))
      .filter((id) => !ours.has(id));
    expect(missing).toEqual(LEFT_OUT);
  });
});
