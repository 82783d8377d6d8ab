import { analyze } from '../src/index.ts';
import type { StancePair } from './score-statements.ts';
import { en } from './stance-cases/en.ts';
import { fr } from './stance-cases/fr.ts';
import type { StanceSentence } from './stance-cases/stance-sentence.ts';

export interface StanceCase extends StancePair {
  readonly text: string;
}

const CASES: readonly (readonly [lang: string, sentences: readonly StanceSentence[]])[] = [
  ['fr', fr],
  ['en', en],
];

/** What the engine finds in the sentences of `stance-cases/`, by language: the stance of the statement that is meant. */
export function readStanceCases(): ReadonlyMap<string, readonly StanceCase[]> {
  return new Map(
    CASES.map(([lang, sentences]) => [
      lang,
      sentences.map(([annotated, text], index) => {
        const { document } = analyze({ id: String(index), text, lang });
        const meant = document.statements.findLast(({ within }) => within === null);
        return { annotated, text, found: meant?.stance ?? null };
      }),
    ]),
  );
}
