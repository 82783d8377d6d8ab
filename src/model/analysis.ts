import type { Span } from '../text/span.ts';
import type { Actor } from './actor.ts';
import type { DateExpression } from './date-expression.ts';
import type { Document } from './document.ts';

/** What one article gives by itself, before it is compared with others. */
export interface Analysis {
  readonly document: Document;
  /** The actors of this document; ids are local until `compose` has merged them. */
  readonly actors: readonly Actor[];
  /** Ids of those whom the user lists; they are the same in every document. */
  readonly listed: readonly string[];
  readonly features: Features;
}

/** What later comparison needs and readers do not: language-neutral or folded keys, no text. */
export interface Features {
  /** By statement id. */
  readonly statements: Readonly<Record<string, StatementFeatures>>;
  /** One for each of the document's figures, in the same order. */
  readonly figures: readonly FigureFeatures[];
  /** Stretches that tell an event and its date, in text order. */
  readonly events: readonly DatedEvent[];
  /** Sentences with figures in the article's own voice, in text order. */
  readonly narration: readonly Narration[];
  /** Content lemmas of the whole article, sorted, boilerplate left out. */
  readonly terms: readonly string[];
  /** How often each of `terms` stands there. */
  readonly termCounts: readonly number[];
  /**
   * English dictionary forms that the words behind a term may stand for, the likeliest first; for comparing articles
   * of different languages. A lemma stands for itself too, which is left out here. Sorted rows of `term: form form`:
   * most articles are never compared across languages, and a row takes a tenth of the memory of a list. null: the
   * language has no pack.
   */
  readonly pivots: string | null;
  /** Those of `terms` that are written as names (a capital within a sentence), sorted. */
  readonly names: readonly string[];
  /** The dates as worded, with the document date that `analyze` resolved them by; for resolving them again. */
  readonly dates: readonly DateExpression[];
  /** Outermost quotations, marks included, in text order. */
  readonly quotations: readonly Span[];
}

/** What a statement does beside its stance: claims something, reacts to it, or calls it in question. */
export type Act = 'claim' | 'comment' | 'doubt';

export interface StatementFeatures {
  /**
   * Content lemmas of the content: folded, synonyms mapped to one key (`#soldier`), stop words and names left out,
   * in order of first use. The content of statements within it is left out while something remains.
   */
  readonly terms: readonly string[];
  /** Ids of the actors that the content names (places, countries, people …), sorted. */
  readonly actors: readonly string[];
  /** Those of `actors` that are named as the town where something is: « à Genève », not « de Genève »; sorted. */
  readonly towns: readonly string[];
  /** Indices into the document's figures that stand in the content. */
  readonly figures: readonly number[];
  /** Indices into `Features.dates` that stand in the content or in its sentence. */
  readonly dates: readonly number[];
  /** Index into `Features.dates` of the date on which it was said ("a déclaré jeudi"). */
  readonly said: number | null;
  /** The content only refers to something said elsewhere: "ces allégations", "ces informations". */
  readonly refersBack: boolean;
  /** What it refers to is a number: "ce chiffre", "the toll". */
  readonly refersToFigure: boolean;
  /** Something in the content refers to what was said elsewhere: "attaquer les auteurs de ces accusations". */
  readonly points: boolean;
  /** A part in something told elsewhere: "toute implication", "any involvement in the fires". */
  readonly involvement: boolean;
  /** Said as somebody else did before: "a également réagi", "lui aussi". */
  readonly also: boolean;
  /** Classes of the content's verbs and event nouns: send, kill, deploy … as the language pack names them. */
  readonly events: readonly string[];
  readonly act: Act;
  /** The clause is turned into its opposite: "n’a envoyé aucun soldat". */
  readonly negated: boolean;
  /** Keys of the verb that the content turns on, with an infinitive that completes it; empty where unknown. */
  readonly predicate: readonly string[];
  /** Of a content that only tells that one event happened, began or ended: how, and the event (`begin #attack`). */
  readonly occurrence: readonly string[];
  /** Whether that verb speaks of what was, is, or is to come; null where nothing tells. */
  readonly tense: 'past' | 'present' | 'future' | null;
  /** Most of the content is what others are said to have said. */
  readonly relays: boolean;
  /** The subject of the content is its speaker: "nie avoir envoyé", "nous n’avons". */
  readonly ofSpeaker: boolean;
  /** Ids of the actors that the content, or the cue with it, credits with what it tells; sorted. */
  readonly doers: readonly string[];
  /** The speaker is credited with it: "a revendiqué", "affirme avoir mené". */
  readonly doneBySpeaker: boolean;
  /** Of whom or what the content's verb tells. */
  readonly subject: SubjectFeatures;
  /** The cue lays what is told at somebody's door: "accuse la police d’avoir chargé". */
  readonly accuses: boolean;
  /** A denial that judges something said without telling what: "des accusations infondées", "toute négligence". */
  readonly untold: boolean;
  /** Of a denial that refers to something: what else its sentence names ("interrogé sur la vidéo du syndicat, …"). */
  readonly beside: BesideFeatures;
  /** The clearest stretch of the content, without an opening conjunction. */
  readonly wording: Span;
  /** The wording has a finite verb. */
  readonly complete: boolean;
}

