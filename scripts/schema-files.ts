import { z } from 'zod';
import {
  analysedLineSchema,
  articleSchema,
  documentSchema,
  dossierDiffSchema,
  dossierSchema,
  explanationsSchema,
} from '../src/model/index.ts';

/** What is published: what goes in, what comes out, one line of `recoupe analyze --ndjson`, `recoupe explain --json`, `recoupe diff --json`. */
const PUBLISHED = {
  'article.schema.json': {
    schema: articleSchema,
    title: 'Recoupe: an article, as read from JSON and NDJSON',
    io: 'input',
  },
  'document.schema.json': { schema: documentSchema, title: 'Recoupe: one article, read', io: 'output' },
  'analysed-line.schema.json': {
    schema: analysedLineSchema,
    title: 'Recoupe: one line of analyze --ndjson',
    io: 'output',
  },
  'explanations.schema.json': {
    schema: explanationsSchema,
    title: 'Recoupe: how articles were read, of explain --json',
    io: 'output',
  },
  'diff.schema.json': {
    schema: dossierDiffSchema,
    title: 'Recoupe: what changed between two dossiers, of diff --json',
    io: 'output',
  },
  'dossier.schema.json': { schema: dossierSchema, title: 'Recoupe: a dossier', io: 'output' },
} as const;

/** The files of docs/schema: name and content. */
export function schemaFiles(): [name: string, content: string][] {
  return Object.entries(PUBLISHED).map(([name, { schema, title, io }]) => {
    const { $schema, ...rest } = z.toJSONSchema(schema, { io, target: 'draft-2020-12' });
    return [name, `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`];
  });
}
