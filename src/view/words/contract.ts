import type { FigureRelation, ShiftKind } from '../../model/index.ts';
import type { DifferenceKind, Reading, SectionId } from '../outline/model.ts';

/** The languages of the interface; the words of articles are never translated. */
export type InterfaceLanguage = 'fr' | 'en';
export const INTERFACE_LANGUAGES: readonly InterfaceLanguage[] = ['fr', 'en'];

export type PartId =
  | SectionId
  | 'certainty'
  | 'related'
  | 'figures'
  | 'scheduled'
  | 'timeline'
  | 'not-understood'
  | 'documents';

type Count = (n: number) => string;

/** Everything that the views say themselves. They say who says what, never what is so. */
export interface Words {
  readonly language: string;
  readonly parts: Readonly<Record<PartId, { readonly title: string; readonly note: string }>>;
  /** Fit for one speaker and for several. */
  readonly readings: Readonly<Record<Reading, string>>;
  readonly differences: Readonly<Record<DifferenceKind, string>>;
  /** What has become of a claim's certainty in another article. */
  readonly shifts: Readonly<Record<ShiftKind, string>>;
  /** The article says it itself and names nobody. */
  readonly ownVoice: string;
  /** How the figures of one count relate; of a series, the gravest. */
  readonly relations: Readonly<Record<FigureRelation | 'narrower', string>>;
  readonly partOf: string;
  readonly months: readonly string[];
  readonly range: (from: string, to: string) => string;
  readonly until: (date: string) => string;
  readonly number: (n: number) => string;
  /** For an axis: from a million on with its unit. */
  readonly shortNumber: (n: number) => string;
  readonly quote: (words: string) => string;
  readonly colon: string;
  readonly articles: Count;
  readonly reprints: Count;
  readonly origins: Count;
  readonly unnamedSources: Count;
  readonly statements: Count;
  readonly more: (n: number, where: string) => string;
  readonly moreHere: Count;
  readonly seenFrom: (date: string) => string;
  readonly otherStories: Count;
  readonly unestablishedIn: Count;
  readonly unestablished: string;
  readonly unnamedSpeaker: string;
  readonly citing: (name: string) => string;
  readonly through: (name: string) => string;
  readonly alsoIn: (names: string) => string;
  readonly alsoUnder: (titles: string) => string;
  readonly reprintOf: (name: string) => string;
  readonly bases: Readonly<Record<'given' | 'metadata' | 'inferred', string>>;
  readonly dateBases: Readonly<Record<'explicit' | 'relative' | 'inferred', string>>;
  readonly due: string;
  readonly noDate: string;
  readonly said: string;
  readonly published: string;
  readonly outsideArticle: Count;
  readonly empty: readonly string[];
  readonly noStatements: readonly string[];
  readonly why: string;
  /** No two statements were found to be about one thing. */
  readonly noGroupings: string;
  readonly tree: string;
  readonly cites: string;
  readonly chart: {
    readonly exact: string;
    readonly hollow: string;
    readonly atLeast: string;
    readonly atMost: string;
    readonly range: string;
    readonly denied: string;
    readonly sameNoun: string;
    readonly logarithmic: string;
    readonly table: string;
    readonly value: string;
    readonly speaker: string;
    readonly date: string;
    readonly outlet: string;
  };
  readonly page: {
    readonly skip: string;
    readonly contents: string;
    readonly keys: string;
    readonly source: string;
    readonly close: string;
    readonly previous: string;
    readonly next: string;
    readonly allStories: string;
    readonly story: string;
    readonly interfaceLanguage: string;
    readonly openPage: string;
    /** The fold that tells how a statement was found, and the button at the words that decided a step. */
    readonly howRead: string;
    readonly showWords: string;
    readonly example: string;
    readonly marks: {
      readonly content: string;
      readonly source: string;
      readonly cue: string;
      readonly clutter: string;
    };
    readonly noScript: string;
    readonly made: (name: string) => string;
  };
}
