import type { Stance } from '../../model/statement.ts';
import type { CueGrammar } from './cue-grammar.ts';

/**
 * rejects: a denial where its object is something alleged (« rejeter ces accusations »); denounces: a denial where its
 * object is called false (« dénoncer une rumeur »); promises: speaks of what is to come; warns: its object is a danger,
 * not a doubt (« alerter sur le risque »); withholds: negated, it says that no answer was given; excludes: negated, it
 * leaves open (« n’exclut pas »); weighs: its object is something supposed (« privilégier l’hypothèse »); feels: its object is a feeling or opinion (« exprimer son inquiétude »);
 * concedes: negated, it admits (« ne conteste pas »); recounts: tells what is or was, so that a conditional is no future
 * seen from the past (« a révélé que »); admits: denies where its object is negated (“admitted no fault”); suggests: asks for something only with a subjunctive.
 */
export type CueRole =
  | 'rejects'
  | 'denounces'
  | 'promises'
  | 'warns'
  | 'withholds'
  | 'excludes'
  | 'weighs'
  | 'feels'
  | 'blames'
  | 'concedes'
  | 'recounts'
  | 'admits'
  | 'suggests';

/**
 * Verbs of one behaviour. All words are lemmas in lower case. A preposition list says how a complement may be
 * introduced; the empty string stands for "directly".
 */
export interface CueVerbs {
  /** Name of the group; it shows in `Statement.reasons` and means nothing to the engine. */
  readonly name: string;
  /** What the act does beyond its stance, where the stance stage must know it. */
  readonly role?: CueRole;
  /**
   * One entry a verb: `déclarer`, or head and following words for fixed phrases: `faire savoir`,
   * `mettre en garde`. `se dire` asks for the reflexive pronoun.
   */
  readonly verbs: readonly string[];
  /** « X déclare que … » */
  readonly clause?: boolean;
  /** « X souhaite que … "au plus vite" »: a clause right behind the verb, only where quoted words stand in it. */
  readonly quotedClause?: boolean;
  /** « She said the bridge was closed »: the clause also without its conjunction. */
  readonly bareClause?: boolean;
  /** « X refuse de dire si … », « X ignore quand … » */
  readonly question?: boolean;
  /** « X lance : "…" », « "…", lance X »: credits quoted words. */
  readonly quotation?: boolean;
  /** « Le train partira, indique X »: credits unquoted words before it. */
  readonly parenthetical?: boolean;
  /** « X nie avoir … », « X promet de … », « X appelle à … » */
  readonly infinitive?: readonly string[];
  /** “Residents were told | to stay indoors”: in the passive the infinitive is asked of the subject. */
  readonly passiveInfinitive?: boolean;
  /** The infinitive only right behind the verb or whom it is said to: « X a dit aux parents de rentrer ». */
  readonly addressed?: boolean;
  /** « X exige le retrait », « X alerte sur le risque »: a noun phrase that is itself what is said. */
  readonly object?: readonly string[];
  /** « X estime la foule à 3 000 personnes »: an object with its number. */
  readonly figure?: readonly string[];
  /** « La fermeture a été annoncée par X »: the subject is what is said. */
  readonly passive?: boolean;
  /** “X is said | to have fled”, “It is understood | that …”: in the passive it reports what nobody is named for. */
  readonly hearsay?: boolean;
  /** As `object`, but only where quoted words stand in it: « X salue "un geste fort" ». */
  readonly quotedObject?: readonly string[];
  /** « X qualifie ces propos de "mensonge" », « X parle d’un "échec" »: the quoted label is the content. */
  readonly label?: readonly string[];
  /** « X juge la prudence justifiée », « X juge insuffisantes les mesures »: an object and what it is held to be. */
  readonly predicate?: boolean;
  /** « X se dit prête à … »: an adjective opens the content. */
  readonly adjective?: boolean;
  /** Its object is nobody of the speaker’s own: « a reconnu ses torts », not « a reconnu son frère ». */
  readonly notAboutPeople?: boolean;
  /** Only of people and bodies, not of what a document lays down: « l’institut prévoit une hausse de 2 % ». */
  readonly notOfDocuments?: boolean;
  /** Only in a past tense: « a compté 25 000 manifestants ». */
  readonly completed?: boolean;
  /** Only where negated: « n’a pas souhaité commenter ces chiffres ». */
  readonly negated?: boolean;
  /** What the act itself says of its content; `assert` where left out. */
  readonly stance?: Stance;
  /** “The court heard | that …”: only of a court, which listens; who spoke is not named. */
  readonly heard?: boolean;
  /** Only with an impersonal subject and where it was said or read: « a-t-on appris auprès de la police ». */
  readonly impersonal?: boolean;
  /** Only a person, organisation or document says this; with another subject it is a plain event. */
  readonly needsSpeaker?: boolean;
}

