import { listReadings } from '../../src/engine/segment/choose-reading.ts';
import type { Lexicon } from '../../src/engine/segment/lexicon.ts';
import { describeWord } from '../../src/engine/segment/word-info.ts';
import { fold } from '../../src/text/fold.ts';
import type { TrainingWord } from './training-words.ts';

/** What the dictionary says is overruled only by readings that occur so often. */
const SMALLEST_COUNT = 2;
const OPEN_TAGS = /^(?:NUM|PUNCT|SYM|X|PROPN)$/u;

/**
 * The readings that training texts have and the dictionary, with its guesses, does not give: lines for the model
 * file. A form's readings that differ only in frequency keep the commonest for each tag.
 */
export function learnWords(
  words: readonly TrainingWord[],
  lexicon: Lexicon | null,
): { readonly rows: string; readonly features: readonly string[] } {
  const counts = new Map<string, Map<string, number>>();
  for (const { form, tag, lemma, features } of words) {
    if (/[\s_]/u.test(form) || OPEN_TAGS.test(tag)) continue;
    const key = `${describeWord(form, null).norm}\t${tag}`;
    const tally = counts.get(key) ?? new Map<string, number>();
    const reading = `${lemma}\t${features}`;
    counts.set(key, tally.set(reading, (tally.get(reading) ?? 0) + 1));
  }
  const features = new Map<string, number>();
  const rows = new Map<string, string>();
  for (const [key, tally] of counts) {
    const [form, tag] = key.split('\t') as [string, string];
    const [lemma, inflection, count] = commonest(tally);
    const info = describeWord(form, lexicon);
    const given = listReadings(info, form, tag, new Map(), lexicon)[0]!;
    const closed = /^(?:ADP|CCONJ|DET|PRON|SCONJ|AUX|INTJ)/u.test(tag);
    if (!closed && given.lemma === lemma) continue;
    if (count < SMALLEST_COUNT && info.entry?.readings.some((reading) => reading.tag === tag)) continue;
    // A misspelt word with its right lemma teaches nothing: "bon marche" → "marché".
    if (!closed && info.entry && lemma !== form && fold(lemma) === fold(form)) continue;
    const number = features.get(inflection) ?? features.size;
    features.set(inflection, number);
    rows.set(form, `${rows.get(form) ?? form}\t${tag}\t${lemma}\t${number}`);
  }
  return { rows: [...rows.values()].sort().join('\n'), features: [...features.keys()] };
}

/** The commonest lemma, and with it the commonest inflection. */
function commonest(tally: ReadonlyMap<string, number>): [string, string, number] {
  const [reading, count] = [...tally].reduce((a, b) => (b[1] > a[1] ? b : a));
  const [lemma, inflection] = reading.split('\t') as [string, string];
  return [lemma, inflection, count];
}
