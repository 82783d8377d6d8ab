import { readListedActors } from '../app/read-listed-actors.ts';
import type { ListedActor } from '../model/index.ts';
import { UsageError } from './usage-error.ts';

/** The actors of the file that `--actors` names; none without it. A faulty file is wrong usage. */
export async function listedActors(path: string | undefined): Promise<readonly ListedActor[]> {
  if (path === undefined) return [];
  const { actors, problem } = await readListedActors(path);
  if (problem) throw new UsageError(`--actors ${problem.source}: ${problem.reason}`);
  return actors;
}
