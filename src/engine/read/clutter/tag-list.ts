import type { ClutterRule } from './rule.ts';

const LONGEST = 200;
const FEWEST_TAGS = 3;
const LONGEST_TAG = 4;

/** "Crue, Tavel, Ponts": three or more short items with capitals, before or after the article; "#crue #tavel". */
export const tagList: ClutterRule = {
  name: 'tag-list',
  holds: ({ text, words, zone, afterHeadline }) => {
    if (words.length === 0 || text.length > LONGEST) return false;
    if (/^#\p{L}/u.test(text) && text.split(/\s+/u).every((item) => /^#\p{L}/u.test(item))) return true;
    if (zone === 'body' || (zone === 'head' && !afterHeadline) || /[.!?…:«»“”"]/u.test(text)) return false;
    const items = text.split(/\s*[,;•·|#/]\s*/u).filter((item) => item !== '');
    return (
      items.length >= FEWEST_TAGS &&
      items.every((item) => /^\p{Lu}/u.test(item) && item.split(/\s+/u).length <= LONGEST_TAG)
    );
  },
};
