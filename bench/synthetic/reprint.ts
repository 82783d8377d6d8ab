import type { Random } from './random.ts';
import { narrated, reported, type Telling } from './sentences.ts';

/** How a paper takes over another's text. */
export type Reprint = 'copy' | 'shuffled' | 'edited' | 'passage';

/** The paragraphs of another article taken over: whole, in another order, with 10 to 60 % rewritten, or in part. */
export function reprint(paragraphs: readonly string[], how: Reprint, telling: Telling): string[] {
  const { random } = telling;
  if (how === 'copy') return [...paragraphs];
  if (how === 'shuffled') return random.shuffle(paragraphs);
  if (how === 'edited') return edit(paragraphs, 10 + random.number(51), telling);
  const from = random.number(Math.max(1, paragraphs.length - 1));
  return paragraphs.slice(from, from + 2);
}

/** Rewrites so many sentences in a hundred: told anew, or with some of their words left out. */
function edit(paragraphs: readonly string[], percent: number, telling: Telling): string[] {
  const { random } = telling;
  return paragraphs.map((paragraph) =>
    sentencesOf(paragraph)
      .map((sentence) => {
        if (!random.chance(percent)) return sentence;
        return random.chance(30)
          ? shorten(sentence, random)
          : random.chance(50)
            ? reported(telling)
            : narrated(telling);
      })
      .join(' '),
  );
}

function sentencesOf(paragraph: string): string[] {
  return paragraph.split(/(?<=[.»]) (?=\p{Lu}|«)/u);
}

/** Leaves out what follows the last comma. */
function shorten(sentence: string, random: Random): string {
  const comma = sentence.lastIndexOf(',');
  return comma > 20 && random.chance(80) ? `${sentence.slice(0, comma)}.` : sentence;
}
