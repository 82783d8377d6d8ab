import type { FoundName } from './name-acronym.ts';
import { isGenitive } from './name-group.ts';
import { stripApostrophe } from './name-institution.ts';
import type { Lexicon } from './name-lexicon.ts';
import { longestPhrase } from './name-trie.ts';
import { isNamedAsOrganisation } from './name-type.ts';
import type { Words } from './name-words.ts';

/** Longest function or noun before a firm’s name, in tokens: "président-directeur général". */
const LONGEST = 4;

/**
 * Two capitals in a row look like a person. Where the article anywhere says « le patron de Volta Marine », « chez
 * Volta Marine », « les salariés de Volta Marine », they are a firm, everywhere; not where it says « Volta Marine,
 * directrice du port ». So too where it says "Volta Marine, a shipping company".
 */
export function settleFirms(
  words: Words,
  lexicon: Lexicon,
  names: readonly FoundName[],
): readonly FoundName[] {
  const firms = new Set<string>();
  const people = new Set<string>();
  for (const name of names) {
    if (name.last - name.first < 2) continue;
    const key = keyOf(words, name);
    // « le groupe Night Heron », and then « Night Heron a revendiqué … »
    if (name.type === 'organisation' && isNamedAsOrganisation(words, lexicon, name.first)) firms.add(key);
    if (name.isGuess && isSaidToBe(words, lexicon, name)) firms.add(key);
    if (name.type !== 'person') continue;
    if (!name.isGuess) people.add(key);
    else if (isOfFirm(words, lexicon, name)) firms.add(key);
    else if (isIntroduced(words, lexicon, name)) people.add(key);
  }
  if (firms.size === 0) return names;
  return names.map((name) => {
    if (!name.isGuess) return name;
    const key = keyOf(words, name);
    return firms.has(key) && !people.has(key) ? { ...name, type: 'organisation', gender: null } : name;
  });
}

/**
 * "Peverell Estates, a property firm", "a patient group, Ashby Voices,": an apposition says that it is an organisation.
 * Not "according to the club, Ana Pons lied", nor "Ana Pons, a club doctor".
 */
function isSaidToBe(words: Words, lexicon: Lexicon, name: FoundName): boolean {
  const sentence = words.sentences[words.sentenceOf[name.first] ?? -1];
  if (!sentence) return false;
  if (words.folded[name.last] === ',' && name.last < sentence.last) {
    // "Highland Wings, which flies"
    const pronoun = longestPhrase(lexicon.pronouns, words, name.last + 1, sentence.last);
    if (pronoun?.values[0]?.means === 'other' && pronoun.values[0].reach === 'near') return true;
    const determiner = longestPhrase(lexicon.determiners, words, name.last + 1, sentence.last);
    if (determiner?.values[0]?.sort === 'indefinite')
      return headsGroup(words, lexicon, determiner.end, sentence.last) !== null;
  }
  const comma = name.first - 1;
  const isClosed = name.last < sentence.last && CLOSING.test(words.folded[name.last]!);
  if (comma <= sentence.first || words.folded[comma] !== ',' || !isClosed) return false;
  for (let first = comma - 2; first >= Math.max(sentence.first, comma - LONGEST - 1); first--) {
    const determiner = longestPhrase(lexicon.determiners, words, first, comma);
    if (!determiner) continue;
    const isGoverned =
      first > sentence.first && lexicon.prepositions.has(stripApostrophe(words.folded[first - 1]!));
    return !isGoverned && headsGroup(words, lexicon, determiner.end, comma) === comma;
  }
  return false;
}

const CLOSING = /^[,.;:)–—]/u;

/** Where the noun group ends that a general word for organisations heads; null where another noun does. */
function headsGroup(words: Words, lexicon: Lexicon, first: number, limit: number): number | null {
  for (let token = first; token < Math.min(limit, first + LONGEST); token++) {
    const heads = longestPhrase(lexicon.organisationHeads, words, token, limit);
    if (heads && !lexicon.agents.has(lexicon.stem(words.parts[token]!.join(' ')))) {
      const next = words.tokens[heads.end]?.pos;
      const isLast = heads.end >= limit || (next !== 'NOUN' && next !== 'PROPN');
      if (isLast && !isGenitive(words, lexicon, heads.end)) return heads.end;
    }
    const { pos } = words.tokens[token]!;
    const isInFront = lexicon.headLast && (pos === 'NOUN' || pos === 'PROPN');
    if (pos !== 'ADJ' && !isInFront && !lexicon.preposed.has(words.folded[token]!)) return null;
  }
  return null;
}

/** A function set beside the name makes it a person’s: "Volta Marine, (la) directrice". */
function isIntroduced(words: Words, lexicon: Lexicon, name: FoundName): boolean {
  if (words.folded[name.last] !== ',') return false;
  const limit = words.sentences[words.sentenceOf[name.last] ?? -1]?.last ?? name.last;
  const article = longestPhrase(lexicon.determiners, words, name.last + 1, limit);
  const at = article?.end ?? name.last + 1;
  return at < limit && longestPhrase(lexicon.roles, words, at, limit) !== null;
}

/** "chez X", "le patron de X", "les salariés de X". */
function isOfFirm(words: Words, lexicon: Lexicon, name: FoundName): boolean {
  const of = name.first - 1;
  if (of < 0 || words.sentenceOf[of] !== words.sentenceOf[name.first]) return false;
  const folded = stripApostrophe(words.folded[of]!);
  if (lexicon.hostPrepositions.has(folded)) return true;
  if (!lexicon.of.has(folded)) return false;
  let noun = '';
  for (let token = of - 1; token >= Math.max(0, of - LONGEST); token--) {
    const role = longestPhrase(lexicon.roles, words, token, of);
    if (role?.end === of && role.values.some((value) => value.words.headsFirm === true)) return true;
    noun = `${lexicon.stem(words.parts[token]!.join(' '))} ${noun}`.trim();
    if (lexicon.firmNouns.has(noun)) return true;
  }
  return false;
}

function keyOf(words: Words, name: FoundName): string {
  return words.folded.slice(name.first, name.last).join(' ');
}
