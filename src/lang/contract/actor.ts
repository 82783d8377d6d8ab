/**
 * Words for recognising names and for telling whom a naming refers to. All words are compared folded (lower case,
 * no accents) and with hyphens, apostrophes and spaces as equal; write them as an editor would.
 */
export interface ActorData {
  readonly countries: readonly CountryWords[];
  readonly cities: readonly CityWords[];
  readonly regions: readonly RegionWords[];
  readonly metonyms: readonly MetonymWords[];
  readonly organisations: readonly OrganisationWords[];
  readonly institutions: readonly InstitutionWords[];
  readonly roles: readonly RoleWords[];
  readonly heads: HeadWords;
  readonly titles: readonly TitleWords[];
  readonly givenNames: GivenNames;
  readonly grammar: ActorGrammar;
}

/** A state: the first name is the one to show. */
export interface CountryWords {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly names: readonly string[];
  /** Capital or seat of government; each stands for the government when it acts: "Séoul a démenti". */
  readonly capitals: readonly string[];
  /** Id of the first capital where other languages have it from another spelling: `londres`. */
  readonly capitalKey?: string;
  /** Adjectives and names of inhabitants, every inflected form. */
  readonly demonyms: readonly string[];
}

/** A town that is no capital. */
export interface CityWords {
  readonly names: readonly string[];
  /** Its id where other languages have it from another spelling: `le-cap`. */
  readonly key?: string;
  readonly country: string;
  readonly demonyms: readonly string[];
}

/** A region, a state of a federation, a continent, a sea: `country` is null where it belongs to several. */
export interface RegionWords {
  readonly names: readonly string[];
  /** Its id where other languages have it from another spelling: `siberie`. */
  readonly key?: string;
  readonly country: string | null;
  readonly demonyms: readonly string[];
}

/** A building, street or nickname that stands for an institution: "le Kremlin" → presidency of RU. */
export interface MetonymWords {
  readonly names: readonly string[];
  readonly institution: string;
  readonly country: string | null;
}

/** An organisation that is known by name. */
export interface OrganisationWords {
  /** Language-neutral part of its id: `nato`. */
  readonly key: string;
  /** The first is the one to show; acronyms as written. */
  readonly names: readonly string[];
  readonly country: string | null;
  readonly class: OrganisationClass;
  /**
   * Kind of institution where it is *the* institution of that kind in its country, so that descriptions meet it:
   * the National Intelligence Service is the intelligence service of KR.
   */
  readonly institution?: string;
  /** Towns (by any name of theirs) that stand for it when they act, in an article that names it: "Bruxelles" of the Commission. */
  readonly seats?: readonly string[];
  /** Those of its names that are also ordinary words: not believed where every word has a capital. */
  readonly ambiguous?: readonly string[];
}

/** What an organisation is, as general words name it: "l’ONG", "le groupe", "la chaîne". */
export type OrganisationClass =
  | 'agency'
  | 'armed-group'
  | 'bank'
  | 'club'
  | 'company'
  | 'court'
  | 'international'
  | 'media'
  | 'ngo'
  | 'party'
  | 'research'
  | 'state'
  | 'union';

/**
 * How an organ of a state is described. A noun phrase is of this kind when its head is one of `heads` and each list
 * of `all` has a word in it. The first entry that fits counts, so put the narrower first.
 */
export interface InstitutionWords {
  readonly kind: string;
  readonly heads: readonly string[];
  readonly all?: readonly (readonly string[])[];
  /** Whether what it says is said for the state (a ministry) or on its own account (a court, a parliament). */
  readonly speaksForState: boolean;
  /** Whatever it is for makes a kind of its own: "ministère de la Mer". */
  readonly open?: boolean;
  /** Belongs to a town: "la police de Séoul" is not that of the state. */
  readonly local?: boolean;
  /** Needs no article: "police said". */
  readonly bare?: boolean;
  /** Means an organ only where the country is told: "l’administration américaine", not "le pouvoir d’achat". */
  readonly needsPlace?: boolean;
}

