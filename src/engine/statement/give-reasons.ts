import type { Reason } from '../../model/reason.ts';
import type { Found } from './found.ts';
import type { Reading } from './reading.ts';
import type { Judgement } from './stance/stance-judge.ts';

/** Why the statement was found and judged so, step by step, each with the words that made it apply. */
export function giveReasons(reading: Reading, found: Found, { rule, at }: Judgement): Reason[] {
  const { cue } = found;
  const token = at === null ? null : reading.tokens[at]!;
  return [
    { step: 'attribute', rule: found.rule, span: cue },
    ...found.behaviours.map((name): Reason => ({ step: 'verb', rule: name, span: cue })),
    { step: 'stance', rule, span: token ? { start: token.start, end: token.end } : cue },
  ];
}
