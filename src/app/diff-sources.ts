import type { DossierDiff } from '../model/dossier-diff.ts';
import { readDossier } from '../source/read-dossier.ts';
import { diff } from './library.ts';
import type { Problem } from './read-sources.ts';

export interface DiffSourcesOptions {
  /** Files of dossiers as JSON; one of them may be `-`, which stands for `input`. */
  readonly old: string;
  readonly next: string;
  readonly input: AsyncIterable<Uint8Array>;
}

/** What changed between two dossiers, or the ones that could not be read, each with its reason. */
export type DiffedSources =
  | { readonly diff: DossierDiff; readonly problems?: never }
  | { readonly diff?: never; readonly problems: readonly Problem[] };

export async function diffSources({ old, next, input }: DiffSourcesOptions): Promise<DiffedSources> {
  const before = await readDossier(old, input);
  const after = await readDossier(next, input);
  if (before.dossier && after.dossier) return { diff: diff(before.dossier, after.dossier) };
  const problems = [
    { source: old, reason: before.reason },
    { source: next, reason: after.reason },
  ].flatMap(({ source, reason }) => (reason === undefined ? [] : [{ source, reason }]));
  return { problems };
}
