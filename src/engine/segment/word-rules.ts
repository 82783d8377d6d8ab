import type { SegmentData } from '../../lang/contract/segment.ts';

/** A language's word lists in the form that cutting needs. */
export interface WordRules {
  readonly elisions: ReadonlySet<string>;
  readonly longestElision: number;
  readonly enclitics: readonly string[];
  readonly endings: readonly string[];
  readonly unsplit: ReadonlySet<string>;
  /** By the elision that they begin with: whole words such as `c'est-à-dire`. */
  readonly unelided: ReadonlyMap<string, readonly string[]>;
  readonly inside: ReadonlySet<string>;
  readonly final: ReadonlySet<string>;
  readonly beforeNumber: ReadonlySet<string>;
}

const compiled = new WeakMap<SegmentData, WordRules>();

/** The word lists of `data`, compiled once. */
export function compileWordRules(data: SegmentData): WordRules {
  const known = compiled.get(data);
  if (known) return known;
  const rules: WordRules = {
    elisions: new Set(data.elisions),
    longestElision: Math.max(0, ...data.elisions.map((elision) => elision.length)),
    enclitics: longestFirst(data.enclitics),
    endings: longestFirst(data.endings),
    unsplit: new Set(data.unsplit),
    unelided: Map.groupBy(
      data.unsplit.filter((word) => word.includes("'")),
      (word) => word.slice(0, word.indexOf("'") + 1),
    ),
    inside: new Set(data.abbreviations.inside),
    final: new Set(data.abbreviations.final),
    beforeNumber: new Set(data.abbreviations.beforeNumber),
  };
  compiled.set(data, rules);
  return rules;
}

function longestFirst(words: readonly string[]): readonly string[] {
  return [...words].sort((a, b) => b.length - a.length);
}

/** A word as it is compared with word lists: lower case, plain apostrophe, no soft hyphen. */
export function normalise(word: string): string {
  const lower = word.toLowerCase();
  for (let index = 0; index < lower.length; index++) {
    const code = lower.charCodeAt(index);
    if (code === 0x2019 || code === 0x2bc || code === 0xad) {
      return lower.replace(/[\u2019\u02bc]/gu, "'").replace(/\u00ad/gu, '');
    }
  }
  return lower;
}
