import { segment } from '../../../src/engine/segment/segment.ts';
import { segment as french } from '../../../src/lang/fr/segment.ts';
import type { Paragraph } from '../../../src/model/document.ts';
import type { Segmentation } from '../../../src/model/segmentation.ts';
import type { Token } from '../../../src/model/token.ts';

/** The lines of a text as body paragraphs, blank ones left out. */
export function toParagraphs(text: string): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const line of text.matchAll(/[^\n]+/gu)) {
    if (line[0].trim() === '') continue;
    paragraphs.push({ start: line.index, end: line.index + line[0].length, kind: 'body', selector: null });
  }
  return paragraphs;
}

export function read(text: string): Segmentation {
  return segment(text, toParagraphs(text), french);
}

export function words(text: string): readonly string[] {
  return read(text).tokens.map(({ start, end }) => text.slice(start, end));
}

export function sentences(text: string): readonly string[] {
  return read(text).sentences.map(({ start, end }) => text.slice(start, end));
}

/** Inner text, depth and marks of each quotation; `?` before the marks of one that is not closed. */
export function quotations(text: string): readonly (readonly [string, number, string])[] {
  return read(text).quotations.map(({ inner, depth, closed, marks }) => [
    text.slice(inner.start, inner.end),
    depth,
    closed ? marks : `?${marks}`,
  ]);
}

/** The token that begins at the first place where `word` stands in `text`. */
export function tokenOf(text: string, word: string): Token {
  const found = read(text).tokens.find(({ start, end }) => text.slice(start, end) === word);
  if (!found) throw new Error(`no token "${word}" in: ${text}`);
  return found;
}
