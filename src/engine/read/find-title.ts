import { innerSentenceEnds, type LineView } from './line.ts';
import { keyOf } from './words.ts';

const LONGEST = 250;
const LONGEST_SENTENCE = 150;
/** A given title may carry the outlet's name; the line must still share this many words with its start. */
const SHARED_WORDS = 4;
/** Headlines stand among the first lines. */
const REACH = 15;

/** Index of the line that is the headline, or −1. */
export function findTitleLine(
  views: readonly LineView[],
  clutter: readonly boolean[],
  given: string | null,
): number {
  if (given !== null) {
    const wanted = keyOf(given.slice(0, LONGEST * 2));
    const found = views
      .slice(0, REACH)
      .findIndex((view, index) => !clutter[index] && sameTitle(keyOf(view.text), wanted));
    if (found >= 0) return found;
  }
  const first = clutter.indexOf(false);
  const view = views[first];
  const hasMore = first >= 0 && clutter.indexOf(false, first + 1) >= 0;
  if (view === undefined || !hasMore || !looksLikeTitle(view)) return -1;
  // Of a headline that stands there twice, the one on a line of its own: the first may have been cut off clutter.
  const key = keyOf(view.text);
  const again = views
    .slice(0, REACH)
    .findIndex(
      (other, index) =>
        index > first && !clutter[index] && mayRepeat(other, view) && keyOf(other.text) === key,
    );
  return first > 0 && clutter[first - 1] && again > 0 ? again : first;
}

/** Whether two lines open with the same word, or with words that were not looked at. */
function mayRepeat(line: LineView, title: LineView): boolean {
  return line.words.length === 0 || line.words[0]!.key === title.words[0]?.key;
}

/** Whether a line repeats the headline. */
export function sameTitle(line: string, title: string): boolean {
  if (line === '' || title === '') return false;
  if (line === title) return true;
  return line.split(' ').length >= SHARED_WORDS && title.startsWith(`${line} `);
}

function looksLikeTitle(view: LineView): boolean {
  const { text, words, prose } = view;
  return (
    (!prose || isSpokenTitle(view)) &&
    text.length <= LONGEST &&
    words.length > 0 &&
    !/^[-–—]/u.test(text) &&
    !/[;,:]$/u.test(text)
  );
}

/** « Faut-il sauver le pont de Tavel, vieux de quatre siècles ? »: a sentence that can be a headline, unlike one with a full stop. */
export function isSpokenTitle({ text, prose }: LineView): boolean {
  return prose && text.length <= LONGEST_SENTENCE && /[?!»”"]$/u.test(text) && innerSentenceEnds(text) === 0;
}
