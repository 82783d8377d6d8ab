import { toFineTag } from '../../src/engine/segment/fine-tag.ts';
import type { SurfaceWord } from './read-conllu.ts';

/** A surface word with the reading that the program should give it. */
export interface TrainingWord {
  readonly form: string;
  readonly tag: string;
  readonly lemma: string;
  readonly features: string;
}

/**
 * One reading for a surface word. A contraction of a preposition and an article is a preposition (`du`, `aux`); one
 * that ends in a pronoun is that pronoun (`duquel`).
 */
export function toTrainingWord(surface: SurfaceWord): TrainingWord {
  const first = surface.words[0]!;
  const last = surface.words.at(-1)!;
  const word = last.pos === 'PRON' ? last : first;
  return {
    form: surface.form,
    tag: toFineTag(word.pos, word.features),
    lemma: word.lemma,
    // The inflection of a contraction is its article's.
    features: keepInflection(last.features),
  };
}

const KEPT: ReadonlySet<string> = new Set(['VerbForm', 'Mood', 'Tense', 'Person', 'Number', 'Gender']);

/** The features that the program uses. */
function keepInflection(features: string): string {
  return features
    .split('|')
    .filter((pair) => KEPT.has(pair.slice(0, pair.indexOf('='))))
    .join('|');
}
