import { analyze } from '../src/index.ts';
import type { StancePair } from './score-statements.ts';
import { stanceCases } from './stance-cases.ts';

export interface StanceCase extends StancePair {
  readonly text: string;
}

/** What the engine finds in the sentences of `stance-cases.ts`: the stance of the last statement of each. */
export function readStanceCases(): readonly StanceCase[] {
  return stanceCases.map(([annotated, text], index) => {
    const { document } = analyze({ id: String(index), text, lang: 'fr' });
    return { annotated, text, found: document.statements.at(-1)?.stance ?? null };
  });
}
