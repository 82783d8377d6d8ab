import { analyze, compose, diff } from '../../../src/app/library.ts';
import type { Article, Dossier, DossierDiff, EditedDocument } from '../../../src/model/index.ts';

/** An article of an invented outlet. */
export function article(id: string, text: string, more: Partial<Article> = {}): Article {
  return { id, text, lang: 'fr', published: '2025-05-06', outlet: 'Le Relais de Montbrun', ...more };
}

/** A dossier as `recoupe dossier` makes it. */
export function look(articles: readonly Article[], asOf?: string): Dossier {
  return compose(
    articles.map((one) => analyze(one)),
    asOf === undefined ? {} : { asOf },
  );
}

/** What changed in one article between two texts of it. */
function edit(before: string, after: string): DossierDiff {
  return diff(look([article('a', before)]), look([article('a', after)]));
}

/** The edits of the one article, as kinds and both wordings. */
export function editsOf(
  before: string,
  after: string,
): [kinds: string, old: string | null, now: string | null][] {
  return edited(before, after).edits.map(({ kinds, old, new: next }) => [
    kinds.join(' '),
    old?.words ?? null,
    next?.words ?? null,
  ]);
}

/** The one edited article; without edits where nothing was found. */
export function edited(
  before: string,
  after: string,
): Pick<EditedDocument, 'edits' | 'folded' | 'announced'> {
  const [found] = edit(before, after).edited;
  const none = { spelling: 0, punctuation: 0, typography: 0, spacing: 0, moved: 0, outside: 0 };
  return found ?? { edits: [], folded: none, announced: null };
}
