import type { FigureFeatures } from '../../model/analysis.ts';
import type { Span } from '../../text/span.ts';
import { firstFrom, spanAt } from '../../text/span-at.ts';
import type { Reading } from './reading.ts';

/** Tokens before the comma of a fronted place: « À Nantes, », « Dans la vallée de l’Aule, ». */
const FRONT = 8;

export type Setting = Pick<FigureFeatures, 'setting' | 'left'>;

/**
 * The place that an article is telling of, by offset: « À Nantes, le cortège s’est élancé à 10 heures. Ils étaient
 * 8 000 … » counts 8 000 in Nantes. It holds from a sentence that opens with it to the end of the paragraph or the next
 * such sentence; that of the title (« À Paris, un cortège sous surveillance ») wherever there is no other. In the
 * paragraph behind its own it is `left`: the article may still be there. `towns`: ids
 * of places that are no countries.
 */
export function readSettings(reading: Reading, towns: ReadonlySet<string>): (at: number) => Setting {
  const { segmentation, paragraphs } = reading;
  const openings: (Span & { readonly places: readonly string[] })[] = [];
  let ofTitle: readonly string[] = [];
  for (const { first, last, start } of segmentation.sentences) {
    const places = frontedPlaces(first, last, reading, towns);
    const paragraph = spanAt(paragraphs, start);
    if (places.length === 0 || paragraph === null) continue;
    if (paragraph.kind === 'title') ofTitle = places;
    const before = openings.at(-1);
    if (before !== undefined && before.end > start) openings[openings.length - 1] = { ...before, end: start };
    openings.push({ start, end: paragraph.end, places });
  }
  const paragraphOf = (at: number): number => firstFrom(paragraphs, at + 1) - 1;
  return (at) => {
    const setting = spanAt(openings, at)?.places ?? ofTitle;
    const last = openings[firstFrom(openings, at) - 1];
    const isLeft =
      setting.length === 0 && last !== undefined && paragraphOf(at) - paragraphOf(last.start) === 1;
    return { setting, left: isLeft ? last.places : [] };
  };
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
