import { blank } from '../blank.ts';
import type { CueGrammar } from '../contract/cue-grammar.ts';

/** How Spanish sentences are built; see the contract for an example of each. */
export const grammar: CueGrammar = {
  ...blank.cues.grammar,
  omittedSubjects: true,
  reportativeConditional: true,
};
