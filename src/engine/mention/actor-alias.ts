import type { Article, PlacedName } from './actor-article.ts';
import { roleAt } from './actor-role.ts';
import { aliasLeadBefore } from './name-alias.ts';
import { longestPhrase } from './name-trie.ts';

/** Longest way from the lead back to who goes by the name, in tokens. */
const LEFT = 10;

/**
 * The name that somebody described goes by: « un pirate se présentant sous le pseudonyme de | Korvax | », « un
 * homme surnommé | Nox | ». Makes it a person’s and returns where the description begins; null where there is none.
 */
export function introduceAlias(article: Article, placed: PlacedName): number | null {
  const { words, lexicon } = article;
  const { entity } = placed;
  if (!entity || entity.key !== null || placed.name.type === 'place') return null;
  const floor = words.sentences[words.sentenceOf[placed.first] ?? -1]?.first ?? placed.first;
  const lead = aliasLeadBefore(words, lexicon, placed.first, floor);
  if (lead === null) return null;
  // « un habitant, surnommé Nox »
  const end = words.folded[lead - 1] === ',' ? lead - 1 : lead;
  for (let token = end - 1; token >= Math.max(floor, lead - LEFT); token--) {
    if (words.tokens[token]!.pos === 'PUNCT' || article.nameAt[token]! >= 0) return null;
    const determiner = longestPhrase(lexicon.determiners, words, token, end);
    const shown = determiner?.values[0];
    if (!determiner || shown?.number !== 'Sing') continue;
    if (!isPersonNoun(article, determiner.end, end)) return null;
    entity.type = 'person';
    entity.gender ??= shown.gender;
    return token;
  }
  return null;
}

/** Whether a noun for a person stands at a token, adjectives before it left out: "un jeune pirate". */
export function isPersonNoun(article: Article, from: number, limit: number): boolean {
  const { words, lexicon } = article;
  let at = from;
  while (at < limit && lexicon.preposed.has(words.folded[at]!) && !roleAt(words, lexicon, at, limit)) at++;
  if (at >= limit) return false;
  return (
    roleAt(words, lexicon, at, limit) !== null || lexicon.people.has(lexicon.stem(words.parts[at]!.join(' ')))
  );
}
