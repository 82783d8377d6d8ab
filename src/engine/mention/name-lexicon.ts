import type {
  ActorData,
  DeterminerWords,
  InstitutionWords,
  OrganisationClass,
  PronounWords,
  RoleWords,
} from '../../lang/contract/actor.ts';
import { fold } from '../../text/fold.ts';
import { type Known, knownPhrases } from './known-phrases.ts';
import { addPhrase, newTrie, type Trie } from './name-trie.ts';
import { partsOf } from './name-words.ts';

export type Gender = 'Masc' | 'Fem' | null;

/** A function as one phrase words it. */
export interface RolePhrase {
  readonly words: RoleWords;
  readonly gender: Gender;
}

/** A language’s words, arranged for looking up. */
export interface Lexicon {
  readonly data: ActorData;
  readonly known: Trie<Known>;
  /** First parts of all that is a name without a capital: phrases of the tables, heads of institutions. */
  readonly beginnings: ReadonlySet<string>;
  /** By actor id: the name to show. */
  readonly shown: ReadonlyMap<string, Known>;
  /** By the id of a town, who goes by its name. */
  readonly seats: ReadonlyMap<string, readonly Known[]>;
  readonly roles: Trie<RolePhrase>;
  readonly roleParts: ReadonlySet<string>;
  readonly pronouns: Trie<PronounWords>;
  readonly determiners: Trie<DeterminerWords>;
  readonly topicLeads: Trie<string>;
  readonly organisationHeads: Trie<OrganisationClass | null>;
  /** Stems of general words that stand in the name of what they mean. */
  readonly ownNames: ReadonlySet<string>;
  /** Stems of general words that may be a person too. */
  readonly agents: ReadonlySet<string>;
  readonly organisationTails: ReadonlySet<string>;
  readonly firmTails: ReadonlySet<string>;
  readonly mediaTails: ReadonlySet<string>;
  readonly institutions: ReadonlyMap<string, readonly InstitutionWords[]>;
  /** Per institution head, the words that may specify it. */
  readonly institutionWords: ReadonlySet<string>;
  /** By kind of institution, whether it speaks for its state. */
  readonly speaksForState: ReadonlyMap<string, boolean>;
  readonly documents: ReadonlyMap<string, readonly number[]>;
  readonly givenNames: ReadonlyMap<string, Gender>;
  readonly titles: ReadonlyMap<string, Gender>;
  readonly speech: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly townNouns: ReadonlySet<string>;
  readonly firmNouns: ReadonlySet<string>;
  readonly hostPrepositions: ReadonlySet<string>;
  readonly outgoing: ReadonlySet<string>;
  readonly motion: ReadonlySet<string>;
  readonly addressing: ReadonlySet<string>;
  readonly placeFirst: ReadonlySet<string>;
  readonly placeInner: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
  readonly things: ReadonlySet<string>;
  readonly preposed: ReadonlySet<string>;
  readonly formerly: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
  readonly issuers: ReadonlySet<string>;
  readonly placePrepositions: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  readonly firmParticles: ReadonlySet<string>;
  readonly looseParticles: ReadonlySet<string>;
  readonly notNames: ReadonlySet<string>;
  readonly notActors: ReadonlySet<string>;
  readonly continuing: ReadonlySet<string>;
  readonly naming: ReadonlySet<string>;
  readonly onTrial: ReadonlySet<string>;
  readonly aliasLeads: Trie<string>;
  /** First parts of those. */
  readonly aliasStarts: ReadonlySet<string>;
  readonly issued: ReadonlySet<string>;
  /** What ends a describing word joined to a name: "based". */
  readonly compoundEnds: ReadonlySet<string>;
  readonly clauseStarts: ReadonlySet<string>;
  readonly whereWords: ReadonlySet<string>;
  readonly genitives: ReadonlySet<string>;
  /** Articles tell « le » from « la ». */
  readonly showsGender: boolean;
  /** The head of a noun group is its last word. */
  readonly headLast: boolean;
  readonly stem: (folded: string) => string;
}

const lexicons = new WeakMap<ActorData, Lexicon>();

/** Arranges the words once for each language. */
export function lexiconOf(data: ActorData): Lexicon {
  let lexicon = lexicons.get(data);
  if (!lexicon) {
    lexicon = compile(data);
    lexicons.set(data, lexicon);
  }
  return lexicon;
}

