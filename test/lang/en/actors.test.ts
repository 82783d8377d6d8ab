import { describe, expect, it } from 'vitest';
import { missed, namings, voices } from './actor-cases.ts';
import { apart, apartAbroad, same, sameAbroad } from './actor-merge-cases.ts';
import { joinedIds, resolve } from './actor-reading.ts';

describe('whom a naming means', () => {
  it.each(namings)('%s: %s', (_, text, ids) => expect(resolve(text).ids).toEqual(ids));
});

describe('whom a naming means and is not taken for yet', () => {
  it.fails.each(missed)('%s: %s', (_, text, ids) => expect(resolve(text).ids).toEqual(ids));
});

describe('whom somebody speaks for', () => {
  it.each(voices)('%s: %s', (_, text, speaksFor) => {
    const { actors, ids } = resolve(text);
    expect(actors.find(({ id }) => id === ids[0])?.speaksFor).toBe(speaksFor);
  });
});

describe('two articles', () => {
  it.each(same)('one: %s', (_, first, second) => expect(new Set(joinedIds(first, second)).size).toBe(1));
  it.each(apart)('two: %s', (_, first, second) => expect(new Set(joinedIds(first, second)).size).toBe(2));
});

describe('an English and a French article', () => {
  it.each(sameAbroad)('one: %s', (_, first, second) =>
    expect(new Set(joinedIds(first, second, true)).size).toBe(1),
  );
  it.each(apartAbroad)('two: %s', (_, first, second) =>
    expect(new Set(joinedIds(first, second, true)).size).toBe(2),
  );
});
