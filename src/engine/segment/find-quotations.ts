import type { Paragraph } from '../../model/document.ts';
import type { Quotation } from '../../model/token.ts';
import { trimSpan } from '../../text/span.ts';
import { findDialogue } from './find-dialogue.ts';
import { type MarkPair, pairMarks } from './pair-marks.ts';
import { FAMILY_NAMES, type MarkFamily } from './quotation-marks.ts';
import { setDepths } from './set-depths.ts';
import type { TokenCuts } from './token-cuts.ts';

/** A paragraph with its tokens: `first` inclusive, `last` exclusive. */
export interface TokenParagraph {
  readonly paragraph: Paragraph;
  readonly index: number;
  readonly first: number;
  readonly last: number;
}

/** Token indices of marks that open and that close a quotation. */
export interface MarkRoles {
  readonly opening: ReadonlySet<number>;
  readonly closing: ReadonlySet<number>;
}

/**
 * A closing mark may stand this many paragraphs after the opening one (or after the last paragraph that opens
 * with the mark again); later, the opening one counts as never closed. Long quoted statements in news articles
 * run to four or five paragraphs.
 */
const FURTHEST_CLOSE = 6;

/** A quotation that every paragraph opens again ends after this many at the latest: a list of quotations is none. */
const MOST_PARAGRAPHS = 60;

interface PendingQuotation {
  readonly family: MarkFamily;
  readonly open: number;
  /** The paragraphs that it opens or opens again, each with the token of its mark. */
  readonly heads: { readonly ordinal: number; readonly mark: number }[];
}

/** Finds every quotation of a text: marks of all kinds, nested, over several paragraphs; and dialogue after dashes. */
export function findQuotations(
  text: string,
  cuts: TokenCuts,
  paragraphs: readonly TokenParagraph[],
): { quotations: readonly Quotation[]; roles: MarkRoles } {
  const found: Omit<Quotation, 'depth'>[] = [];
  const opening = new Set<number>();
  const closing = new Set<number>();
  let pending: PendingQuotation[] = [];

  const emit = (family: MarkFamily, open: number, close: number | null, limit: number): void => {
    const start = cuts.starts[open]!;
    const end = close === null ? limit : cuts.ends[close]!;
    const inner = trimSpan(text, {
      start: cuts.ends[open]!,
      end: close === null ? limit : cuts.starts[close]!,
    });
    found.push({ start, end, inner, closed: close !== null, marks: FAMILY_NAMES[family] });
  };
  const endOf = (ordinal: number): number => cuts.ends[paragraphs[ordinal]!.last - 1]!;
  const giveUp = (): void => {
    for (const quotation of pending) {
      for (const head of quotation.heads) emit(quotation.family, head.mark, null, endOf(head.ordinal));
    }
    pending = [];
  };

  for (const [ordinal, part] of paragraphs.entries()) {
    const { pairs, strayCloses } = pairMarks(text, cuts, part.first, part.last);
    const latest = pending.at(-1)?.heads.at(-1)?.ordinal ?? ordinal;
    const long = (pending.at(-1)?.heads.length ?? 0) >= MOST_PARAGRAPHS;
    if (part.paragraph.kind !== 'body' || ordinal - latest > FURTHEST_CLOSE || long) giveUp();

    let rest: readonly MarkPair[] = pairs;
    const head = pairs[0];
    const outer = pending.at(-1);
    if (head && outer && head.open === part.first && head.family === outer.family) {
      rest = pairs.slice(1);
      opening.add(head.open);
      if (head.close !== null) {
        closing.add(head.close);
        emit(outer.family, outer.open, head.close, 0);
        pending.pop();
      } else {
        outer.heads.push({ ordinal, mark: head.open });
      }
    }
    for (const stray of strayCloses) {
      closing.add(stray.close);
      const match = pending.findLastIndex((quotation) => quotation.family === stray.family);
      if (match < 0) continue;
      emit(stray.family, pending[match]!.open, stray.close, 0);
      pending.length = match;
    }
    const unclosed: MarkPair[] = [];
    for (const pair of rest) {
      opening.add(pair.open);
      if (pair.close !== null) {
        closing.add(pair.close);
        emit(pair.family, pair.open, pair.close, 0);
      } else if (pair.limit !== null) {
        emit(pair.family, pair.open, null, cuts.starts[pair.limit]!);
      } else {
        unclosed.push(pair);
      }
    }
    if (unclosed.length > 0) {
      giveUp();
      for (const pair of unclosed) {
        const shared = sharedClose(text, cuts, pair, rest, part.last);
        if (shared !== null) emit(pair.family, pair.open, shared, 0);
        else pending.push({ family: pair.family, open: pair.open, heads: [{ ordinal, mark: pair.open }] });
      }
    }
    const dialogue = findDialogue(text, cuts, part.first, part.last);
    if (dialogue && part.paragraph.kind === 'body') found.push(dialogue);
  }
  giveUp();
  return { quotations: setDepths(found), roles: { opening, closing } };
}

/**
 * Two quotations of one kind that end together often share one closing mark: `« A est « b », dit-il`. The outer one
 * takes the inner one's mark where that is the last of the paragraph and a stop or a comma follows it.
 */
function sharedClose(
  text: string,
  cuts: TokenCuts,
  outer: MarkPair,
  pairs: readonly MarkPair[],
  last: number,
): number | null {
  const inner = pairs.at(-1);
  if (!inner || inner.close === null || inner.family !== outer.family || inner.open <= outer.open)
    return null;
  const next = inner.close + 1;
  if (next >= last) return inner.close;
  return /[.,;!?…]/u.test(text[cuts.starts[next]!]!) ? inner.close : null;
}
