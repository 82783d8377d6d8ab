import type { Document, Paragraph } from '../../model/document.ts';
import type { Edit, EditedDocument, EditKind, Folded, Passage } from '../../model/dossier-diff.ts';
import { contains } from '../../text/span.ts';
import { spanAt } from '../../text/span-at.ts';
import type { Block } from './align-words.ts';
import { ChangeIds } from './change-id.ts';
import type { Comparison, Reader, ReadText, Revisited } from './comparison.ts';
import { countFolded } from './count-folded.ts';
import { findNotice } from './find-notice.ts';
import { type EditedText, type Hunk, type HunkSide, indexText, type Judgement, takeSide } from './hunk.ts';
import { judgeCertainty } from './judge-certainty.ts';
import { judgeDate } from './judge-date.ts';
import { judgeFigure } from './judge-figure.ts';
import { judgeName } from './judge-name.ts';
import { judgeNegation } from './judge-negation.ts';
import { judgeSource } from './judge-source.ts';
import { isSpelling } from './judge-spelling.ts';
import { takePassage } from './look.ts';

/** What is asked of every edited place, in the order in which the answers are named. */
const JUDGES: readonly ((hunk: Hunk) => Judgement | null)[] = [
  judgeFigure,
  judgeDate,
  judgeCertainty,
  judgeNegation,
  judgeSource,
  judgeName,
];

/** Words that came or went in one piece and are a passage, not a change of the sentence. */
const PASSAGE = 6;

/** From so many words on both sides nothing is compared: one passage went and another came. */
const REWRITTEN = 300;

/** An edited place, with what was found of it. */
export interface FoundEdit {
  readonly article: Revisited;
  readonly hunk: Hunk;
  readonly edit: Edit;
}

export interface FoundEdits {
  readonly edited: readonly EditedDocument[];
  readonly found: readonly FoundEdit[];
}

/**
 * What was edited in the articles that are in both dossiers. Each place is shown with both wordings and named by what
 * it changes; changes of spelling, punctuation, typography and spacing, passages that only moved, and changes outside
 * the article are counted.
 */
export function findEdits({ revisited }: Comparison, read: Reader): FoundEdits {
  const ids = new ChangeIds();
  const found: FoundEdit[] = [];
  const edited = revisited.flatMap((article): EditedDocument[] => {
    const { old, new: next } = article;
    if (old.text === next.text && old.title === next.title) return [];
    const result = editsOf(article, read(old), read(next), ids);
    found.push(...result.found);
    const { folded } = result;
    const edits = [...titleEdit(article, ids), ...result.found.map(({ edit }) => edit)];
    const silent = edits.length === 0 && Object.values(folded).every((count) => count === 0);
    const { announced } = result;
    if (silent) return [];
    return [{ id: ids.make('article', next.id), old: old.id, new: next.id, announced, edits, folded }];
  });
  return { edited, found };
}

function editsOf(
  article: Revisited,
  before: ReadText | null,
  after: ReadText | null,
  ids: ChangeIds,
): {
  readonly found: readonly FoundEdit[];
  readonly folded: Folded;
  readonly announced: Passage | null;
} {
  const { old, new: next, text } = article;
  const [oldText, newText] = [indexText(old, before), indexText(next, after)];
  const folded = { ...countFolded(text), moved: 0, outside: 0 };
  const hunks = text.blocks
    .filter(({ equal }) => !equal)
    .map((block) => hunkOf(article, oldText, newText, block));
  const moved = movedHunks(hunks);
  const found: FoundEdit[] = [];
  for (const hunk of hunks) {
    if (isOutside(hunk)) folded.outside++;
    else if (!hasWords(hunk.old) && !hasWords(hunk.new)) folded.punctuation++;
    else if (moved.has(hunk)) folded.moved += hunk.new.span === null ? 0 : 1;
    else {
      const edit = judge(hunk, ids);
      if (edit === null) folded.spelling++;
      else found.push({ article, hunk, edit });
    }
  }
  return { found, folded, announced: findNotice(hunks) };
}

function hunkOf(article: Revisited, oldText: EditedText, newText: EditedText, block: Block): Hunk {
  const { oldWords, newWords } = article.text;
  const oldAt = oldWords[block.oldStart - 1]?.end ?? 0;
  const newAt = newWords[block.newStart - 1]?.end ?? 0;
  return {
    article,
    old: takeSide(oldText, oldWords.slice(block.oldStart, block.oldEnd), oldAt),
    new: takeSide(newText, newWords.slice(block.newStart, block.newEnd), newAt),
    known: newText.read?.words ?? oldText.read?.words ?? null,
  };
}

