import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignWords } from '../../../src/engine/diff/align-words.ts';
import { alignTexts, mapRange, stoodBefore, wordsIn } from '../../../src/engine/diff/aligned-text.ts';
import { cutWords } from '../../../src/engine/diff/cut-words.ts';
import { longestChain } from '../../../src/engine/diff/longest-chain.ts';

const keys = (text: string) => cutWords(text).map(({ key }) => key);

/** The places where two texts differ, as words. */
function changes(before: string, after: string): [old: string, now: string][] {
  const text = alignTexts(before, after);
  const between = (words: typeof text.oldWords, from: number, to: number) =>
    words
      .slice(from, to)
      .map(({ key }) => key)
      .join(' ');
  return text.blocks
    .filter(({ equal }) => !equal)
    .map(({ oldStart, oldEnd, newStart, newEnd }) => [
      between(text.oldWords, oldStart, oldEnd),
      between(text.newWords, newStart, newEnd),
    ]);
}

describe('cutWords', () => {
  it('gives words, numbers and marks under the keys of their plain forms', () => {
    expect(keys('L’armée a perdu « 3 000 » hommes — soit 1,5 %.')).toEqual([
      ...["l'", 'armée', 'a', 'perdu', '"', '3000', '"', 'hommes', '-', 'soit', '1,5', '%', '.'],
    ]);
    expect(keys('3.000 et 3\u202F000')).toEqual(['3000', 'et', '3000']);
  });
  it('joins no numbers that stand beside each other', () => {
    expect(keys('en 2025 300 maisons')).toEqual(['en', '2025', '300', 'maisons']);
    expect(keys('le 12 5 maisons')).toEqual(['le', '12', '5', 'maisons']);
  });
  it('leaves out nothing but white space, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const kept = cutWords(text)
          .map(({ start, end }) => text.slice(start, end))
          .join('');
        expect(kept.replace(/\s+/gu, '')).toBe(text.replace(/\s+/gu, ''));
      }),
    );
  });
});

describe('longestChain', () => {
  it('is a longest increasing subsequence', () => {
    expect(longestChain([3, 1, 2])).toEqual([1, 2]);
    expect(longestChain([5, 4, 3])).toHaveLength(1);
    expect(longestChain([])).toEqual([]);
  });
});

describe('alignWords', () => {
  it('covers both sequences, equal where it says so', () => {
    const letters = fc.array(fc.constantFrom('a', 'b', 'c', '.'), { maxLength: 60 });
    fc.assert(
      fc.property(letters, letters, (before, after) => {
        let [oldAt, newAt] = [0, 0];
        for (const { equal, oldStart, oldEnd, newStart, newEnd } of alignWords(before, after)) {
          expect([oldStart, newStart]).toEqual([oldAt, newAt]);
          if (equal) expect(before.slice(oldStart, oldEnd)).toEqual(after.slice(newStart, newEnd));
          [oldAt, newAt] = [oldEnd, newEnd];
        }
        expect([oldAt, newAt]).toEqual([before.length, after.length]);
      }),
    );
  });

  it.each([
    ['one word over and over', 'a '.repeat(150_000), 'b '.repeat(150_000)],
    ['two words in turn', 'a b '.repeat(150_000), 'b a '.repeat(150_000)],
    ['a few words in any order', noise(60_000, 7), noise(60_000, 11)],
    [
      'a text turned round',
      Array.from({ length: 60_000 }, (_, i) => `w${i}`).join(' '),
      Array.from({ length: 60_000 }, (_, i) => `w${60_000 - i}`).join(' '),
    ],
  ])('takes no long time on %s', (_, before, after) => {
    const start = performance.now();
    alignTexts(before, after);
    expect(performance.now() - start).toBeLessThan(6000);
  });
});

/** Words out of fifty, as a linear congruential generator has them. */
function noise(count: number, seed: number): string {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return `w${(state >>> 16) % 50}`;
  }).join(' ');
}

describe('alignTexts', () => {
  it('joins changes that stand close, within a clause', () => {
    expect(changes('Le pont a été fermé hier.', 'Le pont aurait été ouvert hier.')).toEqual([
      ['a été fermé', 'aurait été ouvert'],
    ]);
    expect(changes('Il a vu, Paul, deux loups.', 'Il a cru, Paul, trois loups.')).toEqual([
      ['vu', 'cru'],
      ['deux', 'trois'],
    ]);
  });
  it('keeps a changed mark apart from a changed word', () => {
    expect(changes('Le pont a fermé hier.', 'Le pont, a rouvert hier.')).toEqual([
      ['', ','],
      ['fermé', 'rouvert'],
    ]);
  });
  it('begins what came with a sentence', () => {
    expect(changes('Il pleut. Il vente.', 'Il pleut. Il neige. Il vente.')).toEqual([['', 'il neige .']]);
    const rest = 'Les secours sont sur place avec des pompes.';
    expect(changes(`Il pleut. ${rest}`, `Il pleut. Il neige. ${rest}`)).toEqual([['', 'il neige .']]);
  });
  it('sees no change in marks and capitals of another form', () => {
    expect(changes("L'état « d’urgence »", 'L’État "d\'urgence"')).toEqual([]);
  });
  it('maps words of the old text, replaced ones to what replaced them', () => {
    const text = alignTexts('Le maire a fermé le pont hier.', 'Le maire, a rouvert le pont hier.');
    const at = (words: string) => {
      const start = text.old.indexOf(words);
      const { first, last } = mapRange(text, wordsIn(text.oldWords, { start, end: start + words.length }));
      return text.new.slice(text.newWords[first]?.start, text.newWords[last - 1]?.end);
    };
    expect(at('le pont')).toBe('le pont');
    expect(at('fermé')).toBe('rouvert');
    expect(at('maire a fermé')).toBe('maire, a rouvert');
  });
  it('knows what stood before', () => {
    const text = alignTexts('Le pont est fermé.', 'Le grand pont est fermé.');
    const stood = (words: string) => {
      const start = text.new.indexOf(words);
      return stoodBefore(text, wordsIn(text.newWords, { start, end: start + words.length }));
    };
    expect([stood('pont est fermé'), stood('grand pont'), stood('grand')]).toEqual([true, false, false]);
  });
});
