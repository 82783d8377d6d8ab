import { classAt, DIGIT, isCapitalAt, isWordAt, OTHER } from './characters.ts';
import type { MarkRoles } from './find-quotations.ts';
import type { TokenCuts } from './token-cuts.ts';
import { normalise, type WordRules } from './word-rules.ts';

/** Text without a full stop is cut after this many tokens, so that later stages stay linear. */
const LONGEST_SENTENCE = 1000;

/** A dateline has at most this many tokens before its dash: "PARIS, lundi 4 juillet 2012 (ATS) -". */
const LONGEST_DATELINE = 12;

/**
 * Token indices at which a sentence ends (exclusive), for the tokens `first` to `last` of one paragraph. A stop ends
 * a sentence also inside a quotation; a closing mark after it belongs to the sentence before.
 */
export function splitSentences(
  text: string,
  cuts: TokenCuts,
  first: number,
  last: number,
  roles: MarkRoles,
  rules: WordRules,
  isOpener: (norm: string) => boolean,
): readonly number[] {
  const borders: number[] = [];
  let from = first;
  let token = first;
  let lastWord = -1;
  const add = (border: number): void => {
    borders.push(border);
    from = border;
  };
  while (token < last) {
    if (token - from >= LONGEST_SENTENCE) add(token);
    if (isWordAt(text, cuts.starts[token]!)) lastWord = token;
    const stop = stopAt(text, cuts, token);
    if (stop === null) {
      if (from === first && endsDateline(text, cuts, first, token, last)) add(token + 1);
      token++;
      continue;
    }
    let next = token + 1;
    while (next < last && followsStop(text, cuts, next, roles)) next++;
    if (next >= last) break;
    if (
      lastWord >= from &&
      endsSentence(text, cuts, { from, stop: token, next, last }, stop, roles, rules, isOpener)
    ) {
      if (from === first && isDatelineDash(text, cuts, first, next, last)) next++;
      add(next);
    }
    token = next;
  }
  if (last > from) borders.push(last);
  return borders;
}

type Stop = 'full' | 'strong' | 'ellipsis' | 'abbreviation';

function stopAt(text: string, cuts: TokenCuts, token: number): Stop | null {
  const start = cuts.starts[token]!;
  const end = cuts.ends[token]!;
  const code = text.charCodeAt(start);
  if (code === 0x2e) return end - start === 1 ? 'full' : 'ellipsis';
  if (code === 0x2026) return 'ellipsis';
  if (code === 0x21 || code === 0x3f) return 'strong';
  if (text.charCodeAt(end - 1) === 0x2e) return 'abbreviation';
  return null;
}

/** Closing marks and brackets, and further stops, belong to the sentence that the stop ends. */
function followsStop(text: string, cuts: TokenCuts, token: number, roles: MarkRoles): boolean {
  if (roles.closing.has(token)) return true;
  if (roles.opening.has(token)) return false;
  const start = cuts.starts[token]!;
  const mark = text[start]!;
  if (mark === ')' || mark === ']') return true;
  if (/[.!?…]/u.test(mark)) return true;
  return mark === '"' && cuts.ends[token - 1] === start;
}

