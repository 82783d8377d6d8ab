import type { Answers } from './link-answers.ts';

/**
 * Groups of places with what answers them: an answer's own group comes along, with the first of its members that has
 * a target.
 */
export function joinAnswers(
  groups: readonly (readonly number[])[],
  answers: Answers,
): readonly (readonly number[])[] {
  const groupOf = new Map<number, number>();
  for (const [index, group] of groups.entries()) for (const place of group) groupOf.set(place, index);
  const targets = groups.map((group) => {
    const target = group.map((place) => answers.targets.get(place)).find((found) => found !== undefined);
    return target === undefined ? null : groupOf.get(target)!;
  });
  const joined = new Map<number, number[]>();
  for (const [index, group] of groups.entries()) {
    const root = follow(index, targets);
    const members = joined.get(root);
    if (members === undefined) joined.set(root, [...group]);
    else members.push(...group);
  }
  return [...joined.values()].map((group) => group.sort((a, b) => a - b));
}

/** Answers to answers end at a claim after a few steps; a circle ends where it began. */
function follow(index: number, targets: readonly (number | null)[]): number {
  let at = index;
  const seen = new Set<number>();
  for (let next = targets[at]; next != null && !seen.has(next); next = targets[at]) {
    seen.add(at);
    at = next;
  }
  return at;
}
