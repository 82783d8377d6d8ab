import { withApposition } from './apposition.ts';
import { canSpeak } from './can-speak.ts';
import { phraseStartingAt } from './noun-phrase.ts';
import { openPreposition, phraseAt, type Reading } from './reading.ts';
import type { Subject } from './subject.ts';
import type { VerbGroup } from './verb-group.ts';

/** « À l’Élysée, | on | assure »: the impersonal pronoun stands for whoever speaks at the place named before it. */
export function atPlaceBefore(reading: Reading, pronoun: number, floor: number): Subject | null {
  const { tokens } = reading;
  const t = tokens[pronoun - 1]?.norm === ',' ? pronoun - 2 : pronoun - 1;
  for (let first = t; first >= floor && first > t - 12; first--) {
    const length = standpointAt(reading, first);
    if (length === 0) continue;
    const phrase = phraseStartingAt(reading, first + length, t + 1);
    if (phrase?.last !== t || !canSpeak(reading, { phrase, kind: 'named' })) continue;
    return { phrase: { first: pronoun, last: pronoun }, kind: 'place', namedBy: phrase };
  }
  return null;
}

/** Length in tokens of the words before a place, also contracted: « | au | ministère »; 0 where there are none. */
function standpointAt(reading: Reading, t: number): number {
  const { tokens, lexicon } = reading;
  const length = phraseAt(reading, lexicon.phrases.standpoints, t);
  if (length > 0) return length;
  const open = openPreposition(reading, t);
  if (open === tokens[t]?.norm) return 0;
  return lexicon.phrases.standpoints.get(open)?.some((words) => words.length === 1) ? 1 : 0;
}

/** « a-t-on appris | auprès de la police », « peut-on lire | dans le rapport » */
export function atPlaceAfter(reading: Reading, group: VerbGroup, limit: number): Subject | null {
  const { lexicon } = reading;
  for (let t = group.last + 1; t < limit && t < group.last + 8; t++) {
    const length = standpointAt(reading, t);
    if (length === 0) continue;
    // « de | source militaire |»: the phrase’s last word is the noun
    const noun = lexicon.speaks(reading.tokens[t + length - 1]!.lemma);
    const phrase = phraseStartingAt(reading, noun ? t + length - 1 : t + length, limit);
    if (phrase && canSpeak(reading, { phrase, kind: 'named' }))
      return { phrase: withApposition(reading, phrase, limit), kind: 'place' };
  }
  return null;
}
