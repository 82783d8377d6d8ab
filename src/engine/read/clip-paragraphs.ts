import type { Paragraph } from '../../model/document.ts';

/**
 * Longest stretch of one text that is analysed, in UTF-16 code units: some two million words, more than any article
 * and most books. What is longer is a mistake or an attack; it would cost gigabytes.
 */
export const LONGEST_READ = 12_000_000;

/** The paragraphs as far as `limit`; one that crosses it is cut there. */
export function clipParagraphs(
  paragraphs: readonly Paragraph[],
  limit: number = LONGEST_READ,
): readonly Paragraph[] {
  const last = paragraphs.at(-1);
  if (!last || last.end <= limit) return paragraphs;
  return paragraphs
    .filter(({ start }) => start < limit)
    .map((paragraph) => (paragraph.end > limit ? { ...paragraph, end: limit } : paragraph));
}
