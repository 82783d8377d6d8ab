import type { FigureRelation, Kind, Paragraph, Reason, ShiftKind, Stance } from '../../model/index.ts';
import type { Span } from '../../text/span.ts';

/** The sections of a dossier in the order in which a person wants them. */
export type SectionId = 'agreed' | 'differs' | 'denied' | 'single-origin';

/** What a speaker does with the content, as the views put it in plain words. */
export type Reading =
  | 'asserts'
  | 'hedges'
  | 'conditional'
  | 'demands'
  | 'comments'
  | 'denies'
  | 'doubts'
  | 'cannot-confirm'
  | 'evades';

/** A document as a line names it: `label` is the file (without folders where that is clear), else the id. */
export interface DocumentName {
  readonly id: string;
  readonly outlet: string | null;
  readonly label: string;
  readonly lang: string;
  readonly published: string | null;
}

/** Words in a document. `words` is verbatim: the slices of `spans`, several joined by " […] ". */
export interface Passage {
  readonly document: DocumentName;
  readonly spans: readonly Span[];
  readonly words: string;
}

/** One statement, with everything a view shows of it. */
export interface Line extends Passage {
  /** Unique within the dossier: document and statement. */
  readonly id: string;
  /** Name of the actor, or the words of the source; null where none is named. */
  readonly speaker: string | null;
  readonly source: Span | null;
  readonly cue: Span | null;
  readonly cueWords: string | null;
  readonly reading: Reading;
  readonly kind: Kind;
  readonly said: { readonly from: string; readonly to: string } | null;
  readonly channel: string | null;
  /** The authority that the speaker cites. */
  readonly citing: { readonly name: string; readonly span: Span } | null;
  /** Speakers in whose content this statement stands, nearest first. */
  readonly through: readonly string[];
  /** Other documents that carry the same line: reprints. */
  readonly also: readonly DocumentName[];
  readonly stance: Stance;
  /** Where it stands in its article; null where that is not told. */
  readonly paragraph: Paragraph['kind'] | null;
  /** What led to it, step by step. */
  readonly reasons: readonly Reason[];
}

/** To whom lines go back. Articles are counted without reprints. */
export interface OriginSummary {
  readonly articles: number;
  readonly reprints: number;
  readonly named: readonly string[];
  /** Sources that are described and not named; any of them may be another one, or a named one. */
  readonly unnamed: readonly string[];
  /** Articles for which no origin is established. */
  readonly unestablished: number;
}

/** Who goes back to whom: the origin at the root, the articles as leaves. `name` null: not established. */
export interface OriginNode {
  readonly kind: 'origin' | 'carrier' | 'outlet' | 'article';
  readonly name: string | null;
  /** The carrier cites the node above. */
  readonly cites: boolean;
  readonly article: DocumentName | null;
  readonly also: readonly DocumentName[];
  readonly children: readonly OriginNode[];
}

/** Lines that stand on one side. `value` is the side's own words in a difference. */
export interface Group {
  readonly side: 'for' | 'against' | 'value';
  readonly value: string | null;
  readonly lines: readonly Line[];
  readonly origins: OriginSummary;
}

export type DifferenceKind = 'figure' | 'denial' | 'date' | 'place' | 'identity';

/** One entry of a section: a claim, a difference, or a statement that belongs to no claim. */
export interface Item {
  readonly id: string;
  readonly kind: 'claim' | 'difference' | 'statement';
  readonly difference: DifferenceKind | null;
  /** What a difference is about, in words of the documents. */
  readonly about: string | null;
  /** The clearest wording of a claim or statement. */
  readonly text: Passage | null;
  readonly groups: readonly Group[];
  readonly origins: OriginSummary;
  /** Only where several documents carry it. */
  readonly tree: readonly OriginNode[];
  /** Other sections in which the same claim stands. */
  readonly elsewhere: readonly SectionId[];
  readonly stories: readonly string[];
  readonly why: readonly string[];
}

/** One wording in a change of certainty; `line` null: the article's own voice. */
export interface ShiftSide extends Passage {
  readonly line: Line | null;
}

/** One claim with two certainties: `from` is the wording nearer to the origin. */
export interface ShiftEntry {
  readonly id: string;
  readonly kind: ShiftKind;
  readonly origin: string | null;
  readonly from: ShiftSide;
  readonly to: ShiftSide;
  readonly stories: readonly string[];
  readonly why: readonly string[];
}

/** A dated event, told in at least one document. */
export interface DatedEvent extends Passage {
  readonly date: string;
  readonly to: string;
  readonly precision: 'day' | 'month' | 'year';
  readonly basis: 'explicit' | 'relative' | 'inferred';
  /** Still to come within a stretch that has begun: "d’ici la fin de l’année". */
  readonly open: boolean;
  /** Told as something still to come, on a day that has passed by now. */
  readonly due: boolean;
  readonly also: readonly DocumentName[];
  readonly stories: readonly string[];
}

/** A figure as one speaker gave it; several documents when they go back to the same speaker. */
export interface FigureMark extends Passage {
  readonly speaker: string | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly approximate: boolean;
  readonly reading: Reading;
  readonly date: string | null;
  readonly dateBasis: 'said' | 'published' | null;
  readonly documents: readonly DocumentName[];
  /** The `Line.id` of the statement it stands in. */
  readonly line: string | null;
}

/** Figures that are about one thing. */
export interface FigureSeries {
  readonly about: string;
  readonly unit: string | null;
  /** How they relate, gravest first; null: only the same noun. */
  readonly relation: FigureRelation | null;
  readonly marks: readonly FigureMark[];
}

/** Figures that do not differ though they are not the same: one count that went on, or a part and its whole. */
export interface RelatedFigures {
  readonly id: string;
  readonly relation: 'updated' | 'narrower';
  readonly about: string;
  /** In order of time. */
  readonly marks: readonly FigureMark[];
  /** Of a part: what it is a part of. */
  readonly whole: readonly FigureMark[];
}

export interface DocumentEntry extends DocumentName {
  readonly title: string | null;
  readonly basis: 'given' | 'metadata' | 'inferred' | null;
  readonly statements: number;
  readonly boilerplate: number;
  readonly notUnderstood: number;
  /** The document that this one reprints. */
  readonly reprintOf: DocumentName | null;
}

export interface StoryEntry {
  readonly id: string;
  readonly title: string;
  readonly documents: number;
}

/** What a person wants to know of a dossier, in order; the same for every view. */
export interface Outline {
  readonly title: string | null;
  readonly asOf: string | null;
  readonly articles: number;
  readonly reprints: number;
  readonly origins: number;
  readonly unnamedSources: number;
  readonly statements: number;
  readonly stories: readonly StoryEntry[];
  readonly sections: readonly { readonly id: SectionId; readonly items: readonly Item[] }[];
  readonly shifts: readonly ShiftEntry[];
  readonly scheduled: readonly DatedEvent[];
  readonly timeline: readonly DatedEvent[];
  readonly series: readonly FigureSeries[];
  readonly related: readonly RelatedFigures[];
  readonly notUnderstood: readonly Passage[];
  readonly documents: readonly DocumentEntry[];
}
