import { contains } from '../../text/span.ts';
import type { Hunk, HunkSide, Judgement } from './hunk.ts';
import { isSameName } from './same-name.ts';

/** Somebody or something else is named: « Paul Morin » → « Pierre Morin ». Not « Zelensky » → « Zelenskyy ». */
export function judgeName({ old, new: next }: Hunk): Judgement | null {
  const [before, after] = [namesIn(old), namesIn(next)];
  const gone = before.filter((name) => !after.some((other) => isSameName(name, other)));
  const come = after.filter((name) => !before.some((other) => isSameName(name, other)));
  if (gone.length === 0 && come.length === 0) return null;
  if (gone.length === 0) return { kind: 'name', why: `name added: ${come.join(', ')}` };
  if (come.length === 0) return { kind: 'name', why: `name removed: ${gone.join(', ')}` };
  return { kind: 'name', why: `name: ${gone.join(', ')} → ${come.join(', ')}` };
}

/** The words with a capital that were edited within a naming; « la préfecture » is a mention and no name. */
function namesIn({ document, mentions, words }: HunkSide): readonly string[] {
  const names = words
    .filter((word) => word.kind === 'word' && mentions.some(({ span }) => contains(span, word)))
    .map(({ start, end }) => document.text.slice(start, end))
    .filter((word) => /^\p{Lu}/u.test(word));
  return [...new Set(names)];
}
