import { mergeActors } from '../../../src/engine/align/merge-actors.ts';
import { type ResolvedActors, resolveActors } from '../../../src/engine/mention/actor.ts';
import { recogniseNames } from '../../../src/engine/mention/name.ts';
import { segment } from '../../../src/engine/segment/segment.ts';
import { actors } from '../../../src/lang/en/actors.ts';
import { segment as words } from '../../../src/lang/en/segment.ts';
import { actors as frenchActors } from '../../../src/lang/fr/actors.ts';
import { segment as frenchWords } from '../../../src/lang/fr/segment.ts';
import type { Analysis } from '../../../src/model/analysis.ts';
import type { Span } from '../../../src/text/span.ts';

const english = { segment: words, actors };
const french = { segment: frenchWords, actors: frenchActors };

export interface Resolved extends ResolvedActors {
  readonly text: string;
  readonly namings: readonly Span[];
  /** Of the marked namings, in text order. */
  readonly ids: readonly (string | null)[];
}

/** Resolves what stands in square brackets: "[The mayor] said". Each line is a paragraph. */
export function resolve(marked: string, language = english): Resolved {
  const namings: Span[] = [];
  let text = marked;
  for (let open = text.indexOf('['); open >= 0; open = text.indexOf('[')) {
    const close = text.indexOf(']', open);
    namings.push({ start: open, end: close - 1 });
    text = text.slice(0, open) + text.slice(open + 1, close) + text.slice(close + 1);
  }
  const paragraphs = [...text.matchAll(/[^\n]+/gu)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
    kind: 'body' as const,
    selector: null,
  }));
  const segmentation = segment(text, paragraphs, language.segment);
  const names = recogniseNames(text, segmentation, paragraphs, language.actors);
  const found = resolveActors({ text, segmentation, paragraphs, names, namings }, language.actors);
  const ids = namings.map(({ start, end }) => found.resolved.get(`${start}:${end}`)?.actor ?? null);
  return { ...found, text, namings, ids };
}

/** Recognised names as "words/id" or "words/type"; adjectives left out. */
export function namesOf(text: string): string[] {
  const paragraphs = [{ start: 0, end: text.length, kind: 'body' as const, selector: null }];
  return recogniseNames(text, segment(text, paragraphs, words), paragraphs, actors)
    .filter((name) => !name.adjective)
    .map((name) => `${text.slice(name.start, name.end)}/${name.key ?? name.type}`);
}

/** Ids in the dossier of the marked namings of two articles. */
export function joinedIds(first: string, second: string, isAbroad = false): string[] {
  const reads = [resolve(first), resolve(second, isAbroad ? french : english)];
  const analyses = reads.map(({ text, actors: found, listed, mentions }, index): Analysis => {
    const document = {
      id: `d${index}`,
      file: null,
      text,
      title: null,
      lang: index === 1 && isAbroad ? 'fr' : 'en',
      outlet: null,
      author: null,
      url: null,
      published: null,
      paragraphs: [],
      boilerplate: [],
      credits: [],
      foreign: [],
      statements: [],
      figures: [],
      dates: [],
      mentions,
      notUnderstood: [],
    };
    return { document, actors: found, listed, features: {} as Analysis['features'] };
  });
  const { rename } = mergeActors(analyses);
  return reads.flatMap(({ ids }, index) =>
    ids.map((id) => rename.get(`d${index}`)?.get(id ?? '') ?? `nobody ${index}`),
  );
}
