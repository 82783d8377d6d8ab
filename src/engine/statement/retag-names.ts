import type { Paragraph } from '../../model/document.ts';
import type { Segmentation } from '../../model/segmentation.ts';
import type { Token } from '../../model/token.ts';
import type { CueLexicon } from './cue-lexicon.ts';
import { isFiniteVerb } from './finite-verb.ts';

/**
 * Words put right that a tagger takes for verbs where a naming stands: a capital within a sentence (“Martin | Ould | told”),
 * a noun behind a preposition that credits (“according to | court | papers”), a participle before the noun that it
 * describes (“its | managing | director”).
 */
export function retagNames(
  text: string,
  tokens: readonly Token[],
  { sentences, quotations }: Segmentation,
  paragraphs: readonly Paragraph[],
  lexicon: CueLexicon,
): readonly Token[] {
  if (!lexicon.grammar.nounsLikeVerbs) return tokens;
  const corrected = [...tokens];
  const closings = new Set(quotations.filter(({ closed }) => closed).map(({ end }) => end));
  for (const { first, last, paragraph } of sentences) {
    const isBody = paragraphs[paragraph]?.kind === 'body';
    if (isBody && opensReport(tokens, first, lexicon)) corrected[first] = named(tokens[first]!, 'PROPN');
    for (let t = first + 1; t < last; t++) {
      const token = tokens[t]!;
      const before = tokens[t - 1]!;
      const capital =
        isBody && isCapitalised(text, token) && (before.pos !== 'PUNCT' || closings.has(before.end));
      if (capital && (token.pos === 'ADJ' || token.pos === 'ADV') && besideName(tokens, t))
        corrected[t] = named(token, 'PROPN');
      // “The | Sunday | Courier”: no day
      else if (
        capital &&
        before.pos === 'DET' &&
        lexicon.sets.timeWords.has(token.norm) &&
        isCapitalised(text, tokens[t + 1] ?? token)
      )
        corrected[t] = { ...token, pos: 'PROPN', norm: text.slice(token.start, token.end) };
      if (token.pos !== 'VERB' && token.pos !== 'AUX') continue;
      if (capital) corrected[t] = named(token, 'PROPN');
      else if (endsPreposition(tokens, t - 1, lexicon)) corrected[t] = named(token, 'NOUN');
      else if (describes(tokens, t, lexicon)) corrected[t] = named(token, 'ADJ');
    }
  }
  return corrected;
}

/** “| Whitmore | told the paper that …”: the first word of a sentence, before a verb of saying, is who says it. */
function opensReport(tokens: readonly Token[], first: number, lexicon: CueLexicon): boolean {
  const { pos, norm } = tokens[first] ?? { pos: 'PUNCT', norm: '' };
  const next = tokens[first + 1];
  if (pos !== 'ADV' && pos !== 'VERB' && pos !== 'AUX' && pos !== 'X' && pos !== 'INTJ') return false;
  if (lexicon.phrases.connectives.has(norm) || lexicon.sets.hearsayAdverbs.has(norm)) return false;
  return (
    next !== undefined && isFiniteVerb(next) && next.morph.tense === 'Past' && lexicon.verbs.has(next.lemma)
  );
}

/** “| Bright | said”, “the Lorne | Weekly”: before a verb, or behind another name. */
function besideName(tokens: readonly Token[], t: number): boolean {
  const next = tokens[t + 1];
  return tokens[t - 1]!.pos === 'PROPN' || (next !== undefined && isFiniteVerb(next));
}

function named(token: Token, pos: Token['pos']): Token {
  return { ...token, pos, lemma: token.norm, morph: {} };
}

/** “Ould”, not “SAID”. */
function isCapitalised(text: string, { start, end }: Token): boolean {
  return /^\p{Lu}\p{Ll}/u.test(text.slice(start, end));
}

function endsPreposition(tokens: readonly Token[], last: number, lexicon: CueLexicon): boolean {
  const opens = tokens[last - 1] && lexicon.prepositions.get(tokens[last - 1]!.norm);
  return opens?.some(({ words }) => words.length === 2 && words[1] === tokens[last]!.norm) ?? false;
}

/** “the | acting | mayor”, “the firm’s | leading | engineer” */
function describes(tokens: readonly Token[], t: number, { sets, grammar }: CueLexicon): boolean {
  if (!grammar.participleFirst) return false;
  const { verbForm, tense } = tokens[t]!.morph;
  if (verbForm !== 'Part' || tense !== 'Pres' || tokens[t + 1]?.pos !== 'NOUN') return false;
  const { pos, norm } = tokens[t - 1]!;
  return pos === 'DET' || sets.possessives.has(norm) || (pos === 'PART' && sets.namingPrepositions.has(norm));
}
