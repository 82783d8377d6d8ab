import { APOSTROPHE, classAt, DIGIT, isWordAt, LETTER, SPACE, SURROGATE } from './characters.ts';
import { scanAddress, scanEmail, scanSite } from './scan-address.ts';
import { scanNumber } from './scan-number.ts';
import { scanAbbreviation, scanWord } from './scan-word.ts';
import { splitEnclitics } from './split-enclitics.ts';
import type { TokenCuts, VerbTest } from './token-cuts.ts';
import { normalise, type WordRules } from './word-rules.ts';

const DEGREE = 0xb0;
const DOT = 0x2e;
const AT_SIGN = 0x40;
const PLUS = 0x2b;

/** Longer words begin no e-mail address or site name. */
const LONGEST_NAME = 64;

/**
 * Cuts `text` between `from` and `to` into tokens and adds their offsets to `cuts`. Time grows with the length:
 * every look-ahead is bounded.
 */
export function tokenize(
  text: string,
  from: number,
  to: number,
  rules: WordRules,
  isVerb: VerbTest,
  cuts: TokenCuts,
): void {
  let index = from;
  while (index < to) {
    const kind = classAt(text, index);
    if (kind === SPACE) {
      index++;
      continue;
    }
    let end = scanAddress(text, index, to);
    if (end < 0 && (kind === LETTER || kind === DIGIT)) {
      end = scanTextual(text, index, to, kind, rules);
      if (kind === LETTER) {
        index = splitEnclitics(text, index, end, rules, isVerb, cuts);
      }
    } else if (end < 0) {
      end = scanMark(text, index, to, kind);
    }
    if (index < end) {
      cuts.starts.push(index);
      cuts.ends.push(end);
    }
    index = end;
  }
}

/** A word or number; with what follows it, an e-mail address, a site name or an abbreviation. */
function scanTextual(text: string, start: number, limit: number, kind: number, rules: WordRules): number {
  const end = kind === DIGIT ? scanNumber(text, start, limit) : scanWord(text, start, limit, rules);
  if (end >= limit) return end;
  const next = text.charCodeAt(end);
  if (next === DEGREE && rules.inside.has(normalise(text.slice(start, Math.min(end, start + 8) + 1))))
    return end + 1;
  if (next !== DOT && next !== AT_SIGN && next !== PLUS) return end;
  const joined = end - start <= LONGEST_NAME && isWordAt(text, end + 1);
  const email = joined ? scanEmail(text, start, limit) : -1;
  if (email >= 0) return email;
  if (next !== DOT) return end;
  const abbreviated = scanAbbreviation(text, start, end, limit, rules);
  if (abbreviated > end) return abbreviated;
  const site = joined ? scanSite(text, start, limit) : -1;
  return site >= 0 ? site : end;
}

/** One mark or symbol; runs of dots, of `!` and `?`, and of one symbol such as `***` stay together. */
function scanMark(text: string, start: number, limit: number, kind: number): number {
  const code = text.charCodeAt(start);
  if (kind === SURROGATE) return scanPictograph(text, start, limit);
  if (code === 0x2026 || (code === 0x2e && text.charCodeAt(start + 1) === 0x2e)) {
    return skipWhile(text, start, limit, (unit) => unit === 0x2e || unit === 0x2026);
  }
  if (code === 0x21 || code === 0x3f)
    return skipWhile(text, start, limit, (unit) => unit === 0x21 || unit === 0x3f);
  if (kind === APOSTROPHE)
    return text.charCodeAt(start + 1) === code && start + 1 < limit ? start + 2 : start + 1;
  if (code === 0x3c || code === 0x3e)
    return text.charCodeAt(start + 1) === code && start + 1 < limit ? start + 2 : start + 1;
  if (code === 0x2d || code === 0x2a || code === 0x3d || code === 0x7e) {
    return skipWhile(text, start, limit, (unit) => unit === code);
  }
  return start + 1;
}

/** A pair of surrogates with what modifies it; a lone surrogate by itself. */
function scanPictograph(text: string, start: number, limit: number): number {
  const end = start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
  return Math.min(limit, text.charCodeAt(end) === 0xfe0f ? end + 1 : end);
}

function skipWhile(text: string, start: number, limit: number, test: (unit: number) => boolean): number {
  let end = start + 1;
  while (end < limit && test(text.charCodeAt(end))) end++;
  return end;
}
