import type { Span } from '../../text/span.ts';
import { firstFrom } from '../../text/span-at.ts';
import { itemAt } from './locate.ts';
import type { Reading } from './reading.ts';

/** Tokens before the comma of a fronted place: « À Nantes, », « Dans la vallée de l’Aule, ». */
const FRONT = 8;

/**
 * The place that an article has been telling of, by sentence: « À Nantes, le cortège s’est élancé à 10 heures. Ils
 * étaient 8 000 … » counts 8 000 in Nantes. It holds from a sentence (or heading) that opens with it to the next one
 * that does. `towns`: ids of places that are no countries.
 */
export function readSettings(
  reading: Reading,
  towns: ReadonlySet<string>,
): (at: number) => readonly string[] {
  const { sentences } = reading.segmentation;
  const openings: (Span & { readonly places: readonly string[] })[] = [];
  for (const { first, last, start } of sentences) {
    const places = frontedPlaces(first, last, reading, towns);
    if (places.length > 0) openings.push({ start, end: start, places });
  }
  const until = openings.map((opening, index) => ({
    ...opening,
    end: openings[index + 1]?.start ?? Number.POSITIVE_INFINITY,
  }));
  return (at) => until[itemAt(until, at)]?.places ?? [];
}

function frontedPlaces(
  first: number,
  last: number,
  { segmentation, data, mentions, mentionSpans }: Reading,
  towns: ReadonlySet<string>,
): readonly string[] {
  const { tokens } = segmentation;
  if (first >= last || !data.locatives.includes(tokens[first]!.norm.toLowerCase())) return [];
  let comma = first + 1;
  while (comma < Math.min(last, first + FRONT) && tokens[comma]!.norm !== ',') {
    if (tokens[comma]!.pos === 'VERB' || tokens[comma]!.pos === 'AUX') return [];
    comma++;
  }
  if (tokens[comma]?.norm !== ',') return [];
  const places: string[] = [];
  for (let at = firstFrom(mentionSpans, tokens[first]!.start); at < mentions.length; at++) {
    const { span, actor } = mentions[at]!;
    if (span.end > tokens[comma]!.start) break;
    if (actor !== null && towns.has(actor)) places.push(actor);
  }
  return places;
}
