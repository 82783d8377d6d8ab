import type { Article, PlacedName } from './actor-article.ts';
import type { Entity } from './actor-entity.ts';
import { longestPhrase } from './name-trie.ts';

/** How far back a bare word takes up a full name: namings, and sentences. */
const NAMINGS = 60;
const SENTENCES = 4;

/**
 * "le ministère" after "le ministère norvégien de la Pêche": an institution named by its bare kind,
 * with a definite article, is the one last called by that word.
 */
export function settleBare(article: Article, placed: PlacedName): void {
  const { words, lexicon } = article;
  const { name, first } = placed;
  if (name.institution === null || name.key !== name.institution || placed.last - first !== 1) return;
  if (placed.entity?.country) return;
  const determiner = first > 0 ? longestPhrase(lexicon.determiners, words, first - 1, first) : null;
  if (determiner?.values[0]?.sort !== 'definite') return;
  const stem = lexicon.stem(words.parts[first]!.join(' '));
  const sentence = words.sentenceOf[first] ?? -1;
  const floor = Math.max(0, article.namings.length - NAMINGS);
  for (let index = article.namings.length - 1; index >= floor; index--) {
    const { entity, sentence: at } = article.namings[index]!;
    if (sentence - at > SENTENCES) break;
    if (
      entity !== placed.entity &&
      entity.institution !== null &&
      entity.key !== entity.institution &&
      entity.heads.has(stem)
    ) {
      placed.entity = entity;
      return;
    }
  }
  const only = onlyCalled(article, placed, stem);
  if (only) placed.entity = only;
}

/** The only organ that the article calls by the word, however far away: no other "ministère" is named at all. */
function onlyCalled(article: Article, placed: PlacedName, stem: string): Entity | null {
  const organs = (article.called.get(stem) ?? []).filter(
    (entity) => entity !== placed.entity && entity.institution !== null && entity.key !== entity.institution,
  );
  return organs.length === 1 ? organs[0]! : null;
}
