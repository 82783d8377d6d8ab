import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import rules from '../../.dependency-cruiser.json' with { type: 'json' };

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

interface Import {
  readonly from: string;
  /** A file under `src/`, or a package. */
  readonly to: string;
  /** `import type` only. */
  readonly typeOnly?: boolean;
}

/** Imports that break exactly the named rules. Each `from` stands once. */
const FORBIDDEN: readonly (Import & { readonly rules: readonly string[] })[] = [
  { from: 'text/uses-model.ts', to: 'model/claim.ts', rules: ['text-imports-nothing'] },
  { from: 'text/uses-package.ts', to: 'zod', rules: ['text-imports-nothing'] },
  { from: 'text/uses-core.ts', to: 'node:fs', rules: ['engine-is-pure', 'text-imports-nothing'] },
  { from: 'model/uses-lang.ts', to: 'lang/language.ts', rules: ['model-imports-text'] },
  { from: 'model/uses-engine.ts', to: 'engine/pipeline.ts', rules: ['model-imports-text'] },
  { from: 'lang/fr/uses-engine.ts', to: 'engine/pipeline.ts', rules: ['lang-imports-model-and-text'] },
  { from: 'lang/contract/uses-view.ts', to: 'view/lines.ts', rules: ['lang-imports-model-and-text'] },
  { from: 'lang/fr/uses-english.ts', to: 'lang/en/index.ts', rules: ['languages-do-not-import-each-other'] },
  {
    from: 'engine/read/uses-source.ts',
    to: 'source/read-file.ts',
    rules: ['engine-imports-lang-model-text'],
  },
  { from: 'engine/dossier/uses-view.ts', to: 'view/lines.ts', rules: ['engine-imports-lang-model-text'] },
  { from: 'engine/mention/uses-french.ts', to: 'lang/fr/index.ts', rules: ['engine-names-no-language'] },
  {
    from: 'engine/mention/uses-french-type.ts',
    to: 'lang/fr/index.ts',
    typeOnly: true,
    rules: ['engine-names-no-language'],
  },
  { from: 'engine/uses-languages.ts', to: 'lang/languages.ts', rules: ['engine-names-no-language'] },
  {
    from: 'engine/statement/uses-segment.ts',
    to: 'engine/segment/segment.ts',
    rules: ['a-stage-never-imports-another'],
  },
  {
    from: 'engine/statement/rules/uses-mention-type.ts',
    to: 'engine/mention/find-names.ts',
    typeOnly: true,
    rules: ['a-stage-never-imports-another'],
  },
  {
    from: 'engine/align/uses-pipeline.ts',
    to: 'engine/pipeline.ts',
    rules: ['a-stage-never-imports-another'],
  },
  {
    from: 'engine/diff/uses-align.ts',
    to: 'engine/align/claim-id.ts',
    rules: ['a-stage-never-imports-another'],
  },
  { from: 'engine/story/uses-clock.ts', to: 'node:perf_hooks', rules: ['engine-is-pure'] },
  { from: 'view/html/uses-core.ts', to: 'fs', rules: ['engine-is-pure'] },
  {
    from: 'source/uses-engine.ts',
    to: 'engine/pipeline.ts',
    rules: ['source-and-store-import-model-and-text'],
  },
  { from: 'source/uses-store.ts', to: 'store/port.ts', rules: ['source-and-store-import-model-and-text'] },
  {
    from: 'store/uses-source.ts',
    to: 'source/read-file.ts',
    rules: ['source-and-store-import-model-and-text'],
  },
  { from: 'jobs/uses-driver.ts', to: 'store/postgres.ts', rules: ['jobs-import-the-store-port'] },
  { from: 'jobs/uses-app.ts', to: 'app/make-dossier.ts', rules: ['jobs-import-the-store-port'] },
  { from: 'view/uses-engine.ts', to: 'engine/pipeline.ts', rules: ['view-imports-model-and-text'] },
  { from: 'view/uses-lang.ts', to: 'lang/fr/index.ts', rules: ['view-imports-model-and-text'] },
  { from: 'cli/uses-engine.ts', to: 'engine/pipeline.ts', rules: ['faces-import-app-view-and-model'] },
  { from: 'cli/uses-server.ts', to: 'server/main.ts', rules: ['faces-import-app-view-and-model'] },
  { from: 'mcp/uses-source.ts', to: 'source/read-file.ts', rules: ['faces-import-app-view-and-model'] },
  { from: 'app/uses-cli.ts', to: 'cli/main.ts', rules: ['nothing-imports-a-face'] },
  { from: 'model/circle-one.ts', to: 'model/circle-two.ts', rules: ['no-circular'] },
];

/** Closes the circle above, which is reported at its first file. */
const BACK: Import = { from: 'model/circle-two.ts', to: 'model/circle-one.ts', typeOnly: true };

