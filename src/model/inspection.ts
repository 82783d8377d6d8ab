import type { Span } from '../text/span.ts';
import type { Analysis } from './analysis.ts';
import type { Segmentation } from './segmentation.ts';

/** An analysis with what the stages saw on the way. */
export interface Inspection {
  readonly analysis: Analysis;
  /** Tokens as the attribute stage read them; null where the article’s language has no pack. */
  readonly segmentation: Segmentation | null;
  /** The verbs of reporting, in text order. */
  readonly cues: readonly SeenCue[];
}

/** A verb that can report something, whether or not it does here. */
export interface SeenCue {
  readonly span: Span;
  /** Names of its groups in the language data. */
  readonly groups: readonly string[];
  /** The subject found before it; null: none was. */
  readonly subject: Span | null;
}