function compile(data: ActorData): Lexicon {
  const { grammar, heads } = data;
  const endings = grammar.plurals;
  const headLast = grammar.nounHead === 'last';
  const stem = (folded: string): string => {
    for (const ending of endings) {
      if (folded.length > 3 && folded.endsWith(ending)) return folded.slice(0, -ending.length);
    }
    return folded;
  };
  const known = newTrie<Known>();
  const shown = new Map<string, Known>();
  for (const [phrase, value] of knownPhrases(data)) {
    addPhrase(known, partsOf(fold(phrase)), value);
    if (!shown.has(value.key) && value.kind !== 'demonym' && value.kind !== 'town-demonym')
      shown.set(value.key, value);
  }
  const roles = newTrie<RolePhrase>();
  const roleParts = new Set<string>();
  for (const words of data.roles) {
    for (const [list, gender] of [
      [words.masculine, 'Masc'],
      [words.feminine, 'Fem'],
      [words.common, null],
    ] as const) {
      for (const word of list) {
        const parts = partsOf(fold(word));
        addPhrase(roles, parts, { words, gender });
        if (parts[0]) roleParts.add(parts[0]);
      }
    }
  }
  const organisationHeads = newTrie<OrganisationClass | null>();
  for (const list of heads.organisations) {
    for (const word of list.words) addPhrase(organisationHeads, partsOf(fold(word)), list.class);
  }
  const institutions = new Map<string, InstitutionWords[]>();
  const institutionWords = new Set<string>();
  for (const entry of data.institutions) {
    for (const head of entry.heads) {
      const key = partsOf(fold(head)).join('-');
      const list = institutions.get(key);
      if (list) {
        if (!list.includes(entry)) list.push(entry);
      } else institutions.set(key, [entry]);
    }
    for (const list of entry.all ?? [])
      for (const word of list) for (const part of partsOf(fold(word))) institutionWords.add(stem(part));
  }
  const documents = new Map<string, number[]>();
  heads.documents.forEach((list, index) => {
    for (const word of list) {
      const key = stem(partsOf(fold(word)).join(' '));
      const lists = documents.get(key) ?? [];
      if (!lists.includes(index)) lists.push(index);
      documents.set(key, lists);
    }
  });
  const givenNames = new Map<string, Gender>();
  for (const name of data.givenNames.masculine) givenNames.set(fold(name), 'Masc');
  for (const name of data.givenNames.feminine)
    givenNames.set(fold(name), givenNames.has(fold(name)) ? null : 'Fem');
  for (const name of data.givenNames.common) givenNames.set(fold(name), null);
  const titles = new Map<string, Gender>();
  for (const title of data.titles)
    for (const word of title.words) titles.set(partsOf(fold(word)).join(' '), title.gender);
  const stems = (list: readonly string[]): ReadonlySet<string> =>
    new Set(list.map((word) => stem(partsOf(fold(word)).join(' '))));
  const set = (list: readonly string[]): ReadonlySet<string> =>
    new Set(list.flatMap((word) => [fold(word), partsOf(fold(word)).join(' ')]));
  return {
    data,
    known,
    beginnings: new Set([
      ...known.next.keys(),
      ...[...institutions.keys()].map((head) => head.split('-')[0]!),
      // what specifies a kind stands in front: "foreign ministry"
      ...(headLast
        ? data.institutions.flatMap(({ all = [] }) => all.flat()).map((word) => partsOf(fold(word))[0] ?? '')
        : []),
    ]),
    shown,
    seats: seatsOf(data, known, shown),
    roles,
    roleParts,
    pronouns: phrases(grammar.pronouns),
    determiners: phrases(grammar.determiners),
    topicLeads: listTrie(grammar.topicLeads),
    organisationHeads,
    ownNames: stems(heads.ownNames),
    agents: stems(heads.agents),
    organisationTails: set(heads.organisationTails),
    firmTails: set(heads.firmTails),
    mediaTails: set(heads.mediaTails),
    institutions,
    institutionWords,
    speaksForState: new Map(data.institutions.map((entry) => [entry.kind, entry.speaksForState])),
    documents,
    givenNames,
    titles,
    speech: stems(heads.speech),
    places: stems(heads.places),
    townNouns: stems(heads.townNouns),
    firmNouns: stems(heads.firmNouns),
    hostPrepositions: set(grammar.hostPrepositions),
    outgoing: set(grammar.outgoing),
    motion: set(grammar.motion),
    addressing: set(grammar.addressing),
    placeFirst: set(heads.placeParts.first),
    placeInner: set(heads.placeParts.inner),
    people: stems(heads.people),
    groups: stems(heads.groups),
    things: stems(heads.things),
    preposed: set(grammar.preposedAdjectives),
    formerly: set(grammar.formerly),
    prepositions: set(grammar.prepositions),
    of: set(grammar.ofPrepositions),
    issuers: set(grammar.issuers),
    placePrepositions: set(grammar.placePrepositions),
    conjunctions: set(grammar.conjunctions),
    firmParticles: set(grammar.particles.firm),
    looseParticles: set(grammar.particles.loose),
    notNames: set(grammar.notNames),
    notActors: set(grammar.notActors.map((word) => word)),
    continuing: set(grammar.continuing),
    naming: set(grammar.namingVerbs),
    onTrial: set(grammar.onTrial),
    aliasLeads: listTrie(grammar.aliasLeads),
    aliasStarts: new Set(grammar.aliasLeads.map((phrase) => partsOf(fold(phrase))[0] ?? '')),
    issued: stems(heads.issued),
    compoundEnds: set(grammar.compoundEnds),
    clauseStarts: set(grammar.clauseStarts),
    whereWords: set(grammar.whereWords),
    genitives: new Set(grammar.genitives.map((mark) => fold(mark))),
    showsGender: grammar.determiners.some(({ gender }) => gender !== null),
    headLast,
    stem,
  };
}

function phrases<Value extends { readonly words: readonly string[] }>(list: readonly Value[]): Trie<Value> {
  const trie = newTrie<Value>();
  for (const value of list) for (const word of value.words) addPhrase(trie, partsOf(fold(word)), value);
  return trie;
}

function listTrie(list: readonly string[]): Trie<string> {
  const trie = newTrie<string>();
  for (const phrase of list) addPhrase(trie, partsOf(fold(phrase)), phrase);
  return trie;
}

function seatsOf(
  data: ActorData,
  phrases: Trie<Known>,
  shown: ReadonlyMap<string, Known>,
): ReadonlyMap<string, readonly Known[]> {
  const seats = new Map<string, Known[]>();
  for (const { key, seats: towns = [] } of data.organisations) {
    const known = shown.get(`organisation:${key}`);
    for (const town of known ? towns : []) {
      let node: Trie<Known> | undefined = phrases;
      for (const part of partsOf(fold(town))) node = node?.next.get(part);
      const id = node?.values.find(({ kind }) => kind === 'capital' || kind === 'city')?.key;
      if (id === undefined) continue;
      const list = seats.get(id);
      if (list) list.push(known!);
      else seats.set(id, [known!]);
    }
  }
  return seats;
}
