import type { Article } from './actor-article.ts';
import type { Entity } from './actor-entity.ts';
import { addRole, isGoverned, startOf } from './actor-introduction.ts';
import { agrees } from './actor-pronoun.ts';
import { readRole, roleAt } from './actor-role.ts';
import { stripApostrophe } from './name-institution.ts';
import { longestPhrase } from './name-trie.ts';

/** How far into the article a trade may tell of whom the title names, in tokens. */
const REACH = 160;
/** How near behind a trade another person’s name makes it his, in tokens. */
const BESIDE = 8;

/**
 * The trade by which an article goes on about the one person of its title: « Loïc Kervella : je n’ai rien vu »,
 * then « Après deux essais, le romancier lannionnais publie … ». Only while nobody else is named, and a trade, not
 * an office: « le premier ministre » may be somebody else.
 * And only with an adjective, as such variations have it: « le chirurgien a bon espoir » is about another.
 */
export function introduceTitled(article: Article): void {
  const { words, lexicon } = article;
  const only = onlyPersonOf(article);
  if (!only || only.roles.length > 0) return;
  const from = words.sentences[0]!.last;
  for (let token = from; token < Math.min(words.tokens.length, from + REACH); token++) {
    const placed = article.names[article.nameAt[token] ?? -1];
    if (placed?.name.type === 'person' && placed.entity !== only) return;
    if (words.quotationOf[token] !== -1) continue;
    const sentence = words.sentences[words.sentenceOf[token] ?? -1];
    if (!sentence) continue;
    const match = roleAt(words, lexicon, token, sentence.last);
    if (match?.phrase.words.sort !== 'profession') continue;
    const start = startOf(article, token, sentence.first);
    const shown = start < token ? longestPhrase(lexicon.determiners, words, start, token)?.values[0] : null;
    if (shown?.sort !== 'definite' || shown.number !== 'Sing') continue;
    // « la première que l’artiste creusoise consacre … »: the subject of its clause
    const opensClause = lexicon.clauseStarts.has(stripApostrophe(words.folded[start - 1] ?? ''));
    if (!opensClause && isGoverned(article, start, sentence.first)) continue;
    const gender = shown.gender ?? (match.phrase.gender === 'Fem' ? 'Fem' : null);
    if (
      words.tokens[match.end]?.pos !== 'ADJ' &&
      !article.names[article.nameAt[match.end] ?? -1]?.name.adjective
    )
      continue;
    if (!agrees(only, gender, 'Sing') || isOfAnother(article, match.end, sentence.last)) continue;
    addRole(only, readRole(article, match, sentence.last, gender));
    return;
  }
}

function onlyPersonOf(article: Article): Entity | null {
  const people = [...article.titled].filter(({ type }) => type === 'person');
  return people.length === 1 ? people[0]! : null;
}

/** "le sculpteur Paul Petit": a name right behind. */
function isOfAnother(article: Article, from: number, limit: number): boolean {
  for (let token = from; token < Math.min(limit, from + BESIDE); token++)
    if (article.names[article.nameAt[token] ?? -1]?.name.type === 'person') return true;
  return false;
}
