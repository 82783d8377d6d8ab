import { innerSentenceEnds } from '../line.ts';
import { matchPhrase } from '../phrases.ts';
import type { ClutterRule } from './rule.ts';

const OPENS_QUOTED = /^[«“"”'‘]/u;
/** Furniture is a sentence or two; what goes on longer has article text in it. */
const MOST_INNER_ENDS = 2;
const LONGEST_FIELD = 160;

/** "À lire aussi : …", "Inscrivez-vous à notre lettre": words with which articles do not open a line. */
export const opener: ClutterRule = {
  name: 'opener',
  holds: ({ text, words }, { openers }) =>
    matchPhrase(openers, words, 0) > 0 &&
    !OPENS_QUOTED.test(text) &&
    innerSentenceEnds(text) <= MOST_INNER_ENDS,
};

/** "Partager sur Facebook", "avec AFP": clutter unless a sentence follows ("Partager sur le web est interdit."). */
export const weakOpener: ClutterRule = {
  name: 'weak-opener',
  holds: ({ text, words, prose }, { weakOpeners }) =>
    !prose &&
    !OPENS_QUOTED.test(text) &&
    !/[.!?…]\s*$/u.test(text.slice(-4)) &&
    matchPhrase(weakOpeners, words, 0) > 0,
};

/** "Photo : le pont de Tavel", "Mots-clés : ponts, crue". */
export const field: ClutterRule = {
  name: 'field',
  holds: ({ text, words, prose }, { fields }) => {
    const taken = matchPhrase(fields, words, 0);
    if (taken === 0 || (prose && text.length > LONGEST_FIELD) || innerSentenceEnds(text) > MOST_INNER_ENDS)
      return false;
    return /^[)\s\u00a0\u202f]*[:©]/u.test(text.slice(words[taken - 1]!.end, words[taken - 1]!.end + 4));
  },
};
