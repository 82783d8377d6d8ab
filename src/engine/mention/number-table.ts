import type { BoundPhrase, Cardinal, NumberData, UnitPhrase } from '../../lang/contract/number.ts';
import { compilePhrases, type PhraseTable } from './number-phrases.ts';
import { cutPieces } from './number-pieces.ts';

/** Number data in the form in which the readers look things up. */
export interface NumberTable {
  readonly data: NumberData;
  /** Compound number words by their first word. */
  readonly compounds: ReadonlyMap<string, readonly CompoundCardinal[]>;
  /** Words that a number in words can begin with. */
  readonly starters: ReadonlySet<string>;
  /** Words that a number, a number noun or a share is read from. */
  readonly quantityWords: ReadonlySet<string>;
  readonly andHalf: PhraseTable<true>;
  readonly units: PhraseTable<UnitPhrase>;
  readonly prefixedUnits: PhraseTable<string>;
  readonly boundsBefore: PhraseTable<BoundPhrase>;
  readonly boundsAfter: PhraseTable<BoundPhrase>;
  readonly notShares: PhraseTable<true>;
  readonly outOf: PhraseTable<true>;
  readonly clockMarks: PhraseTable<true>;
  readonly ageFollowers: PhraseTable<true>;
  readonly clockFollowers: PhraseTable<true>;
  readonly clockOpeners: PhraseTable<true>;
  readonly durationOpeners: PhraseTable<true>;
  readonly durationFollowers: PhraseTable<true>;
  readonly penalties: PhraseTable<true>;
  readonly ageOpeners: PhraseTable<true>;
  readonly among: PhraseTable<true>;
  readonly values: PhraseTable<true>;
  /** Class of a status word, by its folded dictionary form. */
  readonly statuses: ReadonlyMap<string, string>;
  /** Status phrases by the dictionary form that opens them; the longest first. */
  readonly statusPhrases: ReadonlyMap<string, readonly StatusPhrase[]>;
  readonly verbStatuses: ReadonlyMap<string, string>;
  readonly lightVerbs: ReadonlySet<string>;
  readonly planningVerbs: ReadonlySet<string>;
  readonly has: (list: readonly string[], norm: string | undefined) => boolean;
}

export interface CompoundCardinal {
  readonly rest: readonly string[];
  readonly cardinal: Cardinal;
}

/** `perdre` with `la vie` behind it. */
export interface StatusPhrase {
  /** The whole phrase, and its words behind the first. */
  readonly words: string;
  readonly rest: readonly string[];
  readonly status: string;
}

const tables = new WeakMap<NumberData, NumberTable>();

/** The compiled form of a language's number data; compiled once for each data object. */
export function numberTable(data: NumberData): NumberTable {
  const known = tables.get(data);
  if (known !== undefined) return known;
  const table = compile(data);
  tables.set(data, table);
  return table;
}

function compile(data: NumberData): NumberTable {
  const compounds = new Map<string, CompoundCardinal[]>();
  for (const compound of data.compounds) {
    const [first = '', ...rest] = cutPieces(compound.words, { start: 0, end: compound.words.length }).map(
      (piece) => piece.norm,
    );
    compounds.set(first, [...(compounds.get(first) ?? []), { rest, cardinal: compound }]);
  }
  const statuses = new Map<string, string>();
  const statusPhrases = new Map<string, StatusPhrase[]>();
  for (const [status, entries] of Object.entries(data.statuses)) {
    for (const entry of entries) {
      const [first = '', ...rest] = entry.split(' ');
      if (rest.length === 0) statuses.set(first, status);
      else statusPhrases.set(first, [...(statusPhrases.get(first) ?? []), { words: entry, rest, status }]);
    }
  }
  for (const phrases of statusPhrases.values()) phrases.sort((a, b) => b.rest.length - a.rest.length);
  const classes = (groups: NumberData['statuses']): ReadonlyMap<string, string> =>
    new Map(Object.entries(groups).flatMap(([status, words]) => words.map((word) => [word, status])));
  const flags = (phrases: readonly string[]): PhraseTable<true> =>
    compilePhrases(phrases.map((phrase) => [phrase, true]));
  const bounds = (side: BoundPhrase['side']): PhraseTable<BoundPhrase> =>
    compilePhrases(data.bounds.filter((bound) => bound.side === side).map((bound) => [bound.words, bound]));
  const sets = new Map<readonly string[], ReadonlySet<string>>();
  const has = (list: readonly string[], norm: string | undefined): boolean => {
    if (norm === undefined) return false;
    let set = sets.get(list);
    if (set === undefined) {
      set = new Set(list);
      sets.set(list, set);
    }
    return set.has(norm);
  };
  const starters = new Set([
    ...Object.keys(data.cardinals),
    ...compounds.keys(),
    ...(data.hundreds.alone ? data.hundreds.words.slice(0, 1) : []),
    ...data.ones,
    ...Object.keys(data.scales).filter((word) => data.scales[word]!.alone),
    ...data.half,
  ]);
  const nouns = [data.collectives, data.scales, data.shares, data.denominators].flatMap(Object.keys);
  return {
    data,
    compounds,
    starters,
    quantityWords: new Set([...starters, ...nouns]),
    andHalf: flags(data.andHalf),
    units: compilePhrases(data.units.map((unit) => [unit.words, unit])),
    prefixedUnits: compilePhrases(Object.entries(data.prefixedUnits)),
    boundsBefore: bounds('before'),
    boundsAfter: bounds('after'),
    notShares: flags(data.notShares),
    outOf: flags(data.outOf),
    clockMarks: flags(data.exclusions.clockMarks),
    ageFollowers: flags(data.exclusions.ageFollowers),
    clockFollowers: flags(data.exclusions.clockFollowers),
    clockOpeners: flags(data.exclusions.clockOpeners),
    durationOpeners: flags(data.exclusions.durationOpeners),
    durationFollowers: flags(data.exclusions.durationFollowers),
    penalties: flags(data.exclusions.penalties),
    ageOpeners: flags(data.exclusions.ageOpeners),
    among: flags(data.anaphora.among),
    values: flags(data.anaphora.values),
    statuses,
    statusPhrases,
    verbStatuses: classes(data.verbStatuses),
    lightVerbs: new Set(data.lightVerbs),
    planningVerbs: new Set(data.planning.verbs),
    has,
  };
}
