import type { LexiconFile } from '../../lang/contract/segment.ts';
import type { Morphology } from '../../model/token.ts';
import { decodeBase64 } from './base64.ts';
import { posOf, toFineTag } from './fine-tag.ts';
import { parseFeatures } from './parse-features.ts';

/** One way to read a form: its fine tag, how its lemma is made of it, its inflection. */
export interface LexicalReading {
  readonly tag: string;
  readonly pos: string;
  /** The lemma is the form without its last `strip` units, and with `add` behind. */
  readonly strip: number;
  readonly add: string;
  readonly features: string;
  readonly morph: Morphology;
}

/** The readings of a form, and a text that names their fine tags: `NOUN VERB.Fin VERB.Imp`. */
export interface LexicalEntry {
  readonly readings: readonly LexicalReading[];
  readonly signature: string;
}

/** A dictionary of inflected forms, packed into a minimal acyclic automaton (Daciuk et al. 2000). */
export interface Lexicon {
  /** Entry of a lower-cased form, or undefined. */
  readonly find: (norm: string) => LexicalEntry | undefined;
  /** The form under which the dictionary has an unknown one (`chaine` → `chaîne`), or undefined. */
  readonly respell: (norm: string) => string | undefined;
  /** The fine tags that words with the ending of an unknown form have: `raient` → `VERB.Fin`; undefined for rare endings. */
  readonly tagsOf: (norm: string) => string | undefined;
  /** Likeliest reading of an unknown form under a fine tag, by its last letters. */
  readonly guess: (norm: string, tag: string) => LexicalReading | undefined;
}

/** Longest ending that guesses are kept for. */
export const LONGEST_ENDING = 6;

/** Longer forms are not looked up in other spellings. */
const LONGEST_RESPELT = 30;

const decoded = new WeakMap<LexiconFile, Lexicon>();

/** The dictionary in `file`, decoded once. */
export function decodeLexicon(file: LexiconFile): Lexicon {
  const known = decoded.get(file);
  if (known) return known;
  const bytes = decodeBase64(file.automaton);
  const labels = new Map([...file.alphabet].map((letter, index) => [letter.charCodeAt(0), index]));
  const rows = file.entries.split('\n');
  const entries: (LexicalEntry | undefined)[] = [];
  const endings = decodeEndings(file);
  const find = (norm: string): LexicalEntry | undefined => {
    const row = walk(bytes, labels, norm);
    if (row < 0) return undefined;
    entries[row] ??= toEntry(rows[row]!, file.features);
    return entries[row];
  };
  const respell = (norm: string): string | undefined => {
    if (norm.length > LONGEST_RESPELT) return undefined;
    for (const [written, known] of file.spellings) {
      const spelling = norm.replace(written!, known!);
      if (spelling !== norm && walk(bytes, labels, spelling) >= 0) return spelling;
    }
    return undefined;
  };
  const guess = (norm: string, tag: string): LexicalReading | undefined => {
    for (let length = Math.min(LONGEST_ENDING, norm.length - 1); length >= 0; length--) {
      const reading = endings.get(`${tag} ${norm.slice(norm.length - length)}`);
      if (reading) return reading;
    }
    return undefined;
  };
  const endingTags = new Map(
    file.endingTags.split('\n').map((row): [string, string] => {
      const border = row.indexOf(' ');
      return [row.slice(0, border), row.slice(border + 1)];
    }),
  );
  const tagsOf = (norm: string): string | undefined => {
    for (let length = Math.min(LONGEST_ENDING, norm.length - 1); length > 0; length--) {
      const tags = endingTags.get(norm.slice(norm.length - length));
      if (tags !== undefined) return tags;
    }
    return undefined;
  };
  const lexicon: Lexicon = { find, respell, tagsOf, guess };
  decoded.set(file, lexicon);
  return lexicon;
}

/**
 * Follows `norm` through the automaton; the number of its entry, or -1. A state is a head byte (bit 7: a form ends
 * here and two bytes with its entry follow; bits 0-6: arcs) and its arcs; an arc is a label byte (bit 7: it leads to
 * the state right behind this one) and otherwise three bytes of address.
 */
function walk(bytes: Uint8Array, labels: ReadonlyMap<number, number>, norm: string): number {
  let state = 0;
  for (let index = 0; index < norm.length; index++) {
    const label = labels.get(norm.charCodeAt(index));
    if (label === undefined) return -1;
    const head = bytes[state]!;
    let at = state + (head & 0x80 ? 3 : 1);
    let target = -1;
    for (let arcs = head & 0x7f; arcs > 0; arcs--) {
      const code = bytes[at]!;
      const direct = (code & 0x80) !== 0;
      if ((code & 0x7f) === label) {
        target = direct ? at + 1 : (bytes[at + 1]! << 16) | (bytes[at + 2]! << 8) | bytes[at + 3]!;
        break;
      }
      at += direct ? 1 : 4;
    }
    if (target < 0) return -1;
    state = target;
  }
  return bytes[state]! & 0x80 ? (bytes[state + 1]! << 8) | bytes[state + 2]! : -1;
}

function toEntry(row: string, features: readonly string[]): LexicalEntry {
  const readings = row.split(' ').map((reading) => toReading(reading, features));
  const signature = [...new Set(readings.map((reading) => reading.tag))].sort().join(' ');
  return { readings, signature };
}

/** `VERB/2/er/17` */
function toReading(encoded: string, features: readonly string[]): LexicalReading {
  const [pos, strip, add, feature] = encoded.split('/') as [string, string, string, string];
  const values = features[Number(feature)] ?? '';
  return {
    tag: toFineTag(pos, values),
    pos: posOf(pos),
    strip: Number(strip),
    add,
    features: values,
    morph: parseFeatures(values),
  };
}

function decodeEndings(file: LexiconFile): ReadonlyMap<string, LexicalReading> {
  const endings = new Map<string, LexicalReading>();
  for (const row of file.endings.split('\n')) {
    const [ending, encoded] = row.split(' ') as [string, string];
    if (encoded === undefined) continue;
    const reading = toReading(encoded, file.features);
    endings.set(`${reading.tag} ${ending}`, reading);
  }
  return endings;
}

/** The lemma of `norm` under a reading. */
export function toLemma(norm: string, reading: LexicalReading): string {
  return norm.slice(0, Math.max(0, norm.length - reading.strip)) + reading.add;
}
