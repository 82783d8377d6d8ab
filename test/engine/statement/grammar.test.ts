import { describe, expect, it, test } from 'vitest';
import type { CueGrammar } from '../../../src/lang/contract/cue-grammar.ts';
import { en } from '../../../src/lang/en/index.ts';
import { es } from '../../../src/lang/es/index.ts';
import { fr } from '../../../src/lang/fr/index.ts';
import type { Language } from '../../../src/lang/language.ts';
import { readStatements } from './read-sentence.ts';

type Row = readonly [property: keyof CueGrammar, language: Language, text: string, read: readonly string[]];

/** A sentence that only a language with the property reads so: `source · cue · content`, and the stance if it is no assertion. */
const ROWS: readonly Row[] = [
  ['nounHead', en, 'The minister accused the rebels of fraud.', ['The minister · accused · of fraud']],
  ['subjectFirst', en, 'The road is closed, the mayor said.', ['the mayor · said · The road is closed']],
  [
    'omittedSubjects',
    es,
    'El alcalde habló del puente. Añadió que cerrará el lunes.',
    ['– · Añadió · que cerrará el lunes'],
  ],
  [
    'timeBeforeVerb',
    en,
    'The ministry on Monday said that the bridge was closed.',
    ['The ministry · said · that the bridge was closed'],
  ],
  ['timeBehindVerb', en, 'The council announced last month a plan.', []],
  [
    'participleFirst',
    en,
    'Its managing director said that the hall was closed.',
    ['Its managing director · said · that the hall was closed'],
  ],
  [
    'apostropheGenitive',
    en,
    'The drivers’ union said that the strike was over.',
    ['The drivers’ union · said · that the strike was over'],
  ],
  ['nounsLikeVerbs', en, '# Union vows to fight on', ['Union · vows · to fight on']],
  [
    'ambiguousParticiples',
    en,
    'The tunnel is closed, local media reported.',
    ['local media · reported · The tunnel is closed'],
  ],
  [
    'verbalNouns',
    en,
    'The driver denied ever causing the crash.',
    ['The driver · denied · causing the crash · deny'],
  ],
  [
    'bareImperative',
    en,
    '“Release the tapes,” the union said.',
    ['the union · said · “Release the tapes,” · demand'],
  ],
  [
    'ambiguousModals',
    en,
    'The nurse said that they did all they could.',
    ['The nurse · said · that they did all they could'],
  ],
  [
    'reportativeConditional',
    fr,
    'Selon un témoin, le pilote aurait quitté le pays.',
    ['un témoin · Selon · le pilote aurait quitté le pays · hedge'],
  ],
  [
    'relativeBeforeVerb',
    en,
    'The minister announced the towns that will be given a hall.',
    ['The minister · announced · the towns that will be given a hall'],
  ],
  ['demonstrativeConjunction', en, 'The mayor told reporters how that happened.', []],
  ['verbBehindColon', en, 'The mayor said: Image from Lorne Post.', []],
  ['barePeopleInTitles', en, '# Two held over theft: police', ['police · – · Two held over theft']],
];

const read = (text: string, language: Language): readonly string[] =>
  readStatements(text, language).map(({ source, cue, content, stance }) =>
    [source ?? '–', cue ?? '–', content, ...(stance === 'assert' ? [] : [stance])].join(' · '),
  );

/** The language with one property turned round. */
function without(language: Language, property: keyof CueGrammar): Language {
  const { grammar } = language.cues;
  const turned =
    property === 'nounHead' ? (grammar.nounHead === 'first' ? 'last' : 'first') : !grammar[property];
  return { ...language, cues: { ...language.cues, grammar: { ...grammar, [property]: turned } } };
}

describe('each property of a language by itself', () => {
  test.each(ROWS)('%s', (property, language, text, expected) => {
    expect(read(text, language)).toEqual(expected);
    expect(read(text, without(language, property))).not.toEqual(expected);
  });

  it('has its sentence', () => {
    expect(ROWS.map(([property]) => property).toSorted()).toEqual(Object.keys(fr.cues.grammar).toSorted());
  });
});

type List = 'demonstrativeOpeners' | 'personalRelatives' | 'temporalLikewise';

describe('each list of words with two uses', () => {
  test.each<readonly [list: List, language: Language, text: string, read: readonly string[]]>([
    ['demonstrativeOpeners', fr, 'Le ministre ignore ce rapport.', []],
    [
      'personalRelatives',
      en,
      'She answered questions from senators, who accused her of fraud.',
      ['senators · accused · of fraud'],
    ],
    [
      'temporalLikewise',
      en,
      'Shops closed their doors, as the minister warned that the storm was near.',
      ['the minister · warned · that the storm was near'],
    ],
  ])('%s', (list, language, text, expected) => {
    const cues = { ...language.cues, [list]: [] };
    expect(read(text, language)).toEqual(expected);
    expect(read(text, { ...language, cues })).not.toEqual(expected);
  });
});

describe('what holds in every language', () => {
  it.each([
    [
      'a negative word before the verb',
      es,
      'Ninguna empresa quiso comentar las cifras.',
      ['Ninguna empresa · quiso comentar · las cifras · unknown'],
    ],
    ['a question names nobody', fr, 'Est-ce que le maire a dit que le pont tiendrait ?', []],
    [
      'no question',
      fr,
      'Est-ce un hasard ? Le maire a dit que le pont tiendrait.',
      ['Le maire · a dit · que le pont tiendrait'],
    ],
    [
      'a pronoun amid what it is credited with',
      fr,
      'Elle a passé, à l’en croire, 212 jours dans le train.',
      ['l’ · à l’en croire · Elle a passé // 212 jours dans le train'],
    ],
    [
      'a clause of the noun before it',
      fr,
      'Le groupe a annoncé avoir réglé les accusations qu’il avait menti.',
      ['Le groupe · a annoncé · avoir réglé les accusations qu’il avait menti'],
    ],
    [
      'a clause of the verb whose noun stands before it',
      fr,
      'Le maire partage le constat que le pont est vieux.',
      ['Le maire · partage le constat · que le pont est vieux'],
    ],
  ] as const)('%s', (_name, language, text, expected) => expect(read(text, language)).toEqual(expected));
});
