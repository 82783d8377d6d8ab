/**
 * Words for dates. All words are written folded (lower case, no accents, plain apostrophe); a phrase is written as
 * it stands in the text, elided words included: `d'ici`.
 */
export interface DateData {
  /** Whether months and weekdays are written with a capital, so that without one they are other words: `may`. */
  readonly capitals: boolean;
  /** Whether the month may stand before its day: `October 24`. */
  readonly monthFirst: boolean;
  /** Where words for last and next stand: `last Thursday`, `jeudi dernier`; either way `el pasado jueves`, `el jueves pasado`. */
  readonly directions: 'before' | 'behind' | 'either';
  /** Whether a number without ending or month can be a day: `le 24`, `vendredi 25`. */
  readonly bareDays: boolean;
  /** Months 1 to 12. */
  readonly months: Readonly<Record<string, number>>;
  /** Short forms, understood only beside a day number: `sept.`. Written without their dot. */
  readonly monthAbbreviations: Readonly<Record<string, number>>;
  /** Weekdays 1 (Monday) to 7. */
  readonly weekdays: Readonly<Record<string, number>>;
  /** Plural weekdays, which recur: `lundis`. */
  readonly weekdaysPlural: Readonly<Record<string, number>>;
  /** Behind a weekday, what makes it a feast, a name, or one of another week: `saint`, `gras`, `en huit`. */
  readonly weekdayNames: readonly string[];
  /** The same, before the weekday: `black`, `good`. */
  readonly weekdayNameOpeners: readonly string[];
  /** `premier` 1, `dernier` −1. */
  readonly ordinals: Readonly<Record<string, number>>;
  /** Endings of ordinals in digits: `1er`, `2e`. */
  readonly ordinalEndings: readonly string[];
  /**
   * Order of the numbers in `24/10/2024`; null where both are in use: what is possible in both is then read only if
   * another date of the text shows which.
   */
  readonly order: 'dmy' | 'mdy' | null;
  /** The first of the month: `premier`. */
  readonly firstDay: readonly string[];
  /** Endings of day numbers, with or without a hyphen before them: `1er`, `24th`. */
  readonly dayEndings: readonly string[];
  /** Words between a day number and its month: `of`. */
  readonly dayMonthLinks: readonly string[];
  /** Articles that may stand before a day: `le`. */
  readonly dayArticles: readonly string[];
  /** Words after which a lone day number can stand: `le 24`. */
  readonly loneDayArticles: readonly string[];
  /** Words before `le 93` that make it a place or a thing: `dans`, `sur`. */
  readonly notBeforeLoneDay: readonly string[];
  /** Articles after which a lone day stands where the words look ahead: `reporté au 12`, `jusqu'au 12`. */
  readonly aheadDayArticles: readonly string[];
  /** Nouns whose `du 8 mai` is a name: `rue`; and what links them, the empty string where nothing has to. */
  readonly namedPlaces: readonly string[];
  readonly namedPlaceLinks: readonly string[];

  /** Days counted from the reference day: `hier` −1. */
  readonly dayWords: readonly { readonly words: string; readonly amount: number }[];
  /** Words before a day word that make it a figure of speech: `de` demain. */
  readonly figurative: readonly { readonly before: string; readonly word: string }[];
  /** `soir`, `dans la matinée`: follow a day and belong to it. */
  readonly partsOfDay: readonly string[];
  /** Nouns of a part of the day: `ce soir`, with the first and last day, counted from the reference day. */
  readonly dayPartNouns: Readonly<Record<string, readonly [from: number, to: number]>>;

