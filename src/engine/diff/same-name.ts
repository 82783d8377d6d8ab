import { fold } from '../../text/fold.ts';
import { isSpellingVariant } from '../../text/spelling.ts';

/** Whether two namings are one but for spelling, word by word: « Zelensky », « Zelenskyy »; not « Morin », « Marin ». */
export function isSameName(a: string, b: string): boolean {
  const [words, others] = [a.split(/\s+/u), b.split(/\s+/u)];
  return (
    words.length === others.length &&
    words.every(
      (word, index) => fold(word) === fold(others[index]!) || isSpellingVariant(word, others[index]!),
    )
  );
}
