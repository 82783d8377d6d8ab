/**
 * How sentences are built, as far as it decides who is credited with what and no word list can say it. Each field is one
 * property, so that a language can have any of them without the others.
 */
export interface CueGrammar {
  // The order of words

  /** Which noun of a naming is its head: « porte-parole du gouvernement » first, “government spokesman” last. */
  readonly nounHead: 'first' | 'last';
  /** A clause set beside what it credits may have its subject before the verb: “The road is closed,” | she | said. */
  readonly subjectFirst: boolean;
  /** A sentence may leave its subject out, and then speaks of who spoke last: « | Añadió que … ». */
  readonly omittedSubjects: boolean;
  /** A time stands between subject and verb without commas: “The ministry | on Monday | said”. */
  readonly timeBeforeVerb: boolean;
  /** A time stands right behind a verb, where an object would: “a bill expected | next month”. */
  readonly timeBehindVerb: boolean;
  /** A participle stands before the noun that it describes: “the | acting | mayor”, “expects | operating | profit to fall”. */
  readonly participleFirst: boolean;
  /** An apostrophe alone makes a genitive of a plural: “the drivers | ’ | union”. */
  readonly apostropheGenitive: boolean;

  // Forms that mean two things

  /** Verbs and nouns share forms, so that a tagger takes one for the other: “Union | vows | to fight on”, “| court | papers”. */
  readonly nounsLikeVerbs: boolean;
  /** Past participles look like the past tense: “local media | reported |”. */
  readonly ambiguousParticiples: boolean;
  /** Present participles stand where an infinitive could: “denied | sending troops”, “accused of | neglecting | a child”. */
  readonly verbalNouns: boolean;
  /** The imperative looks like the infinitive: “| Release | the tapes”. */
  readonly bareImperative: boolean;
  /** The conditional of a modal verb is its past as well, and tells of no doubt by itself: “all we | could |”. */
  readonly ambiguousModals: boolean;
  /** The conditional alone says that others say so: « | aurait quitté | le pays ». */
  readonly reportativeConditional: boolean;

  // Clauses

  /**
   * The conjunction of content is a relative pronoun too, and a verb right behind it makes it one: “announced the towns |
   * that | would be given a hall”. Not where a sentence may do without a subject: « dijo a la prensa | que | cerrará ».
   */
  readonly relativeBeforeVerb: boolean;
  /** The conjunction of content is a demonstrative too, as behind a question word: “explained what | that | means”. */
  readonly demonstrativeConjunction: boolean;
  /** What follows a colon without quotation marks is only said where it holds a verb: not « Il précise : | pas de blessés ». */
  readonly verbBehindColon: boolean;
  /** Titles do without articles, and may end with who says so: “Two held over theft: | police”. */
  readonly barePeopleInTitles: boolean;
}
