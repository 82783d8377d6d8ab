import { readdir, realpath, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { type Problem, problemOf } from './problem.ts';

export type FoundFile =
  | { readonly path: string; readonly problem?: never }
  | { readonly path?: never; readonly problem: Problem };

/** Files that never hold an article but are text: what web pages are saved with, and programs. */
const NEVER_ARTICLES = new Set(
  `.css .js .mjs .cjs .ts .map .svg .php .py .rb .sh .bat .c .h .java .go .rs .sql .lock .ini .toml .yml .yaml .log .csv .tsv
  .woff .woff2 .ttf .eot .png .jpg .jpeg .gif .webp .avif .ico .mp3 .mp4 .webm .zip .gz .tar`.split(/\s+/u),
);
/** Folders that browsers put beside a saved page ("page_files"), in the languages that they name them in. */
const COMPANION = /_(?:files|fichiers|dateien|archivos|bestanden)$/u;

/**
 * The files below a folder, in the order of their paths (by code unit, so the same everywhere). Hidden files and
 * folders, companion folders of saved pages, and files that hold styles, scripts or data are passed over. Links are
 * followed, each folder once.
 */
export async function* walkFolder(folder: string): AsyncGenerator<FoundFile> {
  yield* walk(folder, new Set());
}

async function* walk(folder: string, seen: Set<string>): AsyncGenerator<FoundFile> {
  let names: string[];
  try {
    const real = await realpath(folder);
    if (seen.has(real)) return;
    seen.add(real);
    names = await readdir(folder);
  } catch (error) {
    yield { problem: problemOf(folder, error) };
    return;
  }
  for (const name of names.sort((a, b) => (a < b ? -1 : 1))) {
    if (name.startsWith('.') || NEVER_ARTICLES.has(extname(name).toLowerCase())) continue;
    const path = join(folder, name);
    try {
      const found = await stat(path);
      if (found.isDirectory()) {
        if (!COMPANION.test(name)) yield* walk(path, seen);
      } else if (found.isFile()) yield { path };
    } catch (error) {
      yield { problem: problemOf(path, error) };
    }
  }
}
