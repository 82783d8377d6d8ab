import { alikeStatus } from './alike-classes.ts';
import { countAlike, type ScopedFigure } from './figure-scope.ts';
import type { Lineage } from './lineage.ts';
import { plainKey } from './plain-key.ts';

/**
 * Why `part` counts a part of what `whole` counts; null where that is not known. « 1 500 soldats des forces
 * spéciales » are within « 12 000 soldats au total », 650 posts cut in France within those cut « dans le monde ».
 */
export function whyWithin(
  part: ScopedFigure,
  whole: ScopedFigure,
  lineage: Lineage,
): readonly string[] | null {
  if (!countAlike(part, whole) || part.features.planned !== whole.features.planned) return null;
  const one = part.features;
  const other = whole.features;
  if (!alikeStatus(one.status, other.status)) return null;
  if ([one, other].some(({ superseded, aside }) => superseded || aside)) return null;
  if (one.extent === 'total' || (other.extent === 'part' && one.extent !== 'part')) return null;
  const qualifiers = subset(other.qualifiers, one.qualifiers);
  const places = withinPlaces(one, other, lineage);
  if (qualifiers === null || places === null) return null;
  const parts = one.extent === 'part' && other.extent !== 'part' ? ['a part of it'] : [];
  const why = [...parts, ...qualifiers, ...places];
  return why.length === 0 ? null : other.extent === 'total' ? [...why, 'a total'] : why;
}

type Features = ScopedFigure['features'];

/** What the part is narrowed by beside the whole; null where the whole is narrowed by something of its own. */
function subset(whole: readonly string[], part: readonly string[]): readonly string[] | null {
  if (!whole.every((item) => part.includes(item))) return null;
  return part.filter((item) => !whole.includes(item)).map((item) => `narrowed by: ${plainKey(item)}`);
}

/** A place in a country that the whole names, or any place where the whole is a total; [] where places agree. */
function withinPlaces(part: Features, whole: Features, lineage: Lineage): readonly string[] | null {
  const inside = [...part.nations, ...part.places];
  const outside = [...whole.nations, ...whole.places];
  if (outside.length === 0)
    return inside.length > 0 && whole.extent === 'total' ? inside.map((id) => `within: ${id}`) : [];
  if (inside.length === 0) return [];
  if (inside.some((id) => outside.includes(id))) return [];
  const countries = outside.filter((id) => lineage.actor(id)?.type === 'country');
  const held = inside.filter((id) =>
    countries.includes(lineage.state(lineage.actor(id)?.country ?? null) ?? ''),
  );
  return held.length === inside.length ? held.map((id) => `within: ${id}`) : null;
}
