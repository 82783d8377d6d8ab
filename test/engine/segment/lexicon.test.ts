import { describe, expect, it } from 'vitest';
import { buildAutomaton } from '../../../scripts/language/build-automaton.ts';
import {
  type DictionaryReading,
  encodeReading,
  groupReadings,
  learnEndings,
  learnEndingTags,
} from '../../../scripts/language/dictionary.ts';
import { decodeBase64 } from '../../../src/engine/segment/base64.ts';
import { decodeLexicon, type Lexicon, toLemma } from '../../../src/engine/segment/lexicon.ts';

/** The whole way from readings to a lexicon, as `npm run lexicon` goes it. */
function build(readings: readonly DictionaryReading[]): Lexicon {
  const groups = groupReadings(readings, new Map());
  const features = new Map<string, number>();
  const entries = new Map<string, number>();
  const forms = [...groups.keys()].sort().map((form): [string, number] => {
    const row = groups
      .get(form)!
      .map((reading) => encodeReading(reading, features))
      .join(' ');
    if (!entries.has(row)) entries.set(row, entries.size);
    return [form, entries.get(row)!];
  });
  const alphabet = [...new Set(forms.flatMap(([form]) => [...form]))].sort().join('');
  const endings = learnEndings(groups, (reading) => encodeReading(reading, features));
  return decodeLexicon({
    notice: '',
    alphabet,
    automaton: Buffer.from(buildAutomaton(forms, alphabet)).toString('base64'),
    entries: [...entries.keys()].join('\n'),
    features: [...features.keys()],
    endings: endings.join('\n'),
    endingTags: learnEndingTags(groups).join('\n'),
    spellings: [
      ['aît', 'ait'],
      ['i', 'ie'],
    ],
  });
}

const verb = (form: string, lemma: string, features: string): DictionaryReading => ({
  form,
  pos: 'VERB',
  lemma,
  features,
});
const conditional = 'Mood=Cnd|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin';
const lexicon = build([
  verb('nierait', 'nier', conditional),
  verb('nier', 'nier', 'VerbForm=Inf'),
  verb('prierait', 'prier', conditional),
  verb('scierait', 'scier', conditional),
  verb('plierait', 'plier', conditional),
  verb('note', 'noter', 'Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin'),
  { form: 'note', pos: 'NOUN', lemma: 'note', features: 'Gender=Fem|Number=Sing' },
]);

describe('decodeLexicon', () => {
  it('gives every reading of a form back', () => {
    const { readings, signature } = lexicon.find('note')!;
    expect(signature).toBe('NOUN VERB.Fin');
    expect(readings.map((reading) => toLemma('note', reading))).toEqual(['noter', 'note']);
    expect(lexicon.find('nierait')!.readings[0]!.morph).toEqual({
      verbForm: 'Fin',
      mood: 'Cnd',
      tense: 'Pres',
      person: 3,
      number: 'Sing',
    });
  });
  it('knows no form that was not put in, nor a part of one', () => {
    for (const form of ['', 'n', 'nie', 'notes', 'nieraits', 'xyz', 'é'])
      expect(lexicon.find(form)).toBeUndefined();
  });
  it('knows a form by its other spelling', () => {
    expect(lexicon.respell('nirait')).toBe('nierait');
    expect(lexicon.respell('nieraît')).toBe('nierait');
    expect(lexicon.respell('xyz')).toBeUndefined();
  });
  it('guesses by the ending what most forms with it are', () => {
    const guess = lexicon.guess('trierait', 'VERB.Fin')!;
    expect(toLemma('trierait', guess)).toBe('trier');
    expect(guess.morph.mood).toBe('Cnd');
  });
  it('tells the tags that words with an ending have', () => {
    expect(lexicon.tagsOf('trierait')).toBe('VERB.Fin');
    expect(lexicon.tagsOf('xyz')).toBeUndefined();
  });
});

describe('decodeBase64', () => {
  it.each([0, 1, 2, 3, 4, 255, 256])('gives %i bytes back', (size) => {
    const bytes = Uint8Array.from({ length: size }, (_, index) => (index * 37) & 255);
    expect([...decodeBase64(Buffer.from(bytes).toString('base64'))]).toEqual([...bytes]);
  });
});