/** The subject of a content's finite verb: its first noun before the verb that hangs on no preposition. */
export interface SubjectFeatures {
  /** Ids of the actors that it names; at most one. */
  readonly actors: readonly string[];
  /** Keys of a noun that names no actor: "la laiterie", "un surveillant". */
  readonly terms: readonly string[];
  /** It does what the verb tells; in the passive it suffers it. */
  readonly acts: boolean;
}

/** What stands in a statement's sentence before its cue, outside its content and source. */
export interface BesideFeatures {
  readonly actors: readonly string[];
  readonly terms: readonly string[];
  /** A noun for something said is among it: "interrogé sur les déclarations du maire". */
  readonly tells: boolean;
}

/** What a figure counts, in comparable keys. */
export interface FigureFeatures {
  /** Keys of the thing counted; of two figures one key in common is enough. Empty: none is named. */
  readonly things: readonly string[];
  /** Keys of the words that narrow the thing; names of countries and peoples are in `nations`. */
  readonly qualifiers: readonly string[];
  /** Actor ids of the countries and groups that narrow the thing. */
  readonly nations: readonly string[];
  /** Ids of towns and regions among the figure's places, and of countries that tell where (« en France »); sorted. */
  readonly places: readonly string[];
  /** Ids of the towns that the article was telling of, where the figure names none: « À Nantes, … Ils étaient 8 000 ». */
  readonly setting: readonly string[];
  /** The same of the paragraph before. */
  readonly left: readonly string[];
  /** Of a share: keys of whom it is one of (« dans les lycées »); sorted. */
  readonly domain: readonly string[];
  /** What happens to the thing, in the figure's own classes; null where only a plan or nothing is told. */
  readonly status: string | null;
  /** "un total de", "dont". */
  readonly extent: 'total' | 'part' | null;
  /** Meant, not reached: "prévoit d’envoyer 200 agents". */
  readonly planned: boolean;
  /** Said to hold no longer: "le précédent bilan", "initialement". */
  readonly superseded: boolean;
  /** Said to have taken another's place: "est passé à", "désormais". */
  readonly revised: boolean;
  /** Said to be the state so far: "des résultats partiels", "un bilan provisoire". */
  readonly provisional: boolean;
  /** In a relative clause, told in passing: "la collision qui a fait neuf morts". */
  readonly aside: boolean;
}

/** A stretch that tells an event with its date. */
export interface DatedEvent {
  /** Index into `Features.dates`. */
  readonly date: number;
  /** The sentence, or the content that tells it. */
  readonly span: Span;
  readonly terms: readonly string[];
  readonly events: readonly string[];
  /** The statement whose content tells it; null: the article's own voice. */
  readonly statement: string | null;
}

/** A sentence with a figure that nobody is said to have given: the article's own voice. */
export interface Narration {
  readonly span: Span;
  readonly terms: readonly string[];
  readonly events: readonly string[];
  /** Keys of the verb that the sentence turns on; empty where unknown. */
  readonly predicate: readonly string[];
  /** Indices into the document's figures that stand in it. */
  readonly figures: readonly number[];
}
