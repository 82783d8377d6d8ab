import { canSpeak } from './can-speak.ts';
import type { CueVerb } from './found.ts';
import { type Phrase, phraseStartingAt } from './noun-phrase.ts';
import { isClosingMark, isOpeningMark, type Reading } from './reading.ts';
import { skipAdverbials } from './skip-adverbials.ts';
import type { Subject } from './subject.ts';
import { beforeGroup } from './verb-group.ts';

/**
 * The subject right before the verb of a clause that stands beside what it credits: “The road is closed, | the mayor |
 * said.”, “…,” | Lea Roy |, the mayor of Lorme, said. Nothing that is said may follow the verb: “When he came, the mayor
 * said | that the road was closed.” Null in languages that put it behind the verb there (« …, a dit le maire »).
 */
export function leadingSubject(reading: Reading, cue: CueVerb): Subject | null {
  const { subject, group } = cue;
  const { tokens, outerOf, lexicon } = reading;
  if (!lexicon.grammar.subjectFirst || !subject?.phrase || subject.kind === 'relative') return null;
  const { last } = subject.phrase;
  const before = beforeGroup(reading, group, cue.floor);
  const beside = before === last || (before - 1 === last && tokens[before]!.norm === ',');
  if (!beside || outerOf[last] !== outerOf[group.head]) return null;
  return endsClause(reading, cue) || opensCircumstance(reading, cue, subject.phrase.first) ? subject : null;
}

/** “…,” he said | when asked about it: behind quoted words a conjunction tells when they were said. */
function opensCircumstance(reading: Reading, { last, limit }: CueVerb, subject: number): boolean {
  const next = reading.tokens[last + 1];
  if (!next || last + 1 >= limit || !isClosingMark(reading, subject - 1)) return false;
  const { complementisers, questionOpeners, narrativeConjunctions } = reading.lexicon.sets;
  if (complementisers.has(next.norm)) return false;
  return next.pos === 'SCONJ' || questionOpeners.has(next.norm) || narrativeConjunctions.has(next.norm);
}

/** Whether a mark follows the verb, adverbials and whom it was told to looked over: « …, she told | the press | on Monday. » */
function endsClause(reading: Reading, { last, limit }: CueVerb): boolean {
  const from = skipAdverbials(reading, last + 1, limit);
  const phrase = from < limit ? phraseStartingAt(reading, from, limit) : null;
  const hears = phrase && (canSpeak(reading, { phrase, kind: 'named' }) || holdsAudience(reading, phrase));
  const audience = hears ? phrase : null;
  const skipped = audience ? skipAdverbials(reading, audience.last + 1, limit) : from;
  // “said on Sunday|, as …”: the comma behind an adverbial is looked over with it
  const behind = skipped - 1 > last && reading.tokens[skipped - 1]!.norm === ',' ? skipped - 1 : skipped;
  const next = reading.tokens[behind];
  if (behind >= limit || next === undefined) return true;
  const clause = reading.lexicon.sets.complementisers.has(reading.tokens[behind + 1]?.norm ?? '');
  if (next.norm === ',' && clause) return false;
  return /^[,.;:!?–—)]$/u.test(next.norm) || isOpeningMark(reading, behind);
}

function holdsAudience({ tokens, lexicon }: Reading, { first, last }: Phrase): boolean {
  return tokens.slice(first, last + 1).some(({ lemma }) => lexicon.sets.audiences.has(lemma));
}
