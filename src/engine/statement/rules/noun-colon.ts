import { withApposition } from '../apposition.ts';
import { canSpeak } from '../can-speak.ts';
import { contentSpan } from '../content.ts';
import type { Found } from '../found.ts';
import { madeWithoutVerb } from '../made-without-verb.ts';
import { type Phrase, phraseStartingAt } from '../noun-phrase.ts';
import { isOpeningMark, openPreposition, phraseAt, type Reading, tokenFrom, tokenSpan } from '../reading.ts';

/** Tokens before the noun, and from the noun to the colon. */
const FURTHEST_NOUN = 5;
const FURTHEST_COLON = 25;

/**
 * « Le constat de Léa Roy est sans appel : "Tout est sec." », « Réponse du maire : "C’est faux." », « Leur mot d’ordre :
 * "Des lits" »: a noun for something said, and the colon that opens it.
 */
export function findNounColons(reading: Reading): Found[] {
  const { tokens, lexicon } = reading;
  const found: Found[] = [];
  for (const unit of reading.units) {
    for (let t = unit.first; t < unit.last && t <= unit.first + FURTHEST_NOUN; t++) {
      const length = phraseAt(reading, lexicon.phrases.saidNouns, t);
      // « le président du conseil », « à la question de savoir »: behind a preposition it tells of something else
      const before = tokens[t - 1]?.pos === 'DET' ? t - 2 : t - 1;
      if (length === 0 || (before >= unit.first && tokens[before]!.pos === 'ADP')) continue;
      const colon = colonAfter(reading, t + length, Math.min(unit.last, t + FURTHEST_COLON));
      if (colon < 0) break;
      const naming = ownerOf(reading, t, t + length, colon);
      const quoted = isOpeningMark(reading, colon + 1);
      if (!quoted && !naming) break;
      const end = quoted
        ? tokenFrom(reading, reading.quotations[reading.outerOf[colon + 1]!]!.end)
        : unit.last;
      const content = contentSpan(reading, colon + 1, end);
      if (!content) break;
      const first =
        tokens[t - 1]?.pos === 'DET' && t - 1 >= unit.first && naming?.first !== t - 1 ? t - 1 : t;
      found.push(
        madeWithoutVerb('noun-colon', [content], {
          source: naming && tokenSpan(reading, naming.first, naming.last),
          cue: tokenSpan(reading, first, t + length - 1),
          cueAt: t,
        }),
      );
      break;
    }
  }
  return found;
}

/** The colon, nothing credited otherwise before it; −1 where there is none. */
function colonAfter(reading: Reading, from: number, limit: number): number {
  for (let t = from; t + 1 < limit; t++) {
    const { norm } = reading.tokens[t]!;
    if (norm === ':') return t;
    if (norm === ';' || reading.outerOf[t]! >= 0 || reading.lexicon.sets.complementisers.has(norm)) return -1;
  }
  return -1;
}

/** Whose words they are: « le constat | de Léa Roy », « | leur | mot d’ordre ». */
function ownerOf(reading: Reading, noun: number, after: number, limit: number): Phrase | null {
  const { tokens, lexicon } = reading;
  const before = tokens[noun - 1];
  if (before && lexicon.sets.possessives.has(before.norm)) return { first: noun - 1, last: noun - 1 };
  if (openPreposition(reading, after) !== lexicon.data.genitive) return null;
  const phrase = phraseStartingAt(reading, after + 1, limit);
  if (!phrase || !canSpeak(reading, { phrase, kind: 'named' })) return null;
  return withApposition(reading, phrase, limit);
}
