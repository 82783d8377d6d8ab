import { comparable, comparingKeys } from './comparable-figures.ts';
import { byClearness } from './figure-points.ts';
import type { GivenFigure } from './given-figures.ts';
import type { Lineage } from './lineage.ts';

/** Figures under one key that each is compared with; keeps the comparing linear in the figures. */
const NEIGHBOURS = 60;
/** Figures of one count that are looked at; more of one kind are not natural text. */
const LARGEST = 200;

/** Groups of figures in which every two are of one scope. A figure that is like no other is a group by itself. */
export function groupByScope(
  given: readonly GivenFigure[],
  lineage: Lineage,
): readonly (readonly GivenFigure[])[] {
  const places = new Map<string, number[]>();
  for (const [place, one] of given.entries()) {
    for (const key of comparingKeys(one)) {
      const list = places.get(key);
      if (list === undefined) places.set(key, [place]);
      else list.push(place);
    }
  }
  const { root, join } = createUnion(given.length);
  for (const list of places.values()) {
    for (const [at, a] of list.entries()) {
      for (const b of list.slice(at + 1, at + 1 + NEIGHBOURS))
        if (root(a) !== root(b) && comparable(given[a]!, given[b]!, lineage)) join(a, b);
    }
  }
  const keyed = [...new Set([...places.values()].flat())].sort((a, b) => a - b);
  const components = Map.groupBy(keyed, root);
  return [...components.values()].flatMap((members) =>
    splitByScope(
      members.slice(0, LARGEST).map((place) => given[place]!),
      lineage,
    ),
  );
}

/** A figure without a place must not join two towns: each goes with those that it is of one scope with. */
function splitByScope(given: readonly GivenFigure[], lineage: Lineage): readonly (readonly GivenFigure[])[] {
  const groups: GivenFigure[][] = [];
  const placesOf = ({ scoped }: GivenFigure): number => scoped.features.places.length;
  const fullestFirst = [...given].sort((a, b) => placesOf(b) - placesOf(a) || byClearness(a, b));
  for (const one of fullestFirst) {
    const group = groups.find((members) => members.every((other) => comparable(one, other, lineage)));
    if (group === undefined) groups.push([one]);
    else group.push(one);
  }
  return groups;
}

interface Union {
  readonly root: (place: number) => number;
  readonly join: (a: number, b: number) => void;
}

function createUnion(size: number): Union {
  const parent = Array.from({ length: size }, (_, place) => place);
  const root = (place: number): number => {
    let at = place;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  };
  return {
    root,
    join: (a, b) => {
      const [low, high] = [root(a), root(b)].sort((x, y) => x - y) as [number, number];
      parent[high] = low;
    },
  };
}
