import type { CueData, CueVerbs, StanceData } from '../../lang/contract/cue.ts';
import type { CueGrammar } from '../../lang/contract/cue-grammar.ts';

/** What one verb, or one fixed phrase with a verb at its head, can introduce. */
export interface CueEntry {
  readonly lemma: string;
  /** Words after the head in a fixed phrase: `savoir` in `faire savoir`. */
  readonly tail: readonly string[];
  readonly reflexive: boolean;
  readonly groups: readonly CueVerbs[];
}

/** Words before the naming of a speaker, looked up by their first word. */
export interface PrepositionEntry {
  readonly words: readonly string[];
  readonly ambiguous: boolean;
  /** Index of the word that is itself the speaker, or −1. */
  readonly pronounAt: number;
}

/** A phrase of several words, looked up by its first word. */
export type PhraseIndex = ReadonlyMap<string, readonly (readonly string[])[]>;

/** The word lists of a language, made ready for look-up. Built once for each `CueData`. */
export interface CueLexicon {
  readonly data: CueData;
  readonly grammar: CueGrammar;
  /** A negative word negates the verb without a particle beside it: “| Neither | firm has confirmed it”, but « aucun … ne ». */
  readonly negatesAlone: boolean;
  readonly verbs: ReadonlyMap<string, readonly CueEntry[]>;
  /** Third person present of the regular verbs of reporting → lemma. */
  readonly presentForms: ReadonlyMap<string, string>;
  /** Whether a lemma is a noun for somebody who can speak. */
  readonly speaks: (lemma: string) => boolean;
  readonly prepositions: ReadonlyMap<string, readonly PrepositionEntry[]>;
  readonly sets: { readonly [K in SetName | 'conditionWords']: ReadonlySet<string> };
  /** Contraction → the preposition in it. */
  readonly contractions: ReadonlyMap<string, string>;
  readonly phrases: { readonly [K in PhraseName]: PhraseIndex };
  readonly stance: StanceLexicon;
}

/** The words of certainty: sets of lemmas or norms, and indexes of phrases. */
export type StanceLexicon = { readonly [K in StanceSetName]: ReadonlySet<string> } & {
  readonly [K in StancePhraseName]: PhraseIndex;
};

const SET_NAMES = [
  'nouns',
  'nounsOfSaying',
  'occasions',
  'objectPronouns',
  'partitivePronouns',
  'perceiving',
  'rulings',
  'restating',
  'works',
  'beneficiaries',
  'charges',
  'auxiliaries',
  'carriers',
  'permissions',
  'carrierPrepositions',
  'clitics',
  'hearsayAdverbs',
  'reflexives',
  'personalReflexives',
  'negationParticles',
  'restrictors',
  'conditionals',
  'futures',
  'finiteAuxiliaries',
  'complementisers',
  'negatingPrepositions',
  'negatingConjunctions',
  'questionOpeners',
  'demonstrativeOpeners',
  'relativeSubjects',
  'personalRelatives',
  'relatives',
  'likewise',
  'temporalLikewise',
  'bareLikewise',
  'possessives',
  'ownPossessives',
  'subjectPronouns',
  'stressedPronouns',
  'ownVoice',
  'emptySubjects',
  'authorVoice',
  'impersonalSubjects',
  'impersonalPassives',
  'namingPrepositions',
  'indefinites',
  'quantifiers',
  'conjunctions',
  'agents',
  'gerunds',
  'purposes',
  'speakers',
  'pluralNouns',
  'courts',
  'mute',
  'documents',
  'issuing',
  'audiences',
  'mediumPrepositions',
  'mediumTrades',
  'citing',
  'timeWords',
  'timeUnits',
  'unaccusatives',
  'upcoming',
  'compoundConjunctions',
  'narrativeConjunctions',
  'audiencePrepositions',
  'participles',
] as const;
type SetName = (typeof SET_NAMES)[number];

const PHRASE_NAMES = [
  'insertedPhrases',
  'connectives',
  'channels',
  'media',
  'nounRelatives',
  'saidNouns',
  'standpoints',
  'partitives',
  'narrativeInfinitives',
  'contrasts',
] as const;
type PhraseName = (typeof PHRASE_NAMES)[number];

/** Lemmas whose answer is kept. */
const MOST_KNOWN = 20_000;

const STANCE_PHRASE_NAMES = [
  'doubt',
  'deadlines',
  'conditions',
  'strictConditions',
  'accusingPhrases',
  'denials',
  'ignorance',
  'evasions',
  'demandPhrases',
] as const satisfies readonly (keyof StanceData)[];
type StancePhraseName = (typeof STANCE_PHRASE_NAMES)[number];
type StanceSetName = Exclude<keyof StanceData, StancePhraseName>;

const cache = new WeakMap<CueData, CueLexicon>();

