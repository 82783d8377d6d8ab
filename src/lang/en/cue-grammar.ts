import type { CueGrammar } from '../contract/cue-grammar.ts';

/** How English sentences are built; see the contract for an example of each. */
export const grammar: CueGrammar = {
  nounHead: 'last',
  subjectFirst: true,
  omittedSubjects: false,
  timeBeforeVerb: true,
  timeBehindVerb: true,
  participleFirst: true,
  apostropheGenitive: true,
  nounsLikeVerbs: true,
  ambiguousParticiples: true,
  verbalNouns: true,
  bareImperative: true,
  ambiguousModals: true,
  reportativeConditional: false,
  relativeBeforeVerb: true,
  demonstrativeConjunction: true,
  verbBehindColon: true,
  barePeopleInTitles: true,
};
