import type { Token } from '../../model/token.ts';

/** « annonce », « avait »: a verb or auxiliary in a finite form. */
export function isFiniteVerb({ pos, morph }: Token): boolean {
  return (pos === 'VERB' || pos === 'AUX') && morph.verbForm === 'Fin';
}