/** Imports that the layout is made for. Each `from` stands once. */
const ALLOWED: readonly Import[] = [
  { from: 'text/a.ts', to: 'text/span.ts' },
  { from: 'model/a.ts', to: 'text/span.ts' },
  { from: 'lang/fr/a.ts', to: 'lang/contract/read.ts' },
  { from: 'lang/fr/b.ts', to: 'lang/fr/index.ts' },
  { from: 'lang/en/a.ts', to: 'text/span.ts' },
  { from: 'engine/read/a.ts', to: 'lang/language.ts' },
  { from: 'engine/statement/rules/a.ts', to: 'engine/statement/attribute.ts' },
  { from: 'engine/a.ts', to: 'engine/segment/segment.ts' },
  { from: 'source/a.ts', to: 'node:fs' },
  { from: 'source/b.ts', to: 'source/read-file.ts' },
  { from: 'jobs/a.ts', to: 'store/port.ts' },
  { from: 'view/html/a.ts', to: 'view/lines.ts' },
  { from: 'app/a.ts', to: 'engine/pipeline.ts' },
  { from: 'app/b.ts', to: 'lang/languages.ts' },
  { from: 'cli/a.ts', to: 'app/make-dossier.ts' },
  { from: 'cli/b.ts', to: 'view/lines.ts' },
  { from: 'server/a.ts', to: 'server/main.ts' },
];

describe('the import rules', () => {
  let folder: string;
  let result: Result;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'import-rules-'));
    for (const file of ['.dependency-cruiser.json', 'tsconfig.json'])
      await cp(join(ROOT, file), join(folder, file));
    const imports: readonly Import[] = [...FORBIDDEN, ...ALLOWED, BACK];
    const sources = new Set(imports.map(({ from }) => from));
    const targets = imports.map(({ to }) => to).filter((to) => to.endsWith('.ts') && !sources.has(to));
    for (const each of imports) await write(folder, each.from, importLine(each));
    for (const target of new Set(targets))
      await write(folder, target, 'export type Value = number;\nexport const value = 1;\n');
    result = await cruise(folder);
  });

  afterAll(async () => rm(folder, { recursive: true, force: true }));

  test('fail the check as a whole', () => expect(result.exitCode).not.toBe(0));

  test.each(FORBIDDEN)('forbid src/$from to import $to: $rules', (each) => {
    expect(result.broken(each.from)).toEqual(each.rules);
  });

  test.each(ALLOWED)('allow src/$from to import $to', ({ from }) => {
    expect(result.files).toContain(`src/${from}`);
    expect(result.broken(from)).toEqual([]);
  });

  test('are all tried above', () => {
    const tried = new Set(FORBIDDEN.flatMap((each) => each.rules));
    expect(rules.forbidden.map(({ name }) => name).filter((name) => !tried.has(name))).toEqual([]);
  });
});

test('the source keeps the import rules, and is read at all', async () => {
  const result = await cruise(ROOT);
  expect(result.summary).toEqual([]);
  expect(result.files.filter((file) => file.startsWith('src/engine/')).length).toBeGreaterThan(10);
});

interface Result {
  readonly exitCode: number;
  readonly files: readonly string[];
  /** `rule: from → to` of every violation. */
  readonly summary: readonly string[];
  /** Names of the rules that a file under `src/` breaks, sorted. */
  broken(file: string): readonly string[];
}

interface Violation {
  readonly from: string;
  readonly to: string;
  readonly rule: { readonly name: string };
}

/** What the lint script runs, with its report as JSON and its exit code from the plain report. */
async function cruise(folder: string): Promise<Result> {
  const { stdout } = await run(folder, 'json');
  const { modules, summary } = JSON.parse(stdout) as {
    modules: { source: string }[];
    summary: { violations: Violation[] };
  };
  const { exitCode } = summary.violations.length > 0 ? await run(folder, 'err') : { exitCode: 0 };
  return {
    exitCode,
    files: modules.map(({ source }) => source),
    summary: summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`),
    broken: (file) =>
      [
        ...new Set(
          summary.violations.filter(({ from }) => from === `src/${file}`).map(({ rule }) => rule.name),
        ),
      ].sort(),
  };
}

function run(folder: string, outputType: string): Promise<{ stdout: string; exitCode: number }> {
  const command = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const options = [command, '--config', '.dependency-cruiser.json', '--output-type', outputType, 'src'];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, options, { cwd: folder, maxBuffer: 2 ** 28 }, (error, stdout, stderr) => {
      if (stdout === '') reject(new Error(stderr || error?.message));
      else resolve({ stdout, exitCode: typeof error?.code === 'number' ? error.code : 0 });
    });
  });
}

async function write(folder: string, file: string, content: string): Promise<void> {
  const path = join(folder, 'src', file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

function importLine({ from, to, typeOnly }: Import): string {
  const relative = posix.relative(posix.dirname(from), to);
  const path = !to.endsWith('.ts') ? to : relative.startsWith('.') ? relative : `./${relative}`;
  if (typeOnly)
    return `import type { Value } from '${path}';\nexport type Other = Value;\nexport type Value = number;\n`;
  return `import { value } from '${path}';\nexport const other = value;\nexport const value2 = 1;\nexport type Value = number;\n`;
}
