import type { Article } from './actor-article.ts';
import { addEntity, sameDescription } from './actor-described.ts';
import { holderOf, unintroduced } from './actor-description.ts';
import { enrich } from './actor-enrich.ts';
import type { Entity, Role } from './actor-entity.ts';
import { calledBy } from './actor-general.ts';
import { quotationAt } from './actor-inserted.ts';
import { addRole } from './actor-introduction.ts';
import type { Phrase } from './actor-phrase.ts';
import { by, type Reference } from './actor-reference.ts';
import { addHead } from './actor-register.ts';
import { readRole } from './actor-role.ts';
import { defendantOf, describedBefore, laterHolder } from './actor-variation.ts';
import { coreEnd } from './actor-wording.ts';
import { stripApostrophe } from './name-institution.ts';
import { longestPhrase } from './name-trie.ts';

/** Whom a function means: "le ministre", "la porte-parole de la fédération", "cet homme". */
export function resolveRole(
  article: Article,
  phrase: Phrase,
  worded: string,
  resolve: (first: number, end: number) => Entity | null,
): Reference {
  const role = withNoun(
    article,
    readRole(article, phrase.role!, coreEnd(article, phrase), phrase.gender),
    phrase,
  );
  const isKnown =
    phrase.determiner === 'definite' ||
    phrase.determiner === 'demonstrative' ||
    phrase.determiner === 'possessive' ||
    phrase.determiner === null;
  if (isKnown && !phrase.isPart) {
    const holder = holderOf(article, role, phrase);
    if (holder) return by('role', enrich(article, phrase, holder, worded));
    const later = laterHolder(article, role, phrase);
    if (later) return by('role-later', later);
    if (role.words.sort === 'defendant') {
      const defendant = defendantOf(article, phrase);
      if (defendant) {
        addRole(defendant, role);
        return by('defendant', defendant);
      }
    }
    const isForAnybody = role.words.sort === 'general' || role.words.sort === 'part';
    const described = isForAnybody ? describedBefore(article, phrase, resolve) : null;
    if (described) return by('described-before', described);
    const goesOn = continues(article, phrase);
    // « Le coach a crié », dit Paul Petit: whose coach is the speaker’s business
    const isQuoted = quotationAt(article, phrase.first) !== -1;
    const found = isQuoted ? null : unintroduced(article, role, phrase, goesOn);
    if (found) {
      addRole(found, role);
      return by('role-introduced', found);
    }
  } else {
    const same = sameDescription(article, phrase, worded);
    if (same) return by('same-wording', same);
  }
  const entity = addEntity(article, phrase, 'person', worded);
  addRole(entity, role);
  addHead(article, entity, phrase.head);
  entity.country = role.country;
  entity.institution = role.institution;
  entity.anonymous = true;
  return by('role-unnamed', entity);
}

/** "la porte-parole de la fédération": whoever was last called the federation. */
function withNoun(article: Article, role: Role, phrase: Phrase): Role {
  const { words, lexicon } = article;
  if (role.about !== null || role.country !== null || role.place !== null || !phrase.role) return role;
  let at = phrase.role.end;
  if (at >= phrase.end || !lexicon.of.has(stripApostrophe(words.folded[at]!))) return role;
  at++;
  if (at < phrase.end && longestPhrase(lexicon.determiners, words, at, phrase.end)) at++;
  if (at >= phrase.end || !longestPhrase(lexicon.organisationHeads, words, at, phrase.end)) return role;
  const about = calledBy(article, {
    ...phrase,
    stem: lexicon.stem(words.parts[at]!.join(' ')),
    isPlural: false,
  });
  return about
    ? { ...role, about, institution: role.institution ?? about.institution, country: about.country }
    : role;
}

/** Whether a verb of going on speaking stands beside the naming: "poursuit l’expert". */
function continues(article: Article, phrase: Phrase): boolean {
  const { words, lexicon } = article;
  for (let token = phrase.first - 1; token >= Math.max(0, phrase.first - 3); token--) {
    if (words.sentenceOf[token] !== words.sentenceOf[phrase.first]) break;
    if (lexicon.continuing.has(words.folded[token]!)) return true;
  }
  return false;
}
