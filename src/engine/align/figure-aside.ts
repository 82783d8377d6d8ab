import type { Figure } from '../../model/figure.ts';
import type { Reading } from './reading.ts';

/** Tokens before a figure in which the relative pronoun of its clause stands. */
const CLAUSE_REACH = 15;

/**
 * Whether a figure is told in passing: « la collision qui a fait neuf morts ». A relative pronoun stands between the
 * opening of its clause and the figure, and the relative clause has not ended: « l’incendie qui sévit depuis mardi a
 * détruit 1 100 hectares » has a verb of its own before the figure. Conjunctions of a content are none.
 */
export function isAside(figure: Figure, at: number, from: number, reading: Reading): boolean {
  const content = figure.statement === null ? undefined : reading.contentOf.get(figure.statement);
  const start =
    content?.find((span) => span.start <= figure.span.start && figure.span.start < span.end)?.start ?? 0;
  const { relatives, complementisers } = reading.data;
  const { tokens } = reading.segmentation;
  let verbs = 0;
  for (let index = at - 1; index >= from && index >= at - CLAUSE_REACH; index--) {
    const token = tokens[index]!;
    if (token.start < start || (token.pos === 'PUNCT' && token.norm !== '-')) return false;
    if (token.morph.verbForm === 'Fin' && tokens[index - 1]?.pos !== 'CCONJ') verbs++;
    if (relatives.includes(token.norm) && !complementisers.includes(token.norm)) return verbs < 2;
  }
  return false;
}