/** « selon X », « d’après X », « aux yeux de X »: words before the naming of the speaker. */
export interface CuePreposition {
  /** Words in order, as token norms; contractions are written open: `aux yeux de` also meets `aux yeux du`. */
  readonly words: string;
  /** Also common without reporting anything («\u00a0pour\u00a0»): needs a person, organisation or pronoun and a comma. */
  readonly ambiguous?: boolean;
  /** Index of the word that is a pronoun for the speaker, where no naming follows: `à l' en croire`. */
  readonly pronounAt?: number;
}

/** Words that show how sure the content is put, and other words that the statement stages look for. */
export interface StanceData {
  /** Adverbs and phrases of doubt: `probablement`, `peut-être`. Space-separated token norms. */
  readonly doubt: readonly string[];
  /** Verbs that put what follows them in doubt: `sembler`, `paraître`. Lemmas. */
  readonly doubtVerbs: readonly string[];
  /** Verbs by which a content itself doubts: « dit | soupçonner le gardien ». Lemmas. */
  readonly suspecting: readonly string[];
  /** Modal verbs that hedge in the conditional: `pouvoir`. Lemmas. */
  readonly modals: readonly string[];
  /** Modal verbs that speak of what is expected: `devoir`. Lemmas. */
  readonly expectation: readonly string[];
  /** Verbs whose conditional supposes or wishes and reports nothing: `vouloir`, `permettre`. Lemmas. */
  readonly supposing: readonly string[];
  /** Nouns that make their complement unsure: `possibilité`, `hypothèse`. Lemmas. */
  readonly doubtNouns: readonly string[];
  /** Words before a point in time to come: a conditional with them is the future seen from the past. Phrases. */
  readonly deadlines: readonly string[];
  /** Words that open a condition: `si`, `à condition`, `pourvu`. Space-separated token norms. */
  readonly conditions: readonly string[];
  /** Of these, the ones that are a condition whatever the verb: `à condition`. Phrases. */
  readonly strictConditions: readonly string[];
  /** Of these, the ones that are a condition only with what is to come: `quand`. Norms. */
  readonly temporal: readonly string[];
  /** Verbs of accusing: who answers them with a negation denies. Lemmas. */
  readonly accusing: readonly string[];
  /** The same as phrases: `mis en cause`. */
  readonly accusingPhrases: readonly string[];
  /** Verbs for what one is blamed for: who says that it was not done denies. Lemmas. */
  readonly offences: readonly string[];
  /** Verbs by which one denies whatever one says was not done: `jurer`. Lemmas. */
  readonly swearing: readonly string[];
  /** Imperatives that only address the listener: `savoir`. Lemmas. */
  readonly addresses: readonly string[];
  /** Pronouns joined to an imperative: `-moi`. Norms. */
  readonly joinedPronouns: readonly string[];
  /** Adjectives of readiness: `prêt`, `disposé`. Lemmas. */
  readonly readiness: readonly string[];
  /** Nouns for something alleged; rejecting them is a denial: `accusation`, `rumeur`, `allégation`. Lemmas. */
  readonly allegations: readonly string[];
  /** Nouns of saying that put their clause in doubt: `rumeur`. Lemmas. */
  readonly rumours: readonly string[];
  /** Nouns for deeds and mishaps that somebody is blamed for: `attentat`, `panne`. Lemmas. */
  readonly misdeeds: readonly string[];
  /** Nouns for feelings and opinions that can be voiced: `inquiétude`, `soutien`. Lemmas. */
  readonly feelings: readonly string[];
  /** Words by which something alleged is dismissed: `infondé`, `fantaisiste`, `mensonger`, `faux`. Lemmas. */
  readonly dismissals: readonly string[];
  /** Words by which a content says that something is false: `c' est faux`. Phrases. */
  readonly denials: readonly string[];
  /** Verbs of not knowing: `ignorer`. Lemmas. */
  readonly ignoring: readonly string[];
  /** Words by which a content says that nothing is known or told: `aucune idée`, `trop tôt pour`. Phrases. */
  readonly ignorance: readonly string[];
  /** Words by which a content avoids an answer: `chaque chose en son temps`. Phrases. */
  readonly evasions: readonly string[];
  /** Verbs that, negated, say that one does not know or tell: `confirmer`, `savoir`, `divulguer`. Lemmas. */
  readonly knowing: readonly string[];
  /** Verbs of asking: an opener of a condition after them asks instead. Lemmas. */
  readonly asking: readonly string[];
  /** Nouns for what one answers or asks: `question`, `commentaire`. Lemmas. */
  readonly answers: readonly string[];
  /** Verbs of refusal that negate the infinitive after them: `refuser`, `éviter`. Lemmas. */
  readonly refusals: readonly string[];
  /** Verbs by which a content itself asks for something: `exhorter`, `falloir`, `exiger`. Lemmas. */
  readonly demands: readonly string[];
  /** The same as phrases: `il faut que`. */
  readonly demandPhrases: readonly string[];
  /** Negation words beside the particle (`pas`, `jamais`), and the particle where it negates by itself. Norms. */
  readonly negations: readonly string[];
}

