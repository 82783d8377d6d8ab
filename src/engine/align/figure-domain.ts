import type { Figure } from '../../model/figure.ts';
import type { Token } from '../../model/token.ts';
import type { Reading } from './reading.ts';

/** Tokens behind a share in which the words that tell of whom it is one stand. */
const REACH = 24;
/** Tokens of a fronted phrase: « Dans les lycées, ». */
const FRONT = 8;

/**
 * Of whom a share is one, beside what it counts: « 28 % des enseignants du premier degré », « 31 % de grévistes dans
 * les lycées », « Dans les lycées, le taux atteint 12 % ». Shares of two domains say nothing of each other. Keys of
 * the nouns and adjectives behind a preposition of the language's list, or of what the thing is of. `head`: the token
 * of the thing, or −1; `at`, `end`: the tokens of the figure; `from`, `until`: of its sentence.
 */
export function readDomain(
  figure: Figure,
  { head, at, end, from, until }: Record<'head' | 'at' | 'end' | 'from' | 'until', number>,
  reading: Reading,
): readonly string[] {
  if (figure.unit !== '%') return [];
  const { tokens } = reading.segmentation;
  const keys = new Set<string>();
  let inside = head >= end;
  for (let index = head >= end ? head + 1 : end; index < Math.min(until, end + REACH); index++) {
    const token = tokens[index]!;
    if (token.pos === 'PUNCT' || token.pos === 'SCONJ' || token.pos === 'NUM') break;
    if (reading.data.domains.openers.includes(token.norm)) inside = true;
    else if (endsPhrase(token, reading)) inside = false;
    else if (inside) addKeys(index, reading, keys);
  }
  const behind = keys.size > 0 ? keys : frontedKeys(from, at, reading);
  return [...behind].sort();
}

/** « Dans les lycées, le taux atteint 12 % » */
function frontedKeys(from: number, at: number, reading: Reading): ReadonlySet<string> {
  const { tokens } = reading.segmentation;
  const keys = new Set<string>();
  if (!reading.data.domains.openers.includes(tokens[from]?.norm ?? '')) return keys;
  for (let index = from + 1; index < Math.min(at, from + FRONT); index++) {
    if (tokens[index]!.pos === 'PUNCT') return keys;
    if (endsPhrase(tokens[index]!, reading)) break;
    addKeys(index, reading, keys);
  }
  return new Set();
}

function addKeys(index: number, reading: Reading, keys: Set<string>): void {
  const { pos } = reading.segmentation.tokens[index]!;
  const { terms, events } = reading.keys[index]!;
  if ((pos === 'NOUN' || pos === 'ADJ') && events.length === 0) for (const term of terms) keys.add(term);
}

/** Verbs, and prepositions but for "of" and what joins. */
function endsPhrase({ pos, norm }: Token, { data }: Reading): boolean {
  return pos === 'VERB' || pos === 'AUX' || (pos === 'ADP' && !data.domains.links.includes(norm));
}
