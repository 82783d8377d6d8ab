import type { Article } from '../src/model/article.ts';
import { type Event, inventEvent } from './synthetic/event.ts';
import { type Random, seeded } from './synthetic/random.ts';
import { type Reprint, reprint } from './synthetic/reprint.ts';
import { answered, headline, narrated, quoted, reported, type Telling } from './synthetic/sentences.ts';
import { AGENCIES, PAPERS } from './synthetic/words.ts';

/** An article, and which it takes text over from. */
export interface SyntheticArticle extends Article {
  readonly takenFrom: { readonly id: string; readonly how: Reprint } | null;
}

const FEWEST = 5;
const MOST = 40;
/** Of a hundred events so many are in one article only. */
const ALONE = 25;
/** Of a hundred articles so many take over another's text. */
const REPRINTS = 20;
const HOW: readonly Reprint[] = ['copy', 'shuffled', 'edited', 'edited', 'edited', 'passage', 'passage'];
/** An agency's report says so below its headline. */
const CREDITED = 60;
const DAY = 86_400_000;

/**
 * Articles of some 2 000 characters about invented events, the same ones for every run. An event has 5 to 40 articles
 * (small ones are more frequent) or a single one; each article chooses who says what and words it itself: 9 to 16
 * statements, half as many sentences of its own observation, numbers that differ in one of seven cases. One article in
 * five takes over text of an earlier one on its event: all of it, in another order, 10 to 60 % rewritten, or a passage.
 * Ids are in no relation to events. The first `n` articles are the same whatever `count`.
 */
export function* syntheticArticles(count: number, seed = 1): Generator<SyntheticArticle> {
  const random = seeded(seed);
  let written = 0;
  while (written < count) {
    const event = inventEvent(random);
    const size = random.chance(ALONE)
      ? 1
      : FEWEST + Math.floor((MOST - FEWEST + 1) * (random.number(1000) / 1000) ** 2);
    const earlier: { article: SyntheticArticle; paragraphs: string[] }[] = [];
    for (let index = 0; index < size && written < count; index++) {
      const from =
        index > 0 && random.chance(REPRINTS)
          ? random.pick(earlier.filter(({ article }) => article.takenFrom === null))
          : null;
      const how = from === null ? null : random.pick(HOW);
      const paragraphs = write({ event, random, named: new Set() }, from?.paragraphs ?? null, how);
      const takenFrom = from && how ? { id: from.article.id, how } : null;
      const article = frame(event, paragraphs, written++, random, takenFrom);
      earlier.push({ article, paragraphs });
      yield article;
    }
  }
}

function write(telling: Telling, taken: readonly string[] | null, how: Reprint | null): string[] {
  if (taken !== null && how !== null && how !== 'passage') return reprint(taken, how, telling);
  const { random } = telling;
  const own = Array.from({ length: 6 + random.number(4) }, () => paragraph(telling));
  if (taken === null || how === null) return own;
  const passage = reprint(taken, how, telling);
  return [own[0]!, ...passage, ...own.slice(1 + passage.length)];
}

function paragraph(telling: Telling): string {
  const { random } = telling;
  return Array.from({ length: 2 + random.number(3) }, () => {
    if (random.chance(33)) return narrated(telling);
    if (random.chance(62)) return reported(telling);
    return random.chance(70) ? quoted(telling) : answered(telling);
  }).join(' ');
}

function frame(
  event: Event,
  paragraphs: readonly string[],
  index: number,
  random: Random,
  takenFrom: SyntheticArticle['takenFrom'],
): SyntheticArticle {
  const title = headline({ event, random, named: new Set() });
  const credit =
    (takenFrom !== null || random.chance(15)) && random.chance(CREDITED)
      ? `(${random.pick(AGENCIES)})`
      : null;
  const published = new Date(Date.UTC(2024, 0, 1) + (event.day + random.number(3)) * DAY)
    .toISOString()
    .slice(0, 10);
  const scattered = Math.imul(index + 1, 0x9e3779b1) >>> 0;
  return {
    id: `article-${String(scattered).padStart(10, '0')}`,
    outlet: `${random.pick(PAPERS)} de ${random.chance(50) ? event.town : 'la région'}`,
    published,
    lang: 'fr',
    text: [title, 'Partager', ...paragraphs, ...(credit ? [credit] : []), 'Aucun commentaire'].join('\n\n'),
    takenFrom,
  };
}
