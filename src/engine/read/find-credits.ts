import type { CreditData, ReadData } from '../../lang/contract/read.ts';
import type { Credit } from '../../model/credit.ts';
import type { Paragraph } from '../../model/document.ts';
import { isByline, isNames } from './clutter/byline.ts';
import { compilePatterns, type Patterns } from './patterns.ts';
import { compilePhrases, matchPhrase, type Phrases } from './phrases.ts';
import { type Word, wordsOf } from './words.ts';

/** A credit line is no longer, in UTF-16 units; nor is a dateline, or a credit in brackets at an article’s end. */
const LONGEST = 90;
const MOST_WORDS = 12;
/** Words of an agency’s name behind its noun: « Agence | Littorale ». */
const NAME_WORDS = 3;

/**
 * The news agencies that an article credits, in text order: a line of its own (« Source : AFP », « (avec AFP) », « Par
 * Léa Tissier, avec AFP »), a dateline (« PARIS (Reuters) – »), brackets at the end (« … jusqu’à lundi. (AFP) »), the
 * author. An agency’s bare name on a line may as well be a picture’s credit and is none; so is « Léa Tissier / AFP ».
 */
export function findCredits(
  text: string,
  author: string | null,
  paragraphs: readonly Paragraph[],
  data: ReadData,
): readonly Credit[] {
  const patterns = data.credits === undefined ? null : compileCredits(data.credits, compilePatterns(data));
  if (patterns === null) return [];
  const credits: Credit[] = [];
  const add = (found: Found | null, offset: number | null): void => {
    if (found === null || credits.some(({ name }) => name === found.name)) return;
    const { name, start, end, extent } = found;
    const span = offset === null ? null : { start: offset + start, end: offset + end };
    credits.push({ name, span, extent });
  };
  const last = paragraphs.findLast(({ kind }) => kind === 'body');
  for (const paragraph of paragraphs) {
    const { start, end, kind } = paragraph;
    if (kind === 'title' || kind === 'heading') continue;
    if (end - start <= LONGEST) add(creditLine(text.slice(start, end), patterns, false), start);
    if (kind !== 'body') continue;
    const dateline = /^[^.!?()]{2,45}\(([^()]{2,40})\)\s*[–—-]/u.exec(
      text.slice(start, Math.min(end, start + LONGEST)),
    );
    if (dateline) {
      const open = start + dateline[0].indexOf('(') + 1;
      add(creditLine(dateline[1]!, patterns, true), open);
    }
    if (paragraph !== last) continue;
    const from = Math.max(start, end - LONGEST);
    const brackets = /\(([^()]{2,60})\)[\s.]*$/u.exec(text.slice(from, end));
    if (brackets) add(creditLine(brackets[1]!, patterns, true), from + brackets.index + 1);
  }
  if (author !== null && author.length <= LONGEST) add(creditLine(author, patterns, true), null);
  return credits;
}

interface Found {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly extent: Credit['extent'];
}

/**
 * The agency that a line ends in, with what leads to it: « source : », « avec », or brackets around it. `bare`: an
 * agency by itself is enough.
 */
function creditLine(line: string, patterns: CreditPatterns, bare: boolean): Found | null {
  const words = wordsOf(line, MOST_WORDS + 1);
  if (words.length > MOST_WORDS) return null;
  const at = words.findIndex((_, index) => index + agencyAt(words, index, patterns) === words.length);
  if (at < 0) return null;
  const [first, end] = [words[at]!, words.at(-1)!.end];
  const found = { name: line.slice(first.start, end), start: first.start, end };
  const leads = words.slice(0, at);
  const part = leadLength(leads, patterns.parts);
  if (part > 0) {
    // « Par Léa Tissier avec AFP », but not « Il travaille avec AFP »
    const names = leads.slice(0, leads.length - part);
    const page = patterns.page;
    const signs = names.length === 0 || isByline(names, page) || isNames(names, page);
    return signs ? { ...found, extent: 'part' } : null;
  }
  const alone = leads.length === 0 && (bare || /^\s*\(/u.test(line));
  const whole = alone || (leads.length > 0 && matchPhrase(patterns.wholes, leads, 0) === leads.length);
  return whole ? { ...found, extent: 'whole' } : null;
}

/** How many words an agency’s name takes from `from` on; 0 where none stands there. */
function agencyAt(words: readonly Word[], from: number, patterns: CreditPatterns): number {
  const known = matchPhrase(patterns.agencies, words, from);
  if (known > 0) return words[from]!.capital ? known : 0;
  if (!words[from]!.capital || matchPhrase(patterns.nouns, words, from) !== 1) return 0;
  let taken = 1;
  while (taken <= NAME_WORDS && words[from + taken]?.capital === true) taken++;
  return taken > 1 ? taken : 0;
}

/** How many words the phrase takes that the words end in; 0 where they end in none. */
function leadLength(words: readonly Word[], phrases: Phrases): number {
  const found = [2, 1].find(
    (count) => count <= words.length && matchPhrase(phrases, words, words.length - count) === count,
  );
  return found ?? 0;
}

interface CreditPatterns {
  readonly agencies: Phrases;
  readonly nouns: Phrases;
  readonly wholes: Phrases;
  readonly parts: Phrases;
  readonly page: Patterns;
}

// One entry a language pack: the packs are constants, so this never grows past their number.
const compiled = new WeakMap<CreditData, CreditPatterns>();

function compileCredits(data: CreditData, page: Patterns): CreditPatterns {
  const known = compiled.get(data);
  if (known) return known;
  const patterns = {
    agencies: compilePhrases(data.agencies),
    nouns: compilePhrases(data.nouns),
    wholes: compilePhrases(data.wholes),
    parts: compilePhrases(data.parts),
    page,
  };
  compiled.set(data, patterns);
  return patterns;
}
