import type { LineView } from '../line.ts';
import type { Patterns } from '../patterns.ts';
import { consumesAll, matchPhrase } from '../phrases.ts';
import type { ClutterRule } from './rule.ts';

const LONGEST = 300;
/** Names of agencies are at most so many words. */
const LONGEST_AGENCY = 3;

/** "Le pont de Tavel, le 3 mars. Jeanne Roux / AFP": a picture's caption ends with who supplied the picture. */
export const caption: ClutterRule = {
  name: 'caption',
  holds: ({ text, words }, { agencies }) => {
    if (text.length > LONGEST) return false;
    for (let at = Math.max(1, words.length - LONGEST_AGENCY); at < words.length; at++) {
      if (at + matchPhrase(agencies, words, at) !== words.length || !words[at]!.capital) continue;
      const between = text.slice(words[at - 1]!.end, words[at]!.start);
      const name = words[at - 1]!;
      if (/[/|]/u.test(between) && isCredited(text, name.start)) return true;
    }
    return false;
  },
};

// The credited name begins with a capital; "les dépêches AFP/Reuters" ends with agencies too, but is one noun phrase.
function isCredited(text: string, start: number): boolean {
  return (
    /\p{Lu}/u.test(text.charAt(start)) &&
    /(?:^|[.,;:)(\]»”]\s*|\p{Lu}[\p{L}\p{M}.'’-]*\s+)$/u.test(text.slice(Math.max(0, start - 40), start))
  );
}

/** "AFP", "(AFP)", "AFP, Reuters": a credit that stands alone. */
export const agencyAlone: ClutterRule = {
  name: 'agency-alone',
  holds: (line: LineView, { agencies }: Patterns) =>
    line.words.length > 0 && consumesAll(agencies, line.words),
};
