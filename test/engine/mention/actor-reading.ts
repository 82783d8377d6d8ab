import type { ResolvedActors } from '../../../src/engine/mention/actor.ts';
import { resolveActors } from '../../../src/engine/mention/actor.ts';
import { recogniseNames } from '../../../src/engine/mention/name.ts';
import { segment } from '../../../src/engine/segment/segment.ts';
import { actors } from '../../../src/lang/fr/actors.ts';
import { segment as words } from '../../../src/lang/fr/segment.ts';
import type { Paragraph } from '../../../src/model/document.ts';
import type { ListedActor } from '../../../src/model/listed-actor.ts';
import type { Name } from '../../../src/model/name.ts';
import type { Segmentation } from '../../../src/model/segmentation.ts';
import type { Span } from '../../../src/text/span.ts';

export interface ReadText {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly segmentation: Segmentation;
  readonly names: readonly Name[];
}

/** Each line a paragraph. */
export function read(text: string, users: readonly ListedActor[] = []): ReadText {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '')
      paragraphs.push({ start, end: start + line.length, kind: 'body', selector: null });
    start += line.length + 1;
  }
  const segmentation = segment(text, paragraphs, words);
  const names = recogniseNames(text, segmentation, paragraphs, actors, users);
  return { text, paragraphs, segmentation, names };
}

/** The names of a text as "words/type" or "words/id"; adjectives left out. */
export function namesOf(text: string): string[] {
  return read(text)
    .names.filter((name) => !name.adjective)
    .map((name) => `${text.slice(name.start, name.end)}/${name.key ?? name.type}`);
}

/** Resolves what stands in square brackets: "[Le ministre] a dit". */
export function resolve(
  marked: string,
  users: readonly ListedActor[] = [],
): ResolvedActors & { readonly text: string; readonly namings: readonly Span[] } {
  const namings: Span[] = [];
  let text = marked;
  for (let open = text.indexOf('['); open >= 0; open = text.indexOf('[')) {
    const close = text.indexOf(']', open);
    namings.push({ start: open, end: close - 1 });
    text = text.slice(0, open) + text.slice(open + 1, close) + text.slice(close + 1);
  }
  const { segmentation, paragraphs, names } = read(text, users);
  const input = { text, segmentation, paragraphs, names, namings };
  return { ...resolveActors(input, actors, users), text, namings };
}

/** Ids of the marked namings, in text order. */
export function idsOf(marked: string): (string | null)[] {
  const { namings, resolved } = resolve(marked);
  return namings.map(({ start, end }) => resolved.get(`${start}:${end}`)?.actor ?? null);
}

/** Names of the marked namings, in text order. */
export function shownNamesOf(marked: string): string[] {
  const { namings, resolved } = resolve(marked);
  return namings.map(({ start, end }) => resolved.get(`${start}:${end}`)?.name ?? '');
}
