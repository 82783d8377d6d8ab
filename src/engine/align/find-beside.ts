import type { BesideFeatures } from '../../model/analysis.ts';
import type { Statement } from '../../model/statement.ts';
import { fold } from '../../text/fold.ts';
import { firstFrom } from '../../text/span-at.ts';
import { itemAt, itemsWithin } from './locate.ts';
import type { Reading } from './reading.ts';
import { wordSet } from './word-set.ts';

/** Tokens before a cue that are looked at. */
const LIMIT = 60;

export const NOTHING_BESIDE: BesideFeatures = { actors: [], terms: [], tells: false };

/**
 * What a sentence names before the cue, outside content and source: « Interrogé sur la vidéo du syndicat, le préfet a
 * rejeté ces accusations » tells which ones.
 */
export function findBeside({ cue, source, content }: Statement, reading: Reading): BesideFeatures {
  if (cue === null) return NOTHING_BESIDE;
  const { tokens, sentences } = reading.segmentation;
  const sentence = sentences[itemAt(sentences, cue.start)];
  if (sentence === undefined) return NOTHING_BESIDE;
  const own = [...content, ...(source === null ? [] : [source])];
  const { first, last } = itemsWithin(tokens, { start: sentence.start, end: cue.start });
  const terms = new Set<string>();
  const actors = new Set<string>();
  const nouns = wordSet(reading.data.references.nouns);
  let tells = false;
  const start = tokens[Math.max(first, last - LIMIT)]?.start ?? cue.start;
  for (let index = Math.max(first, last - LIMIT); index < last; index++) {
    const token = tokens[index]!;
    if (own.some((span) => span.start <= token.start && token.end <= span.end)) continue;
    tells ||= nouns.has(fold(token.lemma));
    for (const term of reading.keys[index]!.terms) terms.add(term);
  }
  for (let at = firstFrom(reading.mentionSpans, start); at < reading.mentions.length; at++) {
    const { span, actor } = reading.mentions[at]!;
    if (span.start >= cue.start) break;
    if (actor !== null && !own.some(({ start, end }) => start <= span.start && span.end <= end))
      actors.add(actor);
  }
  if (actors.size === 0) return NOTHING_BESIDE;
  return { actors: [...actors].sort(), terms: [...terms], tells };
}
