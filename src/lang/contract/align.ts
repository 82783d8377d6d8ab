/**
 * Words for the align stage: what makes statements of different articles comparable.
 *
 * An entry of a word list is a lemma or a written form, lower case, accents as spelt; several words are a phrase of
 * lemmas or written forms, articles left out: `forces`, `mettre en garde`, `perdre vie`. A written form is meant where
 * it is no lemma: `forces` meets « les forces », never « la force ». An entry that opens with a reflexive pronoun
 * meets its verb only where such a pronoun stands before it.
 */
export interface AlignData {
  /** Lemmas too common to tell statements apart; auxiliaries, vague verbs and nouns. */
  readonly stopWords: readonly string[];
  /**
   * Language-neutral key → words that stand for the same thing: soldier → `soldat`, `militaire`, `troupes`. The key
   * `number` is for words that only name a quantity (`chiffre`, `nombre`), `person` for people of any kind.
   */
  readonly synonyms: Readonly<Record<string, readonly string[]>>;
  /** The same for adjectives: false → `faux`, `mensonger`. Nouns and verbs of the same form do not count. */
  readonly adjectives: Readonly<Record<string, readonly string[]>>;
  /**
   * Language-neutral class of an event → its verbs and nouns: deploy → `déployer`, `envoi`, `arriver`. All languages
   * name the classes alike, in English.
   */
  readonly events: Readonly<Record<string, readonly string[]>>;
  /** Nouns of people that say what happened to them: « 12 morts » counts people, « 12 personnes tuées ». Lemmas. */
  readonly outcomes: readonly string[];
  /** Synonym keys that only say "people" and take their meaning from what happened to them: person. */
  readonly people: readonly string[];
  readonly references: ReferenceWords;
  /** Definite articles, with which a denial points back: `les` allégations. Norms. */
  readonly definite: readonly string[];
  /** Nouns for a part in a deed: `implication`, `complicité`. Lemmas. */
  readonly involvement: readonly string[];
  /** Nouns for wrong of any kind, by which one denies all that one is accused of: `négligence`. Lemmas. */
  readonly wrongs: readonly string[];
  /** Adverbs by which somebody says what another said before: `également`, `aussi`. Norms. */
  readonly joining: readonly string[];
  /** Particles and determiners that turn a clause into its opposite: `ne`, `aucun`. Norms. */
  readonly negations: readonly string[];
  /** Words that look like a negation and are none: `ne … que`. Norms that follow the particle's verb. */
  readonly restrictions: readonly string[];
  /** Reflexive pronouns: `se`, `s'`. Norms. */
  readonly reflexives: readonly string[];
  /** Lemma of the auxiliary of the passive: `être`. Its tense is the clause's: « seraient envoyés » is no past. */
  readonly passive: string;
  /** Subject pronouns that, opening a content, mostly stand for its speaker: `il`, `elle`, `nous`. Norms. */
  readonly subjectPronouns: readonly string[];
  /** Words that open a relative clause: `qui`, `dont`. Norms. */
  readonly relatives: readonly string[];
  /** Conjunctions that open a content without belonging to its wording: `que`, `qu'`. Norms. */
  readonly complementisers: readonly string[];
  /** Phrases that make a figure a sum: `au total`, `un total de`. */
  readonly totals: readonly string[];
  /** Phrases that make a figure a part: `une première vague`, `dont`. */
  readonly parts: readonly string[];
  /** The same right behind the figure: `tres` de ellos. */
  readonly partsBehind: readonly string[];
  /** Words by which a figure is said to hold no longer: `précédent`, `initialement`. */
  readonly superseded: readonly string[];
  /** Words by which a figure is the state so far: `partiel`, `provisoire`. */
  readonly provisional: readonly string[];
  /** Words by which a figure has taken the place of another: `passer`, `désormais`, `s'alourdir`. */
  readonly revisions: readonly string[];
  /** Prepositions that tell where with the name of a country: `en`, `au`. Norms. */
  readonly locatives: readonly string[];
  /** Of these, those that go with towns and neither with regions nor countries: `à`. Norms. */
  readonly townPrepositions: readonly string[];
  /**
   * Prepositions that open whom a share is one of, and those that go on with it: `dans` les lycées `de` la ville. Norms.
   */
  readonly domains: { readonly openers: readonly string[]; readonly links: readonly string[] };
  /** Words behind a figure that tell on which side it counts: `pour`, `contre`. Norms. */
  readonly camps: readonly string[];
  /** Determiners that point to a definite thing: `le`, `ce`. Norms. */
  readonly definites: readonly string[];
  /** Verbs that only tell that something was: happen → `avoir lieu`, begin → `commencer`, end → `s'achever`. */
  readonly occurrences: Readonly<Record<'happen' | 'begin' | 'end', readonly string[]>>;
  readonly deeds: DeedWords;
  /** Words by which a figure is meant, not reached: `prévoir`, `décider de`, `jusqu'à`. */
  readonly plans: readonly string[];
  /** Lemmas of reporting words that call a content in question: `douter`, `se demander`. */
  readonly doubting: readonly string[];
  /** Lemmas of reporting words that react to a thing instead of claiming it: `saluer`, `condamner`, `juger`. */
  readonly commenting: readonly string[];
  /** Kinds of places that a place name may be introduced by; they say nothing of their own. Lemmas. */
  readonly placeNouns: readonly string[];
  /**
   * What the language's words mean in English, for aligning claims across languages: texts with a row a word,
   * `incendie: fire blaze`, both sides folded dictionary forms, the likeliest first. Rows are sorted by their words
   * (UTF-16), nothing stands before and behind them. Of two texts the first comes first. English itself has none.
   */
  readonly translations: readonly string[];
}

/** Words that credit somebody with a deed. */
export interface DeedWords {
  /** Lemmas of verbs by which a speaker takes a deed upon himself: `revendiquer`. */
  readonly claiming: readonly string[];
  /** Lemmas of verbs whose object is said to have done something: `accuser`, `soupçonner`. */
  readonly accusing: readonly string[];
  /** Lemmas of verbs whose object is a deed laid at somebody's door, and the prepositions before him: `attribuer` … `à`. */
  readonly attributing: readonly string[];
  readonly recipients: readonly string[];
  /** Phrases behind "to be" that make the subject the doer: `auteur de`, `à l'origine de`. */
  readonly authorship: readonly string[];
  /** Prepositions that open the agent of a passive: `par`. Norms. */
  readonly agents: readonly string[];
}

/** Words by which a content points to something said elsewhere: « ces allégations », « cette information ». */
export interface ReferenceWords {
  /** Determiners that point back: `ce`, `cette`, `ces`, `de telles`. Norms. */
  readonly determiners: readonly string[];
  /** Nouns for something said: `allégation`, `information`, `affirmation`. Lemmas. */
  readonly nouns: readonly string[];
  /** Of these, nouns for a number: `chiffre`, `bilan`. What has no figure is not what they point to. Lemmas. */
  readonly figures: readonly string[];
  /** Words that judge something said without telling it: `rumeur`, `faux`, `infondé`, `mensonge`. Lemmas. */
  readonly dismissals: readonly string[];
  /** Pronouns and other short words that may fill such a content: `il`, `s'agir`, `cela`. Lemmas or norms. */
  readonly fillers: readonly string[];
}
