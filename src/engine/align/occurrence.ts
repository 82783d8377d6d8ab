import type { AlignData } from '../../lang/contract/align.ts';
import { compileLexicon, matchPhrase, type PhraseLexicon } from './phrase-lexicon.ts';
import type { Reading } from './reading.ts';

/** Tokens of a content in which its subject stands, and from there to the verb. */
const SUBJECT = 3;
const REACH = 12;

/**
 * What a content says to have happened, begun or ended, as `begin #attack`, where that is all its verb tells of one
 * definite event: « L’attaque a commencé le 3 mars », « L’évasion a eu lieu lundi ». Empty for any other content.
 */
export function readOccurrence(own: readonly number[], reading: Reading): readonly string[] {
  const { tokens } = reading.segmentation;
  const { definites } = reading.data;
  const subject = own.slice(0, SUBJECT + 1).find((index) => tokens[index]!.pos === 'NOUN');
  if (subject === undefined || tokens[subject]!.morph.number === 'Plur') return [];
  if (!definites.includes(tokens[subject - 1]?.norm ?? '')) return [];
  const lexicon = lexiconOf(reading.data);
  for (let index = subject + 1; index <= Math.min(subject + REACH, own.at(-1)!); index++) {
    const { pos } = tokens[index]!;
    if (pos !== 'VERB' && pos !== 'AUX') continue;
    const found = matchPhrase(lexicon, tokens, index);
    if (found !== null)
      return found.keys.flatMap((way) => reading.keys[subject]!.terms.map((term) => `${way} ${term}`));
    if (pos === 'VERB') return [];
  }
  return [];
}

const compiled = new WeakMap<AlignData, PhraseLexicon>();

function lexiconOf(data: AlignData): PhraseLexicon {
  let lexicon = compiled.get(data);
  if (lexicon === undefined) {
    lexicon = compileLexicon(data.occurrences, data.reflexives);
    compiled.set(data, lexicon);
  }
  return lexicon;
}
