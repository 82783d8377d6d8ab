import type { CueGrammar } from '../contract/cue-grammar.ts';

/** How French sentences are built; see the contract for an example of each. */
export const grammar: CueGrammar = {
  nounHead: 'first',
  subjectFirst: false,
  omittedSubjects: false,
  timeBeforeVerb: false,
  timeBehindVerb: false,
  participleFirst: false,
  apostropheGenitive: false,
  nounsLikeVerbs: false,
  ambiguousParticiples: false,
  verbalNouns: false,
  bareImperative: false,
  ambiguousModals: false,
  reportativeConditional: true,
  relativeBeforeVerb: false,
  demonstrativeConjunction: false,
  verbBehindColon: false,
  barePeopleInTitles: false,
};
