import { canSpeak } from './can-speak.ts';
import { isClosingMark, type Reading } from './reading.ts';
import { OMITTED, type Subject } from './subject.ts';
import { subjectAfter } from './subject-after.ts';
import { beforeGroup, type VerbGroup } from './verb-group.ts';

/**
 * The subject of a verb that opens its clause, in a language that leaves subjects out: who stands between the verb and
 * its clause (« Anunció | el ministro | que »), else nobody (« Añadió que »). Null elsewhere, and in a question.
 *
 * @param last last token of the verb and its fixed phrase
 */
export function omittedSubject(
  reading: Reading,
  group: VerbGroup,
  last: number,
  floor: number,
  limit: number,
): Subject | null {
  const { tokens, lexicon, units, unitOf, outerOf } = reading;
  if (!lexicon.grammar.omittedSubjects || group.form !== 'finite' || group.firstPerson || group.passive)
    return null;
  if (outerOf[group.head]! >= 0 || !opensClause(reading, group, floor)) return null;
  if (tokens[units[unitOf[group.head]!]!.last - 1]?.norm === '?') return null;
  const behind = subjectAfter(reading, { ...group, last }, limit);
  const next = tokens[(behind?.phrase?.last ?? limit) + 1]?.norm ?? '';
  return behind && lexicon.sets.complementisers.has(next) && canSpeak(reading, behind) ? behind : OMITTED;
}

/** Whether nothing but adverbs and a day stands between the verb and the mark or conjunction before its clause. */
function opensClause(reading: Reading, group: VerbGroup, floor: number): boolean {
  const { tokens, lexicon } = reading;
  let t = beforeGroup(reading, group, floor);
  if (lexicon.sets.timeWords.has(tokens[t]?.norm ?? '')) {
    const lowest = Math.max(floor, t - LONGEST_DAY);
    while (t >= lowest && (lexicon.sets.timeWords.has(tokens[t]!.norm) || TIMED.has(tokens[t]!.pos))) t--;
  }
  if (t < floor) return true;
  return /^[,;:–—]$/u.test(tokens[t]!.norm) || tokens[t]!.pos === 'CCONJ' || isClosingMark(reading, t);
}

/** Tokens of a day: `el jueves 3 de marzo de 2024`. */
const LONGEST_DAY = 8;
/** What stands in it besides words of time. */
const TIMED: ReadonlySet<string> = new Set(['DET', 'NUM', 'ADP']);
