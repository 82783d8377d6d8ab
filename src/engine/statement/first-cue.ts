import type { CueVerb } from './found.ts';

/** Index of the first of `cues` (in text order) whose verb group begins at or behind `token`; their number if none. */
export function firstCueFrom(cues: readonly CueVerb[], token: number): number {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cues[middle]!.group.first < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