/** The look-up form of a language's cue words. */
export function cueLexicon(data: CueData): CueLexicon {
  let lexicon = cache.get(data);
  if (!lexicon) {
    lexicon = {
      data,
      grammar: data.grammar,
      negatesAlone: data.negationParticles.every((particle) => data.stance.negations.includes(particle)),
      verbs: indexVerbs(data),
      presentForms: indexPresentForms(data),
      speaks: speakerTest(data),
      contractions: new Map(Object.entries(data.contractions)),
      prepositions: indexPrepositions(data),
      sets: {
        ...(Object.fromEntries(
          SET_NAMES.map((name) => [name, new Set<string>(data[name])]),
        ) as unknown as Readonly<Record<SetName, ReadonlySet<string>>>),
        // the openers of a condition that are one word
        conditionWords: new Set(data.stance.conditions.filter((phrase) => !phrase.includes(' '))),
      },
      phrases: Object.fromEntries(
        PHRASE_NAMES.map((name) => [name, indexPhrases(data[name])]),
      ) as unknown as CueLexicon['phrases'],
      stance: stanceLexicon(data.stance),
    };
    cache.set(data, lexicon);
  }
  return lexicon;
}

/** By list, else by ending: « le brasseur », « la viticultrice »; “ex-coach” by its last part. */
function speakerTest({ speakers, speakerEndings, mute, grammar }: CueData): (lemma: string) => boolean {
  const listed = new Set(speakers);
  const silent = new Set(mute);
  const ends =
    speakerEndings.length > 0 ? new RegExp(`\\p{L}{2}(?:${speakerEndings.join('|')})$`, 'u') : null;
  const known = new Map<string, boolean>();
  return (lemma) => {
    let speaks = known.get(lemma);
    if (speaks === undefined) {
      const head = grammar.nounHead === 'last' ? lemma.slice(lemma.lastIndexOf('-') + 1) : lemma;
      speaks =
        listed.has(lemma) ||
        listed.has(head) ||
        (!silent.has(head) && head.length < 30 && ends?.test(head) === true);
      if (known.size < MOST_KNOWN) known.set(lemma, speaks);
    }
    return speaks;
  };
}

function stanceLexicon(data: StanceData): StanceLexicon {
  const phrases: ReadonlySet<string> = new Set(STANCE_PHRASE_NAMES);
  return Object.fromEntries(
    Object.entries(data).map(([name, list]) => [
      name,
      phrases.has(name) ? indexPhrases(list) : new Set(list),
    ]),
  ) as unknown as StanceLexicon;
}

/** Phrases by first word, longest first. */
function indexPhrases(phrases: readonly string[]): PhraseIndex {
  const index = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    const list = index.get(words[0]!) ?? [];
    list.push(words);
    index.set(words[0]!, list);
  }
  for (const list of index.values()) list.sort((a, b) => b.length - a.length);
  return index;
}

function indexVerbs(data: CueData): Map<string, CueEntry[]> {
  const byPhrase = new Map<string, { entry: Omit<CueEntry, 'groups'>; groups: CueVerbs[] }>();
  for (const group of data.verbs) {
    for (const phrase of group.verbs) {
      const words = phrase.split(' ');
      const reflexive = data.reflexives.includes(words[0]!);
      if (reflexive) words.shift();
      const known = byPhrase.get(phrase);
      if (known) {
        if (!known.groups.includes(group)) known.groups.push(group);
      } else {
        const entry = { lemma: words[0]!, tail: words.slice(1), reflexive };
        byPhrase.set(phrase, { entry, groups: [group] });
      }
    }
  }
  const index = new Map<string, CueEntry[]>();
  for (const { entry, groups } of byPhrase.values()) {
    const list = index.get(entry.lemma) ?? [];
    list.push({ ...entry, groups });
    index.set(entry.lemma, list);
  }
  // The most specific entry first: the longest phrase, then the reflexive one.
  for (const list of index.values())
    list.sort((a, b) => b.tail.length - a.tail.length || Number(b.reflexive) - Number(a.reflexive));
  return index;
}

function indexPresentForms(data: CueData): Map<string, string> {
  const forms = new Map<string, string>();
  for (const { verbs, quotation, clause, infinitive, quotedObject, object, predicate } of data.verbs) {
    if (!quotation && !clause && !infinitive && !quotedObject && !object && !predicate) continue;
    for (const verb of verbs) {
      const words = verb.split(' ');
      // “points out”, « se réjouir »: the verb itself
      const lemma = words.find((word) => !data.reflexives.includes(word)) ?? verb;
      for (const [infinitive, present] of data.presentEndings)
        if (lemma.endsWith(infinitive))
          forms.set(lemma.slice(0, lemma.length - infinitive.length) + present, lemma);
    }
  }
  return forms;
}

function indexPrepositions(data: CueData): CueLexicon['prepositions'] {
  const index = new Map<string, PrepositionEntry[]>();
  for (const { words, ambiguous, pronounAt } of data.prepositions) {
    const list = words.split(' ');
    const known = index.get(list[0]!) ?? [];
    known.push({ words: list, ambiguous: ambiguous ?? false, pronounAt: pronounAt ?? -1 });
    index.set(list[0]!, known);
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}