/** What a hunk changes; null where only the spelling. */
function judge(hunk: Hunk, ids: ChangeIds): Edit | null {
  const passage = passageKind(hunk);
  const rewritten = hunk.old.words.length > REWRITTEN && hunk.new.words.length > REWRITTEN;
  const judgements = passage === null && !rewritten ? JUDGES.flatMap((ask) => ask(hunk) ?? []) : [];
  if (passage === null && !rewritten && judgements.length === 0 && isSpelling(hunk)) return null;
  const kinds: EditKind[] = rewritten
    ? ['passage-added', 'passage-removed']
    : passage === null
      ? judgements.map(({ kind }) => kind)
      : [passage];
  if (isInTitle(hunk.old) || isInTitle(hunk.new)) kinds.push('title');
  if (kinds.length === 0) kinds.push('wording');
  const [old, next] = [passageOf(hunk.old), passageOf(hunk.new)];
  return {
    id: ids.make('edit', old, next, hunk.article.new.id),
    kinds,
    certainty: judgements.find(({ certainty }) => certainty !== undefined)?.certainty ?? null,
    old,
    new: next,
    around: { old: sentenceOf(hunk.old, hunk.new), new: sentenceOf(hunk.new, hunk.old) },
    why: judgements.map(({ why }) => why),
  };
}

function passageOf({ document, span }: HunkSide): Edit['old'] {
  return span === null ? null : takePassage(document, [span]);
}

/** The sentence around; null where a whole passage came or went and this side has nothing of it. */
function sentenceOf(side: HunkSide, other: HunkSide): Edit['old'] {
  if (side.span === null && (countWords(other) >= PASSAGE || side.around.start === side.around.end))
    return null;
  return takePassage(side.document, [side.around]);
}

function passageKind({ old, new: next }: Hunk): 'passage-added' | 'passage-removed' | null {
  if (!hasWords(old) && isPassage(next)) return 'passage-added';
  return !hasWords(next) && isPassage(old) ? 'passage-removed' : null;
}

/** Many words in a row, or a whole sentence. */
function isPassage(side: HunkSide): boolean {
  const { span, around } = side;
  return countWords(side) >= PASSAGE || (span !== null && countWords(side) > 2 && contains(span, around));
}

function hasWords({ words }: HunkSide): boolean {
  return words.some(({ kind }) => kind !== 'mark');
}

function countWords({ words }: HunkSide): number {
  return words.filter(({ kind }) => kind !== 'mark').length;
}

/** Passages that went at one place and came in the same words at another. */
function movedHunks(hunks: readonly Hunk[]): ReadonlySet<Hunk> {
  const gone = new Map<string, Hunk>();
  const moved = new Set<Hunk>();
  for (const hunk of hunks) if (passageKind(hunk) === 'passage-removed') gone.set(keyOf(hunk.old), hunk);
  for (const hunk of hunks) {
    if (passageKind(hunk) !== 'passage-added') continue;
    const from = gone.get(keyOf(hunk.new));
    if (from === undefined) continue;
    gone.delete(keyOf(hunk.new));
    moved.add(hunk);
    moved.add(from);
  }
  return moved;
}

function keyOf({ words }: HunkSide): string {
  return words
    .filter(({ kind }) => kind !== 'mark')
    .map(({ key }) => key)
    .join(' ');
}

function isOutside({ old, new: next }: Hunk): boolean {
  return [old, next].every(
    ({ span, document }) => span === null || kindAt(document, span.start) === 'boilerplate',
  );
}

function isInTitle({ span, document }: HunkSide): boolean {
  return span !== null && kindAt(document, span.start) === 'title';
}

function kindAt(document: Document, offset: number): Paragraph['kind'] | null {
  return spanAt(document.paragraphs, offset)?.kind ?? null;
}

/** A title that stands beside the text and was changed; one within the text is an edit like any other. */
function titleEdit({ old, new: next }: Revisited, ids: ChangeIds): Edit[] {
  if (old.title === next.title || isTold(old) || isTold(next)) return [];
  const passage = (document: Document) =>
    document.title === null ? null : { document: document.id, spans: [], words: document.title };
  const [before, after] = [passage(old), passage(next)];
  if (sameWords(before?.words ?? '', after?.words ?? '')) return [];
  const id = ids.make('title', before, after);
  const around = { old: null, new: null };
  return [{ id, kinds: ['title'], certainty: null, old: before, new: after, around, why: [] }];
}

function isTold({ paragraphs, text, title }: Document): boolean {
  return paragraphs.some(({ start, end, kind }) => kind === 'title' && text.slice(start, end) === title);
}

function sameWords(a: string, b: string): boolean {
  const letters = (text: string) =>
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return letters(a) === letters(b);
}
