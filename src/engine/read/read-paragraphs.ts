import type { ReadData } from '../../lang/contract/read.ts';
import type { Article } from '../../model/article.ts';
import type { Paragraph } from '../../model/document.ts';
import { cutGlued } from './cut-glued.ts';
import { findClutter } from './find-clutter.ts';
import { findTitleLine, sameTitle } from './find-title.ts';
import { joinWrapped } from './join-wrapped.ts';
import type { Line, LineView } from './line.ts';
import { compilePatterns } from './patterns.ts';
import { splitLines } from './split-lines.ts';
import { keyOf } from './words.ts';

const LONGEST_HEADING = 120;
const MOST_HEADING_WORDS = 18;

/**
 * Cuts an article's text into paragraphs and says what each is. The text is never changed; every letter and digit
 * belongs to exactly one paragraph, and the paragraphs stand in text order. Page furniture that was saved with the
 * article ("Aucun commentaire", "Par Lise Armand", "À lire aussi : …") is `boilerplate`; the headline is `title`
 * once, and its repetitions are furniture too. A paragraph may hold a line break where the text was wrapped to a
 * fixed width.
 */
export function readParagraphs(article: Article, data: ReadData): Paragraph[] {
  const { text } = article;
  const patterns = compilePatterns(data);
  const given = article.title?.trim() || null;
  const split = joinWrapped(text, splitLines(text));
  const lines = cutGlued(text, split, given, patterns);
  const { clutter, views } = findClutter(text, lines, given !== null, patterns);
  const title = findTitleLine(views, clutter, given);
  const headline = views[title];
  const headlineKey = headline ? keyOf(headline.text) : '';
  const selectorAt = selectorLookup(article);
  return lines.map((line, index): Paragraph => {
    const kind = (): Paragraph['kind'] => {
      if (index === title) return 'title';
      if (clutter[index]) return 'boilerplate';
      const view = views[index]!;
      if (headline && repeats(view, headline, headlineKey)) return 'boilerplate';
      return isHeading(line, view, nextView(views, clutter, index)) ? 'heading' : 'body';
    };
    return { start: line.start, end: line.end, kind: kind(), selector: selectorAt(line.start) };
  });
}

/** Whether a line is the headline again, or the beginning of it. */
function repeats(view: LineView, headline: LineView, key: string): boolean {
  return !view.prose && view.words[0]?.key === headline.words[0]?.key && sameTitle(keyOf(view.text), key);
}

function nextView(
  views: readonly LineView[],
  clutter: readonly boolean[],
  index: number,
): LineView | undefined {
  const next = clutter.indexOf(false, index + 1);
  return next < 0 ? undefined : views[next];
}

/** "La crue attendue dès lundi": short, no full stop, and longer text follows. */
function isHeading(line: Line, view: LineView, next: LineView | undefined): boolean {
  if (line.marked) return true;
  return (
    next !== undefined &&
    !view.prose &&
    view.text.length <= LONGEST_HEADING &&
    view.words.length > 0 &&
    view.words.length <= MOST_HEADING_WORDS &&
    next.text.length > view.text.length &&
    !/[.;:,…]$/u.test(view.text) &&
    !/^[-–—]/u.test(view.text)
  );
}

function selectorLookup(article: Article): (start: number) => string | null {
  const selectors = article.selectors ?? [];
  let at = 0;
  return (start) => {
    while (at < selectors.length && selectors[at]!.end <= start) at++;
    const found = selectors[at];
    return found !== undefined && found.start <= start ? found.selector : null;
  };
}
