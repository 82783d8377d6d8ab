import { classAt, isWordAt, SPACE } from './characters.ts';
import { CLOSED_BY, type MarkFamily, type MarkRole, QUOTATION_MARKS } from './quotation-marks.ts';
import type { TokenCuts } from './token-cuts.ts';

/** An opening mark by its token index, and the token that closes it; null where nothing in the paragraph does. */
export interface MarkPair {
  readonly family: MarkFamily;
  readonly open: number;
  readonly close: number | null;
  /** Token before which an unclosed stretch ends at the latest: the mark that closes what holds it. */
  readonly limit: number | null;
}

export interface StrayClose {
  readonly family: MarkFamily;
  readonly close: number;
}

export interface PairedMarks {
  readonly pairs: readonly MarkPair[];
  readonly strayCloses: readonly StrayClose[];
}

interface Mark {
  readonly token: number;
  readonly family: MarkFamily;
  readonly role: MarkRole;
  readonly side: Side;
}

/** Which side a mark faces: before a word after a space, after a word before a space or a stop, or unclear. */
type Side = 'opens' | 'closes' | 'either';

/** A straight mark that nothing closed is looked for among so many innermost open ones. */
const NEAREST_OPEN = 4;

/** Pairs the quotation marks among the tokens `first` to `last` of one paragraph; time is linear in their number. */
export function pairMarks(text: string, cuts: TokenCuts, first: number, last: number): PairedMarks {
  const marks = findMarks(text, cuts, first, last);
  if (marks.length === 0) return { pairs: [], strayCloses: [] };
  const following = followingRoles(marks);
  const stack: { readonly family: MarkFamily; readonly open: number }[] = [];
  const pending = new Map<MarkFamily, number>();
  const isPending = (family: MarkFamily): boolean => (pending.get(family) ?? 0) > 0;
  const pairs: MarkPair[] = [];
  const strayCloses: StrayClose[] = [];

  const close = (family: MarkFamily, token: number): void => {
    while (stack.length > 0) {
      const top = stack.pop()!;
      pending.set(top.family, pending.get(top.family)! - 1);
      if (top.family === family) {
        pairs.push({ ...top, close: token, limit: null });
        return;
      }
      if (endsWithParagraph(top.family)) pairs.push({ ...top, close: null, limit: token });
    }
  };
  const dropStraight = (): void => {
    const from = Math.max(0, stack.length - NEAREST_OPEN);
    const index = stack.findLastIndex(({ family }, place) => place >= from && family === 'straight');
    if (index < 0) return;
    stack.splice(index, 1);
    pending.set('straight', pending.get('straight')! - 1);
  };

  for (const [index, mark] of marks.entries()) {
    const { token, side } = mark;
    const family = turnsRound(mark, isPending) ? 'reversed' : mark.family;
    if (opens(mark, family, isPending)) {
      // A straight mark that clearly opens while another is open: the first one was never closed.
      if (family === 'straight' && isPending('straight')) dropStraight();
      stack.push({ family, open: token });
      pending.set(family, (pending.get(family) ?? 0) + 1);
      continue;
    }
    if (!endsWithParagraph(family) && side !== 'closes') continue;
    if (family === 'straight' && !isPending('straight') && isMeasure(text, cuts, token)) continue;
    const match = CLOSED_BY[family].find(
      (other) => isPending(other) && (other === family || following[index]?.get(other) !== 'closes'),
    );
    if (match) close(match, token);
    else if (endsWithParagraph(family)) strayCloses.push({ family, close: token });
  }
  for (const rest of stack) {
    if (endsWithParagraph(rest.family)) pairs.push({ ...rest, close: null, limit: null });
  }
  return { pairs: pairs.sort((a, b) => a.open - b.open), strayCloses };
}

/** `»Danke«`: guillemets that point the other way. */
function turnsRound({ family, role, side }: Mark, isPending: (family: MarkFamily) => boolean): boolean {
  if (family !== 'guillemets') return false;
  if (role === 'closes') return side === 'opens' && !isPending('guillemets');
  return side === 'closes' && isPending('reversed');
}

function opens(
  { role, side }: Mark,
  family: MarkFamily,
  isPending: (family: MarkFamily) => boolean,
): boolean {
  if (family === 'reversed') return !isPending('reversed');
  if (!endsWithParagraph(family)) return role !== 'closes' && side === 'opens';
  if (family === 'curly') {
    // “ closes what „ opened; some writers mix up “ and ”.
    if (role === 'opens') return !(side === 'closes' && isPending('curly'));
    return side === 'opens' && !isPending('curly');
  }
  if (role !== 'turns') return role === 'opens';
  return side === 'opens' || (side === 'either' && !isPending('straight') && !isPending('curly'));
}

/** Unclosed stretches in single marks are more likely apostrophes than quotations. */
function endsWithParagraph(family: MarkFamily): boolean {
  return family !== 'single' && family !== 'apostrophe';
}

function findMarks(text: string, cuts: TokenCuts, first: number, last: number): readonly Mark[] {
  const marks: Mark[] = [];
  for (let token = first; token < last; token++) {
    const start = cuts.starts[token]!;
    const end = cuts.ends[token]!;
    if (end - start > 2 || isWordAt(text, start)) continue;
    const mark = QUOTATION_MARKS.get(end - start === 1 ? text[start]! : text.slice(start, end));
    if (mark) marks.push({ token, ...mark, side: sideOf(text, start, end) });
  }
  return marks;
}

/** For each mark the role of the next one of each family: a foreign mark closes only what has no closing of its own. */
function followingRoles(marks: readonly Mark[]): readonly ReadonlyMap<MarkFamily, MarkRole>[] {
  const following: ReadonlyMap<MarkFamily, MarkRole>[] = [];
  let next: ReadonlyMap<MarkFamily, MarkRole> = new Map();
  for (let index = marks.length - 1; index >= 0; index--) {
    following[index] = next;
    const { family, role } = marks[index]!;
    if (next.get(family) !== role) next = new Map([...next, [family, role]]);
  }
  return following;
}

function sideOf(text: string, start: number, end: number): Side {
  const before = start === 0 ? ' ' : text[start - 1]!;
  const after = end >= text.length ? ' ' : text[end]!;
  const free = classAt(text, start - 1) === SPACE || /[([{«“‹‘"'’—–\-:/]/u.test(before);
  const bound = classAt(text, end) === SPACE || /[)\]}»”›’.,;:!?…"'—–\-/]/u.test(after);
  if (free && !bound) return 'opens';
  if (!free && bound) return 'closes';
  return free && /[.,;)!?…\]]/u.test(after) ? 'closes' : 'either';
}

/** `un écran de 19"`: inches or seconds, not a quotation. */
function isMeasure(text: string, cuts: TokenCuts, token: number): boolean {
  const start = cuts.starts[token]!;
  return start > 0 && /\p{Nd}/u.test(text[start - 1]!);
}
