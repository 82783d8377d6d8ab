import type { Span } from '../../../text/span.ts';
import { canSpeak } from '../can-speak.ts';
import { afterConnectives, clauseEnd, contentSpan } from '../content.ts';
import { relativeEnd } from '../embedded-clause.ts';
import type { CueVerb, Found } from '../found.ts';
import { madeWithoutVerb } from '../made-without-verb.ts';
import { headOf, type Phrase, phraseEndingAt, phraseStartingAt } from '../noun-phrase.ts';
import { phraseBehindPreposition } from '../phrase-behind-preposition.ts';
import { isQuotationMark, openPreposition, phraseAt, type Reading, tokenSpan, WINDOW } from '../reading.ts';

/** « La rumeur selon laquelle le pont fermerait | amuse la ville »: where the noun is the subject, its verb ends the clause. */
export function beforePredicate(reading: Reading, noun: number, first: number, end: number): number {
  const { tokens } = reading;
  const unit = reading.units[reading.unitOf[noun]!]!;
  if (noun > afterConnectives(reading, unit.first, unit.last)) return end;
  let finite = false;
  for (let t = first; t < end && t < first + WINDOW; t++) {
    const { pos, norm, morph } = tokens[t]!;
    if (pos === 'SCONJ' || pos === 'CCONJ' || reading.lexicon.sets.relatives.has(norm)) finite = false;
    if (morph.verbForm !== 'Fin' || reading.innerOf[t] !== reading.innerOf[first]) continue;
    if (finite) return beforeClitics(reading, t);
    finite = true;
  }
  return end;
}

function beforeClitics({ tokens, lexicon }: Reading, verb: number): number {
  let t = verb;
  const light = (norm: string) => lexicon.sets.clitics.has(norm) || lexicon.sets.negationParticles.has(norm);
  while (light(tokens[t - 1]?.norm ?? '')) t--;
  return t;
}

/** « L’affirmation | des gardes-côtes | selon laquelle »: who said it, where the noun’s complement tells. */
function ownerOf(reading: Reading, { first, last }: Phrase): Span | null {
  const { tokens, lexicon } = reading;
  const noun = headOf(reading, { first, last });
  if (openPreposition(reading, noun + 1) !== lexicon.data.genitive || noun + 2 > last) return null;
  const phrase = phraseStartingAt(reading, noun + 2, last + 1);
  if (!phrase || !canSpeak(reading, { phrase, kind: 'named' }) || tokens[noun]!.pos !== 'NOUN') return null;
  return tokenSpan(reading, phrase.first, phrase.last);
}

/** « des informations selon lesquelles un accord serait proche »: the noun phrase stands for its unnamed source. */
export function findNounClauses(reading: Reading, cuesAt: ReadonlyMap<number, CueVerb>): Found[] {
  const found: Found[] = [];
  const { tokens, lexicon } = reading;
  for (let t = 1; t < tokens.length; t++) {
    if (reading.sentenceOf[t]! < 0) continue;
    const length = phraseAt(reading, lexicon.phrases.nounRelatives, t);
    if (length === 0) continue;
    const unit = reading.units[reading.unitOf[t]!]!;
    const before = tokens[t - 1]!.norm === ',' ? t - 2 : t - 1;
    if (before < unit.first) continue;
    let floor = before;
    while (floor > unit.first && floor > before - 20 && !isQuotationMark(reading, floor - 1)) floor--;
    const noun =
      phraseEndingAt(reading, before, floor, false) ?? phraseBehindPreposition(reading, before, floor);
    const inside = reading.innerOf[t]!;
    let limit = unit.last;
    if (inside >= 0) {
      limit = reading.sentences[reading.sentenceOf[t]!]!.last;
      const { inner } = reading.quotations[inside]!;
      let end = t;
      while (end < limit && end < t + 200 && tokens[end]!.end <= inner.end) end++;
      limit = end;
    }
    if (noun && lexicon.sets.rulings.has(tokens[headOf(reading, noun)]!.lemma)) continue;
    const first = t + length;
    if (!noun || first >= limit) continue;
    const main = relativeEnd(reading, first - 1, unit.first, limit, null);
    const clause = clauseEnd(reading, first, main > first ? main : limit, cuesAt);
    const content = contentSpan(reading, first, beforePredicate(reading, noun.first, first, clause));
    if (!content) continue;
    const source = tokenSpan(reading, noun.first, noun.last);
    const cue = tokenSpan(reading, t, first - 1);
    const naming = ownerOf(reading, noun);
    const act = lexicon.stance.rumours.has(tokens[headOf(reading, noun)]!.lemma) ? 'hedge' : 'assert';
    found.push(madeWithoutVerb('noun-clause', [content], { source, naming, cue, cueAt: t }, act));
  }
  return found;
}
