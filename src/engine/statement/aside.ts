import type { Reading } from './reading.ts';

/** Tokens from the subject of a clause to the point where what it credits goes on. */
const LONGEST = 40;

/**
 * Where quoted words resume behind a clause that stands among them (token index; `limit` where they do not): behind
 * the full stop, or behind the comma and what else is told of the speaker. « dit-elle, | on verra », « dit Léa
 * Roy, installée à Lorme. | On verra », « dit le maire, qui préside la séance, | on verra ».
 */
export function afterAside(reading: Reading, from: number, limit: number): number {
  const { tokens } = reading;
  const highest = Math.min(limit, from + LONGEST);
  let t = from;
  while (t < highest) {
    const { norm } = tokens[t]!;
    if (/^(?:[.;:]|[!?]+|…|\.{2,})$/u.test(norm)) return t + 1;
    if (norm === ',' || norm === '–' || norm === '—' || norm === '-') {
      if (!isAside(reading, t + 1, highest)) return t + 1;
      t++;
      while (t < highest && !/^[,.;:!?…–—]$/u.test(tokens[t]!.norm)) t++;
    } else t++;
  }
  return limit;
}

/** Whether the words up to the next mark tell of the speaker: a relative clause, a participle, an age, a function. */
export function isAside(reading: Reading, first: number, limit: number): boolean {
  const { tokens, lexicon } = reading;
  const lead = tokens[first];
  if (!lead || first >= limit) return false;
  if (lexicon.sets.relativeSubjects.has(lead.norm)) return true;
  if (lexicon.sets.gerunds.has(lead.norm) && tokens[first + 1]?.morph.verbForm === 'Part') return true;
  let finite = false;
  for (let t = first; t < limit && !/^[,.;:!?…–—]$/u.test(tokens[t]!.norm); t++) {
    const { pos, morph } = tokens[t]!;
    if ((pos === 'VERB' || pos === 'AUX') && morph.verbForm === 'Fin') finite = true;
  }
  if (finite) return false;
  if ((lead.pos === 'VERB' || lead.pos === 'AUX') && lead.morph.verbForm === 'Part') return true;
  if (lead.pos === 'NUM') return hasUnitOfTime(reading, first, limit);
  return lead.pos === 'NOUN' || lead.pos === 'ADJ';
}

/** « 44 ans » */
function hasUnitOfTime(reading: Reading, first: number, limit: number): boolean {
  for (let t = first; t < limit && t < first + 4; t++)
    if (reading.lexicon.sets.timeUnits.has(reading.tokens[t]!.norm)) return true;
  return false;
}
