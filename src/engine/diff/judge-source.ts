import type { Statement } from '../../model/statement.ts';
import { overlaps } from '../../text/span.ts';
import { type Hunk, type HunkSide, type Judgement, statementPairs } from './hunk.ts';
import { isSpelling } from './judge-spelling.ts';
import { isSameName } from './same-name.ts';

/**
 * Whose words they are: another source (« selon la mairie » → « selon la préfecture »), a source that went (« Selon le
 * maire, l’eau monte » → « L’eau monte ») or came.
 */
export function judgeSource(hunk: Hunk): Judgement | null {
  // « Fédératino » → « Fédération »: what was misspelt may have been read as another, shorter name.
  if (isSameName(wordsIn(hunk.old), wordsIn(hunk.new))) return null;
  for (const [before, after] of statementPairs(hunk)) {
    if (!touchesSource(before, hunk.old) && !touchesSource(after, hunk.new)) continue;
    const [was, is] = [nameOf(before, hunk.old), nameOf(after, hunk.new)];
    if (!isSameName(was, is))
      return { kind: 'source', why: `source: ${was || 'nobody named'} → ${is || 'nobody named'}` };
  }
  // A source that is rightly written at last may be understood only now.
  if (isSpelling(hunk)) return null;
  const gone = loneAttribution(hunk.old, hunk.article.newOf);
  if (gone !== null) return { kind: 'source', why: `attribution removed: ${nameIn(gone, hunk.old)}` };
  const come = loneAttribution(hunk.new, hunk.article.oldOf);
  return come === null ? null : { kind: 'source', why: `attribution added: ${nameIn(come, hunk.new)}` };
}

function wordsIn({ document, span }: HunkSide): string {
  return span === null ? '' : document.text.slice(span.start, span.end);
}

function touchesSource({ source }: Statement, { span }: HunkSide): boolean {
  return source !== null && span !== null && overlaps(source, span);
}

/** Who speaks: the name that was found, else the words of the source. */
function nameOf(statement: Statement, side: HunkSide): string {
  return statement.speaker?.name ?? nameIn(statement, side);
}

/** The words of the source, as the text has them. */
function nameIn({ source, speaker }: Statement, { document }: HunkSide): string {
  return source === null ? (speaker?.name ?? '') : document.text.slice(source.start, source.end);
}

/** A statement without a partner whose source or cue was edited while its content stayed. */
function loneAttribution(side: HunkSide, partners: ReadonlyMap<string, Statement>): Statement | null {
  const { span, statements } = side;
  if (span === null) return null;
  const found = statements.find(
    ({ id, source, cue, content }) =>
      source !== null &&
      !partners.has(id) &&
      (overlaps(source, span) || (cue !== null && overlaps(cue, span))) &&
      content.some((part) => part.start < span.start || part.end > span.end),
  );
  return found ?? null;
}
