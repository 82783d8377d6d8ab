import type { Token } from '../../model/token.ts';
import { fold } from '../../text/fold.ts';
import { isOneEdit } from '../../text/spelling.ts';
import { wordsIn } from './aligned-text.ts';
import type { Hunk } from './hunk.ts';

/**
 * Whether a hunk only mends how words are written: « préféture » → « préfecture », « parceque » → « parce que », « de
 * de » → « de », « arrivés » → « arrivé ». Not « marche » → « marché » or « accuse » → « accusé », which are other
 * words or other forms of the verb, and never digits.
 */
export function isSpelling(hunk: Hunk): boolean {
  const [before, after] = [lettersOf(hunk.old.words), lettersOf(hunk.new.words)];
  if (before === null || after === null) return false;
  if (before.length === 0 || after.length === 0) return isDoubled(hunk);
  if (before.map(fold).join('') === after.map(fold).join('') && before.length !== after.length) return true;
  if (before.length !== after.length) return false;
  return before.every((word, index) => {
    const other = after[index]!;
    return word === other || (isNear(word, other) && isOneWord(hunk, word, other));
  });
}

/** Words in lower case without marks; null where a number stands among them. */
function lettersOf(words: Hunk['old']['words']): readonly string[] | null {
  if (words.some(({ kind }) => kind === 'number')) return null;
  return words.filter(({ kind }) => kind === 'word').map(({ key }) => key);
}

/** The same but for accents, or one letter apart. */
function isNear(a: string, b: string): boolean {
  return fold(a) === fold(b) || isOneEdit(fold(a), fold(b));
}

/** Whether both are one word, rightly or wrongly written. */
function isOneWord({ old, new: next, known }: Hunk, word: string, other: string): boolean {
  const [a, b] = [tokenOf(old.tokens, word), tokenOf(next.tokens, other)];
  if (a === undefined || b === undefined || known === null) return true;
  if (isVerb(a) && isVerb(b) && (a.morph.mood !== b.morph.mood || a.morph.tense !== b.morph.tense))
    return false;
  if (!known.isKnown(a.norm) || !known.isKnown(b.norm)) return true;
  if (word.length <= SHORT && other.length <= SHORT) return true;
  return a.lemma === b.lemma;
}

/** Words so short are mixed up rather than meant: « à » for « a », « ou » for « où ». */
const SHORT = 2;

function isVerb({ pos }: Token): boolean {
  return pos === 'VERB' || pos === 'AUX';
}

function tokenOf(tokens: readonly Token[], key: string): Token | undefined {
  return tokens.find(({ norm }) => norm === key);
}

/** A word that stood twice in a row: the one that went is the same as a word beside it. */
function isDoubled({ old, new: next, article }: Hunk): boolean {
  const side = old.words.length > 0 ? old : next;
  const all = side === old ? article.text.oldWords : article.text.newWords;
  const only = side.words[0];
  if (only === undefined || side.words.length > 1 || only.kind !== 'word') return false;
  const at = wordsIn(all, only).first;
  return all[at - 1]?.key === only.key || all[at + 1]?.key === only.key;
}
