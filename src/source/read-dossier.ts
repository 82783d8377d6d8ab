import { readFile } from 'node:fs/promises';
import { type Dossier, dossierSchema } from '../model/dossier.ts';
import { problemOf } from './problem.ts';

/** A dossier, or why the source holds none. */
export type DossierReading =
  | { readonly dossier: Dossier; readonly reason?: never }
  | { readonly dossier?: never; readonly reason: string };

/**
 * Reads a dossier as `recoupe dossier --json` writes it, from a file or from `input` where the source is `-`. Never
 * throws: what cannot be read, and what is something else, is given as a reason.
 */
export async function readDossier(source: string, input: AsyncIterable<Uint8Array>): Promise<DossierReading> {
  let text: string;
  try {
    text = source === '-' ? await readAll(input) : await readFile(source, 'utf8');
  } catch (error) {
    return { reason: problemOf(source, error).reason };
  }
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return { reason: 'is no dossier: not JSON (recoupe dossier --json writes one)' };
  }
  const { success, data, error } = dossierSchema.safeParse(value);
  if (success) return { dossier: data };
  const [issue] = error.issues;
  const at = issue === undefined || issue.path.length === 0 ? '' : ` at ${issue.path.map(String).join('.')}`;
  return { reason: `is no dossier${at}: ${issue?.message ?? 'another form'}` };
}

async function readAll(input: AsyncIterable<Uint8Array>): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of input) pieces.push(piece);
  return Buffer.concat(pieces).toString('utf8');
}
