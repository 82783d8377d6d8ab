import type { Article } from './actor-article.ts';
import { LETTERS } from './name-words.ts';

/** How far into a sentence its first subject may begin: « De son côté, le maire … », in tokens. */
const OPENING = 8;
/** Longest sentence without a verb that presents somebody, in tokens. */
const LONGEST = 40;
/** Longest insertion between a subject and its verb, in tokens. */
const INSERTION = 16;
/** Longest bracket between a subject and its verb, in tokens. */
const BRACKET = 6;

/** A finite verb follows, at most a clitic, an adverb or a bracket between: « La Ligue des usagers (LDU) a dit ». */
export function precedesVerb(article: Article, from: number): boolean {
  const { words } = article;
  let at = from;
  if (words.folded[at] === ')') at++;
  else if (words.folded[at] === '(') {
    const limit = Math.min(words.tokens.length, at + BRACKET);
    while (at < limit && words.folded[at] !== ')') at++;
    at++;
  }
  for (let token = at; token < Math.min(words.tokens.length, at + 3); token++) {
    if (words.sentenceOf[token] !== words.sentenceOf[from - 1]) return false;
    if (isFiniteVerb(article, token)) return true;
    const { pos } = words.tokens[token]!;
    // a comma closes an apposition: "le ministre, Paul Petit, a dit"
    const isClosing = token === at && words.folded[token] === ',';
    if (pos !== 'PRON' && pos !== 'ADV' && !isClosing)
      return words.folded[at] === ',' && resumes(article, at + 1);
  }
  return false;
}

/** What is set off by commas ends before a verb: « Anne Petit, | du syndicat, était venue ». */
function resumes(article: Article, from: number): boolean {
  const { words } = article;
  for (let token = from; token < Math.min(words.tokens.length - 1, from + INSERTION); token++) {
    if (words.sentenceOf[token] !== words.sentenceOf[from] || isFiniteVerb(article, token)) return false;
    if (words.folded[token] === ',' && isFiniteVerb(article, token + 1)) return true;
  }
  return false;
}

function isFiniteVerb({ words }: Article, token: number): boolean {
  const { pos, morph } = words.tokens[token]!;
  return pos === 'AUX' || (pos === 'VERB' && morph.verbForm !== 'Part' && morph.verbForm !== 'Inf');
}

/** Whether no verb stands before the words in their sentence: « De son côté, | le ministère | a indiqué … ». */
export function opensSentence(article: Article, first: number): boolean {
  const { words } = article;
  const sentence = words.sentences[words.sentenceOf[first] ?? -1];
  if (!sentence || first - sentence.first > OPENING) return false;
  for (let token = sentence.first; token < first; token++) {
    const { pos } = words.tokens[token]!;
    if (pos === 'VERB' || pos === 'AUX' || pos === 'SCONJ') return false;
  }
  return true;
}

/**
 * Whether words are what their sentence is there to name: « Pas de quoi convaincre | Claire Dumas |, infirmière. »,
 * which has no finite verb, « Le héros s’appelle | Hugo Roy |. », whose verb does nothing but name.
 */
export function presents(article: Article, first: number, last: number): boolean {
  const { words, lexicon } = article;
  const sentence = words.sentences[words.sentenceOf[first] ?? -1];
  // the title says what the article is about by other means
  if (!sentence || sentence.first === 0 || sentence.last - sentence.first > LONGEST) return false;
  if (lexicon.naming.has(words.folded[first - 1] ?? '')) return true;
  let hasWords = false;
  for (let token = sentence.first; token < sentence.last; token++) {
    if (words.quotationOf[token] !== -1 || isFiniteVerb(article, token)) return false;
    hasWords ||= token < first && (words.flags[token]! & LETTERS) !== 0;
  }
  return hasWords && last <= sentence.last;
}
