import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { uniqueIds } from '../../src/app/unique-ids.ts';
import { withoutRepeated } from '../../src/app/without-repeated.ts';
import type { Article } from '../../src/model/article.ts';

const article = (id: string, text: string, file: string | null = null): Article => ({ id, text, file });
const names = (articles: readonly Article[]) => articles.map(({ id, text }) => `${id}: ${text}`);

describe('uniqueIds', () => {
  it('leaves unique ids alone', () => {
    const articles = [article('b', 'Un pont.'), article('a', 'Une digue.')];
    expect(uniqueIds(articles)).toEqual(articles);
  });

  it('numbers different articles of one id and passes over ids that are taken', () => {
    expect(
      names(uniqueIds([article('a', '3'), article('a-2', '0'), article('a', '1'), article('a', '2')])),
    ).toEqual(['a-4: 3', 'a-2: 0', 'a: 1', 'a-3: 2']);
  });

  it('keeps one of articles that are equal in all fields', () => {
    expect(names(uniqueIds([article('a', '1'), article('a', '2'), article('a', '1')]))).toEqual([
      'a: 1',
      'a-2: 2',
    ]);
  });

  it('does not depend on the order', () => {
    const any = fc.record({ id: fc.constantFrom('a', 'a-2', 'b'), text: fc.constantFrom('1', '2', '3') });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 12 }), (articles) => {
        const result = uniqueIds(articles);
        expect(new Set(result.map(({ id }) => id)).size).toBe(result.length);
        expect(names(uniqueIds([...articles].reverse())).sort()).toEqual(names(result).sort());
      }),
    );
  });
});

describe('withoutRepeated', () => {
  it('keeps one of two ways to one file, whatever their order', () => {
    const ways = [article('a', '1', './x/a.txt'), article('a', '1', 'x/a.txt'), article('a', '1', 'y/a.txt')];
    const kept = ['./x/a.txt', 'y/a.txt'];
    expect(withoutRepeated(ways).map(({ file }) => file)).toEqual(kept);
    expect(
      withoutRepeated([...ways].reverse())
        .map(({ file }) => file)
        .sort(),
    ).toEqual(kept);
  });

  it('keeps articles that repeat within one file or have none', () => {
    const articles = [
      article('a', '1', 'x.ndjson'),
      article('a', '1', 'x.ndjson'),
      article('b', '2'),
      article('b', '2'),
    ];
    expect(withoutRepeated(articles)).toEqual(articles);
  });
});
