import { describe, expect, it } from 'vitest';
import { compareArticles, sidesOf } from './compare-articles.ts';

const DAY = '2026-04-16';

/** Two sentences, of two speakers, in two articles of one day beside what makes them one story. */
const pair = (a: string, b: string) =>
  compareArticles(
    [DAY, `Quatre détenus se sont évadés de la prison de Lorme. ${a}`],
    [DAY, `Quatre détenus se sont évadés de la prison de Lorme. ${b}`],
  );

describe('a statement that only tells that an event was', () => {
  it.each([
    [
      'took place',
      'L’évasion a eu lieu lundi, selon le parquet.',
      'Le syndicat affirme que l’évasion a eu lieu dimanche.',
    ],
    [
      'began',
      'L’attaque a commencé le 3 mars, selon l’entreprise.',
      'Le syndicat affirme que l’attaque a débuté le 18 février.',
    ],
  ])('differs in its day: %s', (_, a, b) => {
    expect(sidesOf(pair(a, b), 'date')).toHaveLength(1);
  });

  it('differs in its town', () => {
    const found = pair(
      'Le feu a pris à Lorme, selon le parquet.',
      'Le syndicat affirme que le feu a pris à Vesoul, derrière la gare.',
    );
    expect(sidesOf(found, 'place')).toEqual([['Lorme', 'Vesoul']]);
  });

  it.each([
    [
      'an event of which there are several',
      'La réunion a eu lieu lundi, selon le parquet.',
      'Le syndicat affirme que la réunion a eu lieu dimanche.',
    ],
    [
      'several events',
      'Les attaques ont commencé lundi, selon le parquet.',
      'Le syndicat affirme que les attaques ont commencé dimanche.',
    ],
    [
      'any event',
      'Une attaque a eu lieu lundi, selon le parquet.',
      'Le syndicat affirme qu’une attaque a eu lieu dimanche.',
    ],
    [
      'its beginning and its end',
      'L’attaque a commencé lundi, selon le parquet.',
      'Le syndicat affirme que l’attaque s’est achevée mardi.',
    ],
    [
      'something else about it',
      'L’attaque a surpris tout le monde lundi, selon le parquet.',
      'Le syndicat affirme que l’attaque a visé la gare dimanche.',
    ],
  ])('is not compared: %s', (_, a, b) => {
    expect(sidesOf(pair(a, b), 'date')).toEqual([]);
  });
});
