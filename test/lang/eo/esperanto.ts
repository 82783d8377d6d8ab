import { blank } from '../../../src/lang/blank.ts';
import type { RoleWords } from '../../../src/lang/contract/actor.ts';
import type { SuffixGuess } from '../../../src/lang/contract/segment.ts';
import type { Language } from '../../../src/lang/language.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/u);
const numbered = (text: string): Record<string, number> =>
  Object.fromEntries(words(text).map((word, index) => [word, index + 1]));
/** What words with one of the endings are, and the ending of their dictionary form. */
const ending = (pos: SuffixGuess['pos'], lemma: string, endings: string, features = ''): SuffixGuess[] =>
  words(endings).map((one) => ({ ending: one, pos, features, replacement: lemma }));
const office = (role: string, word: string): RoleWords => {
  return { role, common: [word], masculine: [], feminine: [], institution: null, sort: 'office' };
};

const months = 'januaro februaro marto aprilo majo junio julio aŭgusto septembro oktobro novembro decembro';
const reporting = { clause: true, quotation: true, parenthetical: true };

/**
 * A small part of Esperanto, enough to read a short news item: what a language brings at least. It has no trained
 * tagger and no dictionary, for its endings tell parts of speech. Not a language of Recoupe.
 */
export const esperanto: Language = {
  ...blank,
  code: 'eo',
  segment: {
    ...blank.segment,
    words: {
      DET: ['la'],
      ADP: words('al apud antaŭ da de dum el en ĝis inter kun laŭ per por post pri sen'),
      CCONJ: words('kaj aŭ sed'),
      SCONJ: words('ke ĉu se ĉar kiam kie'),
      PRON: words('mi ni li ŝi ĝi ili kiu kiuj'),
      ADV: words('ne jam tre tro almenaŭ eble hieraŭ hodiaŭ morgaŭ'),
      NUM: words('unu du tri kvar kvin ses sep ok naŭ mil'),
    },
    suffixes: [
      ...ending('VERB', 'i', 'as', 'VerbForm=Fin|Mood=Ind|Tense=Pres'),
      ...ending('VERB', 'i', 'is', 'VerbForm=Fin|Mood=Ind|Tense=Past'),
      ...ending('VERB', 'i', 'os', 'VerbForm=Fin|Mood=Ind|Tense=Fut'),
      ...ending('VERB', 'i', 'us', 'VerbForm=Fin|Mood=Cnd'),
      ...ending('VERB', 'i', 'ita ata', 'VerbForm=Part|Tense=Past|Number=Sing'),
      ...ending('VERB', 'i', 'itaj ataj', 'VerbForm=Part|Tense=Past|Number=Plur'),
      ...ending('VERB', 'i', 'i', 'VerbForm=Inf'),
      ...ending('NOUN', 'o', 'ojn oj', 'Number=Plur'),
      ...ending('NOUN', 'o', 'on o', 'Number=Sing'),
      ...ending('ADJ', 'a', 'ajn aj an a'),
    ],
  },
  cues: {
    ...blank.cues,
    verbs: [
      { name: 'say', verbs: words('diri aldoni konfirmi'), ...reporting },
      { name: 'announce', verbs: ['anonci'], passive: true, object: [''], ...reporting },
      { name: 'deny', verbs: ['nei'], stance: 'deny', object: [''], ...reporting },
      { name: 'demand', verbs: ['postuli'], stance: 'demand', object: [''], ...reporting },
      { name: 'promise', verbs: ['promesi'], role: 'promises', infinitive: [''], ...reporting },
    ],
    prepositions: [{ words: 'laŭ' }],
    grammar: { ...blank.cues.grammar, subjectFirst: true },
    complementisers: ['ke'],
    subjectPronouns: words('li ŝi ĝi ili'),
    speakers: words('urbestro ministro polico registaro atestanto'),
    auxiliaries: ['esti'],
    passive: 'esti',
    agents: ['de'],
    negationParticles: ['ne'],
    channels: ['en komunikaĵo'],
    timeWords: words('hieraŭ hodiaŭ lundon mardon merkredon ĵaŭdon vendredon'),
    stance: { ...blank.cues.stance, doubt: ['eble'], knowing: ['scii'], negations: ['ne'] },
  },
  numbers: {
    ...blank.numbers,
    cardinals: { du: { value: 2 }, tri: { value: 3 }, kvar: { value: 4 }, kvin: { value: 5 } },
    scales: { mil: { value: 1000, alone: true }, milionoj: { value: 1e6, alone: false } },
    bounds: [
      { words: 'almenau', side: 'before', bound: 'least', approximate: false },
      { words: 'cirkau', side: 'before', bound: null, approximate: true },
    ],
    ranges: { ...blank.numbers.ranges, between: { open: ['inter'], joint: ['kaj'] } },
    units: [{ words: 'euroj', unit: 'EUR', kind: 'currency' }],
    links: ['da'],
    statuses: { evacuated: ['evakui'], injured: ['vundi'] },
    lightVerbs: ['esti'],
  },
  dates: {
    ...blank.dates,
    months: numbered(months.replace('ŭ', 'u')),
    weekdays: numbered('lundon mardon merkredon jaudon vendredon sabaton dimancon'),
    dayEndings: ['a', 'an'],
    dayMonthLinks: ['de'],
    dayWords: [{ words: 'hierau', amount: -1 }],
    units: { tago: 'day', tagoj: 'day', semajnoj: 'week' },
    ago: [{ words: 'antau', side: 'before' }],
    stamps: ['aperis la'],
  },
  actors: {
    ...blank.actors,
    countries: [{ code: 'DE', names: ['Germanio'], capitals: ['Berlino'], demonyms: ['germana'] }],
    institutions: [
      { kind: 'police', heads: ['polico'], speaksForState: true, local: true },
      { kind: 'government', heads: ['registaro'], speaksForState: true },
    ],
    roles: [office('mayor', 'urbestro'), office('minister', 'ministro')],
    grammar: {
      ...blank.actors.grammar,
      pronouns: [
        { words: ['li'], gender: 'Masc', number: 'Sing', reach: 'any' },
        { words: ['ŝi'], gender: 'Fem', number: 'Sing', reach: 'any' },
      ],
      determiners: [{ words: ['la'], sort: 'definite', gender: null, number: null }],
      ofPrepositions: ['de'],
      placePrepositions: words('al apud en'),
    },
  },
  align: {
    ...blank.align,
    stopWords: ['esti'],
    synonyms: { person: words('homo loĝanto') },
    events: { evacuate: ['evakui'], burn: ['bruligi'] },
    negations: ['ne'],
    complementisers: ['ke'],
  },
  read: {
    ...blank.read,
    openers: ['legu ankaŭ'],
    publishedOpeners: ['aperis'],
    months: words(months),
    dateWords: words('la an de'),
  },
};
