import type { Span } from '../text/span.ts';
import type { Reason } from './reason.ts';
import type { Kind, Stance } from './statement.ts';

/** A statement as found in the text, before its speaker is resolved to an actor. */
export interface Attribution {
  readonly kind: Kind;
  /** In text order, trimmed, not overlapping. */
  readonly content: readonly Span[];
  readonly source: Span | null;
  /** The words that tell who is meant; mostly the source itself. */
  readonly naming: Span | null;
  /** The source words name what is said, not who says it: « des informations selon lesquelles ». */
  readonly unnamed: boolean;
  readonly cue: Span | null;
  readonly stance: Stance;
  /** Index, in the same list, of the attribution whose content holds this one. */
  readonly within: number | null;
  readonly channel: Span | null;
  /** The naming of the authority that the source cites. */
  readonly citing: Span | null;
  /** What led to it, step by step. */
  readonly reasons: readonly Reason[];
}
