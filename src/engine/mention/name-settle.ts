import { spellingKey } from '../../text/spelling.ts';
import type { FoundName } from './name-acronym.ts';
import { settleFirms } from './name-firm.ts';
import { stripApostrophe } from './name-institution.ts';
import type { Lexicon } from './name-lexicon.ts';
import { isGivenName } from './name-run.ts';
import { isNamedAsOrganisation } from './name-type.ts';
import { CAPITAL, type Words } from './name-words.ts';

/**
 * Types names by the rest of the article: what is somebody’s surname is a person ("Romney" after "Mitt Romney"),
 * and so is somebody’s given name ("Marine" after "Marine Martin"), unless a table knows it as something else.
 */
export function settleTypes(words: Words, lexicon: Lexicon, found: readonly FoundName[]): FoundName[] {
  const names = settleFirms(words, lexicon, found);
  const surnames = new Set<string>();
  const given = new Map<string, FoundName>();
  for (const name of names) {
    if (name.type !== 'person' || name.last - name.first < 2) continue;
    for (let token = name.first + 1; token < name.last; token++) {
      surnames.add(spellingKey(keyOf(words, token, name.last)));
    }
    if (isGivenName(words, lexicon, name.first)) given.set(keyOf(words, name.first, name.first + 1), name);
    else surnames.add(spellingKey(keyOf(words, name.first, name.first + 1)));
  }
  const firms = firmsBesidePeople(words, lexicon, names);
  const places = new Set(
    names
      .filter(({ type, key }) => type === 'place' && key === null)
      .map((name) => keyOf(words, name.first, name.last)),
  );
  return names
    .map((name) => {
      const isTown =
        name.type === 'person' && name.last - name.first === 1 && !isCalled(words, lexicon, name);
      if (
        isTown &&
        !given.has(keyOf(words, name.first, name.last)) &&
        places.has(keyOf(words, name.first, name.last))
      )
        return { ...name, type: 'place' as const, gender: null };
      if (name.type === 'person' || (name.key !== null && name.institution === null)) return name;
      const key = keyOf(words, name.first, name.last);
      const bearer = given.get(key);
      if (bearer && name.last - name.first === 1) return asPerson(name, bearer.gender ?? null);
      // "le groupe Martin" stays a firm beside Luc Martin
      if (name.key !== null || isNamedAsOrganisation(words, lexicon, name.first)) return name;
      if (firms.has(key)) return name;
      if (surnames.has(spellingKey(key))) return asPerson(name, null);
      return name.type === 'organisation' && places.has(key) ? { ...name, type: 'place' as const } : name;
    })
    .map((name) => (name.type === 'person' ? withParticle(words, lexicon, name, surnames) : name))
    .reduce<FoundName[]>((settled, name, index, all) => {
      settled.push(
        isListedPlace(words, lexicon, settled.at(-1), name, all[index + 1])
          ? { ...name, type: 'place' }
          : name,
      );
      return settled;
    }, []);
}

/**
 * Names that are a firm’s and a person’s, where the article says « Mme Delvaux » of the person: then a bare
 * « Delvaux » is « le groupe Delvaux ».
 */
function firmsBesidePeople(words: Words, lexicon: Lexicon, names: readonly FoundName[]): ReadonlySet<string> {
  const firms = new Set<string>();
  const called = new Set<string>();
  for (const name of names) {
    const key = keyOf(words, name.first, name.last);
    if (name.type === 'organisation' && isNamedAsOrganisation(words, lexicon, name.first)) firms.add(key);
    else if (name.type === 'person' && lexicon.titles.has(words.parts[name.first - 1]?.join(' ') ?? ''))
      called.add(key);
  }
  return new Set([...firms].filter((key) => called.has(key)));
}

/** "à Vladivostok, Oussouriïsk et Blagovechtchensk": what a list of places goes on with is a place. */
function isListedPlace(
  words: Words,
  lexicon: Lexicon,
  before: FoundName | undefined,
  name: FoundName,
  after: FoundName | undefined,
): boolean {
  if (
    before?.type !== 'place' ||
    name.type !== 'organisation' ||
    name.key !== null ||
    before.last !== name.first - 1
  )
    return false;
  if (lexicon.conjunctions.has(words.folded[before.last]!)) return true;
  if (words.folded[before.last] !== ',') return false;
  const link = words.folded[name.last] ?? '';
  return after?.first === name.last + 1 && (link === ',' || lexicon.conjunctions.has(link));
}

/** Whether a courtesy or a function stands before. */
function isCalled(words: Words, lexicon: Lexicon, name: FoundName): boolean {
  const before = words.parts[name.first - 1];
  return (
    before !== undefined && (lexicon.titles.has(before.join(' ')) || lexicon.roleParts.has(before[0] ?? ''))
  );
}

/** "De Kersauson" at the start of a sentence, after "Yann de Kersauson". */
function withParticle(
  words: Words,
  lexicon: Lexicon,
  name: FoundName,
  surnames: ReadonlySet<string>,
): FoundName {
  const first = name.first - 1;
  if (name.last - name.first !== 1 || first < 0 || (words.flags[first]! & CAPITAL) === 0) return name;
  const isParticle =
    lexicon.looseParticles.has(words.folded[first]!) || lexicon.firmParticles.has(words.folded[first]!);
  return isParticle && surnames.has(spellingKey(keyOf(words, first, name.last))) ? { ...name, first } : name;
}

function asPerson(name: FoundName, gender: 'Masc' | 'Fem' | null): FoundName {
  return { ...name, type: 'person', gender, key: null, country: null, institution: null };
}

function keyOf(words: Words, first: number, end: number): string {
  const parts: string[] = [];
  for (let token = first; token < end; token++) parts.push(stripApostrophe(words.folded[token]!));
  return parts.join(' ');
}
