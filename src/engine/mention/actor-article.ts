import type { Name } from '../../model/name.ts';
import type { Quotation } from '../../model/token.ts';
import type { Span } from '../../text/span.ts';
import type { Entity, Naming } from './actor-entity.ts';
import type { Lexicon } from './name-lexicon.ts';
import type { ListedActors } from './name-listed.ts';
import type { Words } from './name-words.ts';

/** A recognised name with its tokens (`last` exclusive) and whom it refers to. */
export interface PlacedName {
  readonly name: Name;
  readonly first: number;
  readonly last: number;
  entity: Entity | null;
}

/** An article while its actors are being resolved. Lists grow in text order. */
export interface Article {
  readonly words: Words;
  readonly quotations: readonly Quotation[];
  readonly lexicon: Lexicon;
  /** Those whom the user lists. */
  readonly listed: ListedActors;
  readonly names: readonly PlacedName[];
  /** Token → index in `names` of the name that covers it, or −1. */
  readonly nameAt: Int32Array;
  readonly entities: Entity[];
  /** Entities by key, for those that a table or a kind tells. */
  readonly byKey: Map<string, Entity>;
  readonly namings: Naming[];
  /** Named in the article’s first paragraph: whom it is about. */
  readonly titled: Set<Entity>;
  /** By the stem of a noun, who is called by it; the first few. */
  readonly called: Map<string, Entity[]>;
  /** By function, who is introduced by it anywhere in the article. */
  readonly holders: Map<string, Entity[]>;
  /** Sentence → how many sentences before it are not wholly quoted. */
  readonly toldBefore: Int32Array;
  /** Described ones by number and wording. */
  readonly described: Map<string, Entity>;
}

/** Puts names and tokens side by side. */
export function placeNames(
  words: Words,
  quotations: readonly Quotation[],
  lexicon: Lexicon,
  listed: ListedActors,
  names: readonly Name[],
): Article {
  const nameAt = new Int32Array(words.tokens.length).fill(-1);
  const placed: PlacedName[] = [];
  for (const name of names) {
    const range = tokensOf(words, name);
    if (!range) continue;
    nameAt.fill(placed.length, range.first, range.last);
    placed.push({ name, ...range, entity: null });
  }
  return {
    words,
    quotations,
    lexicon,
    listed,
    names: placed,
    nameAt,
    entities: [],
    byKey: new Map(),
    namings: [],
    titled: new Set(),
    called: new Map(),
    holders: new Map(),
    toldBefore: countTold(words),
    described: new Map(),
  };
}

function countTold(words: Words): Int32Array {
  const told = new Int32Array(words.sentences.length);
  let count = 0;
  words.sentences.forEach(({ first, last }, index) => {
    told[index] = count;
    for (let token = first; token < last; token++) {
      if (words.quotationOf[token] !== -1 || words.tokens[token]!.pos === 'PUNCT') continue;
      count++;
      break;
    }
  });
  return told;
}

/** The tokens that a span touches ("il" in "-t-il" too), `last` exclusive; null where there are none. */
export function tokensOf(words: Words, span: Span): { readonly first: number; readonly last: number } | null {
  let first = lowerBound(words, span.start);
  if (first > 0 && words.tokens[first - 1]!.end > span.start) first--;
  const last = lowerBound(words, span.end);
  return first < last ? { first, last } : null;
}

function lowerBound(words: Words, offset: number): number {
  let low = 0;
  let high = words.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words.tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The words of a token range as written. */
export function textOf(words: Words, first: number, last: number): string {
  const from = words.tokens[first];
  const to = words.tokens[last - 1];
  return from && to && first < last ? words.text.slice(from.start, to.end) : '';
}
