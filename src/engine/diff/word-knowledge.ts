import type { Language } from '../../lang/language.ts';
import { fold } from '../../text/fold.ts';
import type { WordKnowledge } from './comparison.ts';

/** What the words of a language tell of a change; `isKnown` asks its dictionary. */
export function wordKnowledge(
  { read, cues: { stance }, align }: Language,
  isKnown: WordKnowledge['isKnown'],
): WordKnowledge {
  return {
    isKnown,
    particles: new Set(align.negations),
    negations: new Set(stance.negations),
    doubts: stance.doubt.map((phrase) => phrase.split(' ')),
    doubtVerbs: new Set(stance.doubtVerbs),
    notices: read.changeNotices.map((notice) => notice.split(' ')),
  };
}

/** Nouns for people and for what became of them, in singular and plural: `personne`, `morts`. */
export function nounsOfPeople({ align: { outcomes, people, synonyms } }: Language): readonly string[] {
  const nouns = [...outcomes, ...people.flatMap((key) => synonyms[key] ?? [])];
  return nouns.flatMap((noun) => [fold(noun), `${fold(noun)}s`]);
}
