import type { Article } from './actor-article.ts';
import type { Entity, Naming, Role } from './actor-entity.ts';
import { quotationAt } from './actor-inserted.ts';
import type { Phrase } from './actor-phrase.ts';
import { agrees } from './actor-pronoun.ts';
import { longestPhrase } from './name-trie.ts';
import type { Words } from './name-words.ts';

/** How many namings back a description looks for whom it takes up. */
const REACH = 400;
/** How many sentences back a function may take up somebody of whom no function was told. */
const NEAR = 1;
const NEARER = 3;
/** Letters of a noun’s ending that differ by gender, at most: "enquêt-eur", "enquêt-rice" share the rest. */
const STEM = 3;

/**
 * The person whom a function takes up: "le ministre" after "le ministre de l’Intérieur, Paul Petit". Functions meet
 * when nothing that is told of both differs; the fuller match counts, then the later one.
 */
export function holderOf(article: Article, role: Role, phrase: Phrase): Entity | null {
  let best: Entity | null = null;
  let bestScore = 0;
  const isOutside = quotationAt(article, phrase.first) === -1;
  for (const { entity, quotation } of recent(article, phrase.first)) {
    if (entity.type !== 'person' || entity.number === 'Plur' || !agrees(entity, phrase.gender, 'Sing'))
      continue;
    // « Le coach a crié », dit Paul Petit: whose coach is the speaker’s business
    if (entity.anonymous && quotation !== -1 && isOutside) continue;
    for (const held of entity.roles) {
      const score = Math.max(meet(role, held), isMirror(article, role, held, entity) ? 1 : 0);
      if (score > bestScore) {
        best = entity;
        bestScore = score;
      }
    }
  }
  return best;
}

/**
 * "the Croatian prime minister" after "Slovenia’s prime minister, Jan Lis, … his Croatian counterpart, Ana Horvat": who
 * holds the same office, in the country told.
 */
function isMirror(article: Article, role: Role, held: Role, entity: Entity): boolean {
  if (held.words.role !== 'counterpart' || role.words.sort !== 'office' || role.former !== held.former)
    return false;
  if (role.country === null || role.country !== held.country) return false;
  return (article.holders.get(role.words.role) ?? []).some((other) => other !== entity);
}

/** The namings before a token, the last first. */
export function* recent(article: Article, token: number) {
  let seen = 0;
  for (let index = article.namings.length - 1; index >= 0 && seen < REACH; index--) {
    const naming = article.namings[index]!;
    if (naming.first >= token) continue;
    seen++;
    yield naming;
  }
}

/** 0: two functions; more: one, the more is told of both the surer. */
export function meet(asked: Role, held: Role): number {
  if (asked.former !== held.former) return 0;
  const isSameWord = asked.head === held.head;
  const isHeld = asked.words.sort === 'office' || asked.words.sort === 'voice';
  const isSameBody = asked.about !== null && asked.about === held.about;
  const isSameRole = asked.words.role === held.words.role && (isHeld || isSameBody);
  // "l’enseignant" of a professor: one trade in two words
  const isSameTrade =
    asked.words.role === held.words.role && asked.words.sort === 'profession' && !asked.isNarrowed;
  const isSameVoice = asked.words.sort === 'voice' && held.words.sort === 'voice';
  if (!isSameWord && !isSameRole && !isSameTrade && !isSameVoice) return 0;
  let agreed = 0;
  for (const key of ['institution', 'country', 'place', 'about'] as const) {
    if (asked[key] === null || held[key] === null) continue;
    if (asked[key] !== held[key]) return 0;
    agreed++;
  }
  if (isSameWord || isSameRole) {
    // "le ministre de la Santé" asks for more than "le ministre" tells
    if (asked.isNarrowed && agreed === 0 && held.isNarrowed && !isSameWord) return 0;
    return 1 + agreed + (isSameWord ? 1 : 0);
  }
  return isSameTrade ? 1 + agreed : agreed;
}

/**
 * Somebody named shortly before of whom no function was told, whom a first function therefore introduces:
 * "… estime Anna Roy. La porte-parole du collectif …". General words ("l’élu") take up anybody who spoke.
 */
export function unintroduced(article: Article, role: Role, phrase: Phrase, goesOn: boolean): Entity | null {
  const { words } = article;
  const told = article.toldBefore[words.sentenceOf[phrase.first] ?? -1] ?? 0;
  const paragraph = paragraphOf(words, phrase.first);
  const isGeneral = role.words.sort === 'general';
  const reach = isGeneral || !role.isNarrowed || goesOn ? NEARER : NEAR;
  for (const naming of recent(article, phrase.first)) {
    const distance = told - (article.toldBefore[naming.sentence] ?? 0);
    if (distance > reach) break;
    if (naming.quotation !== -1) continue;
    const { entity } = naming;
    if (entity.type !== 'person' || entity.anonymous || !agrees(entity, phrase.gender, 'Sing')) continue;
    if (!goesOn && entity.gender === 'Fem' && isMasculine(role, phrase)) continue;
    // whom the sentence before first names, a trade of his gender introduces, though he has not spoken
    const isBeside = naming.isSpeaker && paragraphOf(words, naming.first) === paragraph;
    const isTold =
      naming.isSpeaker ||
      (naming.isPresented && isTrade(role) && paragraphOf(words, naming.first) === paragraph) ||
      (naming.isFree && goesOn) ||
      (distance <= NEAR && isFirstTold(article, naming, role, phrase));
    if (!isTold) continue;
    if (goesOn) return differs(entity, role) ? null : entity;
    const isVariation =
      isGeneral ||
      (role.words.sort === 'profession' &&
        (phrase.gender !== null || isBeside) &&
        !hasOtherTrade(entity, role));
    if (isVariation && !role.isNarrowed) return differs(entity, role) ? null : entity;
    if (role.words.sort !== 'part' && !hasFunction(entity)) return entity;
    break;
  }
  return isGeneral || isOutgoing(article, phrase) ? onlyTitled(article, phrase) : null;
}

