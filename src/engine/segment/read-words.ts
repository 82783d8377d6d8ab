import type { SegmentData, TaggerFile } from '../../lang/contract/segment.ts';
import type { Pos, Token } from '../../model/token.ts';
import { decodeTagger } from './decode-tagger.ts';
import { guessTag } from './guess-tag.ts';
import type { KnownWord } from './known-word.ts';
import { decodeLexicon } from './lexicon.ts';
import { tagSentence } from './tag-sentence.ts';
import type { TokenCuts, VerbTest } from './token-cuts.ts';
import { describeWord } from './word-info.ts';
import { normalise } from './word-rules.ts';

/** Descriptions of words are kept up to this number. */
const CACHE_LIMIT = 50_000;

/** Longer words are not kept: they do not come again. */
const LONGEST_KEPT = 40;

/** Behind these a capital says as little as at the head of a sentence: `«Faltan camas»`. */
const OPENS_SENTENCE = /^[«“„‘"¿¡:—–]$/u;

/** Adds the tokens `first` to `last`, one sentence, to `tokens`. */
export type WordReader = (
  text: string,
  cuts: TokenCuts,
  first: number,
  last: number,
  tokens: Token[],
) => void;

const readers = new WeakMap<SegmentData, WordReader>();

/**
 * Reads words with the language's model, or, where it has none, by word lists and endings. One reader serves all
 * texts of a language, so that a word is looked up once for many articles.
 */
export function getReader(data: SegmentData): WordReader {
  const known = readers.get(data);
  if (known) return known;
  const reader = data.tagger ? readByModel(data, data.tagger) : readByLists(data);
  readers.set(data, reader);
  return reader;
}

function readByModel({ lexicon }: SegmentData, tagger: TaggerFile): WordReader {
  const model = decodeTagger(tagger);
  const dictionary = lexicon && decodeLexicon(lexicon);
  const known = new Map<string, KnownWord>();
  const know = (surface: string): KnownWord => {
    const found = known.get(surface);
    if (found) return found;
    const own = detach(surface);
    const word = model.know(own, describeWord(own, dictionary));
    if (surface.length > LONGEST_KEPT) return word;
    if (known.size >= CACHE_LIMIT) known.clear();
    known.set(own, word);
    return word;
  };
  return (text, cuts, first, last, tokens) => {
    const words: KnownWord[] = [];
    for (let token = first; token < last; token++)
      words.push(know(text.slice(cuts.starts[token]!, cuts.ends[token]!)));
    const readings = tagSentence(words, model, dictionary);
    for (let index = 0; index < words.length; index++) {
      const { pos, lemma, morph } = readings[index]!;
      tokens.push({
        start: cuts.starts[first + index]!,
        end: cuts.ends[first + index]!,
        norm: words[index]!.norm,
        pos,
        lemma,
        morph,
      });
    }
  };
}

/** A copy that shares no memory with the text it was cut from; a part that is kept would keep the whole alive. */
function detach(part: string): string {
  return ` ${part}`.slice(1);
}

function readByLists(data: SegmentData): WordReader {
  return (text, cuts, first, last, tokens) => {
    let before: Pos | null = null;
    for (let token = first; token < last; token++) {
      const start = cuts.starts[token]!;
      const end = cuts.ends[token]!;
      const word = text.slice(start, end);
      const norm = normalise(word);
      const reading = guessTag(word, norm, data, before);
      tokens.push({ start, end, norm, ...reading });
      before = OPENS_SENTENCE.test(norm) ? null : reading.pos;
    }
  };
}

/** Whether a word can be a finite verb: by the dictionary, else any word in lower case can. */
export function createVerbTest(data: SegmentData): VerbTest {
  const dictionary = data.lexicon && decodeLexicon(data.lexicon);
  if (!dictionary) return () => true;
  return (norm) => {
    const hyphen = norm.lastIndexOf('-');
    const entry = dictionary.find(norm) ?? (hyphen > 0 ? dictionary.find(norm.slice(hyphen + 1)) : undefined);
    return entry?.signature.includes('.') ?? false;
  };
}
