import { consumesAll } from '../phrases.ts';
import type { ClutterRule } from './rule.ts';

/** "Aucun commentaire", "3 commentaires", "Partager Tweeter Imprimer": known furniture and nothing else. */
export const wholeLine: ClutterRule = {
  name: 'whole-line',
  holds: ({ words }, { lines }) => words.length > 0 && consumesAll(lines, words),
};

/** "International", "Vidéo": bare labels, which inside an article could be its own headings. */
export const sectionLabel: ClutterRule = {
  name: 'section-label',
  holds: ({ words, zone }, { crumbs }) => words.length > 0 && zone !== 'body' && consumesAll(crumbs, words),
};
