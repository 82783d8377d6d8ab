import { readFileSync } from 'node:fs';

/** A row of the tables in examples/README.md: what is planted, in which document, in which words. */
export interface PlantedRow {
  /** `F1`: rows of one line belong together. */
  readonly line: string;
  readonly what: string;
  /** Number of the article, `01` to `10`. */
  readonly document: string;
  readonly words: string;
}

const ROW = /^\| ([A-Z]\d) \| ([^|]+) \| (\d\d) \| ([^|]+) \|$/u;

/** All planted rows, in the order of the tables. */
export function readPlantedRows(): readonly PlantedRow[] {
  const lines = readFileSync(new URL('../../examples/README.md', import.meta.url), 'utf8').split('\n');
  return lines.flatMap((text) => {
    const [, line, what, document, words] = ROW.exec(text) ?? [];
    return line && what && document && words ? [{ line, what, document, words }] : [];
  });
}

/** Where the words stand in a text, any white space counting as a space; null where they do not. */
export function locateWords(text: string, words: string): { start: number; end: number } | null {
  const pattern = words
    .trim()
    .split(/\s+/u)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
    .join('\\s+');
  const match = new RegExp(pattern, 'u').exec(text);
  return match && { start: match.index, end: match.index + match[0].length };
}
