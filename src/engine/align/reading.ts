import type { AlignData } from '../../lang/contract/align.ts';
import type { DateExpression } from '../../model/date-expression.ts';
import type { Paragraph } from '../../model/document.ts';
import type { Figure } from '../../model/figure.ts';
import type { Mention } from '../../model/mention.ts';
import type { Segmentation } from '../../model/segmentation.ts';
import type { Statement } from '../../model/statement.ts';
import type { Span } from '../../text/span.ts';
import { itemsWithin } from './locate.ts';
import type { TokenKeys } from './token-keys.ts';

/** What the earlier stages of `analyze` found in one article. */
export interface Described {
  readonly text: string;
  readonly segmentation: Segmentation;
  readonly statements: readonly Statement[];
  readonly figures: readonly Figure[];
  readonly dates: readonly DateExpression[];
  readonly mentions: readonly Mention[];
  readonly paragraphs: readonly Paragraph[];
}

/** All that the describing rules look at; indices are into the segmentation's tokens. */
export interface Reading extends Described {
  readonly keys: readonly TokenKeys[];
  readonly figureSpans: readonly Span[];
  /** Spans of `mentions`, which are in text order. */
  readonly mentionSpans: readonly Span[];
  /** Contents by statement id. */
  readonly contentOf: ReadonlyMap<string, readonly Span[]>;
  readonly data: AlignData;
  /** By statement id: the statements directly within it. */
  readonly inner: ReadonlyMap<string, readonly Statement[]>;
}

/**
 * Tokens of one statement that are looked at. Longer contents are compared by their beginning, which keeps the
 * time linear where contents nest in each other.
 */
const TOKEN_LIMIT = 400;
const HOLE_LIMIT = 16;
/** The same with those that are left out. */
const LOOK_LIMIT = 2000;

/** Token indices within any of `spans`, those within any of `without` left out. */
export function tokensOf(reading: Reading, spans: readonly Span[], without: readonly Span[] = []): number[] {
  const indices: number[] = [];
  const holes = without.slice(0, HOLE_LIMIT);
  let looked = 0;
  for (const span of spans) {
    const { first, last } = itemsWithin(reading.segmentation.tokens, span);
    for (let index = first; index < last; index++) {
      if (indices.length >= TOKEN_LIMIT || ++looked > LOOK_LIMIT) return indices;
      const token = reading.segmentation.tokens[index]!;
      if (!holes.some((hole) => hole.start <= token.start && token.end <= hole.end)) indices.push(index);
    }
  }
  return indices;
}

/** The stretch of the article that `indices` (in order) span; null for none. */
export function spanOfTokens(reading: Reading, indices: readonly number[]): Span | null {
  const first = indices[0];
  const last = indices.at(-1);
  if (first === undefined || last === undefined) return null;
  const { tokens } = reading.segmentation;
  return { start: tokens[first]!.start, end: tokens[last]!.end };
}
