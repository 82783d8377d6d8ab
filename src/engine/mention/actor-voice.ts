import { LEADING_ROLES } from '../../model/leading-roles.ts';
import type { Article } from './actor-article.ts';
import type { Entity, Role } from './actor-entity.ts';
import { stripApostrophe } from './name-institution.ts';
import { longestPhrase } from './name-trie.ts';

/** How many names back the organisation that is meant is looked for. */
const REACH = 60;

/**
 * "la porte-parole du groupe, Anna Roy": a voice of the organisation that a general word means, where the article has
 * named only one of its kind. Of two firms nobody knows which.
 *
 * @param end behind the words for the function
 * @param limit where they end
 * @param name where the person’s name begins
 */
export function voiceOfNoun(article: Article, role: Role, end: number, limit: number, name: number): Role {
  const { words, lexicon } = article;
  if (role.words.sort !== 'voice' || role.about !== null || role.institution !== null) return role;
  if (role.country !== null || role.place !== null) return role;
  let at = end;
  if (at >= limit || !lexicon.of.has(stripApostrophe(words.folded[at]!))) return role;
  at++;
  if (at < limit) at = longestPhrase(lexicon.determiners, words, at, limit)?.end ?? at;
  const heads = at < limit ? longestPhrase(lexicon.organisationHeads, words, at, limit) : null;
  if (heads === null || heads.end < limit) return role;
  const about = onlyOne(article, article.nameAt[name] ?? 0, heads.values);
  return about === null ? role : { ...role, about, country: about.country };
}

const SURELY = /\s|\p{Lu}\p{Lu}/u;

function onlyOne(article: Article, person: number, classes: readonly (string | null)[]): Entity | null {
  const found = new Set<Entity>();
  for (const { entity } of article.names.slice(Math.max(0, person - REACH), person)) {
    if (entity === null || entity.type !== 'organisation' || entity.institution !== null) continue;
    // one word of which nobody tells the kind may be a river as well
    if (entity.class === null ? SURELY.test(entity.name) : classes.includes(entity.class)) found.add(entity);
  }
  const [only] = found;
  return found.size === 1 && only?.class != null ? only : null;
}

/**
 * « La Fédération conteste ce chiffre. | Son président, | Marc Petit »: a function of the only organisation that the
 * sentence and the one before it name, where no person is named that it could be of as well.
 *
 * @param start first token of the phrase, its determiner
 * @param head first token of the function
 * @param name where the person’s name begins
 */
export function functionOfOwner(
  article: Article,
  role: Role,
  start: number,
  head: number,
  name: number,
): Role {
  const { words, lexicon } = article;
  if (!LEADING_ROLES.has(role.words.role ?? '') || role.about !== null || role.institution !== null)
    return role;
  if (role.country !== null || role.place !== null) return role;
  if (longestPhrase(lexicon.determiners, words, start, head)?.values[0]?.sort !== 'possessive') return role;
  const sentence = words.sentenceOf[name]!;
  const owners = new Set<Entity>();
  const person = article.nameAt[name] ?? 0;
  for (let at = person - 1; at >= Math.max(0, person - REACH); at--) {
    const { entity, first, name: found } = article.names[at]!;
    if (words.sentenceOf[first]! < sentence - 1) break;
    if (entity === null || first >= start || words.quotationOf[first]! >= 0) continue;
    if (found.type === 'person') return role;
    if (entity.type === 'organisation') owners.add(entity);
  }
  const [owner] = owners;
  return owners.size === 1 ? { ...role, about: owner!, country: owner!.country } : role;
}
