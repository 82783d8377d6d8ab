import type { TrainingWord } from './training-words.ts';

/** A slot is filled with so many of its words in each sentence: enough to generalise, too few to drown the treebanks. */
const FILLINGS = 9;

/**
 * Sentences written by hand for training: lines of `word_TAG`, with slots such as `{VERB}` for the words of a line
 * that begins with the slot's name. Comments begin with `#`. Lemmas are left empty.
 */
export function readTemplates(content: string): readonly (readonly TrainingWord[])[] {
  const slots = new Map<string, readonly string[]>();
  const sentences: TrainingWord[][] = [];
  let turn = 0;
  for (const line of content.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    if (/^[A-Z]+ /u.test(line)) {
      const [name, ...words] = line.split(' ');
      slots.set(name!, words);
      continue;
    }
    const slot = /\{([A-Z]+)\}/u.exec(line)?.[1];
    const words = slot === undefined ? [''] : slots.get(slot)!;
    for (let index = 0; index < Math.min(FILLINGS, words.length); index++) {
      // Takes turns, so that every word stands in some sentences.
      const filling = words[turn++ % words.length]!;
      const filled = line.replaceAll(`{${slot}}`, filling);
      sentences.push(
        filled.split(' ').map((token, place) => toWord(place === 0 ? capitalise(token) : token)),
      );
    }
  }
  return sentences;
}

function capitalise(token: string): string {
  return token.charAt(0).toUpperCase() + token.slice(1);
}

function toWord(token: string): TrainingWord {
  const border = token.lastIndexOf('_');
  return { form: token.slice(0, border), tag: token.slice(border + 1), lemma: '', features: '' };
}
