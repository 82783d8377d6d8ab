import type { Span } from '../../text/span.ts';
import type { Found } from './found.ts';
import type { Reading } from './reading.ts';
import { condition, readiness } from './stance/condition.ts';
import { contentWords } from './stance/content-words.ts';
import { demandInContent, demandingVerb } from './stance/demand.ts';
import { denialInContent, denyingVerb, nothingAdmitted, rejectedAllegation } from './stance/denial.ts';
import { doubtInContent, hedgingCue } from './stance/doubt.ts';
import { admittedIgnorance, evasion, negatedConfirmation, withheldAnswer } from './stance/ignorance.ts';
import { type Judgement, judgedByCue, type StanceJudge } from './stance/stance-judge.ts';

/** In the order in which a reader would be misled: a refusal or denial, a demand, a condition, then doubt. */
const JUDGES: readonly StanceJudge[] = [
  evasion,
  denyingVerb,
  withheldAnswer,
  rejectedAllegation,
  nothingAdmitted,
  denialInContent,
  negatedConfirmation,
  admittedIgnorance,
  demandingVerb,
  readiness,
  condition,
  hedgingCue,
  doubtInContent,
  demandInContent,
];

/**
 * How surely the words put the content, and what the speaker does with it; the first judge that applies decides.
 *
 * @param inner contents of the statements within this one
 */
export function judgeStance(reading: Reading, found: Found, inner: readonly Span[]): Judgement {
  const context = {
    reading,
    found,
    words: contentWords(reading, found.content, inner),
    head: found.group ? reading.tokens[found.group.head]!.lemma : '',
    negated: found.group?.negated ?? false,
  };
  for (const judge of JUDGES) {
    const judgement = judge(context);
    if (judgement) return judgement;
  }
  return judgedByCue('assert', 'plain');
}
