import { headOf, type Phrase, phraseStartingAt } from './noun-phrase.ts';
import { isOpeningMark, type Reading } from './reading.ts';

/** « Marc Petit, maire de Lorme, » and « le maire, Marc Petit. »: a second naming between commas. */
export function withApposition(reading: Reading, phrase: Phrase, limit: number): Phrase {
  const { tokens, lexicon } = reading;
  let { last } = phrase;
  for (let hops = 0; hops < 2; hops++) {
    if (last + 2 >= limit || tokens[last + 1]!.norm !== ',') break;
    const next = phraseStartingAt(reading, last + 2, limit);
    if (!next) break;
    const closing = tokens[next.last + 1];
    const closes =
      next.last + 1 >= limit ||
      closing === undefined ||
      /^[,.;:!?»)”]$/u.test(closing.norm) ||
      // « Selon la préfète, | les agents "dénoncent un malaise" »: quoted words may be the naming’s predicate
      (closing.pos === 'PUNCT' && !isOpeningMark(reading, next.last + 1));
    const lead = tokens[next.first]!;
    const head = tokens[headOf(reading, next)]!;
    // a bare noun after a name is its function: « Anne Keller, adjointe au maire »
    const bare = lead.pos === 'NOUN' && tokens[last]!.pos === 'PROPN';
    // « its operator, the Lorne Line »
    const named = head.pos === 'PROPN' && lead.pos === 'DET' && tokens[last]!.pos === 'NOUN';
    const names = lead.pos === 'PROPN' || bare || named || lexicon.speaks(head.lemma);
    if (!closes || !names || lexicon.sets.timeWords.has(lead.norm)) break;
    last = next.last;
  }
  return { first: phrase.first, last };
}
