import type { Folded } from '../../model/dossier-diff.ts';
import type { AlignedText } from './aligned-text.ts';

/**
 * Changes that leave every word as it was: « L'État » → « L’État » and « 3000 » → « 3 000 » are typography, another
 * line break is spacing. Punctuation and spelling are counted where the words are compared.
 */
export function countFolded(text: AlignedText): Omit<Folded, 'moved' | 'outside'> {
  let typography = 0;
  let spacing = 0;
  for (const { equal, oldStart, oldEnd, newStart } of text.blocks) {
    if (!equal) continue;
    for (let at = oldStart; at < oldEnd; at++) {
      const [old, next] = [text.oldWords[at]!, text.newWords[newStart + at - oldStart]!];
      if (text.old.slice(old.start, old.end) !== text.new.slice(next.start, next.end)) typography++;
      if (at === oldStart) continue;
      const [before, after] = [text.oldWords[at - 1]!, text.newWords[newStart + at - oldStart - 1]!];
      if (text.old.slice(before.end, old.start) !== text.new.slice(after.end, next.start)) spacing++;
    }
  }
  return { spelling: 0, punctuation: 0, typography, spacing };
}