function endsSentence(
  text: string,
  cuts: TokenCuts,
  at: { readonly from: number; readonly stop: number; readonly next: number; readonly last: number },
  stop: Stop,
  roles: MarkRoles,
  rules: WordRules,
  isOpener: (norm: string) => boolean,
): boolean {
  const word = firstWord(text, cuts, at.next, at.last, roles);
  if (word === null) return false;
  const start = cuts.starts[word]!;
  const digit = classAt(text, start) === DIGIT;
  if (!digit && !isCapitalAt(text, start)) return /[@#]/u.test(text[start]!) && stop !== 'abbreviation';
  if (stop === 'abbreviation' && at.next === at.stop + 1) {
    return !digit && endsAfterAbbreviation(text, cuts, at.stop, word, rules, isOpener);
  }
  if (stop === 'ellipsis' && digit) return false;
  return !(stop === 'full' && isEnumerator(cuts, at.from, at.stop));
}

/** The first word or number from `token` on, past opening marks, brackets and dashes; null where other marks come. */
function firstWord(
  text: string,
  cuts: TokenCuts,
  token: number,
  last: number,
  roles: MarkRoles,
): number | null {
  for (let index = token; index < Math.min(last, token + 6); index++) {
    const start = cuts.starts[index]!;
    if (isWordAt(text, start)) return index;
    const mark = text[start]!;
    if (mark === '@' || mark === '#') return index;
    if (roles.opening.has(index) || /[([{\-–—…•*"'¿¡.]/u.test(mark)) continue;
    // "[…]" and "(...)" only mark a gap.
    if (/[)\]]/u.test(mark) && index > token && /[.…]/u.test(text[cuts.starts[index - 1]!]!)) continue;
    if (classAt(text, start) >= OTHER && !/[,;:)\]}%€$»”!?/]/u.test(mark)) continue;
    return null;
  }
  return null;
}

/** `1. Introduction`, `a. Les faits`: a number that begins its sentence counts a list. */
function isEnumerator(cuts: TokenCuts, from: number, stop: number): boolean {
  if (stop !== from + 1) return false;
  return cuts.ends[from]! - cuts.starts[from]! <= 2;
}

/**
 * `etc. Il`, `aux U.S.A. Il` end a sentence; `M. Dupont`, `J. Le Pen` do not. After a letter with its dot only a
 * word that commonly opens sentences makes an end, since a name usually follows.
 */
function endsAfterAbbreviation(
  text: string,
  cuts: TokenCuts,
  token: number,
  word: number,
  rules: WordRules,
  isOpener: (norm: string) => boolean,
): boolean {
  const norm = normalise(
    text.slice(cuts.starts[token]!, Math.min(cuts.ends[token]!, cuts.starts[token]! + 16)),
  );
  if (rules.final.has(norm)) return true;
  if (rules.inside.has(norm) || rules.beforeNumber.has(norm)) return false;
  return isOpener(
    normalise(text.slice(cuts.starts[word]!, Math.min(cuts.ends[word]!, cuts.starts[word]! + 24))),
  );
}

/** The dash of "4 juillet 2012. - Hier": it belongs to the dateline. */
function isDatelineDash(text: string, cuts: TokenCuts, first: number, token: number, last: number): boolean {
  if (token - first > LONGEST_DATELINE || token + 1 >= last || !isDash(text, cuts, token)) return false;
  for (let index = first; index < token; index++)
    if (classAt(text, cuts.starts[index]!) === DIGIT) return true;
  return false;
}

/** The dash of "PARIS, 4 juillet 2012 – Hier" and "PARIS (ATS) — Hier": no stop, yet the dateline ends. */
function endsDateline(text: string, cuts: TokenCuts, first: number, token: number, last: number): boolean {
  if (token === first || token - first > LONGEST_DATELINE || token + 1 >= last) return false;
  if (!isDash(text, cuts, token)) return false;
  const before = text[cuts.ends[token - 1]! - 1]!;
  const next = cuts.starts[token + 1]!;
  if (!isCapitalAt(text, next) && !/[«“"]/u.test(text[next]!)) return false;
  if (before === ')') return isAllCapitals(text.slice(cuts.starts[first]!, cuts.ends[first]!));
  return /\p{Nd}/u.test(before) && cuts.ends[token - 1]! - cuts.starts[token - 1]! === 4;
}

function isAllCapitals(word: string): boolean {
  return word.length > 2 && /^\p{Lu}+$/u.test(word.slice(0, 64));
}

function isDash(text: string, cuts: TokenCuts, token: number): boolean {
  const start = cuts.starts[token]!;
  if (!/[-–—]/u.test(text[start]!)) return false;
  return cuts.ends[token - 1]! < start && cuts.ends[token]! < (cuts.starts[token + 1] ?? 0);
}
