import { printTable } from '../print-table.ts';
import { WORDS_ONLY } from './languages.ts';
import { isTuned, readPairs } from './read-pairs.ts';
import { type Retrieved, scoreAcross } from './score-across.ts';

const DIRECTIONS = [
  ['fr', 'French → English'],
  ['en', 'English → French'],
] as const;

/** Both directions: how many translations are found first. `show`: so many of the missed are listed, none held out. */
export function printAcross(show: number): string {
  const pairs = readPairs();
  const tuned = new Map(pairs.map((pair, place) => [place, isTuned(pair, pairs)]));
  const missed: string[] = [];
  const rows = DIRECTIONS.map(([from, name]) => {
    const found = scoreAcross(pairs, WORDS_ONLY, from);
    const first = (part: (place: number) => boolean): string => {
      const some = found.filter((_, place) => part(place));
      return `${some.filter(({ rank }) => rank === 1).length} of ${some.length}`;
    };
    missed.push(
      ...found
        .filter(({ rank }, place) => rank !== 1 && tuned.get(place) === true)
        .slice(0, show)
        .map(describeMiss),
    );
    return [
      name,
      first(() => true),
      first((place) => tuned.get(place)!),
      first((place) => !tuned.get(place)!),
    ];
  });
  return [...missed, printTable([['translation found first', 'all', 'tuned on', 'held out'], ...rows])].join(
    '\n',
  );
}

function describeMiss({ query, wanted, first, rank }: Retrieved): string {
  return `${rank === 0 ? 'not found' : `rank ${rank}`} | ${query}\n  wanted | ${wanted}\n  first  | ${first}`;
}
