import type { Sentence, Token } from '../../model/token.ts';

/**
 * Names at the head of sentences, for languages without a model: a word that the text has with a capital within its
 * sentences is a name there too, whatever its ending says. « La ministra Graciela Tejada habló. Tejada negó … »
 */
export function nameOpenings(tokens: readonly Token[], sentences: readonly Sentence[]): Token[] {
  const names = new Map<string, string>();
  for (const { norm, pos, lemma } of tokens) if (pos === 'PROPN') names.set(norm, lemma);
  const named = [...tokens];
  for (const { first, last } of sentences) {
    let t = first;
    while (t < last && named[t]!.pos === 'PUNCT') t++;
    const token = named[t];
    const name = t < last && token ? names.get(token.norm) : undefined;
    if (name !== undefined && OPEN.has(token!.pos))
      named[t] = { ...token!, pos: 'PROPN', lemma: name, morph: {} };
  }
  return named;
}

/** What an ending may have made of a name. */
const OPEN: ReadonlySet<string> = new Set(['NOUN', 'VERB', 'ADJ', 'ADV']);
