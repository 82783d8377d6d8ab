import { APOSTROPHE, classAt, DIGIT, HYPHEN, isCapitalAt, isWordAt, LETTER } from './characters.ts';
import { normalise, type WordRules } from './word-rules.ts';

const VOWELS = /[aeiouyhàâäéèêëîïôöùûüœæ]/iu;

/**
 * End of the word that begins at `start`: letters, digits, inner hyphens and apostrophes (`sous-marin`,
 * `aujourd’hui`). An elided word ends with its apostrophe (`l’` + `Ukraine`).
 */
export function scanWord(text: string, start: number, limit: number, rules: WordRules): number {
  let end = start + 1;
  while (end < limit) {
    const kind = classAt(text, end);
    if (kind === LETTER || kind === DIGIT) {
      end++;
    } else if (kind === HYPHEN && end + 1 < limit && isWordAt(text, end + 1)) {
      end += 2;
    } else if (kind === APOSTROPHE) {
      if (isElision(text, start, end, limit, rules)) return end + 1;
      if (end + 1 < limit && classAt(text, end + 1) === LETTER && !isDoubled(text, end)) end += 2;
      else break;
    } else if (text.charCodeAt(end) === 0x26 && isAmpersandInName(text, end, limit)) {
      end += 2;
    } else {
      break;
    }
  }
  return end;
}

function isDoubled(text: string, index: number): boolean {
  return text.charCodeAt(index) === text.charCodeAt(index + 1);
}

/** `l’Ukraine`, `l’« affaire »`; not the name `N’Djamena`, whose capital is followed by a capital consonant. */
function isElision(
  text: string,
  start: number,
  apostrophe: number,
  limit: number,
  rules: WordRules,
): boolean {
  const length = apostrophe + 1 - start;
  if (length > rules.longestElision) return false;
  const elision = normalise(text.slice(start, apostrophe + 1));
  if (!rules.elisions.has(elision)) return false;
  if (rules.unelided.get(elision)?.some((word) => isWordHere(text, start, limit, word))) return false;
  if (apostrophe + 1 >= limit) return true;
  const name =
    isCapitalAt(text, start) && isCapitalAt(text, apostrophe + 1) && !VOWELS.test(text[apostrophe + 1]!);
  return !name || length > 2;
}

function isWordHere(text: string, start: number, limit: number, word: string): boolean {
  const end = start + word.length;
  return end <= limit && normalise(text.slice(start, end)) === word && !(end < limit && isWordAt(text, end));
}

/** `R&D`, `AT&T`. */
function isAmpersandInName(text: string, index: number, limit: number): boolean {
  return index + 1 < limit && isCapitalAt(text, index - 1) && isCapitalAt(text, index + 1);
}

/**
 * End with the dot, where the dot belongs to the word: `M.`, `J.-M.`, `U.S.A.`, `etc.`; else `end` itself.
 */
export function scanAbbreviation(
  text: string,
  start: number,
  end: number,
  limit: number,
  rules: WordRules,
): number {
  if (end >= limit || text.charCodeAt(end) !== 0x2e || text.charCodeAt(end + 1) === 0x2e) return end;
  if (isCapitalAt(text, start) && isInitial(text, start, end)) return scanInitials(text, end, limit);
  if (end - start > 8) return end;
  const word = normalise(text.slice(start, end + 1));
  if (rules.inside.has(word) || rules.final.has(word)) return end + 1;
  if (rules.beforeNumber.has(word) && isBeforeNumber(text, end + 1, limit)) return end + 1;
  return end;
}

/** One letter, or letters joined by hyphens: `J`, `J-M`; not the unit `°C`. */
function isInitial(text: string, start: number, end: number): boolean {
  if (start > 0 && /[\p{S}\p{Nd}]/u.test(text[start - 1]!)) return false;
  if (end - start === 1) return true;
  return end - start === 3 && classAt(text, start + 1) === HYPHEN && isCapitalAt(text, start + 2);
}

function scanInitials(text: string, dot: number, limit: number): number {
  let end = dot + 1;
  while (end < limit) {
    const letter = classAt(text, end) === HYPHEN ? end + 1 : end;
    if (letter + 1 < limit && isCapitalAt(text, letter) && text.charCodeAt(letter + 1) === 0x2e)
      end = letter + 2;
    else break;
  }
  return end;
}

function isBeforeNumber(text: string, from: number, limit: number): boolean {
  let index = from;
  while (index < limit && index < from + 2 && /\s/u.test(text[index]!)) index++;
  return index < limit && classAt(text, index) === DIGIT;
}
