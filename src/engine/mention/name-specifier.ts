import type { Lexicon } from './name-lexicon.ts';
import type { Words } from './name-words.ts';

/** What has been read of an institution’s description. */
export interface Scan {
  readonly kinds: Set<string>;
  country: string | null;
  place: string | null;
  /** The capital that told the country: for a local organ it is the place. */
  town: string | null;
  /** What an open kind is for. */
  purpose: string | null;
  readonly headEnd: number;
  end: number;
}

/** Whether a word may tell the kind of an institution: "foreign", « étrangères ». */
export function isSpecifier(words: Words, lexicon: Lexicon, token: number): boolean {
  const parts = words.parts[token] ?? [];
  if (parts.length === 0) return false;
  if (lexicon.institutionWords.has(lexicon.stem(parts.join('')))) return true;
  return parts.length <= 4 && parts.some((part) => lexicon.institutionWords.has(lexicon.stem(part)));
}

/** Takes such a word into `scan`; false where it is none. */
export function takeSpecifier(words: Words, lexicon: Lexicon, token: number, scan: Scan): boolean {
  if (!isSpecifier(words, lexicon, token)) return false;
  const parts = words.parts[token]!;
  scan.kinds.add(lexicon.stem(parts.join('')));
  scan.kinds.add(lexicon.stem(parts.join('-')));
  for (const part of parts.slice(0, 4)) scan.kinds.add(lexicon.stem(part));
  return true;
}

/** The first country counts: "l’ambassade de France en Syrie" is French. */
export function locate(scan: Scan, country: string | null, place: string | null): void {
  if (scan.country === null && scan.place === null) {
    scan.country = country;
    scan.place = place;
  }
}
