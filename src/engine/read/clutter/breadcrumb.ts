import { consumesAll } from '../phrases.ts';
import { wordsOf } from '../words.ts';
import type { ClutterRule } from './rule.ts';

const LONGEST_CRUMB = 4;

/** "Accueil > Région > Tavel", "Accueil / Région / La crue emporte le pont": the way to the page. */
export const breadcrumb: ClutterRule = {
  name: 'breadcrumb',
  holds: ({ text, words, zone }, { breadcrumbRoots, crumbs }) => {
    if (words.length === 0 || zone === 'body') return false;
    const separator = text.includes('«')
      ? /\s*[>›→/|\\]\s*|\s+[-–—•·]\s+/u
      : /\s*[>›»→/|\\]\s*|\s+[-–—•·]\s+/u;
    const items = text.split(separator).filter((item) => item !== '');
    if (items.length < 2) return false;
    const first = wordsOf(items[0]!);
    if (consumesAll(breadcrumbRoots, first)) return true;
    const arrows = /[>›→]/u.test(text);
    return (
      arrows &&
      (consumesAll(crumbs, first) || items.length > 2) &&
      items.every((item) => item.split(/\s+/u).length <= LONGEST_CRUMB) &&
      !/[.!?…«»]/u.test(text)
    );
  },
};
