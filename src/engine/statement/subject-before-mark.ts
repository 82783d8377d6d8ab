import { canSpeak } from './can-speak.ts';
import { phraseEndingAt } from './noun-phrase.ts';
import { isOpeningMark, type Reading } from './reading.ts';
import type { Subject } from './subject.ts';
import { groupStart, type VerbGroup } from './verb-group.ts';

/** The opening mark that the group follows at once, clitics and negation apart; 0 where none does. */
export function markBefore(reading: Reading, group: VerbGroup): number {
  const { clitics, negationParticles } = reading.lexicon.sets;
  let t = groupStart(group) - 1;
  while (t > 0 && (clitics.has(reading.tokens[t]!.norm) || negationParticles.has(reading.tokens[t]!.norm)))
    t--;
  return t > 0 && isOpeningMark(reading, t) ? t : 0;
}

/**
 * « Le club | "dénonce des méthodes indignes" »: the quotation takes up the sentence with its verb. Not in a clause that
 * somebody else tells: « Elle confie que ses collègues "n’osent plus répondre" ».
 */
export function subjectBeforeMark(reading: Reading, group: VerbGroup): Subject | null {
  const mark = group.form === 'finite' && !group.firstPerson ? markBefore(reading, group) : 0;
  if (mark === 0) return null;
  const { first } = reading.units[reading.unitOf[mark]!]!;
  const phrase = mark > first ? phraseEndingAt(reading, mark - 1, first, group.plural) : null;
  if (!phrase || reading.tokens[phrase.first - 1]?.pos === 'SCONJ') return null;
  const subject: Subject = { phrase, kind: 'named' };
  return canSpeak(reading, subject) ? subject : null;
}
