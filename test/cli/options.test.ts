import { describe, expect, it } from 'vitest';
import { wantsColour } from '../../src/cli/colour.ts';
import { interfaceLanguage, parseDate, parseLanguage, today } from '../../src/cli/options.ts';
import { Kept } from './streams.ts';

describe('options', () => {
  it.each(['2025-03-20', '2024-02-29', '0999-01-01'])('takes the date %s', (date) =>
    expect(parseDate(date)).toBe(date),
  );
  it.each([
    '2025-3-20',
    '2025-02-29',
    '2025-13-01',
    '20250320',
    '2025-03-20T10:00',
    ' 2025-03-20',
    '',
    '+02025-03-20',
  ])('refuses the date %j', (date) => expect(() => parseDate(date)).toThrow(/YYYY-MM-DD/u));
  it('takes language tags', () => {
    expect(parseLanguage('fr')).toBe('fr');
    expect(parseLanguage('fr-ch')).toBe('fr-CH');
    expect(() => parseLanguage('français')).toThrow();
  });
  it.each([
    [{ LANG: 'fr_FR.UTF-8' }, 'fr'],
    [{ LANG: 'fr' }, 'fr'],
    [{ LANG: 'en_US.UTF-8', LC_ALL: 'fr_CA' }, 'fr'],
    [{ LANG: 'frp_FR' }, 'en'],
    [{ LANG: 'C' }, 'en'],
    [{}, 'en'],
  ])('speaks the language of %j', (env, language) =>
    expect(interfaceLanguage(undefined, env)).toBe(language),
  );
  it('speaks the language asked for', () => expect(interfaceLanguage('en', { LANG: 'fr_FR' })).toBe('en'));
  it('knows the local day', () => expect(today(new Date(2025, 2, 3, 23, 59))).toBe('2025-03-03'));
});

describe('colour', () => {
  it.each([
    [true, {}, true],
    [false, {}, false],
    [true, { TERM: 'dumb' }, false],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
    [true, { NODE_DISABLE_COLORS: '1' }, false],
    [false, { FORCE_COLOR: '1' }, true],
    [false, { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
    [true, { FORCE_COLOR: '0' }, false],
  ])('terminal %s with %j: %s', (isTTY, env, colour) =>
    expect(wantsColour(new Kept(isTTY), env)).toBe(colour),
  );
});
