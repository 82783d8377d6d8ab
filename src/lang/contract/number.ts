/**
 * Words for figures. All words are written folded (lower case, no accents, plain apostrophe); a phrase is written
 * as it stands in the text, elided words included: `plus d'`.
 */
export interface NumberData {
  /**
   * Marks within numbers in digits: `1,5`, `1.234`. One that is in both lists groups where exactly three digits
   * follow and nothing speaks against it; of these, the `firm` ones also before a scale: `2.300 millones`.
   */
  readonly marks: {
    readonly decimal: readonly string[];
    readonly grouping: readonly string[];
    readonly firm: readonly string[];
  };
  /** Number words below a hundred. */
  readonly cardinals: Readonly<Record<string, Cardinal>>;
  /** Number words made of several words: `quatre vingt`. Hyphens between them are not written. */
  readonly compounds: readonly (Cardinal & { readonly words: string })[];
  /**
   * The words for a hundred, and what may stand before them: `deux cents`, `dix-neuf cent`. `alone`: the first of them
   * means one hundred without a number before (`cent`).
   */
  readonly hundreds: {
    readonly words: readonly string[];
    readonly alone: boolean;
    readonly from: number;
    readonly to: number;
  };
  /** Articles that are one before a hundred or a scale: `a hundred`. */
  readonly ones: readonly string[];
  /**
   * A thousand and above. `alone`: means one of it without a number before (`mille`, not `million`); `plural`: may
   * stand for many of it, as in `plusieurs millions`.
   */
  readonly scales: Readonly<
    Record<string, { readonly value: number; readonly alone: boolean; readonly plural?: boolean }>
  >;
  /**
   * Letters that are a scale directly behind digits, or behind a sign of currency and digits: `1.5m`, `£2 bn`. What is
   * one letter long is none before a word of `notThings` or without a plural behind it, for it may be another unit.
   */
  readonly scaleLetters: Readonly<Record<string, number>>;
  /**
   * `vingt et un`: the joining word and the values that it may join to tens. `wide`: it also joins what is below a
   * hundred to hundreds and scales, as in `two hundred and fifty`.
   */
  readonly joiner: { readonly word: string; readonly values: readonly number[]; readonly wide: boolean };
  /** `et demi`, after a scale: half of it more; after a number, one half more (`two and a half`). */
  readonly andHalf: readonly string[];
  /** `demi` before a scale or a collective, an article between allowed: half of it (`half a million`). */
  readonly half: readonly string[];
  /** `deux virgule cinq`. */
  readonly decimalWords: readonly string[];

  /** Nouns of number. */
  readonly collectives: Readonly<Record<string, Collective>>;
  /** Whether a plural collective needs no word before it: `hundreds of people` anywhere, not only in headlines. */
  readonly bareCollectives: boolean;
  /** Determiners that make one of a collective or scale: `une`, `la`. */
  readonly collectiveDeterminers: readonly string[];
  /** Adjectives between determiner and collective: `bonne`, `petite`. */
  readonly collectiveAdjectives: readonly string[];
  /**
   * Words that make many of a plural collective (`plusieurs dizaines`): factors of its value, `high` null where it
   * is open; `included` where the word belongs to the amount.
   */
  readonly severals: Readonly<
    Record<string, { readonly low: number; readonly high: number | null; readonly included: boolean }>
  >;
  /** Words that lead from a number noun to what it counts: `de`, `d'`. */
  readonly links: readonly string[];

  /** Nouns that are a share by themselves: `moitié`. */
  readonly shares: Readonly<Record<string, number>>;
  /** Of these, the ones that need no determiner before a share link or behind bound words: `half of`, `about half`. */
  readonly bareShares: readonly string[];
  /** Words before a bare share that make it another noun: `first` half. */
  readonly notShareOpeners: readonly string[];
  /** Denominators after a number word: `tiers` 3. */
  readonly denominators: Readonly<Record<string, number>>;
  /** Of these, the ones that are no ordinals: `deux tiers`. */
  readonly plainDenominators: readonly string[];
  /** Words that must follow a share, else it is an ordinal or another noun: `de`, `des`. */
  readonly shareLinks: readonly string[];
  /** Phrases that begin with a share and are none: `quart d'heure`. */
  readonly notShares: readonly string[];
  /** Words that make a half a part of a country: `la moitié nord`. */
  readonly shareSides: readonly string[];
  /** `un sur trois`, `nine out of ten`. */
  readonly outOf: readonly string[];

  /** `340 pour 100 000 habitants`: the word before what a rate is given for. */
  readonly per: readonly string[];