  readonly units: Readonly<Record<string, 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year'>>;
  /** Divisions of the year that ordinals count, with their length in months: `trimestre` 3. */
  readonly yearFractions: Readonly<Record<string, number>>;
  /** Of these, the ones that need their year, for they divide other things too: the first `half`. */
  readonly weakYearFractions: readonly string[];
  /** Units of several words: `week-end`. */
  readonly unitPhrases: readonly { readonly words: string; readonly unit: 'weekend' }[];
  /** Between a week and the day it holds: `la semaine` du `4 mars`. */
  readonly unitDayLinks: readonly string[];
  /** `dernier`, `que viene`. */
  readonly last: readonly string[];
  readonly next: readonly string[];
  readonly this: readonly string[];
  /** Behind a noun: `-ci` keeps, `-là` moves away from the reference day. */
  readonly hereSuffixes: readonly string[];
  readonly thereSuffixes: readonly string[];
  /** `en cours`. */
  readonly current: readonly string[];
  /** Articles before a unit: `la`, `l'`. */
  readonly articles: readonly string[];
  /** Determiners before `trois derniers jours`. */
  readonly spanDeterminers: readonly string[];
  /** Of the words for last and next, the ones that make a span without a number: `the past week`. */
  readonly unnumberedSpans: readonly string[];
  /** Articles that are one before a unit: `a week ago`. */
  readonly unitOnes: readonly string[];
  /** Before a unit that is pointed at: its part before or behind the reference day, `earlier` this month. */
  readonly earlier: readonly string[];
  readonly later: readonly string[];

  /** `début`, `mi-`, `fin`. */
  readonly parts: readonly { readonly words: string; readonly part: 'start' | 'middle' | 'end' }[];
  /** What may link a part to its period: `du mois de`, `de l'`. */
  readonly partLinks: readonly string[];
  /** Words that name the part of a unit together with it: `year-end`. */
  readonly partPhrases: readonly {
    readonly words: string;
    readonly unit: 'week' | 'month' | 'year';
    readonly part: 'start' | 'middle' | 'end';
  }[];
  /** Whether a part and a unit need no article between them: `fin de mois`. */
  readonly barePartUnits: boolean;

  /** Words before a lone month: `en`. */
  readonly monthOpeners: readonly string[];
  /** Words between a month and its year: `de`. */
  readonly monthYearLinks: readonly string[];
  /** Words before a lone year: `en`. */
  readonly yearOpeners: readonly string[];
  /** Of these, the ones that need a word which is no noun behind the year: `de 2012`. */
  readonly weakYearOpeners: readonly string[];
  /** Nouns that a year stands behind without a word between: `budget` 2024, `Coupe du monde` 2026. */
  readonly yearNouns: readonly string[];
  /** Determiners after which a year stands before the noun it belongs to: `the 2012 elections`. */
  readonly yearDeterminers: readonly string[];
  readonly seasons: Readonly<Record<string, 1 | 2 | 3 | 4>>;
  /** Words before a lone season: `au`, `à l'`. */
  readonly seasonOpeners: readonly string[];
  /** Feasts on one day of the year, or so many days from Easter Sunday; and the words before one that is a date. */
  readonly feasts: readonly (
    | { readonly words: string; readonly month: number; readonly day: number }
    | { readonly words: string; readonly easter: number }
  )[];
  readonly feastOpeners: readonly string[];
  /** `années` 1970. */
  readonly decades: readonly string[];
  /** Endings of a decade in digits: `1990s`, behind an apostrophe with two digits (`’90s`). */
  readonly decadeEndings: readonly string[];
  /** `siècle`. */
  readonly centuries: readonly string[];
  readonly centuryEndings: readonly string[];

  /** `il y a` three days; `side` tells where it stands. */
  readonly ago: readonly { readonly words: string; readonly side: 'before' | 'after' }[];
  /** `dans` three days. */
  readonly ahead: readonly string[];
  /** Of these, the ones that look ahead only in a clause about the future: `in three days`. */
  readonly weakAhead: readonly string[];
  /** `dans les` three days: at any time until then. */
  readonly within: readonly string[];
  /** Words that may stand before the number: `environ`. */
  readonly durationBounds: readonly string[];
  /** Behind a duration: counted to the day (`jour pour jour`). */
  readonly toTheDay: readonly string[];
  /** What follows a duration that is counted from another event: `plus tard`. */
  readonly elsewhere: readonly string[];

