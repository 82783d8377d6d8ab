import { readFileSync } from 'node:fs';

/** One thing said in two languages, in two parts that can be recombined: who or what, and what is said of it. */
export interface SentencePair {
  readonly subject: string;
  readonly fr: readonly [string, string];
  readonly en: readonly [string, string];
}

export type Side = 'fr' | 'en';

/** The pairs of `pairs.txt`: `## subject`, then a line a pair, `French | French = English | English`. */
export function readPairs(): readonly SentencePair[] {
  const pairs: SentencePair[] = [];
  let subject = '';
  for (const line of readFileSync(new URL('pairs.txt', import.meta.url), 'utf8').split('\n')) {
    if (line.startsWith('## ')) subject = line.slice(3);
    else if (line.includes(' = ')) {
      const [fr, en] = line.split(' = ').map((text) => text.split(' | ').map((part) => part.trim()));
      pairs.push({ subject, fr: [fr![0]!, fr![1]!], en: [en![0]!, en![1]!] });
    }
  }
  return pairs;
}

/** Whether words and rules may be written on a pair: every second theme; the others are held out. */
export function isTuned(pair: SentencePair, pairs: readonly SentencePair[]): boolean {
  const themes = [...new Set(pairs.map(({ subject }) => subject))];
  return themes.indexOf(pair.subject) % 2 === 0;
}

export function sentenceOf([first, second]: readonly [string, string]): string {
  return `${first} ${second}.`;
}

/**
 * Sentences that share half of a pair's wording and say another thing: its subject with what the nine other pairs of
 * its theme say, and with what a pair of the next theme says. Ten a pair; one that comes out as a pair's own sentence
 * is left out.
 */
export function distractorsOf(pairs: readonly SentencePair[], side: Side): readonly string[] {
  const themes = [...Map.groupBy(pairs, ({ subject }) => subject).values()];
  const own = new Set(pairs.map((pair) => sentenceOf(pair[side])));
  return themes
    .flatMap((theme, index) => {
      const next = themes[(index + 1) % themes.length]!;
      return theme.flatMap((pair, place) => {
        const others = [...theme.filter((other) => other !== pair), next[place]!];
        return others.map((other) => sentenceOf([pair[side][0], other[side][1]]));
      });
    })
    .filter((sentence) => !own.has(sentence));
}
