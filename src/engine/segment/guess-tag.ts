import type { SegmentData, SuffixGuess } from '../../lang/contract/segment.ts';
import type { Morphology, Pos } from '../../model/token.ts';
import { parseFeatures } from './parse-features.ts';

/** A token's part of speech, dictionary form and inflection. */
export interface Reading {
  readonly pos: Pos;
  readonly lemma: string;
  readonly morph: Morphology;
}

/**
 * The likeliest reading of a word: from the closed-class list, from the forms, from its shape, or from its ending.
 * For languages that have no trained model.
 *
 * @param before part of speech of the word before it; null where a sentence or quotation opens with it
 */
export function guessTag(word: string, norm: string, data: SegmentData, before: Pos | null): Reading {
  const opensSentence = before === null;
  const { closed, forms } = wordsOf(data);
  const known = closed.get(norm);
  if (known) return { pos: known, lemma: norm, morph: {} };
  const name = /^\p{Lu}/u.test(word) && !opensSentence;
  const form = name ? undefined : forms.get(norm);
  if (form && !(form.weak && expectsNoun(before, form.reading.morph))) return form.reading;
  if (/^\p{Nd}/u.test(norm)) return { pos: 'NUM', lemma: norm, morph: {} };
  if (!/[\p{L}\p{Nd}]/u.test(norm)) {
    return { pos: /[\p{P}|~`´]/u.test(norm) ? 'PUNCT' : 'SYM', lemma: norm, morph: {} };
  }
  if (name) return { pos: 'PROPN', lemma: word, morph: {} };
  const guess = guessSuffix(norm, data, before);
  if (guess) return guess;
  if (/^\p{Lu}/u.test(word)) return { pos: 'PROPN', lemma: word, morph: {} };
  return { pos: 'NOUN', lemma: norm, morph: {} };
}

interface Words {
  readonly closed: ReadonlyMap<string, Pos>;
  readonly forms: ReadonlyMap<string, { readonly reading: Reading; readonly weak: boolean }>;
  /** For each suffix the dictionary forms that it may give; null where it may give any. */
  readonly lemmas: readonly (ReadonlySet<string> | null)[];
}

const compiled = new WeakMap<SegmentData, Words>();

function wordsOf(data: SegmentData): Words {
  const known = compiled.get(data);
  if (known) return known;
  const closed = new Map<string, Pos>();
  for (const [pos, list] of Object.entries(data.words)) {
    for (const word of list ?? []) if (!closed.has(word)) closed.set(word, pos as Pos);
  }
  const forms = new Map<string, { readonly reading: Reading; readonly weak: boolean }>();
  for (const { pos, lemma, features, words, weak = false } of data.forms) {
    const reading = { pos, lemma, morph: parseFeatures(features) };
    for (const word of words) if (!forms.has(word)) forms.set(word, { reading, weak });
  }
  const lemmas = data.suffixes.map((suffix) => (suffix.lemmas ? new Set(suffix.lemmas) : null));
  const words = { closed, forms, lemmas };
  compiled.set(data, words);
  return words;
}

/** The closed-class words of a language with their likeliest part of speech. */
export function closedClass(data: SegmentData): ReadonlyMap<string, Pos> {
  return wordsOf(data).closed;
}

/** What the first fitting ending says. */
function guessSuffix(norm: string, data: SegmentData, before: Pos | null): Reading | null {
  const { lemmas } = wordsOf(data);
  const { suffixes } = data;
  for (let index = 0; index < suffixes.length; index++) {
    const suffix = suffixes[index]!;
    if (norm.length <= suffix.ending.length + 1 || !norm.endsWith(suffix.ending)) continue;
    const reading = fromSuffix(suffix, norm);
    if (suffix.weak && expectsNoun(before, reading.morph)) continue;
    if (lemmas[index]?.has(reading.lemma) ?? true) return reading;
  }
  return null;
}

/** `la | cuenta`, `nueva | denuncia`, `12 | heridos`; but `en 2024 | sube`. */
function expectsNoun(before: Pos | null, { verbForm }: Morphology): boolean {
  if (before === 'NUM') return verbForm !== 'Fin';
  return before === 'DET' || before === 'ADP' || before === 'ADJ';
}

function fromSuffix(guess: SuffixGuess, norm: string): Reading {
  const stem = norm.slice(0, norm.length - guess.ending.length);
  const lemma = guess.replacement === undefined ? norm : stem + guess.replacement;
  return { pos: guess.pos, lemma, morph: parseFeatures(guess.features ?? '') };
}
