import { matchPhrase } from '../phrases.ts';
import type { ClutterRule } from './rule.ts';

const LONGEST = 250;

/** "© La Dépêche du Val", "… Tous droits réservés.": a notice of rights, alone or at the end of a short line. */
export const rights: ClutterRule = {
  name: 'rights',
  holds: ({ text, words, prose }, { anywhere }) => {
    if (text.length > LONGEST || words.length === 0) return false;
    if (text.includes('©')) return true;
    return words.some((_, at) => {
      const taken = matchPhrase(anywhere, words, at);
      return taken > 0 && (!prose || at + taken === words.length);
    });
  },
};