/** Words for the attribute stage: who is credited with what, in which words. */
export interface CueData {
  readonly verbs: readonly CueVerbs[];
  readonly prepositions: readonly CuePreposition[];
  /** Nouns for something said, with a clause: « l’annonce selon laquelle », « la rumeur que ». Lemmas. */
  readonly nouns: readonly string[];
  /** Nouns for something said before a colon: `constat`, `mot d' ordre`. Space-separated norms. */
  readonly saidNouns: readonly string[];
  /** Possessives of the article’s own voice: `nos`. Norms. */
  readonly ownPossessives: readonly string[];
  /** Possessive determiners of a third person. Norms. */
  readonly possessives: readonly string[];
  /** Of these, the ones whose bare clause is said by somebody: `rumeur` que, `assurance` que. Lemmas. */
  readonly nounsOfSaying: readonly string[];
  /** Nouns for what is laid down: « la règle selon laquelle » credits nobody. Lemmas. */
  readonly rulings: readonly string[];
  /** Nouns that restate what stands before: « …, une information que X dément ». Lemmas. */
  readonly restating: readonly string[];
  /** Nouns for works that other works are made from: « d’après un roman ». Lemmas. */
  readonly works: readonly string[];
  /** Nouns for people whom a charge or a right concerns: « pour les élèves, l’entrée est gratuite ». Lemmas. */
  readonly beneficiaries: readonly string[];
  /** Words for such charges and rights: `gratuit`, `euro`. Lemmas. */
  readonly charges: readonly string[];
  /** What no list can say: how words are ordered, and which forms mean two things. */
  readonly grammar: CueGrammar;
  /** Auxiliaries that make a conditional or a future where the verb has no form for it: `would`, `will`. Norms. */
  readonly conditionals: readonly string[];
  readonly futures: readonly string[];
  /** Auxiliaries that are finite whatever a tagger says: `cannot`. Norms. */
  readonly finiteAuxiliaries: readonly string[];
  /** Relative cues after such a noun: `selon lequel`, `selon laquelle`, … as space-separated norms. */
  readonly nounRelatives: readonly string[];
  /** Auxiliaries of compound tenses and the passive. Lemmas. */
  readonly auxiliaries: readonly string[];
  /** The passive auxiliary. Lemma. */
  readonly passive: string;
  /** Verbs that take the passive auxiliary in the active: `venir`, `revenir`. Lemmas. */
  readonly unaccusatives: readonly string[];
  /** Carriers of what is about to be done: `aller`. Lemmas. */
  readonly upcoming: readonly string[];
  /** Prepositions before the audience of a statement: `à`, `devant`. Norms. */
  readonly audiencePrepositions: readonly string[];
  /** Ending of the infinitive and of the third person present, for regular verbs: `er`, `e`. */
  readonly presentEndings: readonly (readonly [infinitive: string, present: string])[];
  /** Endings of the present participle. */
  readonly participles: readonly string[];
  /** Verbs that carry another verb's reporting: « tient à préciser », « vient d’annoncer ». Lemmas. */
  readonly carriers: readonly string[];
  /** Verbs that carry it only as an imperative with its pronoun: « permettez-moi de rappeler ». Lemmas. */
  readonly permissions: readonly string[];
  /** Prepositions that may stand between carrier and infinitive. */
  readonly carrierPrepositions: readonly string[];
  /** Adverbial phrases that stand inside a verb group: `pour sa part`, `de son côté`. Space-separated norms. */
  readonly insertedPhrases: readonly string[];
  /** Norms of clitic pronouns before the verb. */
  readonly clitics: readonly string[];
  /** Adverbs by which an article reports what others say: `reportedly`, `prétendument`. Norms. */
  readonly hearsayAdverbs: readonly string[];
  /** Object pronouns that may stand for a whole clause: `le`, `l'`. Norms. */
  readonly objectPronouns: readonly string[];
  /** Pronouns that stand for what is counted: la police `en` recense 300. Norms. */
  readonly partitivePronouns: readonly string[];
  /** Pronouns that are reflexive only beside a verb of their own person: `me`, `nous`. Norms. */
  readonly personalReflexives: readonly string[];
  /** Norms of the reflexive pronouns, the personal ones among them. */
  readonly reflexives: readonly string[];
  /** Norms of the negation particle. */
  readonly negationParticles: readonly string[];
  /** With the particle alone, conjunctions that limit: `que` in « n’en a déclaré que 212 ». Norms. */
  readonly restrictors: readonly string[];
  /** Prepositions that negate the infinitive behind them: `sans`. Norms. */
  readonly negatingPrepositions: readonly string[];
  /** Conjunctions that negate what they join: `ni`. Norms. */
  readonly negatingConjunctions: readonly string[];
  /** Complementisers: `que`, `qu'`. Norms. */
  readonly complementisers: readonly string[];
  /** Words that make another conjunction of the complementiser after them: `avant` que, `bien` que. Norms. */
  readonly compoundConjunctions: readonly string[];
  /** Of these, the ones by which an article tells the circumstances: `après` que, `alors` que. Norms. */
  readonly narrativeConjunctions: readonly string[];
  /** Conjunctions of contrast: `mais`, `tandis que`. Space-separated norms. */
  readonly contrasts: readonly string[];
  /** Openers of an indirect question: `si`, `comment`, `quand`. Norms. */
  readonly questionOpeners: readonly string[];
  /** Of these, the ones that open a question only before a relative pronoun: `ce` que, but `ce` projet. Norms. */
  readonly demonstrativeOpeners: readonly string[];
  /** Relative pronouns in subject function: `qui`. Norms. */
  readonly relativeSubjects: readonly string[];
  /** Of these, the ones that only mean people: “questions from senators, | who | accused her”. Norms. */
  readonly personalRelatives: readonly string[];
  /** Relative pronouns of any function: `qui`, `que`, `dont`, `où`. Norms. */
  readonly relatives: readonly string[];
  /** Words that compare with what somebody said: `comme` l’a dit X. Norms. */
  readonly likewise: readonly string[];
  /** Of these, the ones that tell a time or reason as well: « | Comme | l’État menaçait de reprendre les frappes, … ». Norms. */
  readonly temporalLikewise: readonly string[];
  /** Of the words that compare, the ones that need no pronoun for it: `según` informó X. Norms. */
  readonly bareLikewise: readonly string[];
  /** Subject pronouns that can stand for a speaker, with hyphenated forms reduced: `il`, `elle` … Norms. */
  readonly subjectPronouns: readonly string[];
  /** Stressed pronouns after a preposition: `lui`, `elle`, `eux`. Norms. */
  readonly stressedPronouns: readonly string[];
  /** Pronouns of the speaker's own voice; a statement of theirs is no attribution: `je`, `nous`, `on`. Norms. */
  readonly ownVoice: readonly string[];
  /** Of these, the ones by which the author of a text speaks outside quotation marks: `je`, `nous`. Norms. */
  readonly authorVoice: readonly string[];
  /** Subjects that stand for whoever speaks at a place: « À l’Élysée, on assure … ». Norms. */
  readonly impersonalSubjects: readonly string[];
  /** Prepositions before that place: `à`, `chez`, `auprès de`. Space-separated norms, contractions open. */
  readonly standpoints: readonly string[];
  /** Words that make the infinitive behind them the next act told: `avant de`, `et de`. Space-separated norms. */
  readonly narrativeInfinitives: readonly string[];
  /** Verbs of taking an occasion; what it was taken for was done: « profite de sa visite pour annoncer ». Lemmas. */
  readonly occasions: readonly string[];
  /** Verbs of hearing or seeing somebody do something: « a entendu le maire dire ». Lemmas. */
  readonly perceiving: readonly string[];
  /** Subjects of a passive that name nobody: `il` a été annoncé que. Norms. */
  readonly impersonalPassives: readonly string[];
  /** Subjects that never say anything: `cela`, `ça`, `ce`, `on`. Norms. */
  readonly emptySubjects: readonly string[];
  /** Contracted forms and the preposition in them: `du` → `de`, `aux` → `à`. */
  readonly contractions: Readonly<Record<string, string>>;
  /** The preposition that ties a noun to the noun before it: `de`. */
  readonly genitive: string;
  /** Words before a noun that a tagger may take for adverbs: `tout`, `aucune`. Norms. */
  readonly quantifiers: readonly string[];
  /** Heads of a naming that picks from several: `l' un` d’eux, `certains`. Space-separated norms. */
  readonly partitives: readonly string[];
  /** Determiners of what is not known yet: `un`, `plusieurs`. Norms. */
  readonly indefinites: readonly string[];
  /** Prepositions that continue a naming: `de`, `du`, `à` … Norms. */
  readonly namingPrepositions: readonly string[];
  /** Coordinating words that join two namings: `et`, `ou`. Norms. */
  readonly conjunctions: readonly string[];
  /** Preposition of the agent in the passive: `par`. Norms. */
  readonly agents: readonly string[];
  /** Sentence openers that stay outside the content: `mais`, `toutefois`. Space-separated norms. */
  readonly connectives: readonly string[];
  /** Gerund particle: `en`. Norms. */
  readonly gerunds: readonly string[];
  /** Prepositions of purpose: an infinitive after them is a plan, not an act of saying: `pour`, `afin de`. Norms. */
  readonly purposes: readonly string[];
  /** Nouns for people and bodies that can speak. Lemmas. */
  readonly speakers: readonly string[];
  /** Endings of nouns for people: `iste`, `ienne`. Lemmas that end so can speak, even where no list has them. */
  readonly speakerEndings: readonly string[];
  /** Nouns that end so and are things: `moteur`. Lemmas. */
  readonly mute: readonly string[];
  /** Nouns for bodies before which others speak: `court`, `inquest`. Lemmas. */
  readonly courts: readonly string[];
  /** Nouns that take a plural verb without an ending of their own: `police`. Norms. */
  readonly pluralNouns: readonly string[];
  /** Nouns for documents and media that can speak: `rapport`, `communiqué`. Lemmas. */
  readonly documents: readonly string[];
  /** Verbs by which a body issues a document: `publier`, `émettre`. Lemmas. */
  readonly issuing: readonly string[];
  /** Nouns for the audience; « a déclaré le ministre à la presse » does not name a ministre à la presse. Lemmas. */
  readonly audiences: readonly string[];
  /** Prepositions, besides those before an audience, before the medium of a statement: `sur`. Norms. */
  readonly mediumPrepositions: readonly string[];
  /** Names of agencies, newspapers, channels and networks, without an article. Space-separated norms. */
  readonly media: readonly string[];
  /** Nouns for people who work for a medium: « journaliste à l’AFP » names somebody. Lemmas. */
  readonly mediumTrades: readonly string[];
  /** Openers of where something was said: `dans un communiqué`, `lors d' une`, `sur`. Space-separated norms. */
  readonly channels: readonly string[];
  /** Verbs for citing an authority: `citer`. Lemmas. */
  readonly citing: readonly string[];
  /** Words for time that stand beside a noun phrase without being of it: weekdays, `hier`. Norms. */
  readonly timeWords: readonly string[];
  /** Units of spans of time: `ans`, `jours`. Norms. */
  readonly timeUnits: readonly string[];
  readonly stance: StanceData;
}
