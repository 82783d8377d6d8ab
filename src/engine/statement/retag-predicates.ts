import type { Sentence, Token } from '../../model/token.ts';
import type { CueLexicon } from './cue-lexicon.ts';

/**
 * Tokens with verbs of reporting put right where a tagger takes them for nouns: « Le collectif (CDR) menace de
 * bloquer », « Le chercheur juge que ». The place is the predicate's: right after a noun, before a clause or an
 * infinitive, in a sentence without a finite verb so far.
 */
export function retagPredicates(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  lexicon: CueLexicon,
): readonly Token[] {
  let corrected: Token[] | null = null;
  for (const { first, last } of sentences) {
    let finite = false;
    for (let t = first + 1; t + 1 < last && !finite; t++) {
      const token = tokens[t]!;
      finite = (token.pos === 'VERB' || token.pos === 'AUX') && token.morph.verbForm === 'Fin';
      if (token.pos !== 'NOUN' && token.pos !== 'ADJ' && token.pos !== 'ADV') continue;
      const lemma = endsNaming(tokens[t - 1]!) ? lexicon.presentForms.get(token.norm) : undefined;
      if (lemma === undefined || !opensComplement(tokens, t, last, lexicon)) continue;
      corrected ??= [...tokens];
      corrected[t] = {
        ...token,
        pos: 'VERB',
        lemma,
        morph: { verbForm: 'Fin', mood: 'Ind', tense: 'Pres', person: 3, number: 'Sing' },
      };
      finite = true;
    }
  }
  return corrected ?? tokens;
}

function endsNaming({ pos, norm }: Token): boolean {
  return pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ' || norm === ')';
}

function opensComplement(tokens: readonly Token[], verb: number, last: number, lexicon: CueLexicon): boolean {
  let t = verb + 1;
  while (t < last && tokens[t]!.pos === 'ADV') t++;
  if (t >= last) return false;
  const { norm, pos } = tokens[t]!;
  if (lexicon.sets.complementisers.has(norm)) return true;
  // « dément toute panne »: before a noun phrase only what the tagger could not take for a noun either
  if (tokens[verb]!.pos === 'ADV' && pos === 'DET') return true;
  let k = t + 1;
  if (lexicon.sets.audiencePrepositions.has(norm)) {
    // « conseille aux riverains de partir »: the infinitive behind the audience
    while (
      k < last &&
      k < t + 8 &&
      !(lexicon.sets.namingPrepositions.has(tokens[k]!.norm) && tokens[k + 1]?.morph.verbForm === 'Inf')
    )
      k++;
    return k < last && k < t + 8;
  }
  if (!lexicon.sets.namingPrepositions.has(norm)) return false;
  while (k < last && k < t + 4 && lexicon.sets.clitics.has(tokens[k]!.norm)) k++;
  return k < last && tokens[k]!.morph.verbForm === 'Inf';
}