  readonly bounds: readonly BoundPhrase[];
  /** Words that may stand between a bounding verb and its amount: `dépasse désormais les` 300. */
  readonly boundFillers: readonly string[];
  readonly ranges: {
    /** `entre` X `et` Y. */
    readonly between: { readonly open: readonly string[]; readonly joint: readonly string[] };
    /** `de` X `à` Y, X `à` Y. */
    readonly from: { readonly open: readonly string[]; readonly joint: readonly string[] };
    /** X `ou` Y. */
    readonly or: readonly string[];
    /** Verbs whose `de X à Y` is a change, not a range: `passer`. All forms begin so. */
    readonly changes: readonly string[];
  };

  readonly units: readonly UnitPhrase[];
  /** Marks that may join a number to its unit: `a 10-day trip`. */
  readonly unitJoiners: readonly string[];
  /** Symbols that stand before the number: `$`, `US$`. */
  readonly prefixedUnits: Readonly<Record<string, string>>;

  readonly exclusions: ExclusionData;
  readonly thing: ThingData;
  /**
   * Classes of what happens to the thing, each with the dictionary forms of its words. Of several words, the first is
   * a dictionary form and the others stand behind it as written: `perdre la vie`.
   */
  readonly statuses: Readonly<Record<string, readonly string[]>>;
  /** Of these, the ones whose subject they happen to: `périr`, unlike `tuer`. */
  readonly undergoing: readonly string[];
  /** Reflexive pronouns: `se` rassembler. */
  readonly reflexives: readonly string[];
  /** The word before who does it: `arrêté par`. */
  readonly agents: readonly string[];
  /** The preposition of an infinitive that says what happens to the thing: `contraint 300 habitants à fuir`. */
  readonly completing: readonly string[];
  /** Nouns of machines, and the words that mean another class of them than of people: `abattre` un drone. */
  readonly machines: {
    readonly nouns: readonly string[];
    readonly statuses: Readonly<Record<string, string>>;
  };
  /**
   * What is kept of people, and the verbs that tell of it what they would not tell of people: « les données de 1,2 million d’assurés ont
   * été consultées ». Folded dictionary forms.
   */
  readonly records: {
    readonly nouns: readonly string[];
    readonly status: string;
    readonly verbs: readonly string[];
  };
  /** Nouns with a status that what is told of them replaces: `quatre otages libérés`; unlike `quatre morts`. */
  readonly roles: readonly string[];
  /** The same for words that mean it only as verbs: to `train`. */
  readonly verbStatuses: Readonly<Record<string, readonly string[]>>;
  /** Dictionary forms of verbs that leave the status to another word: `porter` (disparu), `faire` (trois morts). */
  readonly lightVerbs: readonly string[];
  /** Status of what is only announced, and the verbs (dictionary forms) that announce an infinitive. */
  readonly planning: { readonly status: string; readonly verbs: readonly string[] };
  readonly anaphora: AnaphoraData;
}

/** `adds`: the values that may follow within the same number (`vingt` 1 to 9). */
export interface Cardinal {
  readonly value: number;
  readonly adds?: readonly [from: number, to: number];
}

/**
 * `centaine`. `needsLink`: only where `de` follows, for the word has other meanings (`quarantaine`). `direct`: counts
 * what follows without a link, and many of it in the singular (`a dozen ships`, `several hundred people`).
 */
export interface Collective {
  readonly value: number;
  readonly plural: boolean;
  readonly exact?: boolean;
  readonly needsLink?: boolean;
  readonly direct?: boolean;
}

/** `au moins` before a number, `ou plus` after it. */
export interface BoundPhrase {
  readonly words: string;
  readonly side: 'before' | 'after';
  readonly bound: 'least' | 'most' | null;
  readonly approximate: boolean;
  /** Makes a number of an article: `au moins une personne`. */
  readonly counts?: boolean;
  /** A verb, which bounds the amount without being part of it: `a dépassé` 41 degrés. */
  readonly outside?: boolean;
  /** Names the end that is reached, which for a value below zero is the lower one: `jusqu’à -12 °C`. */
  readonly reaches?: boolean;
}

/** `unit` is `%`, an ISO 4217 code, or the symbol of a measure. */
export interface UnitPhrase {
  readonly words: string;
  readonly unit: string;
  readonly factor?: number;
  readonly kind: 'percent' | 'currency' | 'measure' | 'duration' | 'rate';
  /** Years of age unless something says otherwise. */
  readonly age?: boolean;
  /** A clock time after a preposition of time: `vers 7 heures`. */
  readonly clock?: boolean;
}

