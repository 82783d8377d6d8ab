import type { StanceRule } from '../../../model/reason.ts';
import type { Stance } from '../../../model/statement.ts';
import type { Found } from '../found.ts';
import type { Reading } from '../reading.ts';

/** What a stance judge looks at. */
export interface StanceContext {
  readonly reading: Reading;
  readonly found: Found;
  /**
   * Tokens of the content, at most 160, in text order; without what it credits to others, for their doubt is not the
   * speaker's.
   */
  readonly words: readonly number[];
  /** Lemma of the cue's verb; empty where no verb credits the content. */
  readonly head: string;
  /** The cue is negated: « n’a pas confirmé ». */
  readonly negated: boolean;
}

/** A stance with what decided it. */
export interface Judgement {
  readonly stance: Stance;
  readonly rule: StanceRule;
  /** Token that decided it; null: the cue itself. */
  readonly at: number | null;
}

/** One way in which words show a stance. Null where it does not apply. */
export type StanceJudge = (context: StanceContext) => Judgement | null;

/** The judgement of a rule at a token, or null where there is none. */
export function judged(stance: Stance, rule: StanceRule, at: number | null | undefined): Judgement | null {
  return at === null || at === undefined || at < 0 ? null : { stance, rule, at };
}

/** The judgement of a rule that the cue itself decides. */
export function judgedByCue(stance: Stance, rule: StanceRule): Judgement {
  return { stance, rule, at: null };
}
