import { analyze } from '../src/app/library.ts';
import { HOSTILE_TEXTS } from './hostile-texts.ts';
import { printTable, rounded } from './table.ts';

const MB = 1024 * 1024;
const SIZES = [1, 2, 4, 8];

/** Patterns that between them reach every stage; `all` measures every one, which takes most of an hour. */
const CHOSEN = [
  'one line of prose',
  'nested guillemets',
  'straight quotes',
  'quotes never closed',
  'clauses in clauses',
  'grouped digits',
  'spaces',
  'hyphenated word',
  'lone surrogates',
  'furniture lines',
];

/** Shows that time grows with length, and no faster, on texts made to be slow: seconds for 1, 2, 4 and 8 MB. */
export function measureLinear(asked: string | undefined): void {
  const names = Object.keys(HOSTILE_TEXTS).filter((name) =>
    asked === undefined ? CHOSEN.includes(name) : asked === 'all' || name.includes(asked),
  );
  const rows = names.map((name) => {
    const seconds = SIZES.map((size) => {
      const text = HOSTILE_TEXTS[name]!(size * MB);
      const start = performance.now();
      analyze({ id: 'hostile', text, lang: 'fr' });
      globalThis.gc?.();
      return (performance.now() - start) / 1000;
    });
    process.stderr.write(`${name}\n`);
    return [name, ...seconds.map(rounded), `${rounded(seconds.at(-1)! / seconds[0]!)} ×`];
  });
  printTable(['seconds for', ...SIZES.map((size) => `${size} MB`), '8 MB ÷ 1 MB'], rows);
}