  readonly since: readonly string[];
  /** First words of those that with a future say from when on something will be: `cerrará desde el lunes`. */
  readonly sinceAhead: readonly string[];
  readonly until: readonly string[];
  /** Of these, the ones that always look ahead: `d'ici`. */
  readonly untilAhead: readonly string[];
  /** Of these, the ones that leave a whole month, season or year out: `avant`. */
  readonly untilOpen: readonly string[];
  /** `dès`, `à partir de`. */
  readonly starting: readonly string[];
  /** First words of those that also stand with what is announced in the past: `a annoncé la fermeture` à partir de. */
  readonly startingAnnounced: readonly string[];
  /** Words as written that another word has the folded form of: `dès`, which is not `des`. */
  readonly accented: Readonly<Record<string, string>>;
  readonly ranges: {
    readonly openers: readonly string[];
    /** Whether a range needs no opener: `June to August`. */
    readonly unopened: boolean;
    readonly joints: readonly string[];
    /** `entre` … `et`. */
    readonly between: readonly string[];
    readonly and: readonly string[];
    readonly or: readonly string[];
    /** `du lundi au vendredi` recurs: openers and joint with an article. */
    readonly recurring: readonly { readonly open: string; readonly joint: string }[];
  };
  /** `chaque`, `tous les`; and the article that makes a lone weekday recur. */
  readonly recurrence: {
    readonly openers: readonly string[];
    readonly articles: readonly string[];
    /** Before or behind a day, month or season: it recurs each year (`chaque`, `tous les ans`). */
    readonly yearlyBefore: readonly string[];
    readonly yearlyBehind: readonly string[];
  };

  /** Behind a year or century: before the common era, which is not resolved. */
  readonly beforeEra: readonly string[];
  /** Behind a day or month: in the year that was named last. */
  readonly sameYear: readonly string[];
  /** All that may stand between two days that share the year of the second: `le 24 juillet et le` 5 août 2006. */
  readonly coordination: readonly string[];
  /** What makes a date the article's own: `publié le`. */
  readonly stamps: readonly string[];
  /** Words between a date and a clock time that make it a dateline: `à` 10h30. */
  readonly clockOpeners: readonly string[];

  readonly tense: TenseData;
}

/** Dictionary forms, folded. */
export interface TenseData {
  /** With an infinitive: what is ahead (`devoir`, `aller`). */
  readonly futureAuxiliaries: readonly string[];
  /** With an infinitive, in any tense: what was announced is ahead (`prévoir`). */
  readonly announcing: readonly string[];
  /** Auxiliaries that make an infinitive past: may `have` died. */
  readonly perfect: readonly string[];
  /** Words between `being` in the present and an infinitive that announce it: is `expected` to arrive. */
  readonly announced: readonly string[];
  /** Auxiliaries of compound tenses. */
  readonly having: readonly string[];
  readonly being: readonly string[];
  /** Verbs whose participle with `being` is past: `arriver`. */
  readonly motion: readonly string[];
  /** Pronouns that make a verb reflexive: `se`. */
  readonly reflexives: readonly string[];
  /** Whether the past has the form of the participle: `ruled`. */
  readonly ambiguousParticiples: boolean;
  /** Participles of what is ahead: `prévu`. */
  readonly scheduled: readonly string[];
  /** Verbs that lead back to a date, in any tense: `remonterait à`. */
  readonly datingBack: readonly string[];
  /** Verbs and nouns that set another day, and the words before that day: `a été reporté` à mardi. */
  readonly moving: readonly string[];
  readonly movedTo: readonly string[];
  /** Before a date that is past, whatever the verb: depuis `la chute d'une cabine en août`, rétroactivement `au`. */
  readonly sinceWords: readonly string[];
  /** Before a date that something is meant for: `convoqué` pour `vendredi`. */
  readonly meantFor: readonly string[];
}
