import { openPreposition, phraseAt, type Reading } from './reading.ts';

/** Tokens of a medium's name behind its noun: « la chaîne Info Littoral ». */
const LONGEST_NAME = 5;

/**
 * The last token of the medium whose preposition is token `t`: « à | l’AFP », « sur | Radio Littoral », « au |
 * quotidien Le Cap »; −1 where none begins there. « journaliste | à l’AFP » goes on naming.
 */
export function mediumAt(reading: Reading, t: number, limit: number): number {
  const { tokens, lexicon } = reading;
  const { sets } = lexicon;
  const preposition = tokens[t]?.norm ?? '';
  if (tokens[t]?.pos !== 'ADP') return -1;
  if (
    !sets.mediumPrepositions.has(preposition) &&
    !sets.audiencePrepositions.has(preposition) &&
    !sets.audiencePrepositions.has(openPreposition(reading, t))
  )
    return -1;
  if (sets.mediumTrades.has(tokens[t - 1]?.lemma ?? '')) return -1;
  const first = tokens[t + 1]?.pos === 'DET' ? t + 2 : t + 1;
  if (first >= limit) return -1;
  const known = isCapital(reading, first) ? nameLength(reading, first) : 0;
  if (known > 0) return first + known - 1;
  if (!sets.audiences.has(tokens[first]!.lemma.toLowerCase())) return -1;
  let last = first;
  while (last + 1 < limit && last - first < LONGEST_NAME && belongsToName(reading, last + 1)) last++;
  return last;
}

/**
 * The token behind the medium at `t` (`t` itself where there is none), where a speaker is to follow: « à l’agence
 * Littorale | Paul Vasseur » ends before the last names of the sentence.
 */
export function afterMedium(reading: Reading, t: number, limit: number): number {
  const { tokens } = reading;
  const last = mediumAt(reading, t, limit);
  if (last < 0) return t;
  const next = tokens[last + 1];
  if (last + 1 < limit && next && next.pos !== 'PUNCT') return last + 1;
  let first = last + 1;
  while (first > t + 2 && tokens[first - 1]!.pos === 'PROPN') first--;
  return last + 1 - first >= 2 ? first : last + 1;
}

/** The name of a medium, its last letter perhaps taken with the full stop behind it: « sur X. » */
function nameLength(reading: Reading, t: number): number {
  const { tokens, lexicon } = reading;
  const norm = tokens[t]!.norm;
  const cut =
    norm.length === 2 && norm.endsWith('.') ? lexicon.phrases.media.get(norm.slice(0, 1)) : undefined;
  return cut?.some((words) => words.length === 1) ? 1 : phraseAt(reading, lexicon.phrases.media, t);
}

function belongsToName(reading: Reading, t: number): boolean {
  const { pos } = reading.tokens[t]!;
  if (pos === 'ADJ' || pos === 'PROPN') return true;
  return isCapital(reading, t) && (pos === 'DET' || pos === 'NOUN');
}

function isCapital({ text, tokens }: Reading, t: number): boolean {
  return /^\p{Lu}/u.test(text.slice(tokens[t]!.start, tokens[t]!.end));
}
