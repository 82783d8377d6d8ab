/**
 * Takes the README's picture of the example dossier: `npm run example`, then `npm run picture`.
 *
 * Needs Chromium on the path as `chromium`, or its path in the environment variable CHROMIUM.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PAGE = join(ROOT, 'out/hermine.html');
const PICTURE = join(ROOT, 'docs/images/dossier.png');
/** In CSS pixels; what a reader sees first on a laptop. */
const SIZE = { width: 1360, height: 1040 };

// The first line that can be clicked, as if it had been: the source stands open beside the dossier.
const line = /href="(#r\d+)"/u.exec(await readFile(PAGE, 'utf8'))?.[1] ?? '';
const profile = await mkdtemp(join(tmpdir(), 'picture-'));
try {
  await promisify(execFile)(process.env.CHROMIUM ?? 'chromium', [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--hide-scrollbars',
    '--force-color-profile=srgb',
    `--user-data-dir=${profile}`,
    `--window-size=${SIZE.width},${SIZE.height}`,
    `--screenshot=${PICTURE}`,
    `${pathToFileURL(PAGE).href}${line}`,
  ]);
  console.log(PICTURE);
} finally {
  await rm(profile, { recursive: true, force: true });
}
