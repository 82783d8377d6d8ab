import type { Article } from './actor-article.ts';

/** Longest reporting clause before the words that name its source, in tokens. */
const REACH = 7;

/**
 * Whether words within a quotation stand in the reporting clause that interrupts it, after its verb, and so are no
 * part of what is quoted: « Seul, reconnaît | Paul Petit |, je n’aurais pas tenu », « J’ai attendu, dit-| il |. Rien
 * n’est venu ».
 */
function isInserted(article: Article, first: number): boolean {
  const { words } = article;
  const quotation = words.quotationOf[first] ?? -1;
  if (quotation === -1) return false;
  let isVerbSeen = false;
  for (let token = first - 1; token >= Math.max(0, first - REACH); token--) {
    if (words.quotationOf[token] !== quotation) return false;
    const { pos } = words.tokens[token]!;
    if (pos === 'PUNCT') return isVerbSeen && /^[,!?…»”"–—-]/u.test(words.folded[token]!);
    if (pos === 'VERB' || pos === 'AUX') isVerbSeen = true;
    // « Hier, le maire a dit à Paul »: a noun before the verb is its subject
    else if (isVerbSeen && (pos === 'NOUN' || pos === 'PROPN' || pos === 'DET')) return false;
    else if (pos === 'SCONJ') return false;
  }
  return false;
}

/** The quotation that words belong to, −1 for none; a clause of reporting belongs to none. */
export function quotationAt(article: Article, first: number): number {
  return isInserted(article, first) ? -1 : (article.words.quotationOf[first] ?? -1);
}
