import { mkdir, writeFile } from 'node:fs/promises';
import { schemaFiles } from './schema-files.ts';

/** Writes the published JSON Schema, generated from the zod schemas, to docs/schema. */
const folder = new URL('../docs/schema/', import.meta.url);
await mkdir(folder, { recursive: true });
for (const [name, content] of schemaFiles()) {
  await writeFile(new URL(name, folder), content);
  console.log(`docs/schema/${name}`);
}