function paragraphOf({ sentences, sentenceOf }: Words, token: number): number {
  return sentences[sentenceOf[token] ?? -1]?.paragraph ?? -1;
}

/** "l’élu", "l’écrivain": not of a woman where the word has a form for her; "l’économiste" has none. */
function isMasculine({ words, head }: Role, phrase: Phrase): boolean {
  if (phrase.gender !== null || phrase.role?.phrase.gender !== 'Masc' || words.feminine.includes(head))
    return false;
  const stem = head.slice(0, Math.max(STEM, head.length - STEM));
  return words.feminine.some((word) => word.startsWith(stem));
}

/** Nobody’s function was told yet, and the gender is surely the same: "… de Claire Petit. La navigatrice …". */
function isFirstTold(article: Article, { entity, isSubject }: Naming, role: Role, phrase: Phrase): boolean {
  const { lexicon } = article;
  // "the club | doctor": whoever the body employs, not whom the sentence before is about
  if (isOfBody(article, phrase)) return false;
  // "the 34-year-old": where no article shows a gender, only whoever the sentence before was about
  if (!lexicon.showsGender) return isTrade(role) && entity.roles.length === 0 && isSubject;
  // « l’attaquant » shows no gender but by its own form: only whoever the sentence before was about
  const gender = phrase.gender ?? (isSubject && isMasculine(role, phrase) ? 'Masc' : null);
  return isTrade(role) && entity.roles.length === 0 && gender !== null && entity.gender === gender;
}

/** A general word for organisations right before the function. */
function isOfBody({ words, lexicon }: Article, { group, role }: Phrase): boolean {
  if (role === null || role.first <= group) return false;
  return longestPhrase(lexicon.organisationHeads, words, role.first - 1, role.first) !== null;
}

/** "l’intéressé, Paul Petit", "son adversaire, Anna Roy": words for anybody tell no function. */
function hasFunction({ roles }: Entity): boolean {
  return roles.some(({ words }) => words.role !== 'person' && words.sort !== 'part');
}

/** "le gérant" is not the lawyer who spoke before. */
function hasOtherTrade({ roles }: Entity, role: Role): boolean {
  const trades = roles.filter(({ words }) => words.sort === 'profession' || words.role === 'lawyer');
  return trades.length > 0 && trades.every(({ words }) => words.role !== role.words.role);
}

/** What anybody may be, an office aside. */
function isTrade({ words }: Role): boolean {
  return words.sort === 'profession' || words.sort === 'general';
}

/** « la maire sortante »: who stands again is whom the article is about. */
function isOutgoing({ words, lexicon }: Article, { role, end }: Phrase): boolean {
  return role !== null && role.end < end && lexicon.outgoing.has(words.folded[role.end]!);
}

/** Whom the article is about, when it has named nobody else yet whom the words could mean: "la députée du Gers". */
function onlyTitled(article: Article, phrase: Phrase): Entity | null {
  if (phrase.gender === null) return null;
  let only: Entity | null = null;
  for (const { entity, quotation } of recent(article, phrase.first)) {
    if (entity === only || entity.type !== 'person' || quotation !== -1) continue;
    if (!agrees(entity, phrase.gender, 'Sing')) continue;
    if (only !== null) return null;
    only = entity;
  }
  return only && article.titled.has(only) && only.gender === phrase.gender ? only : null;
}

/** The person named nearest before who may come from a country. */
export function personNear(article: Article, phrase: Phrase, country: string): Entity | null {
  const sentence = article.words.sentenceOf[phrase.first] ?? -1;
  for (const naming of recent(article, phrase.first)) {
    if (sentence - naming.sentence > NEARER) return null;
    const { entity } = naming;
    if (
      entity.type !== 'person' ||
      entity.anonymous ||
      naming.quotation !== -1 ||
      !agrees(entity, phrase.gender, 'Sing')
    )
      continue;
    if (
      entity.country === null
        ? entity.roles.every((held) => held.country === null || held.country === country)
        : entity.country === country
    )
      return entity;
  }
  return null;
}

/** Whether what is told of a person contradicts a function: another country, another institution. */
function differs(entity: Entity, role: Role): boolean {
  return entity.roles.some(
    (held) =>
      (held.words.role === role.words.role && held.former === role.former && meet(role, held) === 0) ||
      (held.country !== null && role.country !== null && held.country !== role.country),
  );
}