export interface ExclusionData {
  /** Endings of ordinals in digits: `er`, `e`. */
  readonly ordinalSuffixes: readonly string[];
  /** Nouns (singular and plural) that a number names rather than counts: `article 3`. */
  readonly labels: readonly string[];
  /** Words that a house number precedes: `rue`. */
  readonly streets: readonly string[];
  /** Singular determiners: what follows them is a name or a day (`le 8`). */
  readonly singularDeterminers: readonly string[];
  /** Plural definite determiners: a small number word after them refers back (`les deux pays`). */
  readonly definiteDeterminers: readonly string[];
  /** Words before a number word that stands for a manner: `à deux`, `en trois`. */
  readonly mannerWords: readonly string[];
  /** Phrases directly behind a number that make a clock time of it: `pm`, `a.m.`, `o'clock`. */
  readonly clockMarks: readonly string[];
  /** Letters between hours and minutes: `h`. */
  readonly clockLetters: readonly string[];
  /** Prepositions of clock time: `vers`. */
  readonly clockPrepositions: readonly string[];
  /** What follows a clock time: `du matin`. */
  readonly clockFollowers: readonly string[];
  /** What follows a duration that recurs: `dix heures par jour`. */
  readonly rates: readonly string[];
  /** Phrases before a clock time that names something: `le journal de` 20 heures. */
  readonly clockOpeners: readonly string[];
  /** Phrases before a duration in years: `pendant`, `peine de`. */
  readonly durationOpeners: readonly string[];
  /** Phrases before an age. */
  readonly ageOpeners: readonly string[];
  /** What follows a duration that counts even with the article: `un an de prison`, `un mois avec sursis`. */
  readonly penalties: readonly string[];
  /** What makes an age of the duration before it: `years old`, `34-year-old`. */
  readonly ageFollowers: readonly string[];
  /** Whether a number between commas behind a name is an age: `Mary Dolan, 41,`. */
  readonly bareAges: boolean;
  /** What follows a duration: `de prison`. */
  readonly durationFollowers: readonly string[];
  /**
   * Whether a year may stand before the noun it belongs to, so that a number without a grouping mark counts only
   * people: `the 2012 elections`, `2012 people`.
   */
  readonly yearsBeforeNouns: boolean;
  /** Words before a year in digits. */
  readonly yearOpeners: readonly string[];
  /** Words behind a number of times: `trois fois`, `deux reprises`. */
  readonly repetitions: readonly string[];
  /** Ordinary words that look like number words, when the noun stands before them: `neuf`. */
  readonly adjectives: readonly string[];
  /** `fois`, `personne`: words that are never what is counted. */
  readonly notThings: readonly string[];
}

export interface ThingData {
  /** Which noun of several in a row is counted: the last of `300 police officers`. */
  readonly head: 'first' | 'last';
  /** Words between number and noun that narrow nothing: `premiers`, `quelque`. */
  readonly skipped: readonly string[];
  /** `autres`: more of what was counted before. */
  readonly others: readonly string[];
  /** Words that lead on inside a noun phrase: `de`, `des`, `d'`. */
  readonly links: readonly string[];
  /** Of these, the ones that may follow a unit: `tonnes de blé`, not `tonnes du navire`. */
  readonly plainLinks: readonly string[];
  /** Words that lead from a number to the whole it is part of: 12 `of` the 40 lawmakers. */
  readonly partitives: readonly string[];
  /** Words left out of the qualifiers: `tel`. */
  readonly plain: readonly string[];
  /** After a vote: `pour`, `contre`. */
  readonly sides: readonly string[];
  /** Endings that plurals have, and singulars may have: `s`, `x`. */
  readonly pluralEndings: readonly string[];
  /** Nouns of people and casualties that count even with the article: `un mort et deux blessés`. */
  readonly countedOnes: readonly string[];
  /** Words before `un mort` that make its article a number: `a fait`. */
  readonly countingWords: readonly string[];
  /** The article or pronoun that is a number only beside such a noun or a bound. */
  readonly one: readonly string[];
  /** Whether that word is an article, so that such a noun makes a number of it only beside another number. */
  readonly oneIsArticle: boolean;
}

export interface AnaphoraData {
  /** `ce nombre`, `leur nombre`: determiners and nouns. */
  readonly determiners: readonly string[];
  readonly nouns: readonly string[];
  /** `le taux de grévistes s’élève à 28 %`: nouns of a share. */
  readonly rates: readonly string[];
  /** `ils seraient 300`: subject pronouns and the verb's dictionary form. */
  readonly pronouns: readonly string[];
  /** `la mairie en compte 450`. */
  readonly partitives: readonly string[];
  readonly being: readonly string[];
  /** `dont 200 blessés`. */
  readonly among: readonly string[];
  /** `supérieur à cela`: what stands for the earlier value. */
  readonly values: readonly string[];
}
