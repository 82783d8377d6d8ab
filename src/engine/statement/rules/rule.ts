import type { CueVerb, Found } from '../found.ts';
import type { Reading } from '../reading.ts';

/** What every rule sees besides the cue: the reading and all cue verbs by their first token. */
export interface RuleContext {
  readonly reading: Reading;
  readonly cues: readonly CueVerb[];
  readonly cuesAt: ReadonlyMap<number, CueVerb>;
}

/** One way in which news language credits words to somebody. Null where it does not apply. */
export type CueRule = (context: RuleContext, cue: CueVerb) => Found | null;
