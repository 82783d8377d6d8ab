import { CAPITAL, LETTERS, OPENS, type Words } from './name-words.ts';

/** How the words of an article are written elsewhere in it. */
export interface NameEvidence {
  /** Written with a capital where no sentence begins. */
  readonly inside: ReadonlySet<string>;
  /** Written small somewhere. */
  readonly small: ReadonlySet<string>;
}

/** Looks through the article once. */
export function gatherEvidence(words: Words): NameEvidence {
  const inside = new Set<string>();
  const small = new Set<string>();
  for (let token = 0; token < words.tokens.length; token++) {
    const flags = words.flags[token]!;
    if ((flags & LETTERS) === 0) continue;
    if ((flags & CAPITAL) === 0) small.add(words.folded[token]!);
    else if ((flags & OPENS) === 0) inside.add(words.folded[token]!);
  }
  return { inside, small };
}
