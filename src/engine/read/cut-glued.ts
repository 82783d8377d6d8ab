import { trimSpan } from '../../text/span.ts';
import type { Line } from './line.ts';
import type { Patterns } from './patterns.ts';
import { consumesAll, matchPhrase } from './phrases.ts';
import { keyOf, wordsOf } from './words.ts';

/** Furniture is glued within so many UTF-16 units of a line's edges. */
const REACH = 160;
/** A shorter line, in UTF-16 units, has no room for furniture and text. */
const SHORTEST_GLUED = 12;
/** No first word of furniture is longer, in UTF-16 units. */
const FIRST_WORD = 30;
/** Headlines to compare glued text with are at least this long, in UTF-16 units. */
const SHORTEST_HEADLINE = 15;

/**
 * Cuts furniture off that was glued to the text when the page was saved: "LoadingHome RégionLa crue emporte le
 * pont" → "LoadingHome Région" + "La crue…"; "… dimanche.Aucun commentaire" → two pieces. The pieces cut off are
 * marked as clutter. A name with a capital inside ("FranceAgri") is not cut.
 */
export function cutGlued(
  text: string,
  lines: readonly Line[],
  title: string | null,
  patterns: Patterns,
): Line[] {
  let keys: ReadonlySet<string> | null = null;
  const headlines = () => {
    keys ??= headlineKeys(text, lines, title);
    return keys;
  };
  return lines.flatMap((line) => {
    if (line.clutter || line.end - line.start < SHORTEST_GLUED) return [line];
    const head = prefixEnd(text.slice(line.start, line.end), headlines, patterns);
    const rest = text.slice(line.start + head, line.end);
    const tail = line.start + head + suffixStart(rest, patterns);
    if (head === 0 && tail === line.end) return [line];
    const pieces = [
      { ...line, ...trimSpan(text, { start: line.start, end: line.start + head }), clutter: true },
      { ...line, ...trimSpan(text, { start: line.start + head, end: tail }) },
      { ...line, ...trimSpan(text, { start: tail, end: line.end }), clutter: true },
    ];
    return pieces.filter((piece) => piece.start < piece.end);
  });
}

/** Texts of lines that may be the headline, as keys, for recognising a headline behind glued furniture. */
function headlineKeys(text: string, lines: readonly Line[], title: string | null): Set<string> {
  const keys = new Set<string>();
  if (title !== null) keys.add(keyOf(title.slice(0, 300)));
  for (const line of lines.slice(0, 12)) {
    const length = line.end - line.start;
    if (length >= SHORTEST_HEADLINE && length <= 300) keys.add(keyOf(text.slice(line.start, line.end)));
  }
  return keys;
}

function prefixEnd(
  line: string,
  headlines: () => ReadonlySet<string>,
  { crumbs, lines, breadcrumbRoots }: Patterns,
): number {
  const first = wordsOf(line.slice(0, FIRST_WORD), 1)[0];
  const longest = first?.capital ? crumbs.get(first.key)?.[0] : undefined;
  if (!longest) return 0;
  const opening = line.slice(0, REACH);
  if (matchPhrase(crumbs, wordsOf(opening, longest.length), 0) === 0) return 0;
  const words = wordsOf(opening);
  let at = 0;
  let phrases = 0;
  let certain = false;
  let end = 0;
  while (at < words.length) {
    const taken = matchPhrase(crumbs, words, at);
    if (taken === 0 || !words[at]!.capital) break;
    certain ||= matchPhrase(lines, words, at) > 0 || matchPhrase(breadcrumbRoots, words, at) > 0;
    at += taken;
    phrases++;
    const next = words[at];
    if (next === undefined) break;
    const last = words[at - 1]!;
    const glued = last.end === next.start && next.capital;
    if (glued && phrases > 1 && certain && matchPhrase(crumbs, words, at) === 0) end = next.start;
    else if (line.length <= 2 * REACH && next.capital && headlines().has(keyOf(line.slice(next.start))))
      end = next.start;
    if (end > 0) break;
  }
  return end;
}

function suffixStart(line: string, { lines }: Patterns): number {
  const offset = Math.max(0, line.length - REACH);
  if (!/[.!?…»”)]\p{Lu}/u.test(line.slice(offset))) return line.length;
  const words = wordsOf(line.slice(offset));
  for (const [at, word] of words.entries()) {
    const start = offset + word.start;
    if (start === 0 || !word.capital || !/[.!?…»”)]/u.test(line.charAt(start - 1))) continue;
    if (line.length - start >= 8 && consumesAll(lines, words, at)) return start;
  }
  return line.length;
}
