import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DictionaryReading } from './dictionary.ts';

/** A word of letters, with inner hyphens or an apostrophe; WordNet's compounds of several words are left out. */
const WORD = /^\p{L}[\p{L}'-]*$/u;
const VOWEL_Y = /[aeiou]y$/u;

const PAST = 'Mood=Ind|Tense=Past|VerbForm=Fin';
const PAST_PARTICIPLE = 'Tense=Past|VerbForm=Part';
const PRESENT_PARTICIPLE = 'Tense=Pres|VerbForm=Part';
const THIRD_PERSON = 'Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin';

/**
 * Readings of inflected English forms, made from the lemmas of WordNet 3.0 (Fellbaum 1998) by the regular rules of
 * spelling and from WordNet's lists of exceptions. Forms are lower-cased.
 *
 * @param folder holds `data.noun`, `index.verb`, `verb.exc` … as WordNet's own package does
 */
export function readWordnet(folder: string): readonly DictionaryReading[] {
  const exceptions = (name: string): ReadonlyMap<string, readonly string[]> =>
    readExceptions(readFileSync(join(folder, `${name}.exc`), 'utf8'));
  const lemmas = (name: string): readonly string[] =>
    readLemmas(readFileSync(join(folder, `index.${name}`), 'utf8'));
  const names = readNames(readFileSync(join(folder, 'data.noun'), 'utf8'));
  const nouns = exceptions('noun');
  const verbs = exceptions('verb');
  const adjectives = exceptions('adj');
  return [
    ...lemmas('noun').flatMap((lemma) =>
      names.has(lemma)
        ? [{ form: lemma, pos: 'PROPN', lemma, features: 'Number=Sing' }]
        : inflectNoun(lemma, nouns.get(lemma) ?? []),
    ),
    ...lemmas('verb').flatMap((lemma) => inflectVerb(lemma, verbs.get(lemma) ?? [])),
    ...lemmas('adj').flatMap((lemma) =>
      [lemma, ...(adjectives.get(lemma) ?? [])].map((form) => ({ form, pos: 'ADJ', lemma, features: '' })),
    ),
    ...lemmas('adv').map((lemma) => ({ form: lemma, pos: 'ADV', lemma, features: '' })),
  ].filter(({ form }) => WORD.test(form));
}

/** Lemmas of an index file, the licence at its head left out. */
function readLemmas(content: string): readonly string[] {
  return content
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '))
    .map((line) => line.slice(0, line.indexOf(' ')))
    .filter((lemma) => WORD.test(lemma));
}

/** Inflected forms by lemma. */
function readExceptions(content: string): ReadonlyMap<string, readonly string[]> {
  const forms = new Map<string, string[]>();
  for (const line of content.split('\n')) {
    const [form, ...lemmas] = line.split(' ');
    if (form !== undefined) for (const lemma of lemmas) forms.set(lemma, [...(forms.get(lemma) ?? []), form]);
  }
  return forms;
}

/** Lower-cased words that are always written with a capital. */
function readNames(content: string): ReadonlySet<string> {
  const capital = new Set<string>();
  const plain = new Set<string>();
  for (const line of content.split('\n')) {
    if (line === '' || line.startsWith(' ')) continue;
    const fields = line.split(' ');
    const count = Number.parseInt(fields[3]!, 16);
    for (let word = 0; word < count; word++) {
      const form = fields[4 + 2 * word]!;
      const lower = form.toLowerCase();
      (form === lower ? plain : capital).add(lower);
    }
  }
  return new Set([...capital].filter((word) => !plain.has(word)));
}

function inflectNoun(lemma: string, irregular: readonly string[]): readonly DictionaryReading[] {
  const plurals = irregular.length > 0 ? irregular : [withS(lemma)];
  return [
    { form: lemma, pos: 'NOUN', lemma, features: 'Number=Sing' },
    ...plurals.map((form) => ({ form, pos: 'NOUN', lemma, features: 'Number=Plur' })),
  ];
}

function inflectVerb(lemma: string, irregular: readonly string[]): readonly DictionaryReading[] {
  const reading = (form: string, features: string): DictionaryReading => ({
    form,
    pos: 'VERB',
    lemma,
    features,
  });
  const participles = irregular.filter((form) => form.endsWith('ing'));
  const pasts = irregular.filter((form) => !form.endsWith('ing') && !form.endsWith('s'));
  const past = pasts.length > 0 ? pasts : [withEd(lemma)];
  return [
    reading(lemma, 'VerbForm=Inf'),
    reading(lemma, 'Mood=Ind|Tense=Pres|VerbForm=Fin'),
    reading(withS(lemma), THIRD_PERSON),
    ...(participles.length > 0 ? participles : [withIng(lemma)]).map((form) =>
      reading(form, PRESENT_PARTICIPLE),
    ),
    ...past.filter((form) => !isParticiple(form, past)).map((form) => reading(form, PAST)),
    ...past.filter((form) => !isPreterite(form, past)).map((form) => reading(form, PAST_PARTICIPLE)),
  ];
}

/** `spoken` beside `spoke`, `begun` beside `began`: a participle only. */
function isParticiple(form: string, forms: readonly string[]): boolean {
  if (form.endsWith('n') && forms.some((other) => !other.endsWith('n'))) return true;
  return forms.some((other) => other !== form && other === form.replace(/u(?=[^aeiou]+$)/u, 'a'));
}

/** `spoke` beside `spoken`, `began` beside `begun`: never a participle. */
function isPreterite(form: string, forms: readonly string[]): boolean {
  return forms.some((other) => other !== form && isParticiple(other, [form, other]));
}

function withS(lemma: string): string {
  if (/(?:s|x|z|ch|sh)$/u.test(lemma) || /[^aeiou]o$/u.test(lemma)) return `${lemma}es`;
  if (lemma.endsWith('y') && !VOWEL_Y.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return `${lemma}s`;
}

function withEd(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`;
  if (lemma.endsWith('y') && !VOWEL_Y.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return `${lemma}ed`;
}

function withIng(lemma: string): string {
  if (lemma.endsWith('ie')) return `${lemma.slice(0, -2)}ying`;
  if (lemma.endsWith('e') && !/(?:ee|oe|ye)$/u.test(lemma)) return `${lemma.slice(0, -1)}ing`;
  return `${lemma}ing`;
}