/** A function that a person holds. The key is language-neutral; `words` in every form, the feminine ones apart. */
export interface RoleWords {
  readonly role: string;
  readonly masculine: readonly string[];
  readonly feminine: readonly string[];
  /** Of either gender: "porte-parole", "ministre". */
  readonly common: readonly string[];
  /** Kind of institution that the function belongs to, when nothing else is said: president → presidency. */
  readonly institution: string | null;
  /**
   * office: one holder at a time; voice: speaks for somebody; profession: any number hold it, and articles use it
   * for variation ("la syndicaliste"); general: says little more than that it is a person ("le responsable",
   * "l’élu"), so it may take up anybody named before; part: what somebody is in the events told ("le suspect"); defendant:
   * the one part that an article about a trial gives to one person ("le prévenu").
   */
  readonly sort: 'office' | 'voice' | 'profession' | 'general' | 'part' | 'defendant';
  /** The institution is what this head would be with the function’s complement: minister → "ministère". */
  readonly headOf?: string;
  /** ISO 3166-1 alpha-2 where the words tell it: "maître du Kremlin". */
  readonly country?: string;
  /** What it is "of" is a firm, an institution, a club, and no person: "patron de". */
  readonly headsFirm?: boolean;
}

/** Words that head a noun phrase and tell its type. Singular and plural are both listed where both occur. */
export interface HeadWords {
  /** "groupe", "ONG", "chaîne": the class of organisation that the word may stand for; empty: any. */
  readonly organisations: readonly {
    readonly class: OrganisationClass | null;
    readonly words: readonly string[];
  }[];
  /**
   * Of these words, those that stand in the name of whatever they mean: "the hospital" has it in its name, which "the
   * company" hardly has. One that was named without it is no hospital.
   */
  readonly ownNames: readonly string[];
  /** Of these words, those that may be a person too: "publisher", "developer". */
  readonly agents: readonly string[];
  /** Words that end the name of an organisation: "Institute", "Airlines". */
  readonly organisationTails: readonly string[];
  /** Of these, what only a firm is called by: "Airlines", "Ltd". */
  readonly firmTails: readonly string[];
  /** The same of newspapers: "Herald", "Ledger". "the company" beside one is another. */
  readonly mediaTails: readonly string[];
  /** "rapport", "communiqué", "documentaire": words in one list may refer to one document. */
  readonly documents: readonly (readonly string[])[];
  /** "discours", "propos": with a possessive, whoever utters them: "son discours". */
  readonly speech: readonly string[];
  /** Of the documents, those that whoever speaks issues to say it: "communiqué". */
  readonly issued: readonly string[];
  /** "région", "ville", "île". */
  readonly places: readonly string[];
  /** What a town has, not the government that sits there: "centre", "habitants", "université". */
  readonly townNouns: readonly string[];
  /** What a firm has, and hardly a person: "salarié", "filiale", "chiffre d’affaires". */
  readonly firmNouns: readonly string[];
  /** Parts of hyphenated names of places: what they begin with ("saint"), what they have inside ("sur", "les"). */
  readonly placeParts: { readonly first: readonly string[]; readonly inner: readonly string[] };
  /** "source", "témoins", "experts": people who are known by a description only. */
  readonly people: readonly string[];
  /** "talibans", "républicains": collectives that are known by name. */
  readonly groups: readonly string[];
  /** "événement", "coupe", "loi": what a capitalised phrase with this head names is no actor. */
  readonly things: readonly string[];
}

/** Courtesy before a name: "M.", "Mme", "Me". */
export interface TitleWords {
  readonly words: readonly string[];
  readonly gender: 'Masc' | 'Fem' | null;
}

export interface GivenNames {
  readonly masculine: readonly string[];
  readonly feminine: readonly string[];
  readonly common: readonly string[];
}

export interface PronounWords {
  readonly words: readonly string[];
  readonly gender: 'Masc' | 'Fem' | null;
  readonly number: 'Sing' | 'Plur';
  /** near: the last one named ("ce dernier"); speaker: who spoke last ("la même source"); any: whoever is being talked of. */
  readonly reach: 'near' | 'speaker' | 'any';
  /** Where the word tells it: "he" is a person, "it" is none. */
  readonly means?: 'person' | 'other';
  /** Takes up an organisation too: "The company said … They added …". */
  readonly collective?: boolean;
}

