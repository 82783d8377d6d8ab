import type { Kind, Paragraph, Stance } from '../../../model/index.ts';

/** What an explanation tells, step by step. */
export type Topic =
  | 'place'
  | 'attribute'
  | 'verb'
  | 'resolve'
  | 'stance'
  | 'within'
  | 'citing'
  | 'channel'
  | 'said'
  | 'figures'
  | 'dates';

/** Everything that explanations say themselves, beside the descriptions of the rules. */
export interface ExplainWords {
  readonly topics: Readonly<Record<Topic, string>>;
  readonly paragraphs: Readonly<Record<Paragraph['kind'], string>>;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly stances: Readonly<Record<Stance, string>>;
  readonly marks: Readonly<Record<'content' | 'source' | 'cue' | 'place', string>>;
  readonly group: (name: string) => string;
  readonly by: string;
  readonly fullName: string;
  readonly example: string;
  readonly exampleAbove: (id: string) => string;
  readonly inQuotation: string;
  readonly nobody: string;
  readonly offsets: (start: number, end: number) => string;
  readonly counts: (found: number, missed: number) => string;
  readonly missed: (offsets: string) => string;
  readonly noDay: string;
  readonly atLeast: (value: string) => string;
  readonly atMost: (value: string) => string;
  readonly about: (value: string) => string;
  readonly empty: readonly string[];
  readonly noPack: (name: string) => readonly string[];
  readonly here: {
    readonly title: (at: number) => string;
    readonly nothing: string;
    readonly paragraph: string;
    readonly betweenParagraphs: string;
    readonly sentence: string;
    readonly noSentence: string;
    readonly leftOut: string;
    readonly quotations: string;
    readonly noQuotation: string;
    readonly cues: string;
    readonly noCue: string;
    readonly subject: (words: string) => string;
    readonly noSubject: string;
    readonly names: string;
    readonly noNames: string;
    readonly figures: string;
    readonly noFigures: string;
    readonly dates: string;
    readonly noDates: string;
    readonly listed: string;
    readonly isListed: string;
    readonly isNotListed: string;
    readonly nearby: string;
    readonly noNearby: string;
    readonly tokens: readonly [word: string, pos: string, lemma: string, form: string];
    readonly actors: Readonly<
      Record<'person' | 'organisation' | 'place' | 'country' | 'group' | 'document', string>
    >;
  };
  readonly pos: Readonly<Record<string, string>>;
  readonly forms: Readonly<Record<string, string>>;
}
