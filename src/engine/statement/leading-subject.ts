import type { CueVerb } from './found.ts';
import { type Reading, WINDOW } from './reading.ts';
import type { Subject } from './subject.ts';
import { groupStart } from './verb-group.ts';

/**
 * The subject right before the verb of a clause that stands beside what it credits: “The road is closed, | the mayor |
 * said.” Null in languages that put it behind the verb there (« …, a dit le maire »).
 */
export function leadingSubject(reading: Reading, { subject, group }: CueVerb): Subject | null {
  if (!reading.lexicon.data.subjectFirst || !subject?.phrase || subject.kind === 'relative') return null;
  const { last } = subject.phrase;
  const beside = last === groupStart(group) - 1 && reading.outerOf[last] === reading.outerOf[group.head];
  return beside ? subject : null;
}

/**
 * Whether neither comma, colon, conjunction nor quotation follows the verb. Unquoted words before a clause with its
 * subject first are what it credits only then: “When he came, the mayor said | that the road was closed.”
 */
export function endsClause({ tokens, outerOf }: Reading, { last, limit }: CueVerb): boolean {
  for (let t = last + 1; t < limit && t < last + WINDOW; t++) {
    const { norm, pos } = tokens[t]!;
    if (norm === ',' || norm === ':' || pos === 'SCONJ' || outerOf[t] !== outerOf[last]) return false;
  }
  return true;
}
