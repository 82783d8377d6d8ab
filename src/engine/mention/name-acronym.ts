import type { Name } from '../../model/name.ts';
import { stripApostrophe } from './name-institution.ts';
import type { Lexicon } from './name-lexicon.ts';
import { slug } from './name-slug.ts';
import { LETTERS, UPPER, type Words } from './name-words.ts';

/** A name by its tokens, before it becomes a `Name`; `end` exclusive. */
export interface FoundName extends Omit<Name, 'start' | 'end' | 'long'> {
  readonly first: number;
  readonly last: number;
  readonly long: { readonly first: number; readonly last: number } | null;
  /** Typed by its capitals alone. */
  readonly isGuess?: boolean;
}

/** Longest acronym that is looked for, in letters. */
const LONGEST = 12;

/**
 * Joins an acronym in brackets with the words before it that it stands for, and the other way round:
 * "Service des phares et balises (SPB)", "ALN (Armée de libération nationale)". Letters are aligned as by
 * Schwartz & Hearst, A Simple Algorithm for Identifying Abbreviation Definitions (2003). `last` is exclusive.
 */
export function joinAcronyms(words: Words, lexicon: Lexicon, names: readonly FoundName[]): FoundName[] {
  const joined: FoundName[] = [];
  for (const [index, name] of names.entries()) {
    const previous = joined.at(-1);
    const inBrackets = isInBrackets(words, name.first, name.last);
    if (!inBrackets) {
      joined.push(name);
      continue;
    }
    const isNext = previous && previous.last === name.first - 1;
    if (isShort(words, name)) {
      if (
        isNext &&
        previous.type !== 'person' &&
        // a described organ may go by the letters of another language: « le Service de renseignement (BIS) »
        (stands(words, previous, name) ||
          (name.key != null ? previous.key === name.key : previous.institution !== null))
      ) {
        const located = locate(words, lexicon, previous, name, names[index + 1]);
        joined[joined.length - 1] = located;
        joined.push(link(name, located));
        continue;
      }
      const first = expansionStart(words, lexicon, name);
      if (first !== null && name.key == null) {
        while (joined.length > 0 && joined.at(-1)!.last > first) joined.pop();
        const long: FoundName = {
          ...name,
          first,
          last: name.first - 1,
          key: `organisation:${slug(textOf(words, first, name.first - 1))}`,
          long: null,
        };
        joined.push(long, link(name, long));
        continue;
      }
    } else if (
      isNext &&
      isShort(words, previous) &&
      name.type === 'organisation' &&
      stands(words, name, previous)
    ) {
      joined.pop();
      joined.push(link(previous, name), { ...name, key: previous.key ?? name.key ?? null });
      continue;
    }
    joined.push(name);
  }
  return joined;
}

/** « le Service de renseignement (BIS) de Prague », « (BIS) tchèque »: what stands behind the bracket tells whose organ it is. */
function locate(
  words: Words,
  lexicon: Lexicon,
  long: FoundName,
  short: FoundName,
  next: FoundName | undefined,
): FoundName {
  if (long.institution === null || long.country !== null || !next || next.country === null) return long;
  const joint = stripApostrophe(words.folded[short.last + 1] ?? '');
  const isSeat = next.first === short.last + 2 && lexicon.of.has(joint);
  const isAdjective = next.first === short.last + 1 && next.adjective === true;
  if (!isAdjective && (!isSeat || (next.type !== 'country' && next.type !== 'place'))) return long;
  const key = long.key === long.institution ? `${long.institution}:${next.country}` : (long.key ?? null);
  return { ...long, country: next.country, key };
}

function link(short: FoundName, long: FoundName): FoundName {
  return {
    ...short,
    type: long.type,
    key: long.key ?? short.key ?? null,
    country: long.country ?? short.country,
    institution: long.institution ?? short.institution,
    long: { first: long.first, last: long.last },
  };
}

function isInBrackets(words: Words, first: number, last: number): boolean {
  return words.folded[first - 1] === '(' && words.folded[last] === ')';
}

function isShort(words: Words, name: FoundName): boolean {
  return (
    name.last - name.first === 1 &&
    (words.flags[name.first]! & UPPER) !== 0 &&
    words.folded[name.first]!.length <= LONGEST
  );
}

function textOf(words: Words, first: number, last: number): string {
  return words.text.slice(words.tokens[first]!.start, words.tokens[last - 1]!.end);
}

/** Whether the acronym’s letters are found in the words, the first at the first word’s start. */
function stands(
  words: Words,
  long: { readonly first: number; readonly last: number },
  short: FoundName,
): boolean {
  const start = alignBackward(words, short, long.last, long.first);
  return start !== null;
}

function expansionStart(words: Words, lexicon: Lexicon, short: FoundName): number | null {
  const letters = words.folded[short.first]!.replace(/[^\p{L}]/gu, '').length;
  const open = short.first - 1;
  const reach = Math.min(letters + 5, letters * 2) + 2;
  const floor = Math.max(0, open - reach, words.sentences[words.sentenceOf[open]!]?.first ?? 0);
  const start = alignBackward(words, short, open, floor);
  if (start === null) return null;
  const stem = lexicon.stem(words.parts[start]![0] ?? '');
  const isCapital = /^\p{Lu}/u.test(textOf(words, start, start + 1));
  return isCapital ||
    lexicon.organisationHeads.next.has(stem) ||
    lexicon.institutions.has(words.parts[start]!.join('-'))
    ? start
    : null;
}

/** Aligns the acronym’s letters with word starts (and inner letters), from the last back; the first word, or null. */
function alignBackward(words: Words, short: FoundName, end: number, floor: number): number | null {
  const acronym = words.folded[short.first]!.replace(/[^\p{L}]/gu, '');
  if (acronym.length < 2 || acronym.length > LONGEST) return null;
  let letter = acronym.length - 1;
  for (let token = end - 1; token >= floor; token--) {
    if ((words.flags[token]! & LETTERS) === 0) {
      if (words.parts[token]!.length === 0 && !/^['’-]$/u.test(words.folded[token]!)) return null;
      continue;
    }
    const parts = words.parts[token]!;
    for (let part = parts.length - 1; part >= 0; part--) {
      if (letter >= 0 && parts[part]!.startsWith(acronym[letter]!)) letter--;
    }
    if (letter < 0) return token;
  }
  return null;
}
