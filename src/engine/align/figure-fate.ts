import type { Figure } from '../../model/figure.ts';
import { alikeStatus, statusOfEvent } from './alike-classes.ts';
import type { Reading } from './reading.ts';

/** Parts of speech that the words told of a thing do not go beyond. */
const ENDS: ReadonlySet<string> = new Set(['PUNCT', 'NOUN', 'PROPN', 'NUM']);
/** Tokens after a thing in which its participle stands. */
const FATE_REACH = 5;
/** Tokens before a figure in which the verb of its content stands. */
const CLAUSE_REACH = 14;
/** The status that the figure stage gives to what is only announced. */
export const PLANNED = 'planned';
/** The status that it gives to what is only counted. */
const HELD = 'possessed';

/** « deux blessés ont succombé »: a part of those who died. */
export function isOfOthers({ status }: Figure, fate: string | null): boolean {
  return fate !== null && status !== null && !alikeStatus(status, fate);
}

/**
 * « neuf manifestants interpellés »: what is told of the thing outweighs what its noun says; not beyond another count:
 * « un mort | et douze blessés ».
 */
export function fateBehind(head: number, until: number, reading: Reading): string | null {
  const { tokens } = reading.segmentation;
  for (let index = head + 1; index < until && index <= head + FATE_REACH; index++) {
    const token = tokens[index]!;
    if (ENDS.has(token.pos)) return null;
    if (token.morph.verbForm !== 'Part') continue;
    const fate = reading.keys[index]!.events.map(statusOfEvent).find((status) => status !== null);
    if (fate !== undefined) return fate;
  }
  return null;
}

/** No fate: it is but planned, or the verb that reports it counts: « La préfecture a compté | 350 tracteurs ». */
export function isOnlyCounted({ status, statement, span }: Figure, at: number, reading: Reading): boolean {
  if (status !== HELD || statement === null) return status === PLANNED;
  const content = reading.contentOf
    .get(statement)
    ?.find(({ start, end }) => start <= span.start && span.end <= end);
  if (content === undefined) return false;
  const { tokens } = reading.segmentation;
  for (let index = at - 1; index >= at - CLAUSE_REACH; index--) {
    if (index < 0 || tokens[index]!.start < content.start) return true;
    if (tokens[index]!.pos === 'VERB') return false;
  }
  return false;
}
