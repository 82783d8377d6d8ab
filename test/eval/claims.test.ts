import { describe, expect, it } from 'vitest';
import { CLAIMS, type ClaimCase, readClaimCases } from '../../eval/claims/read-claim-cases.ts';
import { scoreClaims } from '../../eval/claims/score-claims.ts';

const cases = readClaimCases(CLAIMS);
const scores = scoreClaims(cases);

/** What a line that is known to be missed gives instead is known as well. */
const known = new Set(
  cases.flatMap(({ expected }) => expected.filter(({ missed }) => missed !== null).map(({ line }) => line)),
);

describe('clusters', () => {
  it.each(scores)('$name: nothing that a reader would call false', ({ wrong }) => {
    const isKnown = (what: string): boolean => [...known].some((line) => what.startsWith(line));
    expect(wrong.map(({ what }) => what).filter((what) => !isKnown(what))).toEqual([]);
  });

  it.each(scores)('$name: finds all but what is known to be missed', ({ missing }) => {
    expect(missing.filter(({ missed }) => missed === null).map(({ line }) => line)).toEqual([]);
  });
});

describe('scoring', () => {
  const [spy] = cases.filter(({ name }) => name === 'spy');
  const score = (keep: (line: string) => boolean, more: Partial<ClaimCase['expected'][number]> = {}) => {
    const expected = spy!.expected.filter(({ line }) => keep(line)).map((one) => ({ ...one, ...more }));
    return scoreClaims([{ ...spy!, expected }])[0]!;
  };

  it('counts joins, denials and changes of certainty that nobody expects as wrong', () => {
    const { wrong } = score(() => false);
    expect(new Set(wrong.map(({ relation }) => relation))).toEqual(
      new Set(['same', 'denies', 'hedge-dropped']),
    );
  });

  it('counts another origin and an origin too many as wrong, fewer as missing', () => {
    const origin = score((line) => line.startsWith('origin: L’homme'), { chain: ['parquet'] });
    expect(origin.wrong.some(({ relation }) => relation === 'origin')).toBe(true);
    const none = score((line) => line.startsWith('origins 1: L’homme'), { value: '0' });
    expect(none.wrong.some(({ relation }) => relation === 'origins')).toBe(true);
    const more = score((line) => line.startsWith('origins 1: L’homme'), { value: '3' });
    expect(more.wrong.some(({ relation }) => relation === 'origins')).toBe(false);
    expect(more.missing).toHaveLength(1);
  });
});
