import type { AlignData } from '../../lang/contract/align.ts';
import type { Statement } from '../../model/statement.ts';
import type { Token } from '../../model/token.ts';
import { fold } from '../../text/fold.ts';
import { itemsWithin } from './locate.ts';
import type { Reading } from './reading.ts';
import { wordSet } from './word-set.ts';

/** Content words that may stand beside the pointing words before a content says something of its own. */
const OWN_WORDS = 2;
const REACH = 3;
/** Tokens within which the first noun of a content that only judges stands. */
const OPENING = 6;

/**
 * Whether a content only points to something said elsewhere: « ces allégations », « une rumeur sans fondement »,
 * or a label that its clause hangs on such words (« qualifie ces informations de "fable" »).
 */
export function refersBack(statement: Statement, own: readonly number[], reading: Reading): boolean {
  const { tokens } = reading.segmentation;
  const content = own.map((index) => tokens[index]!);
  if (isDismissal(content, reading)) return true;
  const count = (indices: readonly number[]): number =>
    indices.filter((index) => reading.keys[index]!.terms.length > 0).length;
  const words = count(own);
  if (pointsBack(content, reading.data) && words <= OWN_WORDS + 1) return true;
  // “the allegation as baseless” tells no more than “the allegation”
  const things = (): number => count(own.filter((index) => tokens[index]!.pos !== 'ADJ'));
  if (
    statement.stance === 'deny' &&
    pointsBack(content, reading.data, reading.data.definite) &&
    things() <= 1
  )
    return true;
  // « a rejeté ces informations : "Nos serveurs sont intacts" »: what is quoted beside does not tell what was said
  const end = statement.content.length > 1 ? statement.content[0]!.end : 0;
  const opening = own.filter((index) => tokens[index]!.end <= end);
  if (opening.length > 0 && pointsBack(content.slice(0, opening.length), reading.data))
    return count(opening) <= OWN_WORDS + 1;
  return words <= OWN_WORDS && pointsBack(clauseTokens(statement, reading), reading.data);
}

/** « rumeur sans fondement », « une pure invention »: nothing but words that judge. */
function isDismissal(content: readonly Token[], reading: Reading): boolean {
  const dismissals = wordSet(reading.data.references.dismissals);
  const fillers = wordSet(reading.data.references.fillers);
  let judged = false;
  for (const token of content) {
    if (token.pos === 'PUNCT') continue;
    const lemma = fold(token.lemma);
    const norm = fold(token.norm);
    if (dismissals.has(lemma) || dismissals.has(norm)) judged = true;
    else if (!fillers.has(lemma) && !fillers.has(norm)) return false;
  }
  return judged;
}

/** A pointing determiner with a noun for something said shortly after: « ces nouvelles accusations ». */
export function pointsBack(
  tokens: readonly Token[],
  data: AlignData,
  norms: readonly string[] = data.references.determiners,
): boolean {
  const determiners = wordSet(norms);
  const nouns = wordSet(data.references.nouns);
  for (const [index, token] of tokens.entries()) {
    if (!determiners.has(fold(token.norm))) continue;
    for (const next of tokens.slice(index + 1, index + 1 + REACH)) {
      if (nouns.has(fold(next.lemma)) || nouns.has(fold(next.norm))) return true;
    }
  }
  return false;
}

/** Whether the noun for something said is one for a number: « ce chiffre », “disputed the toll”. */
export function namesFigure(own: readonly number[], { segmentation, data }: Reading): boolean {
  return own.some((index) => isOneOf(segmentation.tokens[index]!, data.references.figures));
}

/**
 * Whether a denial only judges something said, or rejects wrong of any kind: « des accusations "infondées" », “the
 * allegation as baseless”, « des attaques "sans fondement" », « toute négligence ». Its first noun is such a word, or
 * little stands beside words that judge, and no clause follows that tells it.
 */
export function isUntold({ stance }: Statement, own: readonly number[], reading: Reading): boolean {
  if (stance !== 'deny') return false;
  const tokens = own.map((index) => reading.segmentation.tokens[index]!);
  if (tokens.some(({ morph }) => morph.verbForm === 'Fin')) return false;
  const head = tokens.slice(0, OPENING).find(({ pos }) => pos === 'NOUN' || pos === 'PROPN');
  if (head === undefined) return false;
  const { references, wrongs } = reading.data;
  if ([references.nouns, wrongs].some((words) => isOneOf(head, words))) return true;
  const telling = own.filter((index) => reading.keys[index]!.terms.length > 0).length;
  return telling <= OWN_WORDS && tokens.some((token) => isOneOf(token, references.dismissals));
}

function isOneOf({ lemma, norm }: Token, words: readonly string[]): boolean {
  const known = wordSet(words);
  return known.has(fold(lemma)) || known.has(fold(norm));
}

/** « toute implication », "any role in the attack": a part in a deed opens the content. */
export function tellsInvolvement(own: readonly number[], { segmentation, data }: Reading): boolean {
  const nouns = wordSet(data.involvement);
  for (const index of own.slice(0, REACH)) {
    const token = segmentation.tokens[index]!;
    if (token.pos === 'NOUN') return nouns.has(fold(token.lemma)) || nouns.has(fold(token.norm));
    if (token.pos === 'VERB' || token.pos === 'PROPN') return false;
  }
  return false;
}

/** « a également réagi », « a lui aussi contesté »: in the cue or right beside it. */
export function joinsOthers({ cue }: Statement, { segmentation, data }: Reading): boolean {
  if (cue === null) return false;
  const { first, last } = itemsWithin(segmentation.tokens, cue);
  return segmentation.tokens
    .slice(Math.max(0, first - 1), last + 2)
    .some(({ norm }) => data.joining.includes(norm));
}

/** The tokens between cue and content: « qualifiant [ces informations de] "fable" ». */
function clauseTokens(statement: Statement, reading: Reading): readonly Token[] {
  const content = statement.content[0];
  if (statement.cue === null || content === undefined) return [];
  const span =
    statement.cue.end <= content.start
      ? { start: statement.cue.end, end: content.start }
      : { start: content.end, end: statement.cue.start };
  if (span.end <= span.start) return [];
  const { first, last } = itemsWithin(reading.segmentation.tokens, span);
  return reading.segmentation.tokens.slice(first, Math.min(last, first + 40));
}
