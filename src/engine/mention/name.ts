import type { ActorData } from '../../lang/contract/actor.ts';
import type { Paragraph } from '../../model/document.ts';
import type { ListedActor } from '../../model/listed-actor.ts';
import type { Name } from '../../model/name.ts';
import type { Segmentation } from '../../model/segmentation.ts';
import { type FoundName, joinAcronyms } from './name-acronym.ts';
import { gatherEvidence, type NameEvidence } from './name-evidence.ts';
import { institutionName, knownName } from './name-found.ts';
import { type Institution, institutionAt } from './name-institution.ts';
import { knownAt } from './name-known.ts';
import { type Lexicon, lexiconOf } from './name-lexicon.ts';
import { type ListedActors, listedAt, listedIn, settleListed } from './name-listed.ts';
import { organisationEnd } from './name-organisation.ts';
import { runAt } from './name-run.ts';
import { settleSeats } from './name-seat.ts';
import { settleTypes } from './name-settle.ts';
import { splitRun } from './name-split.ts';
import { CAPITAL, viewWords, type Words } from './name-words.ts';

/**
 * Finds the names in an article: people, organisations (institutions described by their function too), media,
 * places, countries and the adjectives made of them, groups, documents. In text order, none within another.
 * Time grows with the length of the text; no text throws.
 *
 * @param actors what the user lists: each of its names is found, and means that actor
 */
export function recogniseNames(
  text: string,
  segmentation: Segmentation,
  paragraphs: readonly Paragraph[],
  data: ActorData,
  actors: readonly ListedActor[] = [],
): readonly Name[] {
  const words = viewWords(text, segmentation);
  const lexicon = lexiconOf(data);
  const listed = listedIn(lexicon, actors);
  const evidence = gatherEvidence(words);
  const found: FoundName[] = [];
  for (const sentence of words.sentences) {
    if (paragraphs[sentence.paragraph]?.kind === 'boilerplate') continue;
    scanSentence(words, lexicon, listed, evidence, sentence.first, sentence.last, found);
  }
  const settled = settleSeats(
    words,
    lexicon,
    settleTypes(words, lexicon, settleListed(words, listed, found)),
  );
  return joinAcronyms(words, lexicon, settled).map(({ first, last, long, isGuess: _, ...name }) => ({
    ...name,
    start: words.tokens[first]!.start,
    end: words.tokens[last - 1]!.end,
    long: long ? { start: words.tokens[long.first]!.start, end: words.tokens[long.last - 1]!.end } : null,
  }));
}

function scanSentence(
  words: Words,
  lexicon: Lexicon,
  listed: ListedActors,
  evidence: NameEvidence,
  first: number,
  limit: number,
  found: FoundName[],
): void {
  let token = first;
  while (token < limit) {
    const beginning = words.parts[token]![0];
    const capital = (words.flags[token]! & CAPITAL) !== 0;
    const begins =
      beginning !== undefined && (lexicon.beginnings.has(beginning) || listed.phrases.next.has(beginning));
    if (beginning === undefined || !(capital || begins)) {
      token++;
      continue;
    }
    const known = knownAt(words, lexicon, token, limit);
    const institution = institutionAt(words, lexicon, token, limit);
    const run = runAt(words, lexicon, token, limit);
    const own = listedAt(words, listed, token, limit);
    if (own && own.last >= Math.max(known?.end ?? 0, institution?.end ?? 0, run?.end ?? 0)) {
      found.push(own);
      token = own.last;
      continue;
    }
    const name =
      institution && institution.end > (known?.end ?? 0) && institution.end >= (run?.end ?? 0)
        ? (properName(words, lexicon, institution, limit) ?? institutionName(words, lexicon, institution))
        : null;
    if (name) {
      found.push(name);
      token = name.last;
    } else if (run && run.end > (known?.end ?? 0)) {
      const before = found.length;
      splitRun(words, lexicon, evidence, run, limit, found);
      token = found.length > before ? Math.max(run.end, found.at(-1)!.last) : run.end;
    } else if (known) {
      const value = knownName(words, lexicon, token, known);
      if (value) found.push(value);
      token = known.end;
    } else token++;
  }
}

/** "Armée de libération du Nord": capitalised and with a complement that tells no kind or country, a name of its own. */
function properName(words: Words, lexicon: Lexicon, found: Institution, limit: number): FoundName | null {
  const { first, end, country, place } = found;
  if ((words.flags[first]! & CAPITAL) === 0 || country !== null || place !== null || !found.isByHead)
    return null;
  const last = organisationEnd(words, lexicon, first, end, limit);
  if (last < end + 2) return null;
  return {
    type: 'organisation',
    first,
    last,
    country: null,
    institution: null,
    key: null,
    gender: null,
    adjective: false,
    long: null,
  };
}
