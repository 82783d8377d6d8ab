import type { Pos } from '../../model/token.ts';

/**
 * What the segment stage needs to know about a language: how words are cut, which dots end no sentence, and the
 * trained data for parts of speech and lemmas. Words are written lower-cased and with the plain apostrophe.
 */
export interface SegmentData {
  /** Words that end with their apostrophe and are tokens of their own: `l'`, `qu'`, `jusqu'`. */
  readonly elisions: readonly string[];
  /** Pronouns that follow their verb with a hyphen and are tokens of their own: `-il`, `-t-elle`. */
  readonly enclitics: readonly string[];
  /** Endings that are tokens of their own after any word: `'s`, `n't`. */
  readonly endings: readonly string[];
  /** Words that look divisible and are one: `rendez-vous`, `peut-être`. */
  readonly unsplit: readonly string[];
  readonly abbreviations: {
    /** With a dot that never ends a sentence: `m.`, `dr.`. */
    readonly inside: readonly string[];
    /** With a dot that ends the sentence where a capital follows: `etc.`. */
    readonly final: readonly string[];
    /** Abbreviations only before a number, ordinary words elsewhere: `art. 5`, `sept. 2024`. */
    readonly beforeNumber: readonly string[];
  };
  /** Words that surnames begin with: after `J.` they open no sentence (`J. Le Goff`). */
  readonly particles: readonly string[];
  /**
   * Closed-class words by part of speech; a word listed twice is read as the first. They tag a language without a
   * model, and tell whether a capital after an abbreviation begins a sentence.
   */
  readonly words: Readonly<Partial<Record<Pos, readonly string[]>>>;
  /** Inflected forms that no ending tells, for a language without a model: `dijo` → `decir`. */
  readonly forms: readonly WordForms[];
  /** Guesses for words that nothing else knows, tried in order. */
  readonly suffixes: readonly SuffixGuess[];
  /** Part-of-speech model made by `npm run train`; null where the language has none. */
  readonly tagger: TaggerFile | null;
  /** Dictionary of inflected forms; null where the language has none. */
  readonly lexicon: LexiconFile | null;
}

/**
 * What a word's last letters say: `-eraient` → VERB, `Mood=Cnd|Number=Plur|Person=3`, and for the dictionary form
 * `replacement` (`er`) in the ending's place.
 */
export interface SuffixGuess {
  readonly ending: string;
  readonly pos: Pos;
  readonly features?: string;
  readonly replacement?: string;
  /** The only dictionary forms that it may give, for an ending that tells nothing by itself: `-a` in `exporta`, `puerta`. */
  readonly lemmas?: readonly string[];
  /** Not behind a determiner, preposition or adjective, where such a word is a noun: `denuncia`, but `la denuncia`; a participle neither behind a number: `12 heridos`. */
  readonly weak?: boolean;
}

/** Forms of one word with one inflection: `dijo` → VERB `decir`, `Mood=Ind|Tense=Past|VerbForm=Fin`. */
export interface WordForms {
  readonly pos: Pos;
  readonly lemma: string;
  readonly features: string;
  readonly words: readonly string[];
  /** As of an ending: not where a noun has to follow: `cuenta`, but `la cuenta`. */
  readonly weak?: boolean;
}

/** A trained part-of-speech model as `npm run train` writes it. */
export interface TaggerFile {
  readonly notice: string;
  /** The fine tags, in the order of the weights. */
  readonly tags: readonly string[];
  /** Rows of the weight table; a power of two. */
  readonly rows: number;
  /** Base64: for each row with weights its distance from the one before, how many, and pairs of tag and weight. */
  readonly weights: string;
  /** Readings that the dictionary lacks: lines of a form, then tag, lemma and number of features of each reading. */
  readonly words: string;
  readonly features: readonly string[];
}

/** A dictionary of inflected forms as `npm run lexicon` writes it. */
export interface LexiconFile {
  readonly notice: string;
  /** The letters of all forms; a letter's place is its label. */
  readonly alphabet: string;
  /** Base64: the automaton that leads from a form to the number of its entry. */
  readonly automaton: string;
  /** One line an entry: readings `POS/strip/add/feature`, the likeliest first. */
  readonly entries: string;
  readonly features: readonly string[];
  /** For unknown forms: lines `ending POS/strip/add/feature`. */
  readonly endings: string;
  /** For unknown forms: lines of an ending and the fine tags that words with it have. */
  readonly endingTags: string;
  /** Other spellings, tried in order on unknown forms: the written part and the dictionary's. */
  readonly spellings: readonly (readonly string[])[];
}
