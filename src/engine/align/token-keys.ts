import type { AlignData } from '../../lang/contract/align.ts';
import type { Mention } from '../../model/mention.ts';
import type { Token } from '../../model/token.ts';
import { fold } from '../../text/fold.ts';
import { compileLexicon, matchPhrase, type PhraseLexicon, type PhraseMatch } from './phrase-lexicon.ts';

/** The comparable keys of one token; phrases give theirs to their first token. */
export interface TokenKeys {
  readonly terms: readonly string[];
  readonly events: readonly string[];
  /** Inside the name of an actor: said by the actor's id instead. */
  readonly named: boolean;
}

export interface AlignLexicons {
  readonly synonyms: PhraseLexicon;
  readonly adjectives: PhraseLexicon;
  readonly events: PhraseLexicon;
  readonly stopWords: ReadonlySet<string>;
}

const NONE: TokenKeys = { terms: [], events: [], named: false };
const NAMED: TokenKeys = { terms: [], events: [], named: true };
const CONTENT: ReadonlySet<string> = new Set(['NOUN', 'VERB', 'ADJ', 'PROPN']);
const compiled = new WeakMap<AlignData, AlignLexicons>();

/** The tables of a language pack, ready for lookup; kept as long as the pack is. */
export function compileAlign(data: AlignData): AlignLexicons {
  const known = compiled.get(data);
  if (known !== undefined) return known;
  const lexicons: AlignLexicons = {
    synonyms: compileLexicon(data.synonyms, data.reflexives),
    adjectives: compileLexicon(data.adjectives, data.reflexives),
    events: compileLexicon(data.events, data.reflexives),
    stopWords: new Set(data.stopWords.map(fold)),
  };
  compiled.set(data, lexicons);
  return lexicons;
}

/**
 * Keys of every token. An event word gives its class (`#deploy`), a word of a synonym set the set's key
 * (`#soldier`), any other content word its folded lemma. The words of an actor's name are left to the actor's id;
 * a longer naming of a group (« des soldats coréens ») keeps its words.
 */
export function keyTokens(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  lexicons: AlignLexicons,
): readonly TokenKeys[] {
  const named = markNames(tokens, mentions);
  const keys: TokenKeys[] = new Array<TokenKeys>(tokens.length).fill(NONE);
  let eventsUntil = 0;
  let termsUntil = 0;
  for (let index = 0; index < tokens.length; index++) {
    if (named[index] === 1) {
      keys[index] = NAMED;
      continue;
    }
    const token = tokens[index]!;
    if (token.pos === 'PUNCT' || token.pos === 'NUM') continue;
    const event = index >= eventsUntil ? matchPhrase(lexicons.events, tokens, index) : null;
    const term = index >= termsUntil ? matchTerm(tokens, index, lexicons) : null;
    if (event !== null) eventsUntil = event.end;
    if (term !== null) termsUntil = term.end;
    if (event !== null && event.end > index + 1) termsUntil = Math.max(termsUntil, event.end);
    if (event !== null || term !== null) {
      // One key a word where an event tells it: « décès » must not count as both an event and a thing.
      const marked = (event ?? term)!.keys.map((key) => `#${key}`);
      keys[index] = { terms: marked, events: event?.keys ?? [], named: false };
    } else if (index >= termsUntil && index >= eventsUntil) {
      const lemma = contentLemma(token, lexicons.stopWords);
      if (lemma !== null) keys[index] = { terms: [lemma], events: [], named: false };
    }
  }
  return keys;
}

/** A synonym entry; an adjective alone only one of the adjectives, and a stop word alone none. */
function matchTerm(tokens: readonly Token[], index: number, lexicons: AlignLexicons): PhraseMatch | null {
  const token = tokens[index]!;
  const found = matchPhrase(lexicons.synonyms, tokens, index);
  if (found !== null && found.end > index + 1) return found;
  if (token.pos === 'ADJ') return matchPhrase(lexicons.adjectives, tokens, index);
  return token.pos === 'AUX' || lexicons.stopWords.has(fold(token.lemma)) ? null : found;
}

/** The folded lemma of a content word; null for function words, stop words and single letters. */
function contentLemma(token: Token, stopWords: ReadonlySet<string>): string | null {
  if (!CONTENT.has(token.pos)) return null;
  const lemma = fold(token.lemma);
  return lemma.length < 2 || stopWords.has(lemma) || stopWords.has(fold(token.norm)) ? null : lemma;
}

function markNames(tokens: readonly Token[], mentions: readonly Mention[]): Uint8Array {
  const marks = new Uint8Array(tokens.length);
  let at = 0;
  let until = -1;
  let group = -1;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    for (
      let mention = mentions[at];
      mention !== undefined && mention.span.start <= token.start;
      mention = mentions[++at]
    ) {
      if (mention.actor === null) continue;
      if (mention.type !== 'group') until = Math.max(until, mention.span.end);
      else if (mention.span.start === token.start && mention.span.end === token.end) group = index;
    }
    if (token.end <= until || group === index) marks[index] = 1;
  }
  return marks;
}