export interface ActorGrammar {
  readonly pronouns: readonly PronounWords[];
  /** Articles and the like; `plural` and `gender` where the form shows them. */
  readonly determiners: readonly DeterminerWords[];
  /** Adjectives before the noun, ordinals included: "ancien", "nouveau", "premier". */
  readonly preposedAdjectives: readonly string[];
  /** Words that put a function in the past: "ancien", "ex". */
  readonly formerly: readonly string[];
  /** What a noun phrase may be governed by, contractions included: "de", "du", "à", "avec". */
  readonly prepositions: readonly string[];
  /** Of those, what attaches a complement: "de", "du", "des". */
  readonly ofPrepositions: readonly string[];
  /** Before whoever issued a document, beside those: "un bilan communiqué par la préfecture". */
  readonly issuers: readonly string[];
  /** Of those, what a place stands after: "à", "vers", "près". */
  readonly placePrepositions: readonly string[];
  /** Adjectives of who holds an office and stands for it again: "sortant". */
  readonly outgoing: readonly string[];
  /** Of the prepositions, what names a firm and hardly a person without a courtesy: "chez". */
  readonly hostPrepositions: readonly string[];
  /** Lemmas of verbs that one goes by: their object is a place, and what follows them with "de": "quitter", "arriver". */
  readonly motion: readonly string[];
  /** Lemmas of what is done or said to somebody: "demander à Moscou", "soutien à Kiev", "faire face à". */
  readonly addressing: readonly string[];
  /** At the start of a noun phrase, what only links: "et", "ou". */
  readonly conjunctions: readonly string[];
  /** Within a person’s name, lower-case: "de", "von", "ben". `loose` ones also stand between two names. */
  readonly particles: { readonly firm: readonly string[]; readonly loose: readonly string[] };
  /** Words that are no name when capitalised: function words, months, weekdays, festivals, "Internet". */
  readonly notNames: readonly string[];
  /** Acronyms that name no actor: "PIB", "ADN". */
  readonly notActors: readonly string[];
  /** What sets a new subject before its clause, the contracted article last: "quant au". */
  readonly topicLeads: readonly string[];
  /** Verb forms of one who goes on speaking: "poursuit", "ajoute". */
  readonly continuing: readonly string[];
  /** Verb forms that do nothing but name their subject: "appelle" of "il s’appelle". */
  readonly namingVerbs: readonly string[];
  /** Words beside which whoever is named is on trial: "barre", "comparaît". */
  readonly onTrial: readonly string[];
  /** What stands between somebody described and the name he goes by: "sous le pseudonyme de". */
  readonly aliasLeads: readonly string[];
  /** What ends a word that only describes, joined by a hyphen to a name: "based" of "the Leeds-based firm". */
  readonly compoundEnds: readonly string[];
  /** Relative pronouns and the like, where a noun phrase’s core ends: "qui", "que", "dont". */
  readonly clauseStarts: readonly string[];
  /** What goes on about a place just named: "au Royaume-Uni, où le ministre …". */
  readonly whereWords: readonly string[];
  /** Endings to drop when words are compared: plural "s", "x". */
  readonly plurals: readonly string[];
  /** Where the head of a noun group stands: "ministère de la Défense" (first), "Defence Ministry" (last). */
  readonly nounHead: 'first' | 'last';
  /** What marks an owner before what is owned: "’s" of "the mayor’s spokesman". */
  readonly genitives: readonly string[];
  /**
   * Whether adjectives of places have a capital as peoples have: then only a noun behind tells them apart, "French
   * troops" from "the French".
   */
  readonly capitalDemonyms: boolean;
}

export interface DeterminerWords {
  readonly words: readonly string[];
  readonly sort: 'definite' | 'indefinite' | 'demonstrative' | 'possessive' | 'quantity';
  readonly gender: 'Masc' | 'Fem' | null;
  readonly number: 'Sing' | 'Plur' | null;
  /** Of a possessive: whether it is one who owns. */
  readonly owner?: 'Sing' | 'Plur';
}
