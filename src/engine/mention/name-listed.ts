import type { ListedActor } from '../../model/listed-actor.ts';
import type { ActorType } from '../../model/mention.ts';
import { fold } from '../../text/fold.ts';
import type { Known } from './known-phrases.ts';
import type { FoundName } from './name-acronym.ts';
import type { Lexicon } from './name-lexicon.ts';
import { slug } from './name-slug.ts';
import { addPhrase, longestPhrase, newTrie, type Trie } from './name-trie.ts';
import { CAPITAL, partsOf, UPPER, type Words } from './name-words.ts';

/** An actor that the user lists, with its id. */
export interface Listed {
  readonly key: string;
  readonly type: ActorType;
  readonly name: string;
  readonly country: string | null;
  readonly institution: string | null;
  readonly wikidata: string | null;
}

/** The user’s actors, arranged for looking up. */
export interface ListedActors {
  readonly phrases: Trie<ListedPhrase>;
  readonly byKey: ReadonlyMap<string, Listed>;
}

interface ListedPhrase {
  readonly actor: Listed;
  /** Whether each part of the phrase is written with a capital, and whether it is an acronym. */
  readonly capitals: readonly boolean[];
  readonly upper: boolean;
}

const NONE: ListedActors = { phrases: newTrie(), byKey: new Map() };
const arranged = new WeakMap<readonly ListedActor[], WeakMap<Lexicon, ListedActors>>();

/** Arranges the user’s actors once for a language. What the tables know keeps its id: "Otan" is organisation:nato. */
export function listedIn(lexicon: Lexicon, actors: readonly ListedActor[]): ListedActors {
  if (actors.length === 0) return NONE;
  const byLexicon = arranged.get(actors) ?? new WeakMap<Lexicon, ListedActors>();
  arranged.set(actors, byLexicon);
  const known = byLexicon.get(lexicon);
  if (known) return known;
  const phrases = newTrie<ListedPhrase>();
  const byKey = new Map<string, Listed>();
  for (const entry of actors.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const listed = identify(lexicon, entry);
    const actor = byKey.get(listed.key) ?? listed;
    byKey.set(actor.key, actor);
    for (const name of [entry.name, ...entry.aliases]) {
      // the tables tell a capital that acts from one that somebody travels to
      const kind = inTables(lexicon, name, entry)?.kind;
      if (kind !== 'capital' && kind !== 'metonym') addListed(lexicon, phrases, name, actor);
    }
  }
  const made = { phrases, byKey };
  byLexicon.set(lexicon, made);
  return made;
}

function identify(lexicon: Lexicon, entry: ListedActor): Listed {
  const { name, aliases, wikidata = null } = entry;
  for (const word of [name, ...aliases]) {
    const known = inTables(lexicon, word, entry);
    if (!known) continue;
    const { key, institution } = known;
    return { key, type: typeOf(known), name, country: known.country, institution, wikidata };
  }
  const type = entry.type ?? guess(lexicon, name);
  const country = entry.country ?? null;
  const key = type === 'country' && country !== null ? `country:${country}` : `${type}:${slug(name)}`;
  return { key, type, name, country, institution: null, wikidata };
}

/** What a table says of the whole of a name, where it does not contradict what the user tells. */
function inTables(lexicon: Lexicon, name: string, { type, country }: ListedActor): Known | null {
  let node: Trie<Known> | undefined = lexicon.known;
  for (const part of phraseOf(lexicon, name)) node = node?.next.get(part);
  const fitting = node?.values.find(
    (known) =>
      !known.kind.endsWith('demonym') &&
      (type === undefined || typeOf(known) === type) &&
      (country === undefined || known.country === null || known.country === country),
  );
  return fitting ?? null;
}

function typeOf({ kind }: Known): ActorType {
  if (kind === 'country') return 'country';
  return kind === 'organisation' || kind === 'metonym' ? 'organisation' : 'place';
}

/** Where the user does not tell: who begins with a given name is a person, any other an organisation. */
function guess(lexicon: Lexicon, name: string): ActorType {
  const [first = '', ...rest] = name.trim().split(/\s+/u);
  return rest.length > 0 && lexicon.givenNames.has(fold(first)) ? 'person' : 'organisation';
}

function addListed(lexicon: Lexicon, trie: Trie<ListedPhrase>, name: string, actor: Listed): void {
  const parts = phraseOf(lexicon, name);
  const pieces = name.split(/[\s'’`´\-‐‑–—._]+/u).filter((piece) => /[\p{L}\p{N}&+]/u.test(piece));
  const capitals = pieces.slice(pieces.length - parts.length).map((piece) => /^\p{Lu}/u.test(piece));
  const upper = parts.length === 1 && /^[\p{Lu}&]{2,4}$/u.test(pieces.at(-1) ?? '');
  addPhrase(trie, parts, { actor, capitals, upper });
}

/** The folded parts of a name without the article before it: "l’Alliance" → alliance; "Le Monde" keeps it. */
function phraseOf(lexicon: Lexicon, name: string): readonly string[] {
  const parts = partsOf(fold(name));
  const isArticle = /^\p{Ll}/u.test(name.trim()) && parts.length > 1;
  const article = isArticle ? lexicon.determiners.next.get(parts[0]!) : undefined;
  return article?.values.some(({ sort }) => sort === 'definite') ? parts.slice(1) : parts;
}

/** The longest of the user’s names that begins at a token, written with the capitals that he gives it. */
export function listedAt(words: Words, listed: ListedActors, from: number, limit: number): FoundName | null {
  if (listed.byKey.size === 0) return null;
  const match = longestPhrase(listed.phrases, words, from, limit, (phrase, end) =>
    isWrittenSo(words, from, end, phrase),
  );
  return match ? foundName(match.values[0]!.actor, from, match.end) : null;
}

function foundName({ key, type, country, institution }: Listed, first: number, last: number): FoundName {
  return { key, type, country, institution, first, last, gender: null, adjective: false, long: null };
}

function isWrittenSo(words: Words, from: number, end: number, phrase: ListedPhrase): boolean {
  if (phrase.upper && (words.flags[from]! & UPPER) === 0) return false;
  let at = 0;
  for (let token = from; token < end; token++) {
    const parts = words.parts[token]!.length;
    if (parts > 0 && phrase.capitals[at] && (words.flags[token]! & CAPITAL) === 0) return false;
    at += parts;
  }
  return true;
}

/** Gives every name that the user lists, whole, its actor: "Zelensky" of "M. Zelensky" too. */
export function settleListed(
  words: Words,
  listed: ListedActors,
  names: readonly FoundName[],
): readonly FoundName[] {
  if (listed.byKey.size === 0) return names;
  return names.map((name) => {
    const found = name.adjective ? null : listedAt(words, listed, name.first, name.last);
    return found?.last === name.last ? { ...found, gender: name.gender ?? null } : name;
  });
}
