import type { LineView } from '../line.ts';
import type { Patterns } from '../patterns.ts';
import { consumesAll, matchPhrase } from '../phrases.ts';
import { type Word, wordsOf } from '../words.ts';
import { isByline, isNames } from './byline.ts';
import type { ClutterRule } from './rule.ts';

type Part = 'published' | 'date' | 'byline' | 'furniture' | 'name' | 'other';

const LONGEST = 200;
const LONGEST_NAME = 6;
const SEPARATOR = /\s+[-–—]\s+|\s*[|·•/]\s+|\s*[|·•]\s*|[,;]\s+|\s*[()]\s*/u;
const NUMERIC_DATE = /\p{N}{1,2}[/.-]\p{N}{1,2}[/.-]\p{N}{2,4}|\p{N}{4}-\p{N}{2}-\p{N}{2}/u;
const YEAR = /(?:^|\P{N})(?:19|20)\p{N}{2}(?!\p{N})/u;

/**
 * "Publié le 3 mars 2024 à 18 h 40", "Par Lise Armand – Mis à jour le 4 mars", "Le Journal de Tavel – lundi 4 mars
 * 2024, 9 h": a line about the page itself. Every part must be a date, a name, a byline or furniture, so
 * « Publié le 3 mars, le rapport conclut… » is none.
 */
export const publication: ClutterRule = {
  name: 'publication',
  holds: (line, patterns) => isPublicationLine(line, patterns),
};

/** See `publication`. A bare day ("Lundi 4 mars") can be a heading, so a year or clock time must stand with it. */
export function isPublicationLine(line: LineView, patterns: Patterns): boolean {
  const parts = partsOf(line, patterns);
  if (parts.length === 0 || parts.includes('other')) return false;
  if (parts.includes('published')) return true;
  if (line.zone === 'body') return false;
  if (parts.includes('date')) {
    const { text } = line;
    return YEAR.test(text) || NUMERIC_DATE.test(text) || /\p{N}\s*[h:]\s*\p{N}/iu.test(text);
  }
  return parts.includes('byline') || (parts.includes('furniture') && !parts.includes('name'));
}

/** Whether a publication line gives a date: "Publié le 3 mars 2024", but not "Par Lise Armand | Partager". */
export function givesDate(line: LineView, patterns: Patterns): boolean {
  const parts = partsOf(line, patterns);
  return (
    (parts.includes('published') || parts.includes('date')) && line.words.some((word) => word.key === '#')
  );
}

/** What the parts of a line are; stops at the first that belongs to no line about the page. */
function partsOf({ text }: LineView, patterns: Patterns): Part[] {
  if (text.length > LONGEST) return [];
  const parts: Part[] = [];
  for (const part of text.replace(/[.\s]+$/u, '').split(SEPARATOR)) {
    if (!/[\p{L}\p{N}]/u.test(part)) continue;
    parts.push(classify(part, patterns));
    if (parts.at(-1) === 'other') break;
  }
  return parts;
}

function classify(part: string, patterns: Patterns): Part {
  const words = wordsOf(part);
  const opener = matchPhrase(patterns.publishedOpeners, words, 0);
  if (opener > 0) {
    const rest = words.slice(opener);
    if (rest.every((word) => isDateWord(word, patterns))) return 'published';
    if (isByline(rest, patterns)) return 'published';
  }
  if (isDate(part, words, patterns)) return 'date';
  if (isByline(words, patterns)) return 'byline';
  if (consumesAll(patterns.lines, words) || matchPhrase(patterns.openers, words, 0) > 0) return 'furniture';
  if (words.length <= LONGEST_NAME && isNames(words, patterns)) return 'name';
  return 'other';
}

function isDateWord(word: Word, { dateWords }: Patterns): boolean {
  return dateWords.has(word.key);
}

function isDate(part: string, words: readonly Word[], patterns: Patterns): boolean {
  if (!words.every((word) => isDateWord(word, patterns)) || !words.some((word) => word.key === '#'))
    return false;
  if (words.length === 1) return NUMERIC_DATE.test(part) || YEAR.test(part);
  return (
    NUMERIC_DATE.test(part) ||
    words.some((word) => patterns.months.has(word.key)) ||
    /\p{N}\s*[h:]/iu.test(part)
  );
}
