import { readParagraphs } from '../../../src/engine/read/read-paragraphs.ts';
import { read } from '../../../src/lang/fr/read.ts';
import type { Article } from '../../../src/model/article.ts';
import type { Paragraph } from '../../../src/model/document.ts';

/** The paragraphs of a text as `[kind, words]`, for comparing. */
export function kinds(text: string, more: Partial<Article> = {}): [Paragraph['kind'], string][] {
  return readParagraphs({ id: 'a', text, ...more }, read).map(({ kind, start, end }) => [
    kind,
    text.slice(start, end),
  ]);
}

/** The words of the paragraphs of one kind. */
export function ofKind(kind: Paragraph['kind'], text: string, more: Partial<Article> = {}): string[] {
  return kinds(text, more)
    .filter(([found]) => found === kind)
    .map(([, words]) => words);
}

/** A short article around lines that are to be judged: `head` before its headline's text, `tail` after it. */
export function article({
  head = [],
  middle = [],
  tail = [],
}: {
  head?: string[];
  middle?: string[];
  tail?: string[];
}): string {
  return [
    'Le pont de Tavel rouvrira en mai',
    ...head,
    'Le pont de Tavel, fermé depuis la crue de février, rouvrira aux piétons le 5 mai, a annoncé lundi la préfète.',
    ...middle,
    'Les travaux ont coûté deux millions d’euros, selon le conseil départemental, qui en a payé la moitié.',
    ...tail,
  ].join('\n');
}
