import type { DictionaryReading } from './dictionary.ts';

/** Parts of speech of Lefff's categories; those left out are affixes, punctuation and technical entries. */
const CATEGORIES: Readonly<Record<string, string>> = {
  v: 'VERB',
  auxEtre: 'AUX',
  auxAvoir: 'AUX',
  nc: 'NOUN',
  np: 'PROPN',
  adj: 'ADJ',
  adv: 'ADV',
  advneg: 'ADV',
  prep: 'ADP',
  det: 'DET',
  csu: 'SCONJ',
  coo: 'CCONJ',
  pro: 'PRON',
  cln: 'PRON',
  cla: 'PRON',
  cld: 'PRON',
  clr: 'PRON',
  cll: 'PRON',
  clg: 'PRON',
  pri: 'PRON',
  prel: 'PRON',
  ilimp: 'PRON',
  ce: 'PRON',
  pres: 'INTJ',
};

/** Tense and mood by the capital letters of a verb's tag: `PS13s` is present indicative or subjunctive. */
const MOODS: Readonly<Record<string, string>> = {
  P: 'Mood=Ind|Tense=Pres',
  S: 'Mood=Sub|Tense=Pres',
  Y: 'Mood=Imp|Tense=Pres',
  F: 'Mood=Ind|Tense=Fut',
  I: 'Mood=Ind|Tense=Imp',
  J: 'Mood=Ind|Tense=Past',
  T: 'Mood=Sub|Tense=Imp',
  C: 'Mood=Cnd|Tense=Pres',
};

const WORD = /^[\p{L}](?:[\p{L}'-]*\p{L}['.]?)?$/u;

/**
 * Readings of a Lefff 3.4 `.mlex` file (Sagot 2010): `form, category, lemma, tag` separated by tabs. Forms are
 * lower-cased; entries of several words are left out.
 */
export function readLefff(content: string): readonly DictionaryReading[] {
  const readings: DictionaryReading[] = [];
  const participles = new Map<string, string>();
  for (const line of content.split('\n')) {
    const [form, category, lemma, tag] = line.split('\t');
    if (form === undefined || category === undefined || lemma === undefined || tag === undefined) continue;
    const pos = CATEGORIES[category];
    if (!pos || !WORD.test(form) || lemma === '' || lemma.startsWith('_')) continue;
    if (tag === 'Kms') participles.set(lemma, form.toLowerCase());
    const plain = lemma.replace(/___.*$/u, '');
    for (const features of pos === 'VERB' || pos === 'AUX' ? verbFeatures(tag) : [nounFeatures(tag)]) {
      readings.push({
        form: form.toLowerCase(),
        pos,
        lemma: pos === 'PROPN' ? form.toLowerCase() : plain,
        features,
      });
    }
  }
  return readings.map((reading) => ownLemma(reading, participles));
}

/** Adjectives made of participles have their own dictionary form: `engagées` → `engagé`, not `engager`. */
function ownLemma(reading: DictionaryReading, participles: ReadonlyMap<string, string>): DictionaryReading {
  const lemma = reading.pos === 'ADJ' ? participles.get(reading.lemma) : undefined;
  return lemma === undefined ? reading : { ...reading, lemma };
}

function verbFeatures(tag: string): readonly string[] {
  if (tag === 'W') return ['VerbForm=Inf'];
  if (tag === 'G') return ['Tense=Pres|VerbForm=Part'];
  if (tag.startsWith('K')) return [join(nounFeatures(tag.slice(1)), 'Tense=Past|VerbForm=Part')];
  const parts = /^([PSYFIJTC]+)([123]+)([sp])$/u.exec(tag);
  if (!parts) return [];
  const [, letters, persons, number] = parts as unknown as [string, string, string, string];
  return [...letters].flatMap((letter) =>
    [...persons].reverse().map((person) => {
      const mood = MOODS[letter]!;
      const [moodPart, tensePart] = mood.split('|');
      return `${moodPart}|Number=${number === 's' ? 'Sing' : 'Plur'}|Person=${person}|${tensePart}|VerbForm=Fin`;
    }),
  );
}

function nounFeatures(tag: string): string {
  const gender = /m/u.test(tag) ? 'Gender=Masc' : /f/u.test(tag) ? 'Gender=Fem' : '';
  const number = /p/u.test(tag) ? 'Number=Plur' : /s/u.test(tag) ? 'Number=Sing' : '';
  return join(gender, number);
}

function join(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('|');
}
