import type { Profile } from './claim-profile.ts';
import type { Lineage } from './lineage.ts';
import type { Answers } from './link-answers.ts';
import { plainKey } from './plain-key.ts';

const WORDS = 6;

/** What a claim's grouping rests on: keys that at least two of its statements share, and how answers were linked. */
export function explainGrouping(
  group: readonly Profile[],
  answers: Answers,
  lineage: Lineage,
): readonly string[] {
  if (group.length < 2) return [];
  const nameOf = (id: string): string => lineage.actor(id)?.name ?? id;
  const why: string[] = [];
  const figures = shared(group, ({ figures }) =>
    figures.flatMap(({ figure, features }) =>
      [...new Set([figure.low, figure.high])].flatMap((value) =>
        value === null ? [] : [`${value} ${plainKey(features.things[0] ?? figure.unit ?? '')}`.trim()],
      ),
    ),
  );
  if (figures.length > 0) why.push(`figure: ${figures.join(', ')}`);
  const places = shared(group, (profile) => profile.places.map((id) => nameOf(id)));
  if (places.length > 0) why.push(`place: ${places.join(', ')}`);
  const others = shared(group, (profile) =>
    profile.actors.filter((id) => !profile.places.includes(id)).map((id) => nameOf(id)),
  );
  if (others.length > 0) why.push(`actors: ${others.join(', ')}`);
  const events = shared(group, (profile) => profile.events);
  if (events.length > 0) why.push(`event: ${events.join(', ')}`);
  const words = shared(group, (profile) => profile.terms.filter((term) => !term.startsWith('#')));
  if (words.length > 0) why.push(`words: ${words.slice(0, WORDS).join(', ')}`);
  const speakers = shared(group, ({ speaker }) => (speaker === null ? [] : [nameOf(speaker)]));
  if (speakers.length > 0) why.push(`said by: ${speakers.join(', ')}`);
  for (const { index, document, statement } of group) {
    const reason = answers.reasons.get(index);
    if (reason !== undefined) why.push(`${document} ${statement.id}: ${reason}`);
  }
  return why;
}

/** Values that at least two of the statements give, in order of first appearance. */
function shared(
  group: readonly Profile[],
  values: (profile: Profile) => readonly string[],
): readonly string[] {
  const counts = new Map<string, number>();
  for (const profile of group) {
    for (const value of new Set(values(profile))) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count > 1).map(([value]) => value);
}
