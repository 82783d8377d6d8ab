import type { Passage } from '../../model/dossier-diff.ts';
import type { Hunk, HunkSide } from './hunk.ts';
import { takePassage } from './look.ts';

/**
 * Where an article says itself that it was changed: « Cet article a été modifié à 18 heures », in words that came with
 * the edit. null: it does not, and the edit is silent.
 */
export function findNotice(hunks: readonly Hunk[]): Passage | null {
  for (const hunk of hunks) {
    if (!hasNotice(hunk.new, hunk) || hasNotice(hunk.old, hunk)) continue;
    const { document, span, around } = hunk.new;
    const start = Math.min(around.start, span?.start ?? around.start);
    return takePassage(document, [{ start, end: Math.max(around.end, span?.end ?? around.end) }]);
  }
  return null;
}

function hasNotice({ words }: HunkSide, { known }: Hunk): boolean {
  const keys = words.map(({ key }) => key);
  return (known?.notices ?? []).some((notice) =>
    keys.some((_, at) => notice.every((word, index) => keys[at + index] === word)),
  );
}
